import type { CivilDate, Source } from '@petites-villes/core'

/** The lists of towns that programmes and laws draw: PVD, ORT, Action cœur de ville, mountain area. */
export type ZoningName = 'pvd' | 'ort' | 'acv' | 'mountain'

export const zoningNames = ['pvd', 'ort', 'acv', 'mountain'] as const satisfies readonly ZoningName[]

/** Why a status is unknown. `not-covered`: the list says nothing of this territory, which is not a no. */
export type UnknownZoningReason = 'not-covered'

/**
 * Whether a town is on a list.
 *
 * @property status `unknown` is neither yes nor no, and `reason` then says why
 * @property source where the list was read
 * @property vintage the day the list was drawn up; the first of the month where only the month is published
 */
export interface Zoning {
  readonly status: 'yes' | 'no' | 'unknown'
  readonly reason?: UnknownZoningReason
  readonly source: Source
  readonly vintage: CivilDate
}

/**
 * A list that one joins by signing a convention.
 *
 * @property signedOn null when the status is not yes, and when it is yes without a published day (58 PVD towns)
 */
export interface SignedZoning extends Zoning {
  readonly signedOn: CivilDate | null
}

/**
 * The lists of one town.
 *
 * @property pvd Petites villes de demain, by the adhesion convention
 * @property ort opération de revitalisation de territoire (art. L.303-2 code de la construction et de l'habitation)
 * @property acv Action cœur de ville; no town is both ACV and PVD
 * @property mountain zone de montagne (art. D.113-14 code rural); a merged commune is in it when one of its former communes
 * was. Unknown in Corsica, overseas and in four communes of Cantal
 */
export interface TownZonings {
  readonly pvd: SignedZoning
  readonly ort: SignedZoning
  readonly acv: SignedZoning
  readonly mountain: Zoning
}
