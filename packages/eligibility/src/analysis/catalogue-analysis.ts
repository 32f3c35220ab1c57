import { type CivilDate, type Issue, issue } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { type Answer, refusalOf } from './answer.js'
import { NO, TooLarge, YES } from './diagram.js'
import { type IdlePart, IdleSearch } from './parts.js'
import { type Case, type OutcomeCounts, OutcomesOver } from './population.js'
import { answerIn } from './questions.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'
import { foundIn } from './search.js'

/**
 * One rule by itself, and against the population.
 *
 * @property satisfiable whether some case makes it say yes, with the case
 * @property always it says yes in every case
 * @property nodes size of its decision diagram
 */
export interface RuleAnalysis {
  readonly id: string
  readonly satisfiable: Answer
  readonly always: boolean
  readonly nodes: number
  readonly idle: readonly IdlePart[]
  readonly counts?: OutcomeCounts
}

/** Every yes of `rule` is a yes of `of`; the ways that follow from two others are left out. */
export interface Subsumption {
  readonly rule: string
  readonly of: string
}

/**
 * Two rules that both say yes.
 *
 * @property cases how many cases of the population show it; absent without a population
 * @property sample some of them
 */
export interface Overlap {
  readonly rules: readonly [string, string]
  readonly cases: number
  readonly sample: readonly string[]
}

/**
 * What is true of the rules of a catalogue on a day, proved over every case. Plain data.
 *
 * @property combinations how many combinations of cells the rules tell apart
 * @property alike groups of rules that answer alike in every case
 * @property disjoint pairs of rules that never both say yes, both of which can say yes
 * @property overlaps pairs of rules that do not always say yes, with a case of the population in both, the largest first, at most `mostOverlaps`
 * @property undecided pairs about which nothing was proved, because of opaque leaves or of the limits
 * @property findings what a keeper of the catalogue should look at, as issues `analysis/...`
 */
export interface CatalogueAnalysis {
  readonly format: 'catalogue-analysis/1'
  readonly asOf: CivilDate
  readonly cases: number | null
  readonly combinations: number
  readonly rules: readonly RuleAnalysis[]
  readonly alike: readonly (readonly string[])[]
  readonly subsumed: readonly Subsumption[]
  readonly disjoint: readonly (readonly [string, string])[]
  readonly overlaps: readonly Overlap[]
  readonly overlapping: number
  readonly undecided: readonly (readonly [string, string])[]
  readonly findings: readonly Issue[]
}

/** What an analysis is doing: `rules`, `population` or `pairs`. */
export interface AnalysisProgress {
  readonly step: 'rules' | 'population' | 'pairs'
  readonly done: number
  readonly of: number
}

export interface CatalogueAnalysisOptions extends SpaceOptions {
  readonly asOf: CivilDate
  /** The cases that really exist. */
  readonly population?: Iterable<Case>
  /** 1,000 unless told otherwise. */
  readonly mostOverlaps?: number
  readonly onProgress?: (progress: AnalysisProgress) => void
}

/**
 * Analyses every rule of a catalogue, and every pair of rules.
 *
 * @throws TypeError when a rule names a fact, parameter or criterion that the rulebook does not have
 */
export function analyseCatalogue(
  { rules, rulebook }: RuleCatalogue,
  { asOf, population, mostOverlaps = 1_000, onProgress, ...options }: CatalogueAnalysisOptions,
): CatalogueAnalysis {
  const at = (rule: NamedRule): RuleAt => ({ rule: rule.versions, rulebook, asOf })
  const space = new RuleSpace(rules.map(at), options)
  const over =
    population &&
    new OutcomesOver(rules, population, {
      asOf,
      rulebook,
      onProgress: (done, of) => onProgress?.({ step: 'population', done, of }),
    })
  const placed: Placed[] = []
  const alone: RuleAnalysis[] = []
  for (const [index, rule] of rules.entries()) {
    const counts = over?.counts(rule.id)
    const { analysis, node } = ruleAlone(space, rule.id, at(rule))
    alone.push({ ...analysis, ...(counts && { counts }) })
    if (node !== undefined) placed.push({ id: rule.id, at: at(rule), node })
    onProgress?.({ step: 'rules', done: index + 1, of: rules.length })
  }
  const pairs = comparePairs(space, placed, (done, of) => onProgress?.({ step: 'pairs', done, of }))
  // What is open to everybody overlaps with everything.
  const choosy = rules.filter((_rule, index) => !alone[index]?.always)
  const overlaps = over ? overlapsIn(over, choosy) : []
  const result = {
    format: 'catalogue-analysis/1' as const,
    asOf,
    cases: over ? over.cases.length : null,
    combinations: space.combinations,
    rules: alone,
    ...pairs,
    overlaps: overlaps.slice(0, mostOverlaps).map(each => ({
      ...each,
      sample: over?.idsOfBoth(...each.rules, mostInSample) ?? [],
    })),
    overlapping: overlaps.length,
  }
  return { ...result, findings: [...findingsOf(result)] }
}

