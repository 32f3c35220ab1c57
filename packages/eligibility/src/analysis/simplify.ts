import type { Issue } from '@petites-villes/core'
import { isLeaf, isNo, isYes, no, type Rule, yes } from '../rule.js'
import { thresholdOf } from '../rule-outcome.js'
import { refusalOf } from './answer.js'
import { NO, withinLimits, YES } from './diagram.js'
import { IdleSearch } from './parts.js'
import { currentRule, type RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'

/**
 * A shorter rule that gives the same outcome in every case, with unknown facts too unless `knowledge` says `full`: parts
 * that never matter are left out, nested combinations are flattened, and what is decided is written as such.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { simplify } from '@petites-villes/eligibility/analysis'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const { all, lt, not, gte } = ruleBuilder(vocabulary)
 * const rule = all(lt('population', 20_000), all(not(gte('population', 30_000))))
 * const at = { rule, rulebook: defineRulebook({ vocabulary }), asOf: civilDate('2026-11-22') }
 * simplify(at).rule // => { op: 'lt', left: { fact: 'population' }, right: { value: 20000 } }
 * ```
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function simplify(
  at: RuleAt,
  { knowledge = 'partial', limits }: SpaceOptions = {},
): { readonly rule: Rule; readonly refused?: Issue } {
  const current = currentRule(at)
  const shorter = () => {
    const space = new RuleSpace([at], { knowledge, ...(limits && { limits }) })
    const whole = space.nodeOf(at)
    if (whole === YES) return { rule: yes }
    if (whole === NO) return { rule: no }
    const idle = new IdleSearch(space, at).parts()
    const instead = new Map(idle.map(({ path, asIf }) => [path, asIf === 'yes' ? yes : no]))
    return { rule: tidy(replaced(current, '', instead)) }
  }
  return withinLimits(shorter, refusal => ({ rule: current, refused: refusalOf(refusal) }))
}

function replaced(rule: Rule, path: string, instead: ReadonlyMap<string, Rule>): Rule {
  const other = instead.get(path)
  if (other) return other
  if (isLeaf(rule) || rule.op === 'criterion') return rule
  if (rule.op === 'not') return { ...rule, of: replaced(rule.of, `${path}/of`, instead) }
  if (rule.op === 'assume') return { ...rule, in: replaced(rule.in, `${path}/in`, instead) }
  return { ...rule, of: rule.of.map((part, at) => replaced(part, `${path}/of/${String(at)}`, instead)) }
}

/** The same rule in fewer words, by the laws of three-valued logic alone. */
export function tidy(rule: Rule): Rule {
  if (isLeaf(rule) || rule.op === 'criterion') return rule
  if (rule.op === 'not') {
    const of = tidy(rule.of)
    if (isYes(of)) return no
    if (isNo(of)) return yes
    return of.op === 'not' ? of.of : negated(of)
  }
  if (rule.op === 'assume') {
    const inside = tidy(rule.in)
    return isYes(inside) || isNo(inside) ? inside : { ...rule, in: inside }
  }
  const parts = rule.of.map(tidy)
  const sure = parts.filter(isYes).length
  const open = parts.filter(part => !isYes(part) && !isNo(part))
  const wanted = thresholdOf(rule) - sure
  if (wanted <= 0) return yes
  if (wanted > open.length) return no
  const [only] = open
  if (open.length === 1 && only) return only
  if (wanted === open.length) return { op: 'all', of: flat('all', open) }
  if (wanted === 1) return { op: 'any', of: flat('any', open) }
  return { op: 'atLeast', n: wanted, of: open }
}

function flat(op: 'all' | 'any', parts: readonly Rule[]): readonly Rule[] {
  return parts.flatMap(part => (part.op === op ? part.of : [part]))
}

const complements = { eq: 'ne', ne: 'eq', in: 'notIn', notIn: 'in' } as const

/** What is not equal is `ne`; an order is not turned round, since nothing is neither before nor after. */
function negated(of: Rule): Rule {
  if (of.op === 'eq' || of.op === 'ne' || of.op === 'in' || of.op === 'notIn')
    return { ...of, op: complements[of.op] }
  return { op: 'not', of }
}
