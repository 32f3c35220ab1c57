import { isDepartmentCode, isRegionCode } from '@petites-villes/towns'
import type { OpenReader } from '../cell-reader.js'

interface PvdIdParts {
  readonly region: string
  readonly department: string
}

/** By what stands between `pvd-` and the last hyphen: a hundred pairs, asked for every row. */
const known = new Map<string, PvdIdParts | undefined>()

/** The parts of an identifier of ANCT's list: `pvd-84-01-2` is the second town, or group, of Ain in Auvergne-Rhône-Alpes. */
export function partsOfPvdId(id: string): PvdIdParts | undefined {
  const end = id.lastIndexOf('-')
  if (!id.startsWith('pvd-') || end < 9 || end > 10 || !isNumber(id, end + 1)) return undefined
  const pair = id.slice(4, end)
  const before = known.get(pair)
  if (before !== undefined) return before
  const [region = '', department = ''] = pair.split('-')
  if (!isRegionCode(region) || !isDepartmentCode(department)) return undefined
  const parts = { region, department }
  known.set(pair, parts)
  return parts
}

/** One to three digits from a place on. */
function isNumber(text: string, from: number): boolean {
  if (text.length === from || text.length > from + 3) return false
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}

export const openPvdId: OpenReader = () => ({
  accepts: text => partsOfPvdId(text) !== undefined,
  toValue: text => text,
  read(text) {
    const written = text
      .toLowerCase()
      .replace(/2[ab]/, corsica => corsica.toUpperCase())
      .replace(/[\s_]+/g, '-')
    return partsOfPvdId(written)
      ? {
          value: written,
          judgements: [{ code: 'choice/other-spelling', repair: { to: written, certain: true } }],
        }
      : { value: undefined, judgements: [{ code: 'pvd-id/malformed' }] }
  },
})
