import type { CommuneCode } from '../commune-code.js'
import type { Traveller } from './follow.js'
import type { Movement } from './movement.js'
import type { ResolutionStatus } from './resolution.js'

/** The one word for where the territory of a code arrived. */
export function statusOf(
  code: string,
  codes: readonly CommuneCode[],
  ends: readonly Traveller[],
  path: readonly Movement[],
): ResolutionStatus {
  if (codes.length === 0) return 'unknown'
  if (codes.length > 1) return 'split'
  if (ends.some(({ joined }) => joined)) return 'merged'
  if (codes[0] === code) return path[0]?.from?.name === path.at(-1)?.to?.name ? 'current' : 'renamed'
  const recoded = path.some(({ kind }) => kind === 'other-department' || kind === 'other-seat')
  return recoded ? 'recoded' : 'merged'
}
