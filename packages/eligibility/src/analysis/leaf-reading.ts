import { isCivilDate } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import { leafOutcome } from '../leaf-outcome.js'
import { type Scope, valueOf } from '../operand.js'
import type { Outcome } from '../outcome.js'
import type { Leaf, Operand } from '../rule.js'
import type { FactDefinition } from '../vocabulary.js'
import { factsIn, operandsOf, operandsWithin, readsFact, sidesOf } from '../walk.js'
import { compareCuts, type Cut, type Scale, scaleOf, sortedCuts, stretchBetween } from './range.js'
import { turningPoints } from './turning-points.js'

/** What a leaf answers when its fact is known not to exist, and when nobody knows. */
interface OffScale {
  readonly absent: Outcome
  readonly unknown: Outcome
}

/**
 * What a leaf asks of one fact, in a form that can be cut into cells.
 * - `ordered`: the outcome from one cut to the next; one outcome more than there are cuts
 * - `choice`: the outcome for each value that it names, and for any other
 * - `set`: whether one or all of some items are in it
 * - `knowledge`: only whether the fact is known, absent or unknown
 * - `opaque`: it compares two facts, or computes in a way that cannot be cut
 */
export type LeafReading =
  | { readonly kind: 'settled'; readonly outcome: Outcome }
  | (OffScale & {
      readonly kind: 'ordered'
      readonly fact: string
      readonly cuts: readonly Cut[]
      readonly outcomes: readonly Outcome[]
    })
  | (OffScale & {
      readonly kind: 'choice'
      readonly fact: string
      readonly named: ReadonlyMap<Value, Outcome>
      readonly other: Outcome
    })
  | (OffScale & {
      readonly kind: 'set'
      readonly fact: string
      readonly items: readonly string[]
      readonly how: 'any' | 'all'
    })
  | (OffScale & { readonly kind: 'knowledge'; readonly fact: string; readonly known: Outcome })
  | { readonly kind: 'opaque'; readonly facts: readonly string[]; readonly mayBeUnknown: boolean }

