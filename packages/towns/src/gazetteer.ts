import type { Source } from '@petites-villes/core'
import type { Department } from './department.js'
import type { Epci } from './epci.js'
import type { LookUp } from './look-up.js'
import type { ReferenceData } from './reference-data.js'
import type { Region } from './region.js'
import { openRegister } from './register.js'
import type { SupersededCode } from './superseded-code.js'
import type { Town } from './town.js'
import { indexTowns } from './town-index.js'
import { lookUp } from './town-query.js'
import { searchTowns } from './town-search.js'
import type { Zonings } from './zoning-table.js'

/**
 * The communes of one vintage of the official geographic code, and everything that can be asked about them.
 * Codes are plain text here: one that is not in use answers undefined or nothing, never an error.
 */
export interface Gazetteer {
  /** How many communes there are. */
  readonly size: number
  readonly departments: readonly Department[]
  /** The 18 regions; the overseas collectivities belong to none. */
  readonly regions: readonly Region[]
  readonly sources: readonly Source[]

  /** The commune that bears this code today; undefined for a former code, a delegated commune or an arrondissement. */
  town(code: string): Town | undefined

  /** All communes by ascending code, each made when it is its turn. */
  towns(): Iterable<Town>

  /**
   * Reads a commune code, a postal code, or a name with or without its department. It never guesses: several homonyms are
   * `several`, a former code is `replaced`, and a typing mistake is `none` with the nearest towns.
   *
   * - Five digits are a commune code first, then a former one, then a postal code; `alsoPostalCodeOf` says when both.
   * - A name is compared without accents, capitals, hyphens and apostrophes, `st` and `ste` in full, its article optional.
   * - One homonym is found with its department, region or postal code: `Saint-Denis 974`, `Saint-Denis (La Réunion)`; or
   *   by accents that it alone has: `Ribeauvillé`, while `Ribeauville` is several.
   * - The name of a commune that merged, or is a part of another, is `replaced` when it is the only one of that name.
   * - A part of a name is `several`; when only one town has it, `none` with that town as the nearest, since a
   *   part is not a name.
   *
   * @example
   * ```ts
   * import { referenceData } from '@petites-villes/data'
   * import { createGazetteer } from '@petites-villes/towns'
   *
   * const gazetteer = createGazetteer(referenceData)
   * const modane = gazetteer.lookUp('modane')
   * modane.kind // => 'found'
   * gazetteer.lookUp('Saint-Denis').kind // => 'several'
   * gazetteer.lookUp('Saint-Denis 974').kind // => 'found'
   * gazetteer.lookUp('75101').kind // => 'replaced'
   * gazetteer.lookUp('1001').kind // => 'none'
   * ```
   */
  lookUp(query: string): LookUp

  /**
   * Towns for a list under an input field, best first: exact names, then beginnings and whole words, then parts of
   * words, larger towns first;
   * mistyped names when nothing else fits. `limit` is 10 unless told otherwise.
   */
  search(query: string, options?: { readonly limit?: number }): Town[]

  /** The towns that share a postal code, larger first. */
  byPostalCode(code: string): Town[]

  /** What became of a code that is not the code of a commune today. */
  superseded(code: string): SupersededCode | undefined

  epci(siren: string): Epci | undefined

  /** All intercommunalities by ascending SIREN. */
  epcis(): Iterable<Epci>

  /** The intercommunalities with a member in this department, larger first. */
  epcisOfDepartment(code: string): Epci[]

  department(code: string): Department | undefined
  region(code: string): Region | undefined

  /** By ascending code. */
  townsOfEpci(siren: string): Town[]

  /** By ascending code. */
  townsOfDepartment(code: string): Town[]

  /** The towns with at least `from` and at most `to` inhabitants, by ascending code. */
  townsOfSize(from: number, to: number): Town[]
}

/**
 * @property zonings lists that somebody imported from official files, see `@petites-villes/towns/import`. A list takes the place
 * of that of the reference data as a whole, and its source stands among `sources`
 */
export interface GazetteerOptions {
  readonly zonings?: Zonings
}

/**
 * Opens reference data. Nothing is decoded before it is asked for, and a town is made once.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const gazetteer = createGazetteer(referenceData)
 * const town = gazetteer.town('73248')
 * town?.name // => 'Saint-Jean-de-Maurienne'
 * town?.zonings.pvd.status // => 'yes'
 * town?.epci?.name // => 'CC Coeur de Maurienne Arvan'
 * ```
 */
export function createGazetteer(data: ReferenceData, { zonings }: GazetteerOptions = {}): Gazetteer {
  const register = openRegister(data, zonings)
  const index = indexTowns(register)
  const departments = register.departments()
  const regions = register.regions()

  return {
    size: register.size,
    departments,
    regions,
    sources: [...data.sources, ...(zonings?.zonings ?? []).map(({ source }) => source)],
    town(code) {
      const row = register.rowOf(code)
      return row === undefined ? undefined : register.town(row)
    },
    *towns() {
      for (let row = 0; row < register.size; row++) yield register.town(row)
    },
    lookUp: query => lookUp(index, query),
    search: (query, { limit = 10 } = {}) => searchTowns(index, query, limit),
    byPostalCode: code => index.byPopulation(register.rowsOfPostalCode(code)).map(register.town),
    superseded: code => (register.rowOf(code) === undefined ? register.superseded(code) : undefined),
    epci: register.epci,
    *epcis() {
      for (const siren of register.epciSirens()) yield register.epci(siren)!
    },
    epcisOfDepartment: code =>
      [...new Set(register.rowsOfDepartment(code).flatMap(row => register.town(row).epci ?? []))].sort(
        (a, b) => b.population - a.population || (a.siren < b.siren ? -1 : 1),
      ),
    department: code => departments.find(department => department.code === code),
    region: code => regions.find(region => region.code === code),
    townsOfEpci: siren => register.rowsOfEpci(siren).map(register.town),
    townsOfDepartment: code => register.rowsOfDepartment(code).map(register.town),
    townsOfSize(from, to) {
      const rows = Array.from({ length: register.size }, (_, row) => row)
      return rows.filter(row => within(register.population(row), from, to)).map(register.town)
    },
  }
}

function within(population: number | null, from: number, to: number): boolean {
  return population !== null && population >= from && population <= to
}