interface Placed {
  readonly id: string
  readonly at: RuleAt
  readonly node: number
}

function ruleAlone(
  space: RuleSpace,
  id: string,
  at: RuleAt,
): { readonly analysis: RuleAnalysis; readonly node?: number } {
  try {
    const before = space.diagrams.nodes
    const node = space.nodeOf(at)
    const nodes = space.diagrams.nodes - before
    const answer = answerIn(space, { rules: [at], wanted: a => a === YES, found: 'yes' })
    const idle = new IdleSearch(space, at).parts()
    return { node, analysis: { id, satisfiable: answer, always: node === YES, nodes, idle } }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const refused = refusalOf(error)
    return {
      analysis: {
        id,
        satisfiable: { outcome: 'unknown', exact: false, opaque: [], refused },
        always: false,
        nodes: 0,
        idle: [],
      },
    }
  }
}

type Pairs = Pick<CatalogueAnalysis, 'alike' | 'subsumed' | 'disjoint' | 'undecided'>

function comparePairs(
  space: RuleSpace,
  placed: readonly Placed[],
  onProgress: (done: number, of: number) => void,
): Pairs {
  const groups = new Map<number, Placed[]>()
  for (const rule of placed) {
    const alike = groups.get(rule.node)
    if (alike) alike.push(rule)
    else groups.set(rule.node, [rule])
  }
  // What is always or never true is told of each rule alone.
  const firsts = [...groups.values()].flatMap(([first]) =>
    first && first.node !== YES && first.node !== NO ? [first] : [],
  )
  const supports = new Map(firsts.map(({ node }) => [node, supportOf(space, node)]))
  const above = new Map<Placed, Placed[]>(firsts.map(rule => [rule, []]))
  const disjoint: (readonly [string, string])[] = []
  const undecided: (readonly [string, string])[] = []
  for (const [index, a] of firsts.entries()) {
    for (const b of firsts.slice(index + 1)) {
      const relation = relate(space, a, b, supports)
      if (relation.forward === 'yes') above.get(a)?.push(b)
      if (relation.backward === 'yes') above.get(b)?.push(a)
      if (relation.disjoint === 'yes') disjoint.push([a.id, b.id])
      if (Object.values(relation).includes('unknown')) undecided.push([a.id, b.id])
    }
    onProgress(index + 1, firsts.length)
  }
  return {
    alike: [...groups].flatMap(([node, rules]) =>
      rules.length > 1 && node !== YES && node !== NO ? [rules.map(({ id }) => id)] : [],
    ),
    subsumed: [...above].flatMap(([rule, over]) =>
      nearest(over, above).map(({ id }) => ({ rule: rule.id, of: id })),
    ),
    disjoint,
    undecided,
  }
}

/** Those above which no other of them lies. */
function nearest(over: readonly Placed[], above: ReadonlyMap<Placed, readonly Placed[]>): readonly Placed[] {
  return over.filter(far => !over.some(near => above.get(near)?.includes(far)))
}

type Proved = 'yes' | 'no' | 'unknown'
type Relation = Readonly<Record<'forward' | 'backward' | 'disjoint', Proved>>

const unrelated: Relation = { forward: 'no', backward: 'no', disjoint: 'no' }

