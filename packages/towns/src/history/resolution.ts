import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Movement } from './movement.js'

/**
 * What became of a commune code.
 * - `current`: the same commune has the same code; it may have taken others in
 * - `renamed`: the same commune has the same code and another name
 * - `recoded`: the same commune has another code
 * - `merged`: its territory is in a commune with others, or the code is that of a part of a commune
 * - `split`: its territory is in several communes, all of them in `codes`
 * - `unknown`: no commune and no part of one bore the code on that day
 */
export type ResolutionStatus = 'current' | 'renamed' | 'recoded' | 'merged' | 'split' | 'unknown'

/**
 * The answer to one code.
 *
 * @property on the day on which the code was taken to be valid: the one that was asked, or the last day on which it was the code of
 * a commune; null when it is unknown, or names a part of which no day is known
 * @property to the day to which it was followed
 * @property codes the communes of that day, ascending; empty when unknown
 * @property path the movements that led there, by ascending day
 */
export interface Resolution {
  readonly code: string
  readonly status: ResolutionStatus
  readonly on: CivilDate | null
  readonly to: CivilDate
  readonly codes: readonly CommuneCode[]
  readonly path: readonly Movement[]
}
