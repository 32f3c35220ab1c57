import type { CivilDate } from '@petites-villes/core'
import { asFactValue, type FactValue, type Value } from '../fact-value.js'
import type { DecidedBy, FactDefinition, Facts } from '../vocabulary.js'
import type { Cell, KnownCell } from './cell.js'
import { type Range, scaleOf } from './range.js'

/**
 * One fact that would have to be otherwise. Plain data.
 *
 * @property from what is known now; undefined when nothing is
 * @property to every value that would do, as far as this fact goes; for a set, `add` and `remove` say it instead
 * @property value the nearest of them; `null` when the fact would have to be absent
 * @property decidedBy who could change it; `nobody` for what no decision changes, such as a population
 */
export interface FactChange {
  readonly fact: string
  readonly from: Value | null | undefined
  readonly to: Cell
  readonly value: Value | null
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly decidedBy: DecidedBy
}

/** A fact as plain facts have it: `null` is absent, undefined unknown. */
export function plainValue(found: FactValue): Value | null | undefined {
  if (found.state === 'known') return found.value
  return found.state === 'absent' ? null : undefined
}

/** The change of a fact without items to neighbouring cells, `start` to `end` excluded. */
export function scalarChange(
  fact: string,
  definition: FactDefinition,
  cells: readonly Cell[],
  facts: Facts,
): FactChange {
  const current = asFactValue(facts[fact])
  const now = current.state === 'known' ? current.value : undefined
  const knownCells = cells.filter(cell => cell.state === 'known')
  const [first] = knownCells
  const from = plainValue(current)
  const decidedBy = definition.decidedBy ?? 'applicant'
  if (!first) return { fact, from, to: { state: 'absent' }, value: null, decidedBy }
  const to = merged(knownCells, first)
  return { fact, from, to, value: nearestIn(to, now, definition), decidedBy }
}

/** One cell that holds all of some neighbouring cells. */
function merged(cells: readonly KnownCell[], first: KnownCell): KnownCell {
  const last = cells.at(-1) ?? first
  if ('range' in first && 'range' in last) {
    const { from, above } = first.range
    const { to, below } = last.range
    const range: Range = {
      ...(from !== undefined && { from }),
      ...(above !== undefined && { above }),
      ...(to !== undefined && { to }),
      ...(below !== undefined && { below }),
    }
    return { ...first, range }
  }
  const open = cells.find(cell => 'otherThan' in cell)
  const values = cells.flatMap(cell => ('values' in cell ? cell.values : []))
  if (open && 'otherThan' in open)
    return { ...open, otherThan: open.otherThan.filter(value => !values.includes(value)) }
  return { state: 'known', sample: first.sample, values }
}

function nearestIn(cell: KnownCell, now: Value | undefined, definition: FactDefinition): Value {
  if (!('range' in cell)) return cell.sample
  const scale = scaleOf(definition)
  const position = scale?.toPosition(now)
  const { from, to } = cell.range
  if (!scale || position === undefined) return from ?? to ?? cell.sample
  const at = (value: number | CivilDate | undefined) => scale.toPosition(value)
  const [low, high] = [at(from), at(to)]
  if (low !== undefined && position < low) return from ?? cell.sample
  if (high !== undefined && position > high) return to ?? cell.sample
  return cell.sample
}
