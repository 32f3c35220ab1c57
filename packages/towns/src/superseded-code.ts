import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from './commune-code.js'

/**
 * Why a code no longer names a commune.
 * - `merged`: the commune joined others
 * - `recoded`: the same commune got another code, with its department or its seat
 * - `divided`: its territory was shared out among several communes
 * - `delegated`, `associated`: it is a part of a commune and keeps a mayor of its own
 * - `arrondissement`: it is a municipal arrondissement of Paris, Lyon or Marseille
 */
export type SupersededBecause =
  'merged' | 'recoded' | 'divided' | 'delegated' | 'associated' | 'arrondissement'

/**
 * A commune code that is not, or no longer, the code of a commune.
 *
 * @property name what it named last
 * @property since the day it last ceased to be a commune; null for an arrondissement, and for a part that shares its code with
 * the commune that it is in
 * @property successors the communes of today that hold its territory, one unless it was divided
 */
export interface SupersededCode {
  readonly code: CommuneCode
  readonly name: string
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly CommuneCode[]
}
