import type { Localized } from '@petites-villes/core'

/**
 * The territory in which one body acts.
 * - `national`: one body for the whole country
 * - `region`, `department`, `massif`: one body in each of them
 * - `local`: a perimeter of its own, to be looked up for each town
 */
export type TerritoryOfAction = 'national' | 'region' | 'department' | 'massif' | 'local'

export const territoriesOfAction = [
  'national',
  'region',
  'department',
  'massif',
  'local',
] as const satisfies readonly TerritoryOfAction[]

export const territoryOfActionLabels: Readonly<Record<TerritoryOfAction, Localized>> = {
  national: { fr: 'tout le pays', en: 'the whole country' },
  region: { fr: 'une région', en: 'one region' },
  department: { fr: 'un département', en: 'one department' },
  massif: { fr: 'un massif de montagne', en: 'one mountain massif' },
  local: { fr: 'un périmètre local', en: 'a local perimeter' },
}
