import type { CommuneCode } from './commune-code.js'
import type { Department } from './department.js'
import type { Epci } from './epci.js'
import type { NameArticle } from './french-name.js'
import type { PostalCode } from './postal-code.js'
import type { Region } from './region.js'
import type { Siren } from './siren.js'
import type { TownZonings } from './zoning.js'

/**
 * A commune of today, as plain data.
 *
 * @property name official, with its article: `Le Havre`
 * @property article for sentences, see `withPreposition`; null in the overseas collectivities
 * @property region null in the overseas collectivities
 * @property epci null there, and in the four islands that belong to none
 * @property population inhabitants, municipal population in force in 2026, of an older census overseas (Mayotte: 2017). 0 is
 * true for six villages destroyed in 1916 that
 * are still communes; null where nobody lives and nobody counts
 * @property postalCodes several in large towns, none in the southern territories
 * @property siren null in the overseas collectivities
 */
export interface Town {
  readonly code: CommuneCode
  readonly name: string
  readonly article: NameArticle | null
  readonly department: Department
  readonly region: Region | null
  readonly epci: Epci | null
  readonly population: number | null
  readonly postalCodes: readonly PostalCode[]
  readonly siren: Siren | null
  readonly zonings: TownZonings
}

/** Larger first, then by code, so that a list of towns has one order. */
export function compareTowns(a: Town, b: Town): number {
  return (b.population ?? -1) - (a.population ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
}