function relate(space: RuleSpace, a: Placed, b: Placed, supports: ReadonlyMap<number, Support>): Relation {
  const left = supports.get(a.node)
  const right = supports.get(b.node)
  // Rules about different facts can be true and false as they like, when each can be both.
  if (left && right && !left.opaque && !right.opaque && left.free && right.free && isApart(left, right))
    return unrelated
  return {
    forward: proved(space, a, b, (x, y) => x === YES && y !== YES),
    backward: proved(space, b, a, (x, y) => x === YES && y !== YES),
    disjoint: proved(space, a, b, (x, y) => x === YES && y === YES),
  }
}

/** Whether no case shows what is looked for. */
function proved(space: RuleSpace, a: Placed, b: Placed, wanted: (x: number, y: number) => boolean): Proved {
  try {
    const found = foundIn(space, a.node, b.node, wanted)
    if (found !== 'through-opaque') return found === 'yes' ? 'no' : 'yes'
    return answerIn(space, { rules: [a.at, b.at], wanted, found: 'no' }).outcome
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return 'unknown'
  }
}

/** What a diagram looks at, and whether it can say yes and something else. */
interface Support {
  readonly variables: ReadonlySet<number>
  readonly opaque: boolean
  readonly free: boolean
}

function supportOf({ diagrams, variables }: RuleSpace, node: number): Support {
  const seen = new Set<number>()
  const found = new Set<number>()
  const visit = (at: number): void => {
    if (seen.has(at)) return
    seen.add(at)
    if (diagrams.variableOf(at) !== Infinity) found.add(diagrams.variableOf(at))
    for (const child of diagrams.childrenOf(at)) visit(child)
  }
  visit(node)
  const opaque = [...found].some(level => variables[level]?.kind === 'opaque')
  return { variables: found, opaque, free: seen.has(YES) }
}

function isApart(a: Support, b: Support): boolean {
  for (const variable of a.variables) if (b.variables.has(variable)) return false
  return true
}

const mostInSample = 5

function overlapsIn(over: OutcomesOver, rules: readonly NamedRule[]): readonly Omit<Overlap, 'sample'>[] {
  const found: Omit<Overlap, 'sample'>[] = []
  for (const [index, { id: a }] of rules.entries())
    for (const { id: b } of rules.slice(index + 1)) {
      const cases = over.both(a, b)
      if (cases > 0) found.push({ rules: [a, b], cases })
    }
  return found.sort((a, b) => b.cases - a.cases)
}

function* findingsOf(result: Omit<CatalogueAnalysis, 'findings'>): Generator<Issue> {
  for (const { id, satisfiable: can, always, counts, idle } of result.rules) {
    const path = ['rules', id]
    if (can.refused) yield { ...can.refused, path }
    else if (can.outcome === 'no') yield issue('analysis/contradiction', { rule: id }, { path })
    else if (can.outcome === 'unknown')
      yield issue('analysis/opaque', { rule: id, facts: factsOf(can) }, { path, severity: 'info' })
    else if (counts?.yes === 0 && counts.unknown === 0)
      yield issue('analysis/no-case', { rule: id, cases: counts.no }, { path, severity: 'warning' })
    if (always) yield issue('analysis/always', { rule: id }, { path, severity: 'info' })
    for (const part of idle)
      yield issue(
        'analysis/idle-part',
        { rule: id, asIf: part.asIf, ...(part.never && { never: part.never }) },
        { path: [...path, ...part.path.split('/').slice(1)], severity: 'warning' },
      )
  }
  for (const rules of result.alike)
    yield issue('analysis/alike', { rules }, { path: ['rules', rules[0] ?? ''], severity: 'info' })
  for (const { rule, of } of result.subsumed)
    yield issue('analysis/subsumed', { rule, of }, { path: ['rules', rule], severity: 'info' })
  for (const rules of result.undecided)
    yield issue('analysis/undecided', { rules }, { path: ['rules', rules[0]], severity: 'info' })
}

function factsOf({ opaque }: Answer): readonly string[] {
  return [...new Set(opaque.flatMap(({ facts }) => facts))]
}
