import type { CivilDate, Source } from '@petites-villes/core'
import type { UnknownZoningReason } from './zoning.js'

/**
 * The official files that can be imported.
 * - `pvd`, `acv`, `ort`: Petites villes de demain, Action cœur de ville, opérations de revitalisation de territoire
 * - `frr`: France ruralités revitalisation; `density`: INSEE's density grid of seven levels
 * - `loi-montagne`: town-planning law; `d113-14`: mountain area of the code rural; `massif`: which massif. Three perimeters, three facts
 */
export type ZoningKind = (typeof zoningKinds)[number]

export const zoningKinds = [
  'pvd',
  'acv',
  'ort',
  'frr',
  'density',
  'loi-montagne',
  'd113-14',
  'massif',
] as const

/**
 * One list, by the communes of today, as plain JSON.
 *
 * What a value is depends on the kind:
 * - `pvd`, `acv`, `ort`: the day of the signature, null for a member without a published day, `no`
 * - `loi-montagne`, `d113-14`: `full`, `partial`, `yes` (a part at least), `no`
 * - `massif`: its name, with `/partial` or `/unknown` behind it; `several`; `no`
 * - `frr`: `none`, `frr`, `frr+` and what `FrrLevel` says; `density`: `1` to `7`
 *
 * @property others what a commune is that stands neither in `values` nor in `unknown`: `no` for a list of members, `unknown`
 * for a file that has a row for each commune
 * @property uncovered departments of which the file says nothing
 */
export interface ZoningTable {
  readonly format: 'zoning/1'
  readonly kind: ZoningKind
  readonly vintage: CivilDate
  readonly source: Source
  readonly others: 'no' | 'unknown'
  readonly uncovered: readonly string[]
  readonly values: Readonly<Record<string, string | null>>
  readonly unknown: Readonly<Record<string, UnknownZoningReason>>
}

/** The lists that somebody imported, one of each kind at most: what `createGazetteer` and `loadPvd` take. */
export interface Zonings {
  readonly format: 'zonings/1'
  readonly zonings: readonly ZoningTable[]
}
