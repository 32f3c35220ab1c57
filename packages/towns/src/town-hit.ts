import type { SupersededCode } from './superseded-code.js'
import type { Town } from './town.js'

/**
 * A town that a search found, and why.
 *
 * @property by what the query was read as: the whole name (its small words aside), a part of it, a commune code, a postal code,
 * or a department or region of which this is a town
 * @property via the former commune, delegated commune or arrondissement whose name or code was asked for, or whose postal code:
 * Paris 12e Arrondissement for `paris 12`
 * @property mistyped the name differs by one letter from what was typed: nothing else was found
 * @property matched which parts of the name that was found (that of `via`, else that of the town) stand in the query, as
 * positions `[from, to)` of its characters
 */
export interface TownHit {
  readonly town: Town
  readonly by: 'name' | 'part-of-name' | 'code' | 'postal-code' | 'territory'
  readonly via: SupersededCode | null
  readonly mistyped: boolean
  readonly matched: readonly MatchedText[]
}

export type MatchedText = readonly [from: number, to: number]
