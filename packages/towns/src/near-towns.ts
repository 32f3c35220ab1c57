import type { Language } from '@petites-villes/core'
import type { Gazetteer } from './gazetteer.js'
import type { Town } from './town.js'

/** What makes two towns comparable. No geometry is known: nearness in space is that of the territories they share. */
export type NearnessFactorName = 'population' | 'territory' | 'programme' | 'mountain' | 'intercommunality'

/**
 * One reason, and what it counts.
 *
 * @property points from 0 to `of`
 * @property known false when the data do not say it for both towns; the points are then 0
 * @property value what was compared: the ratio of the populations, `epci`, `department`, `region`, `none`, or whether both are alike
 */
export interface NearnessFactor {
  readonly factor: NearnessFactorName
  readonly points: number
  readonly of: number
  readonly known: boolean
  readonly value: string | number | boolean
}

/** @property points the sum of those of the factors, 100 at most */
export interface NearTown {
  readonly town: Town
  readonly points: number
  readonly factors: readonly NearnessFactor[]
}

/** What each factor counts at most. A choice of this project, open to discussion, and 100 together. */
const weights = { population: 40, territory: 25, programme: 15, mountain: 10, intercommunality: 10 } as const

/**
 * The towns most comparable in size and situation, best first: from half to twice as large, in the same EPCI, department or
 * region, alike in the programme, the mountains and the kind of EPCI. Every factor says what it gave. A town without inhabitants
 * has none.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { createGazetteer, nearTowns } from '@petites-villes/towns'
 *
 * const gazetteer = createGazetteer(referenceData)
 * const [first] = nearTowns(gazetteer, gazetteer.town('73157')!, { limit: 1 })
 * first?.town.department.code // => '73'
 * first?.factors.map(({ factor }) => factor)
 * // => ['population', 'territory', 'programme', 'mountain', 'intercommunality']
 * ```
 */
export function nearTowns(
  gazetteer: Gazetteer,
  town: Town,
  { limit = 10 }: { readonly limit?: number } = {},
): NearTown[] {
  const { population } = town
  if (!population) return []
  return gazetteer
    .townsOfSize(Math.ceil(population / 2), population * 2)
    .filter(other => other.code !== town.code)
    .map(other => compare(town, other))
    .sort((a, b) => b.points - a.points || (a.town.code < b.town.code ? -1 : 1))
    .slice(0, Math.max(0, limit))
}

function compare(town: Town, other: Town): NearTown {
  const factors = [
    ofPopulation(town, other),
    ofTerritory(town, other),
    alike('programme', town.zonings.pvd.status, other.zonings.pvd.status),
    alike('mountain', town.zonings.mountain.status, other.zonings.mountain.status),
    alike('intercommunality', town.epci?.type ?? 'unknown', other.epci?.type ?? 'unknown'),
  ]
  return { town: other, factors, points: factors.reduce((sum, { points }) => sum + points, 0) }
}

/** All points for the same size, none for half or twice of it. */
function ofPopulation(town: Town, other: Town): NearnessFactor {
  const ratio = (other.population ?? 0) / (town.population ?? 1)
  const points = Math.round(weights.population * Math.max(0, 1 - Math.abs(Math.log2(ratio))))
  const value = Math.round(ratio * 100) / 100
  return { factor: 'population', points, of: weights.population, known: true, value }
}

const shares = { epci: 1, department: 0.8, region: 0.4, none: 0 } as const

function ofTerritory(town: Town, other: Town): NearnessFactor {
  const value =
    town.epci !== null && town.epci.siren === other.epci?.siren
      ? 'epci'
      : town.department.code === other.department.code
        ? 'department'
        : town.region !== null && town.region.code === other.region?.code
          ? 'region'
          : 'none'
  const points = weights.territory * shares[value]
  return { factor: 'territory', points, of: weights.territory, known: true, value }
}

function alike(factor: 'programme' | 'mountain' | 'intercommunality', a: string, b: string): NearnessFactor {
  const known = a !== 'unknown' && b !== 'unknown'
  const value = known && a === b
  return { factor, points: value ? weights[factor] : 0, of: weights[factor], known, value }
}

const shared: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  epci: { fr: 'même intercommunalité', en: 'same intercommunality' },
  department: { fr: 'même département', en: 'same department' },
  region: { fr: 'même région', en: 'same region' },
  none: { fr: 'autre région', en: 'another region' },
}

const words: Readonly<
  Record<string, Readonly<Record<Language, readonly [yes: string, no: string, unknown: string]>>>
> = {
  programme: {
    fr: ['même situation dans Petites villes de demain', 'autre situation dans Petites villes de demain', ''],
    en: ['alike in Petites villes de demain', 'not alike in Petites villes de demain', ''],
  },
  mountain: {
    fr: ['même classement en montagne', 'autre classement en montagne', 'classement en montagne inconnu'],
    en: ['alike in the mountain list', 'not alike in the mountain list', 'mountain list unknown'],
  },
  intercommunality: {
    fr: ["même type d'intercommunalité", "autre type d'intercommunalité", 'sans intercommunalité'],
    en: ['same kind of intercommunality', 'another kind of intercommunality', 'no intercommunality'],
  },
}

/**
 * One factor in words, with its points.
 *
 * @example
 * ```ts
 * import { describeNearness } from '@petites-villes/towns'
 *
 * const factor = { factor: 'territory', points: 20, of: 25, known: true, value: 'department' } as const
 * describeNearness(factor, 'en') // => 'same department (20/25)'
 * ```
 */
export function describeNearness(
  { factor, points, of, known, value }: NearnessFactor,
  language: Language,
): string {
  const score = `(${points}/${of})`
  if (factor === 'population') {
    const ratio = new Intl.NumberFormat(language).format(Number(value))
    return language === 'fr'
      ? `${ratio} fois sa population ${score}`
      : `${ratio} times its population ${score}`
  }
  if (factor === 'territory') return `${shared[String(value)]?.[language] ?? ''} ${score}`
  return `${words[factor]?.[language][known ? (value ? 0 : 1) : 2] ?? ''} ${score}`
}
