import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Geography } from '../geography.js'
import type { SupersededBecause, SupersededCode } from '../superseded-code.js'
import { openBlocks, type PackedBlocks } from './blocks.js'
import { readSymbols, symbolAt } from './symbols.js'

/** Codes that are not those of a commune of today, with the rows of the communes that answer for them. */
export interface PackedFormerCodes extends PackedBlocks {
  readonly reasons: string
  /** Separated by spaces; the day that is not known is the empty text. */
  readonly days: string
  readonly fates: string
}

const reasons = [
  'merged',
  'recoded',
  'divided',
  'delegated',
  'associated',
  'arrondissement',
] as const satisfies readonly SupersededBecause[]
const mostRecent = 50

interface Fate {
  readonly since: CivilDate | null
  readonly rows: readonly number[]
}

/** Reads all of them. A pair of day and successors that came lately in the same block is named by how lately. */
export function readFormerCodes(
  packed: PackedFormerCodes,
  communes: Pick<Geography, 'code' | 'name'>,
): readonly SupersededCode[] {
  const former = openBlocks(packed)
  const days = packed.days.split(' ')
  const reader = readSymbols(packed.fates)
  let last = 0
  const newFate = (): Fate => {
    const since = (days[reader.number()] || null) as CivilDate | null
    const rows = Array.from({ length: reader.symbol() }, () => (last += reader.signed()))
    return { since, rows }
  }
  return former.blocks.flatMap(({ first, end }) => {
    const recent: Fate[] = []
    return Array.from({ length: end - first }, (_, at): SupersededCode => {
      const row = first + at
      const place = reader.number()
      const [known] = place === 0 ? [] : recent.splice(place - 1, 1)
      const fate = known ?? newFate()
      recent.unshift(fate)
      recent.length = Math.min(recent.length, mostRecent)
      return {
        code: former.code(row) as CommuneCode,
        name: former.name(row) ?? communes.name(fate.rows[0] ?? 0),
        because: reasons[symbolAt(packed.reasons, row)] ?? 'merged',
        since: fate.since,
        successors: fate.rows.map(communes.code),
      }
    })
  })
}
