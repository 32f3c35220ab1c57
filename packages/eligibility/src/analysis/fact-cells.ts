import type { Value } from '../fact-value.js'
import type { Outcome } from '../outcome.js'
import type { FactDefinition } from '../vocabulary.js'
import type { Cell, KnownCell } from './cell.js'
import { unlike, type LeafReading } from './leaf-reading.js'
import { type Cut, scaleOf, sortedCuts, stretchBetween } from './range.js'

type Ordered = Extract<LeafReading, { kind: 'ordered' }>
type Choice = Extract<LeafReading, { kind: 'choice' }>

/** The known cells of an ordered fact, with the cut at which each begins. */
export function orderedCells(
  definition: FactDefinition,
  readings: readonly Ordered[],
): { readonly cells: readonly KnownCell[]; readonly starts: readonly (Cut | undefined)[] } {
  const scale = scaleOf(definition)
  if (!scale) throw new TypeError(`facts of the kind ${definition.kind} have no order`)
  const cuts = sortedCuts(readings.flatMap(reading => reading.cuts))
  const cells: KnownCell[] = []
  const starts: (Cut | undefined)[] = []
  for (const [at, start] of [undefined, ...cuts].entries()) {
    const stretch = stretchBetween(scale, start, cuts[at])
    if (!stretch) continue
    cells.push({ state: 'known', sample: scale.toValue(stretch.sample), range: stretch.range })
    starts.push(start)
  }
  return { cells, starts }
}

/** The known cells of a fact without order: values that every reading answers alike are one. */
export function choiceCells(definition: FactDefinition, readings: readonly Choice[]): readonly KnownCell[] {
  const domain = domainOf(definition)
  const named = new Set(readings.flatMap(reading => [...reading.named.keys()]))
  const signatures = new Map<Value, string>()
  for (const [at, { named: own, other }] of readings.entries())
    for (const [value, outcome] of own)
      if (outcome !== other) signatures.set(value, `${signatures.get(value) ?? ''}${String(at)}${outcome};`)
  const classes = new Map<string, Value[]>()
  for (const value of domain ?? named) {
    const signature = signatures.get(value) ?? ''
    const alike = classes.get(signature)
    if (alike) alike.push(value)
    else classes.set(signature, [value])
  }
  if (domain)
    return [...classes.values()].map(values => ({ state: 'known', sample: values[0] ?? '', values }))
  const rest = classes.get('') ?? []
  classes.delete('')
  const otherThan = [...named].filter(value => !rest.includes(value))
  const sample = rest.find(value => typeof value === 'string') ?? unlike(otherThan)
  return [
    ...[...classes.values()].map((values): Cell & KnownCell => ({
      state: 'known',
      sample: values[0] ?? '',
      values,
    })),
    { state: 'known', sample, otherThan },
  ]
}

/** Every value that the fact can have, where they are few. */
function domainOf(definition: FactDefinition): readonly Value[] | undefined {
  if (definition.kind === 'boolean') return [false, true]
  return definition.kind === 'enum' ? Object.keys(definition.values) : undefined
}

/** What a reading answers in a cell of a fact without order. */
export function choiceOutcome({ named, other }: Choice, cell: KnownCell): Outcome {
  if (!('values' in cell)) return other
  const [value] = cell.values
  return (value === undefined ? undefined : named.get(value)) ?? other
}

/** Where a known value lies among the cells of its fact; -1 for a value that the fact cannot have. */
export function cellOfValue(
  definition: FactDefinition,
  { cells, starts }: { readonly cells: readonly Cell[]; readonly starts: readonly (Cut | undefined)[] },
  value: Value,
): number {
  const scale = scaleOf(definition)
  if (!scale) return cells.findIndex(cell => cell.state === 'known' && isInChoice(cell, value))
  const position = scale.toPosition(value)
  if (position === undefined) return -1
  return starts.findLastIndex(
    start => !start || start.at < position || (start.at === position && !start.after),
  )
}

function isInChoice(cell: KnownCell, value: Value): boolean {
  if ('values' in cell) return cell.values.includes(value)
  return 'otherThan' in cell && !cell.otherThan.includes(value)
}

/** One definition that has every value that either has. */
export function wider(a: FactDefinition, b: FactDefinition): FactDefinition {
  if (a === b) return a
  if ('values' in a && a.values && 'values' in b && b.values)
    return { ...a, values: { ...a.values, ...b.values } }
  if (('min' in a || 'max' in a) && ('min' in b || 'max' in b))
    return {
      ...a,
      min: Math.min(a.min ?? -Infinity, b.min ?? -Infinity),
      max: Math.max(a.max ?? Infinity, b.max ?? Infinity),
    }
  return 'min' in a || 'max' in a ? b : a
}
