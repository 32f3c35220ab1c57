import type { CivilDate, Pvd } from 'petites-villes'
import type { CheckFileOptions } from 'petites-villes/validation'
import type { Limits } from './limits.js'

/**
 * What operations work with. Nothing of it changes between two requests.
 *
 * @property version changes when an answer may change: with the data, the catalogue or the program
 * @property today the civil day in France, for requests that name none
 * @property reference the communes and their history, for checks
 */
export interface Service {
  readonly pvd: Pvd
  readonly reference: NonNullable<CheckFileOptions['reference']>
  readonly version: string
  readonly today: () => CivilDate
  readonly limits: Limits
}
