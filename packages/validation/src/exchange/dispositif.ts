/**
 * One row of the national schema etalab/dispositif-aide 0.2.0, under its own names. Lists are joined by `|`; null is an empty
 * cell.
 *
 * @property id UUID
 * @property promesse at most 180 characters
 * @property description at most 5000 characters
 * @property eligibilite prose for a person to read
 * @property types_aides list; the schema closes it nowhere
 * @property porteurs JSON: `[{ "nom": …, "siren": …, "roles": […] }]`, without `siren` where it is not known
 * @property cibles list among `professionnels`, `particuliers`, `associations`, `secteur public`
 * @property eligibilite_geographique list of `DEP-2A`, `COM-73157`
 * @property date_ouverture ISO day, the first on which one may apply
 * @property date_cloture ISO day, the last on which one may apply
 * @property date_mise_a_jour ISO day
 */
export interface Dispositif {
  readonly id: string
  readonly titre: string
  readonly promesse: string
  readonly description: string
  readonly eligibilite: string | null
  readonly types_aides: string | null
  readonly porteurs: string
  readonly programmes_parents: string | null
  readonly url_source: string | null
  readonly cibles: string | null
  readonly eligibilite_geographique: string | null
  readonly eligibilite_geographique_exclusions: string | null
  readonly date_ouverture: string | null
  readonly date_cloture: string | null
  readonly date_mise_a_jour: string | null
}

/** A territory by level and INSEE code: a `DEP` of `2A`, a `COM` of `73157`. */
export interface DispositifTerritory {
  readonly level: 'COM' | 'DEP' | 'REG' | 'EPCI'
  readonly code: string
}

/** What the schema demands of its geographic cells. No code of Corsica passes, and `FOO-1` does. */
export const publishedGeographyPattern = /^[A-Z]+-\d+(\|[A-Z]+-\d+)*$/

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

export function isUuid(given: string): boolean {
  return uuid.test(given)
}
