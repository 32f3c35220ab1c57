import type { Localized, PlanQuestion } from 'petites-villes'

/** What the tool needs to know of a fact to say how one types it. */
export interface FactShape {
  readonly kind: PlanQuestion['kind']
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly nullable?: true
  readonly values?: Readonly<Record<string, Localized>>
}

export type FactShapes = Readonly<Record<string, FactShape>>
