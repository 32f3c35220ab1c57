import type {
  CommuneCode,
  Department,
  Epci,
  Region,
  Siren,
  SupersededCode,
  Town,
} from '@petites-villes/towns'
import type { TerritoryProject } from './territory-project.js'

/** What a group is looked up in; a gazetteer is one. Former codes are followed when `superseded` is there. */
export interface GroupLookups {
  town(code: string): Town | undefined
  epci(siren: string): Epci | undefined
  superseded?(code: string): SupersededCode | undefined
}

/**
 * An intercommunality around a group.
 *
 * @property takesPart `named`: a source says that it takes part; `through-towns`: only that towns of the group are in it
 * @property towns the towns of the group that are in it, in order of code
 */
export interface GroupEpci {
  readonly epci: Epci
  readonly takesPart: 'named' | 'through-towns'
  readonly towns: readonly CommuneCode[]
}

/**
 * The members of a territory project, found.
 *
 * @property towns in order of code
 * @property epcis by SIREN: those that the project names and those of its towns
 * @property commonEpci the one intercommunality that all towns are in: it could carry for all; null when there are several
 * @property population of the towns together; null when it is not known of one of them
 * @property mountain of the towns: `some` when they differ and none is unknown
 * @property entered codes of before under which a town was named, with the commune of today that holds its membership
 * @property notFound codes and SIREN that name nothing, and former codes whose territory several communes share
 */
export interface ProjectGroup {
  readonly project: TerritoryProject
  readonly towns: readonly Town[]
  readonly epcis: readonly GroupEpci[]
  readonly commonEpci: Siren | null
  readonly departments: readonly Department[]
  readonly regions: readonly Region[]
  readonly population: number | null
  readonly mountain: 'yes' | 'no' | 'some' | 'unknown'
  readonly entered: readonly { readonly code: string; readonly as: CommuneCode }[]
  readonly notFound: readonly string[]
}

/**
 * Finds the members of a territory project: its towns, the intercommunalities around them, and what they have in common.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { groupOf, territoryProjectsOf } from '@petites-villes/programme'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const [maurienne] = territoryProjectsOf('73157')
 * const group = groupOf(maurienne!, createGazetteer(referenceData))
 * group.towns.map(town => town.name) // => ['Fourneaux', 'Modane', 'Saint-Jean-de-Maurienne']
 * group.epcis.map(({ epci }) => epci.name) // => ['CC Haute Maurienne Vanoise', 'CC Coeur de Maurienne Arvan']
 * group.commonEpci // => null
 * group.mountain // => 'yes'
 * ```
 */
export function groupOf(project: TerritoryProject, lookups: GroupLookups): ProjectGroup {
  const entered: { code: string; as: CommuneCode }[] = []
  const notFound: string[] = []
  const byCode = new Map<string, Town>()
  for (const code of project.towns) {
    const town = lookups.town(code) ?? heirOf(code, lookups)
    if (!town) notFound.push(code)
    else {
      if (town.code !== code) entered.push({ code, as: town.code })
      byCode.set(town.code, town)
    }
  }
  const towns = [...byCode.values()].sort(byKey(({ code }) => code))
  const named = new Map<string, Epci>()
  for (const siren of project.epcis) {
    const epci = lookups.epci(siren)
    if (epci) named.set(siren, epci)
    else notFound.push(siren)
  }
  const epcis = epcisAround(towns, named)
  const [first] = towns
  return {
    project,
    towns,
    epcis,
    commonEpci:
      first?.epci && towns.every(({ epci }) => epci?.siren === first.epci?.siren) ? first.epci.siren : null,
    departments: distinct(towns.map(({ department }) => department)),
    regions: distinct(towns.flatMap(({ region }) => region ?? [])),
    population: towns.reduce<number | null>(
      (sum, { population }) => (sum === null || population === null ? null : sum + population),
      0,
    ),
    mountain: mountainOf(towns),
    entered,
    notFound,
  }
}

/** The one commune of today that holds the territory of a former one, and its membership with it. */
function heirOf(code: string, lookups: GroupLookups): Town | undefined {
  const [heir, ...others] = lookups.superseded?.(code)?.successors ?? []
  return heir && others.length === 0 ? lookups.town(heir) : undefined
}

function epcisAround(towns: readonly Town[], named: ReadonlyMap<string, Epci>): readonly GroupEpci[] {
  const all = new Map<string, Epci>(named)
  for (const { epci } of towns) if (epci && !all.has(epci.siren)) all.set(epci.siren, epci)
  return [...all.values()].sort(byKey(({ siren }) => siren)).map(epci => ({
    epci,
    takesPart: named.has(epci.siren) ? 'named' : 'through-towns',
    towns: towns.filter(town => town.epci?.siren === epci.siren).map(({ code }) => code),
  }))
}

function mountainOf(towns: readonly Town[]): ProjectGroup['mountain'] {
  const found = new Set(towns.map(({ zonings }) => zonings.mountain.status))
  if (found.has('unknown') || found.size === 0) return 'unknown'
  return found.size === 2 ? 'some' : found.has('yes') ? 'yes' : 'no'
}

function distinct<T extends { readonly code: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map(each => [each.code, each])).values()].sort(byKey(({ code }) => code))
}

function byKey<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
}
