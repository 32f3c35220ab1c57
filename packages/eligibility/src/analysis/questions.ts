import { decide } from '../evaluate.js'
import { opposite } from '../outcome.js'
import type { Facts } from '../vocabulary.js'
import { type Answer, type OpaqueLeaf, refusedAnswer } from './answer.js'
import { terminalOf, withinLimits, YES } from './diagram.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'
import { type Path, pathsTo, type Wanted } from './search.js'
import { trials } from './trials.js'
import { witnessOf } from './witness.js'

/** A question about one rule or two: which pair of outcomes it looks for, and whether finding one is a yes. */
interface Question {
  readonly rules: readonly [RuleAt] | readonly [RuleAt, RuleAt]
  readonly wanted: Wanted
  readonly found: 'yes' | 'no'
}

/**
 * Whether some case makes the rule say yes; the witness is one.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { satisfiable } from '@petites-villes/eligibility/analysis'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', min: 0, label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const { all, lt, gte } = ruleBuilder(vocabulary)
 * const at = { rulebook: defineRulebook({ vocabulary }), asOf: civilDate('2026-11-22') }
 *
 * satisfiable({ ...at, rule: all(gte('population', 3_500), lt('population', 20_000)) }).witness?.facts // => { population: 3500 }
 * satisfiable({ ...at, rule: all(lt('population', 3_500), gte('population', 20_000)) }).outcome // => 'no'
 * ```
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function satisfiable(rule: RuleAt, options?: SpaceOptions): Answer {
  return ask({ rules: [rule], wanted: a => a === YES, found: 'yes' }, options)
}

/** Whether the rule says yes in every case; the witness is a case in which it does not. Throws as {@link satisfiable}. */
export function alwaysTrue(rule: RuleAt, options?: SpaceOptions): Answer {
  return ask({ rules: [rule], wanted: a => a !== YES, found: 'no' }, options)
}

/** Whether every yes of `a` is a yes of `b`; the witness is a yes of `a` alone. Throws as {@link satisfiable}. */
export function implies(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer {
  return ask({ rules: [a, b], wanted: (x, y) => x === YES && y !== YES, found: 'no' }, options)
}

/** Whether two rules give the same outcome in every case; the witness tells them apart. Throws as {@link satisfiable}. */
export function equivalent(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer {
  return ask({ rules: [a, b], wanted: (x, y) => x !== y, found: 'no' }, options)
}

/** Whether no case makes both rules say yes; the witness makes both. Throws as {@link satisfiable}. */
export function disjoint(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer {
  return ask({ rules: [a, b], wanted: (x, y) => x === YES && y === YES, found: 'no' }, options)
}

function ask({ rules, wanted, found }: Question, options?: SpaceOptions): Answer {
  return withinLimits(() => answerIn(new RuleSpace(rules, options), { rules, wanted, found }), refusedAnswer)
}

/** As the questions above, in a space that was made before, for many questions about the same rules. */
export function answerIn(space: RuleSpace, { rules, wanted, found }: Question): Answer {
  const [a, b = a] = rules
  const left = space.nodeOf(a)
  const right = space.nodeOf(b)
  const through: { path: Path; opaque: readonly OpaqueLeaf[] }[] = []
  for (const { path, crosses } of pathsTo(space, left, right, wanted)) {
    const witness = witnessOf(space, path)
    if (!crosses) return { outcome: found, exact: true, opaque: [], witness }
    const shows = trials(space, path, witness).find(facts => holds({ a, b, wanted }, facts))
    if (shows) return { outcome: found, exact: true, opaque: [], witness: { ...witness, facts: shows } }
    through.push({ path, opaque: opaqueOn(space, path) })
    if (through.length >= mostTrials) break
  }
  const [first] = through
  if (!first) return { outcome: opposite(found), exact: true, opaque: [] }
  const opaque = [...new Map(through.flatMap(each => each.opaque).map(each => [each.leaf, each])).values()]
  return { outcome: 'unknown', exact: false, opaque, witness: witnessOf(space, first.path) }
}

/** How many ways through opaque leaves are tried before the answer is that nobody knows. */
const mostTrials = 64

function holds({ a, b, wanted }: { a: RuleAt; b: RuleAt; wanted: Wanted }, facts: Facts): boolean {
  const terminal = ({ rule, rulebook, asOf }: RuleAt): number =>
    terminalOf[decide(rule, facts, { rulebook, asOf })]
  return wanted(terminal(a), terminal(b))
}

function opaqueOn({ variables }: RuleSpace, path: Path): readonly OpaqueLeaf[] {
  return [...path.keys()].flatMap(level => {
    const variable = variables[level]
    return variable?.kind === 'opaque' ? [{ leaf: variable.leaf, facts: variable.facts }] : []
  })
}
