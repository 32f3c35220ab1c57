import type { CivilDate } from '@petites-villes/core'
import { compareTowns, type Town } from '@petites-villes/towns'
import { type EpciMembers, largestAmong, largestByMembers } from './largest-of-epci.js'
import { Comparison, type Peer } from './likeness.js'
import { Smallest } from './smallest.js'

/**
 * How towns are compared.
 *
 * @property asOf the day whose stages are compared; the other facts are those of the data
 * @property townsOfEpci tells which town is the largest of its intercommunality, as that of a gazetteer does; without it
 * only the towns at hand tell, and they may not suffice
 */
export interface LikenessOptions {
  readonly asOf: CivilDate
  readonly townsOfEpci?: EpciMembers
}

/** How many towns are wanted: 10 unless told otherwise. */
export interface PeersOptions extends LikenessOptions {
  readonly limit?: number
}

/**
 * How like one town another is, factor by factor.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { referenceData } from '@petites-villes/data'
 * import { likeness } from '@petites-villes/programme'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const { town, townsOfEpci } = createGazetteer(referenceData)
 * const modane = town('73157')!
 * const bonifacio = town('2A041')!
 *
 * const { factors } = likeness(modane, bonifacio, { asOf: civilDate('2026-11-22'), townsOfEpci })
 * const mountain = factors.find(({ factor }) => factor === 'mountain')
 * mountain?.outcome // => 'unknown'
 * mountain?.text.en // => 'Mountain: in the mountain zone here, unknown there'
 * mountain?.distance // => 7.5
 * ```
 */
export function likeness(town: Town, other: Town, { asOf, townsOfEpci }: LikenessOptions): Peer {
  const atHand = new Map([town, other].map(each => [each.code, each])).values()
  const largest = townsOfEpci ? largestByMembers(townsOfEpci) : largestAmong(atHand)
  return new Comparison(town, { asOf, largest }).with(other)
}

/**
 * The towns most like one, nearest first; of two that are equally near, the larger. The town itself is never among
 * them. Give the towns of the programme to find those that can be asked through the Club, or all towns.
 *
 * What is not known of a town counts as half of the weight of its factor, neither same nor different, and is shown as
 * unknown.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { referenceData } from '@petites-villes/data'
 * import { peers } from '@petites-villes/programme'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const { town, townsOfDepartment, townsOfEpci } = createGazetteer(referenceData)
 * const asOf = civilDate('2026-11-22')
 *
 * const [nearest] = peers(town('73248')!, townsOfDepartment('73'), { asOf, townsOfEpci, limit: 3 })
 * nearest?.town.name // => 'Bourg-Saint-Maurice'
 * nearest?.factors.at(-1)?.text.en // => 'Stage in the programme: ORT signed, here as there'
 * ```
 * @throws RangeError when the limit is not a whole number from 0 on
 */
export function peers(
  town: Town,
  candidates: Iterable<Town>,
  { asOf, townsOfEpci, limit = 10 }: PeersOptions,
): readonly Peer[] {
  const nearest = new Smallest<{ town: Town; distance: number }>(
    limit,
    (a, b) => a.distance - b.distance || compareTowns(a.town, b.town),
  )
  const byCode = new Map<string, Town>()
  for (const candidate of candidates) byCode.set(candidate.code, candidate)
  byCode.set(town.code, town)

  const largest = townsOfEpci ? largestByMembers(townsOfEpci) : largestAmong(byCode.values())
  const comparison = new Comparison(town, { asOf, largest })
  for (const candidate of byCode.values()) {
    if (candidate === town) continue
    const distance = comparison.hundredths(candidate, nearest.worst()?.distance)
    if (distance !== undefined) nearest.add({ town: candidate, distance })
  }
  return nearest.inOrder().map(({ town: near }) => comparison.with(near))
}
