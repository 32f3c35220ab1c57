import type { CivilDate, Dated, Source } from '@petites-villes/core'
import { becauseOf } from './because.js'
import { leafOutcome } from './leaf-outcome.js'
import { type MissingFact, missingIn } from './missing.js'
import { type Read, type Scope, scopeOf } from './operand.js'
import { atLeast, opposite, type Outcome } from './outcome.js'
import { residualOf } from './residual.js'
import { isLeaf, type Rule } from './rule.js'
import { assuming, assumptionOf, criterionAt, outcomeOfRule, thresholdOf } from './rule-outcome.js'
import { type Rulebook, versionAt } from './rulebook.js'
import type { Assumption, Trace, TraceNode } from './trace.js'
import { criticalDays, validUntil } from './validity.js'
import type { Facts, Vocabulary } from './vocabulary.js'

/** The day and the names that an evaluation needs. There is no default day: nothing here reads a clock. */
export interface EvaluationOptions<V extends Vocabulary = Vocabulary> {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook<V>
}

/**
 * The answer to one rule for one case.
 *
 * @property residual the rule that remains to be answered; `all of []` for yes, `any of []` for no
 * @property missing the unknown facts of the residual, with what each can still decide
 * @property because paths of a smallest set of trace leaves that alone give the outcome
 * @property assumptions the explicit defaults that were needed; an answer with assumptions may change when one is checked
 * @property validUntil the first later day on which a version or a comparison with the day changes
 */
export interface Evaluation {
  readonly outcome: Outcome
  readonly trace: Trace
  readonly residual: Rule
  readonly missing: readonly MissingFact[]
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  /** Of the version of the rule that was in force. */
  readonly sources?: readonly Source[]
  readonly validUntil?: CivilDate
}

/**
 * Answers a rule in strong Kleene logic and says why.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, evaluate, ruleBuilder } from '@petites-villes/eligibility'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 *   mountain: { kind: 'boolean', label: { fr: 'montagne', en: 'mountain' }, question: { fr: '?', en: '?' } },
 * })
 * const { all, lt, eq } = ruleBuilder(vocabulary)
 * const rule = all(lt('population', 20_000), eq('mountain', true))
 * const options = { asOf: civilDate('2026-11-22'), rulebook: defineRulebook({ vocabulary }) }
 *
 * evaluate(rule, { population: 7_846 }, options).outcome // => 'unknown'
 * evaluate(rule, { population: 7_846 }, options).missing // => [{ fact: 'mountain', canDecide: 'both' }]
 * evaluate(rule, { population: 236_710 }, options).outcome // => 'no'
 * ```
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function evaluate<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  { asOf, rulebook }: EvaluationOptions<V>,
): Evaluation {
  const scope = scopeOf(facts, rulebook, asOf)
  const version = 'op' in rule ? { value: rule, sources: [] } : versionAt(rule, asOf)
  const current = version?.value ?? outsideValidity
  const root = traced(current, '', scope)
  const residual = residualOf(current, scope)
  const decisive = becauseOf(root)
  const until = validUntil(rule, scope)
  return {
    outcome: root.outcome,
    trace: { format: 'trace/1', root: marked(root, new Set(decisive)) },
    residual,
    missing: missingIn(residual, scope),
    because: decisive.map(leaf => leaf.path),
    assumptions: [...(scope.used?.values() ?? [])],
    ...(version?.sources.length ? { sources: version.sources } : {}),
    ...(until === undefined ? {} : { validUntil: until }),
  }
}

/** The outcome alone. */
export function decide<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  { asOf, rulebook }: EvaluationOptions<V>,
): Outcome {
  const current = 'op' in rule ? rule : versionAt(rule, asOf)?.value
  return current ? outcomeOfRule(current, scopeOf(facts, rulebook, asOf)) : 'unknown'
}

/**
 * The next day after `asOf` on which the outcome differs, all facts staying as they are; undefined when none is known.
 */
export function nextChange<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  options: EvaluationOptions<V>,
): CivilDate | undefined {
  const now = decide(rule, facts, options)
  const days = criticalDays(rule, scopeOf(facts, options.rulebook, options.asOf))
  return days.find(asOf => decide(rule, facts, { ...options, asOf }) !== now)
}

const outsideValidity: Rule = {
  op: 'undetermined',
  reason: 'outside-validity',
  because: {
    fr: "aucune version de la règle n'est en vigueur ce jour-là",
    en: 'no version of the rule is in force on that day',
  },
}

function traced(rule: Rule, path: string, scope: Scope): TraceNode {
  if (isLeaf(rule)) {
    const reads: Read[] = []
    return { path, op: rule.op, outcome: leafOutcome(rule, scope, reads), decisive: false, leaf: rule, reads }
  }
  const node = (
    children: readonly TraceNode[],
    outcome: Outcome,
    more: Partial<TraceNode> = {},
  ): TraceNode => ({
    path,
    op: rule.op,
    outcome,
    decisive: false,
    children,
    ...more,
  })
  switch (rule.op) {
    case 'all':
    case 'any':
    case 'atLeast': {
      const children = rule.of.map((part, at) => traced(part, `${path}/of/${String(at)}`, scope))
      const n = thresholdOf(rule)
      return node(
        children,
        atLeast(
          n,
          children.map(child => child.outcome),
        ),
        rule.op === 'atLeast' ? { n } : {},
      )
    }
    case 'not': {
      const child = traced(rule.of, `${path}/of`, scope)
      return node([child], opposite(child.outcome))
    }
    case 'criterion': {
      const { id, label, version } = criterionAt(rule.id, scope)
      if (!version) return node([], 'unknown', { criterion: { id, label } })
      const child = traced(version.value, `${path}/rule`, scope)
      return node([child], child.outcome, { criterion: { id, label }, sources: version.sources })
    }
    case 'assume': {
      const child = traced(rule.in, `${path}/in`, assuming(rule, scope))
      return node([child], child.outcome, { assumed: assumptionOf(rule) })
    }
  }
}

/** The trace with `decisive` set on the chosen leaves and on everything above them. */
function marked(node: TraceNode, chosen: ReadonlySet<TraceNode>): TraceNode {
  const children = node.children?.map(child => marked(child, chosen))
  const decisive = chosen.has(node) || (children?.some(child => child.decisive) ?? false)
  return children ? { ...node, children, decisive } : { ...node, decisive }
}
