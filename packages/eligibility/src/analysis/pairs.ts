import { NO, withinLimits, YES } from './diagram.js'
import { answerIn } from './questions.js'
import type { RuleAt } from './rule-at.js'
import type { RuleSpace } from './rule-space.js'
import { foundIn } from './search.js'

/** A rule of a catalogue with its number in the space. */
export interface Placed {
  readonly id: string
  readonly at: RuleAt
  readonly node: number
}

/** Every yes of `rule` is a yes of `of`; the ways that follow from two others are left out. */
export interface Subsumption {
  readonly rule: string
  readonly of: string
}

/**
 * What is found by comparing rules two by two.
 *
 * @property alike groups of rules that answer alike in every case
 * @property disjoint pairs of rules that never both say yes, both of which can say yes
 * @property undecided pairs about which nothing was proved, because of opaque leaves or of the limits
 */
export interface Pairs {
  readonly alike: readonly (readonly string[])[]
  readonly subsumed: readonly Subsumption[]
  readonly disjoint: readonly (readonly [string, string])[]
  readonly undecided: readonly (readonly [string, string])[]
}

/** How every two rules stand to each other; rules that are always or never true are told of alone. */
export function comparePairs(
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
  if (left?.free && right?.free && isApart(left, right)) return unrelated
  return {
    forward: proved(space, a, b, (x, y) => x === YES && y !== YES),
    backward: proved(space, b, a, (x, y) => x === YES && y !== YES),
    disjoint: proved(space, a, b, (x, y) => x === YES && y === YES),
  }
}

/** Whether no case shows what is looked for. */
function proved(space: RuleSpace, a: Placed, b: Placed, wanted: (x: number, y: number) => boolean): Proved {
  return withinLimits(
    () => {
      const found = foundIn(space, a.node, b.node, wanted)
      if (found !== 'through-opaque') return found === 'yes' ? 'no' : 'yes'
      return answerIn(space, { rules: [a.at, b.at], wanted, found: 'no' }).outcome
    },
    () => 'unknown' as const,
  )
}

/** What a diagram looks at, and whether it can say yes. */
interface Support {
  readonly variables: ReadonlySet<number>
  /** It can say yes, without an opaque leaf. */
  readonly free: boolean
}

function supportOf(space: RuleSpace, node: number): Support {
  const below = space.diagrams.variablesBelow(node)
  const isOpaque = [...below].some(level => space.variables[level]?.kind === 'opaque')
  return { variables: below, free: !isOpaque && space.diagrams.reaches(node, YES) }
}

function isApart(a: Support, b: Support): boolean {
  for (const variable of a.variables) if (b.variables.has(variable)) return false
  return true
}