/** Reads a leaf at one place of a rule: the scope holds the day, the names and the defaults in force there. */
export function readLeaf(leaf: Leaf, scope: Scope): LeafReading {
  const facts = [...factsIn(operandsOf(leaf))]
  const [fact] = facts
  if (fact === undefined) return { kind: 'settled', outcome: leafOutcome(leaf, scope) }
  const definition = scope.rulebook.vocabulary[fact]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(fact)}`)
  const answer = (value: Value | null): Outcome => leafOutcome(leaf, { ...scope, instead: { fact, value } })
  const off: OffScale = {
    absent: definition.nullable ? answer(null) : 'unknown',
    unknown: leafOutcome(leaf, scope),
  }
  if (leaf.op === 'isKnown' || leaf.op === 'isAbsent')
    return { kind: 'knowledge', fact, known: leaf.op === 'isKnown' ? 'yes' : 'no', ...off }
  if (facts.length === 1) {
    const read = readComparison(leaf, { fact, definition, scope, answer })
    if (read) return { ...read, fact, ...off }
  }
  return { kind: 'opaque', facts, mayBeUnknown: sidesOf(leaf).some(side => mayBeUnknown(side, scope)) }
}

interface OneFact {
  readonly fact: string
  readonly definition: FactDefinition
  readonly scope: Scope
  readonly answer: (value: Value | null) => Outcome
}

type Ordered = Pick<Extract<LeafReading, { kind: 'ordered' }>, 'kind' | 'cuts' | 'outcomes'>
type Choice = Pick<Extract<LeafReading, { kind: 'choice' }>, 'kind' | 'named' | 'other'>
type Items = Pick<Extract<LeafReading, { kind: 'set' }>, 'kind' | 'items' | 'how'>
type Known = Pick<Extract<LeafReading, { kind: 'knowledge' }>, 'kind' | 'known'>

function readComparison(leaf: Leaf, about: OneFact): Ordered | Choice | Items | Known | undefined {
  const sides = sidesOf(leaf)
  const bare = sides.filter(side => 'fact' in side)
  const computed = sides.some(side => !('fact' in side) && readsFact(side))
  if (bare.length > 1 || (bare.length === 1 && computed)) return undefined
  const scale = scaleOf(about.definition)
  if (scale) return readOrdered(leaf, about, scale, computed)
  if (computed) return undefined
  const constants = sides.flatMap(side => constantsIn(side, about.scope))
  return about.definition.kind === 'set' ? readSet(leaf, about) : readChoice(leaf, about, constants)
}

function constantsIn(side: Operand, scope: Scope): readonly Value[] {
  if (readsFact(side)) return []
  const found = valueOf(side, scope)
  if (found.state !== 'known') return []
  return typeof found.value === 'object' ? found.value : [found.value]
}

const orderedOps: readonly string[] = [
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'before',
  'onOrBefore',
  'after',
  'onOrAfter',
]

function readOrdered(
  leaf: Leaf,
  { fact, definition, scope, answer }: OneFact,
  scale: Scale,
  computed: boolean,
) {
  if (!orderedOps.includes(leaf.op)) return undefined
  let candidates: readonly Cut[] | undefined
  if (computed) candidates = turningPoints(leaf, fact, scale, scope)
  else {
    const constants = sidesOf(leaf).flatMap(side => constantsIn(side, scope))
    const positions = constants.map(value =>
      definition.kind === 'date' && !isCivilDate(value) ? undefined : scale.toPosition(value),
    )
    if (positions.every(position => position !== undefined))
      candidates = positions.flatMap(at => [
        { at, after: false },
        { at, after: true },
      ])
  }
  if (!candidates) return undefined
  return stretched(sortedCuts(candidates.map(cut => normal(cut, scale))), scale, answer)
}

/** On whole numbers a cut is always just before one. */
function normal(cut: Cut, { whole }: Scale): Cut {
  if (!whole) return cut
  return { at: cut.after ? Math.floor(cut.at) + 1 : Math.ceil(cut.at), after: false }
}

/** Keeps the cuts at which the outcome really differs. */
function stretched(candidates: readonly Cut[], scale: Scale, answer: (value: Value) => Outcome): Ordered {
  const cuts: Cut[] = []
  const outcomes: Outcome[] = []
  let start: Cut | undefined
  for (const end of [...candidates, undefined]) {
    const stretch = stretchBetween(scale, start, end)
    if (!stretch) {
      // Nothing lies here: the next stretch begins where this one would have ended.
      start = end ?? start
      continue
    }
    const outcome = answer(scale.toValue(stretch.sample))
    if (outcomes.length === 0) outcomes.push(outcome)
    else if (outcomes.at(-1) !== outcome && start) {
      cuts.push(start)
      outcomes.push(outcome)
    }
    start = end
  }
  return { kind: 'ordered', cuts, outcomes }
}

const choiceOps: readonly string[] = ['eq', 'ne', 'in', 'notIn', 'contains', 'containsAny', 'containsAll']

function readChoice(
  leaf: Leaf,
  { definition, answer }: OneFact,
  constants: readonly Value[],
): Choice | undefined {
  if (!choiceOps.includes(leaf.op)) return undefined
  const values = definition.kind === 'boolean' ? [true, false] : [...new Set(constants)]
  const listed = leaf.op === 'in' ? 'yes' : leaf.op === 'notIn' ? 'no' : undefined
  const direct = listed && 'right' in leaf && 'fact' in leaf.left
  // A long list of codes need not be searched once for each of its codes.
  const named = new Map(values.map(value => [value, direct ? listed : answer(value)]))
  return { kind: 'choice', named, other: definition.kind === 'boolean' ? 'no' : answer(unlike(values)) }
}

/** A text that is none of the given ones. */
export function unlike(values: readonly Value[]): string {
  let text = '\u0000'
  while (values.includes(text)) text += '\u0000'
  return text
}

function readSet(leaf: Leaf, { scope, answer }: OneFact): Items | Known | undefined {
  if (leaf.op !== 'contains' && leaf.op !== 'containsAny' && leaf.op !== 'containsAll') return undefined
  if (!('fact' in leaf.left)) return undefined
  const right = valueOf(leaf.right, scope)
  if (right.state !== 'known') return { kind: 'knowledge', known: answer([]) }
  const wanted: readonly unknown[] = Array.isArray(right.value) ? right.value : [right.value]
  if (leaf.op === 'contains' && (Array.isArray(right.value) || wanted.length !== 1)) return undefined
  const items = [...new Set(wanted)].filter(item => typeof item === 'string')
  if (items.length !== new Set(wanted).size) return undefined
  return { kind: 'set', items, how: leaf.op === 'containsAny' ? 'any' : 'all' }
}

/** With every fact known or absent, only a computation or a missing version leaves a comparison open. */
function mayBeUnknown(side: Operand, scope: Scope): boolean {
  for (const part of operandsWithin(side)) {
    if ('op' in part) return true
    if (!('fact' in part) && valueOf(part, scope).state !== 'known') return true
  }
  return false
}

/** The outcome of an `ordered` reading in the stretch that begins at a cut; the first stretch without one. */
export function outcomeFromCut(
  { cuts, outcomes }: Extract<LeafReading, { kind: 'ordered' }>,
  start: Cut | undefined,
): Outcome {
  let at = 0
  if (start) for (const cut of cuts) if (compareCuts(cut, start) <= 0) at++
  return outcomes[at] ?? 'unknown'
}
