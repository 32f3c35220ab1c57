import type { CivilDate } from '@petites-villes/core'
import { splitLines } from '../column.js'
import type { CommuneCode } from '../commune-code.js'
import type { MovementTable } from './history-data.js'

/** What a code of five characters names: a commune, or a part of one. */
export type PlaceKind = 'commune' | 'associated' | 'delegated' | 'arrondissement'

/** A commune or a part of one, as it was called on the day of a movement. */
export interface Place {
  readonly code: CommuneCode
  readonly kind: PlaceKind
  readonly name: string
}

/**
 * What happened, in the order of INSEE's codes.
 * - `renaming` (10), `creation` (20: cut out of another), `re-establishment` (21: a merger undone), `suppression` (30: shared out)
 * - `simple-merger` (31), `new-commune` (32: commune nouvelle), `association` (33), `association-ended` (34: becomes a simple merger)
 * - `delegation-ended` (35), `other-department` (41), `other-seat` (50: the code goes with the chef-lieu)
 * - `associated-to-delegated` (70), `delegation-restored` (71), `delegation` (72)
 */
export type MovementKind = (typeof kinds)[keyof typeof kinds]

const kinds = {
  10: 'renaming',
  20: 'creation',
  21: 're-establishment',
  30: 'suppression',
  31: 'simple-merger',
  32: 'new-commune',
  33: 'association',
  34: 'association-ended',
  35: 'delegation-ended',
  41: 'other-department',
  50: 'other-seat',
  70: 'associated-to-delegated',
  71: 'delegation-restored',
  72: 'delegation',
} as const

/**
 * One line of INSEE's file: on this day, this became that. Several lines of a day make one event.
 *
 * @property from null where a commune appears out of none
 * @property to null where a code ends and INSEE names no successor
 */
export interface Movement {
  readonly date: CivilDate
  readonly kind: MovementKind
  readonly from: Place | null
  readonly to: Place | null
}

const letters: Readonly<Record<string, PlaceKind>> = {
  C: 'commune',
  A: 'associated',
  D: 'delegated',
  M: 'arrondissement',
}

/** By ascending day. */
export function readMovements(table: MovementTable): readonly Movement[] {
  const [days, mods] = [splitLines(table.days), splitLines(table.mods)]
  const [froms, tos] = [splitLines(table.froms), splitLines(table.tos)]
  const [fromNames, toNames] = [splitLines(table.fromNames), splitLines(table.toNames)]
  return days.map((date, row) => ({
    date: date as CivilDate,
    kind: kinds[Number(mods[row]) as keyof typeof kinds],
    from: place(froms[row], fromNames[row] ?? ''),
    to: place(tos[row], toNames[row] || (fromNames[row] ?? '')),
  }))
}

function place(written = '', name: string): Place | null {
  const kind = letters[written.charAt(0)]
  return kind ? { kind, code: written.slice(1) as CommuneCode, name } : null
}
