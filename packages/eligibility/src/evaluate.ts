import type { CivilDate, Dated } from '@petites-villes/core'
import { Evaluation } from './evaluation.js'
import { scopeOf } from './operand.js'
import type { Outcome } from './outcome.js'
import { prepareRule, type Traced } from './prepared.js'
import { outsideValidity, type Rule } from './rule.js'
import { outcomeOfRule } from './rule-outcome.js'
import { type Rulebook, versionAt } from './rulebook.js'
import { criticalDays } from './validity.js'
import type { Facts, Vocabulary } from './vocabulary.js'

/** The day and the names that an evaluation needs. There is no default day: nothing here reads a clock. */
export interface EvaluationOptions<V extends Vocabulary = Vocabulary> {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook<V>
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
  const version = 'op' in rule ? { value: rule, sources: [] } : versionAt(rule, asOf)
  const current = version?.value ?? outsideValidity
  const traced = prepared(current, rulebook, asOf)(facts)
  return new Evaluation(traced, version?.sources ?? [], { rule, current, facts, asOf, rulebook })
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

type Run = (facts: Facts) => Traced

/** The last preparation of each rule: a catalogue is asked about many towns on one day. */
const preparations = new WeakMap<
  Rule,
  { readonly rulebook: Rulebook; readonly asOf: CivilDate; readonly run: Run }
>()

function prepared(rule: Rule, rulebook: Rulebook, asOf: CivilDate): Run {
  const last = preparations.get(rule)
  if (last?.rulebook === rulebook && last.asOf === asOf) return last.run
  const run = prepareRule(rule, rulebook, asOf)
  preparations.set(rule, { rulebook, asOf, run })
  return run
}
