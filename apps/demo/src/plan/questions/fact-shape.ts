import type { Localized, PlanQuestion, Pvd } from 'petites-villes'

/** What a field needs to know of a fact to ask for it. */
export interface FactShape {
  readonly kind: PlanQuestion['kind']
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly nullable?: true
  readonly values?: Readonly<Record<string, Localized>>
}

export function factShape({ vocabulary }: Pvd, fact: string): FactShape | undefined {
  const shapes: Readonly<Record<string, FactShape>> = vocabulary
  return Object.hasOwn(shapes, fact) ? shapes[fact] : undefined
}
