import type { CivilDate, Source } from '@petites-villes/core'

/** The lists of towns that the reference data hold: PVD, ORT, Action cœur de ville, mountain area. */
export type ZoningName = 'pvd' | 'ort' | 'acv' | 'mountain'

export const zoningNames = ['pvd', 'ort', 'acv', 'mountain'] as const satisfies readonly ZoningName[]

/**
 * Why a status is unknown, which is never a no.
 * - `not-covered`: the list says nothing of this territory
 * - `unreadable`: the list has a row for the town, and its value could not be read
 * - `contradictory`: the list says two things
 * - `divided`: the list speaks of a commune that was shared out, and this town has a piece of it
 * - `merged`: the list says different things of the communes that this town was made of
 */
export type UnknownZoningReason = 'not-covered' | 'unreadable' | 'contradictory' | 'divided' | 'merged'

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

/** How much of a town lies in a perimeter. `unknown` with the status yes: a part at least, the list does not say how much. */
export type Extent = 'full' | 'partial' | 'no' | 'unknown'

/** A perimeter that may cut through a town. */
export interface PerimeterZoning extends Zoning {
  readonly extent: Extent
}

/**
 * The words of the list of France ruralités revitalisation. `beneficiary`: not classed, keeps the reliefs of a former zoning.
 * `frr-partial` and `beneficiary-partial`: true of a part of the town, as for a commune nouvelle.
 */
export type FrrLevel = (typeof frrLevels)[number]

export const frrLevels = ['none', 'beneficiary-partial', 'beneficiary', 'frr-partial', 'frr', 'frr+'] as const

/**
 * France ruralités revitalisation.
 *
 * @property status whether the town or a part of it is classed, FRR or FRR+
 * @property level null when the status is unknown
 */
export interface FrrZoning extends Zoning {
  readonly level: FrrLevel | null
}

/** From 1, a large urban centre, to 7, rural with widely scattered homes; 5, 6 and 7 are rural. */
export type DensityLevel = (typeof densityLevels)[number]

export const densityLevels = ['1', '2', '3', '4', '5', '6', '7'] as const

/** INSEE's grid of seven levels: every town has one, so the status is yes or unknown, and the level then null. */
export interface DensityZoning extends Zoning {
  readonly level: DensityLevel | null
}

/** The massifs of decree 2004-69 and those overseas. */
export type Massif = (typeof massifs)[number]

export const massifs = [
  'alpes',
  'corse',
  'guadeloupe',
  'hauts-de-la-reunion',
  'jura',
  'martinique',
  'massif-central',
  'pyrenees',
  'vosges',
] as const

/** @property massif null when the status is not yes, and for a town that lies in two */
export interface MassifZoning extends PerimeterZoning {
  readonly massif: Massif | null
}

/**
 * The lists of one town. Those that may be absent come from an official file of one's own, see `importZoning`; absent is not a no.
 *
 * @property pvd Petites villes de demain, by the adhesion convention
 * @property ort opération de revitalisation de territoire (art. L.303-2 code de la construction et de l'habitation)
 * @property acv Action cœur de ville; no town is both ACV and PVD
 * @property mountain zone de montagne (art. D.113-14 code rural); a merged commune is in it when one of its former communes
 * was. Unknown in Corsica, overseas and in four communes of Cantal. `extent` with a file that says it
 * @property planningMountain the perimeter of the loi Montagne in town planning (art. L.122-1 code de l'urbanisme), another list
 * @property massif wider than both: decree 2004-69
 * @property frr France ruralités revitalisation
 * @property density INSEE's density grid
 */
export interface TownZonings {
  readonly pvd: SignedZoning
  readonly ort: SignedZoning
  readonly acv: SignedZoning
  readonly mountain: Zoning & { readonly extent?: Extent }
  readonly planningMountain?: PerimeterZoning
  readonly massif?: MassifZoning
  readonly frr?: FrrZoning
  readonly density?: DensityZoning
}
