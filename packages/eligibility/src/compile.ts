import { type CivilDate, type Dated, plus } from '@petites-villes/core'
import { compiledComparison } from './compiled-comparison.js'
import {
  type CompiledOperand,
  compileOperand,
  type CompileScope,
  readFact,
  UNKNOWN,
  ABSENT,
} from './compiled-operand.js'
import type { EvaluationOptions } from './evaluate.js'
import type { Outcome } from './outcome.js'
import {
  type Between,
  type Combination,
  type Comparison,
  perComparison,
  type PerOp,
  type Rule,
} from './rule.js'
import { versionAt } from './rulebook.js'
import { criterionAt } from './rule-outcome.js'
import { criticalDays } from './validity.js'
import type { Facts, Vocabulary } from './vocabulary.js'
import { leavesUnder, operandsOf } from './walk.js'
import { scopeOf } from './operand.js'

/** 0 is no, 1 is yes, 2 is unknown. */
type Verdict = 0 | 1 | 2
type Compiled = (facts: Facts) => Verdict

/**
 * A rule made ready for one day, to be asked about many cases: parameters and criteria are resolved once, and nothing is
 * recorded. It answers what {@link evaluate} answers, many times faster, and without the reasons.
 *
 * @property asOf the day for which it was compiled
 * @property validUntil the first later day on which it must be compiled anew
 */
export interface CompiledRule<V extends Vocabulary = Vocabulary> {
  (facts: Facts<V>): Outcome
  readonly asOf: CivilDate
  readonly validUntil: CivilDate | undefined
}

const outcomes = ['no', 'yes', 'unknown'] as const

/**
 * Compiles a rule for one day.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { compile, defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const rulebook = defineRulebook({ vocabulary })
 * const isSmall = compile(ruleBuilder(vocabulary).lt('population', 20_000), { asOf: civilDate('2026-11-22'), rulebook })
 *
 * isSmall({ population: 7_846 }) // => 'yes'
 * isSmall({}) // => 'unknown'
 * ```
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function compile<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  { asOf, rulebook }: EvaluationOptions<V>,
): CompiledRule<V> {
  const scope: CompileScope = { ...scopeOf({}, rulebook, asOf), assumed: new Map() }
  const current = 'op' in rule ? rule : versionAt(rule, asOf)?.value
  const run = current ? compiled(current, scope) : () => 2 as const
  const answer = (facts: Facts<V>): Outcome => outcomes[run(facts)]
  return Object.assign(answer, { asOf, validUntil: staleOn(rule, scope) })
}

/** A rule that looks at the day itself is good for that day alone; any other until a version ends. */
function staleOn(rule: Rule | Dated<Rule>, scope: CompileScope): CivilDate | undefined {
  const rules = 'op' in rule ? [rule] : rule.map(({ value }) => value)
  for (const each of rules)
    for (const leaf of leavesUnder(each, scope.rulebook))
      for (const operand of operandsOf(leaf)) if ('asOf' in operand) return plus(scope.asOf, { days: 1 })
  return criticalDays(rule, scope)[0]
}

function compiled(rule: Rule, scope: CompileScope): Compiled {
  return (compilers[rule.op] as (rule: Rule, scope: CompileScope) => Compiled)(rule, scope)
}

const parts = (rule: Combination, scope: CompileScope): readonly Compiled[] =>
  rule.of.map(part => compiled(part, scope))

const comparison = ({ op, left, right }: Comparison, scope: CompileScope): Compiled =>
  compiledComparison(op, compileOperand(left, scope), compileOperand(right, scope))

const compilers: PerOp<Compiled, [CompileScope]> = /* @__PURE__ */ (() => ({
  all: (rule, scope) => {
    const of = parts(rule, scope)
    return facts => {
      let verdict: Verdict = 1
      for (const part of of) {
        const found = part(facts)
        if (found === 0) return 0
        if (found === 2) verdict = 2
      }
      return verdict
    }
  },
  any: (rule, scope) => {
    const of = parts(rule, scope)
    return facts => {
      let verdict: Verdict = 0
      for (const part of of) {
        const found = part(facts)
        if (found === 1) return 1
        if (found === 2) verdict = 2
      }
      return verdict
    }
  },
  atLeast: ({ n, of }, scope) => {
    const run = of.map(part => compiled(part, scope))
    return facts => {
      let yes = 0
      let possible = 0
      for (const part of run) {
        const found = part(facts)
        if (found === 1) yes++
        if (found !== 0) possible++
      }
      return yes >= n ? 1 : possible < n ? 0 : 2
    }
  },
  not: ({ of }, scope) => {
    const run = compiled(of, scope)
    return facts => {
      const found = run(facts)
      return found === 2 ? 2 : found === 1 ? 0 : 1
    }
  },
  criterion: ({ id }, scope) => {
    const { version } = criterionAt(id, scope)
    return version ? compiled(version.value, scope) : () => 2
  },
  assume: ({ fact, value, in: inside }, scope) =>
    compiled(inside, { ...scope, assumed: new Map(scope.assumed).set(fact, value) }),
  undetermined: () => () => 2,
  isKnown: ({ fact }, scope) => {
    const read = readFact(fact, { ...scope, assumed: new Map() })
    return facts => (read(facts) === UNKNOWN ? 0 : 1)
  },
  isAbsent: ({ fact }, scope) => {
    const read = readFact(fact, { ...scope, assumed: new Map() })
    return facts => (read(facts) === ABSENT ? 1 : 0)
  },
  between: ({ left, from, to }: Between, scope) => {
    const middle: CompiledOperand = compileOperand(left, scope)
    const above = compiledComparison('gte', middle, compileOperand(from, scope))
    const below = compiledComparison('lte', middle, compileOperand(to, scope))
    return facts => {
      const low = above(facts)
      if (low === 0) return 0
      const high = below(facts)
      return high === 0 ? 0 : low === 2 || high === 2 ? 2 : 1
    }
  },
  ...perComparison(comparison),
}))()
