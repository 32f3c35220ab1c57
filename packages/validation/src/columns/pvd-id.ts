import { isDepartmentCode, isRegionCode } from '@petites-villes/towns'
import type { OpenReader } from '../cell-reader.js'

const shape = /^pvd-(?:\d{2})-(?:\d{2}|2[AB]|97\d)-\d{1,3}$/

/** Whether it is an identifier of ANCT's list: `pvd-84-01-2` is the second town, or group, of Ain in Auvergne-Rhône-Alpes. */
function isPvdId(text: string): boolean {
  if (!shape.test(text)) return false
  const end = text.lastIndexOf('-')
  return isRegionCode(text.slice(4, 6)) && isDepartmentCode(text.slice(7, end))
}

export const openPvdId: OpenReader = () => ({
  accepts: isPvdId,
  toValue: text => text,
  read(text) {
    const written = text
      .toLowerCase()
      .replace(/2[ab]/, corsica => corsica.toUpperCase())
      .replace(/[\s_]+/g, '-')
    return isPvdId(written)
      ? {
          value: written,
          judgements: [{ code: 'choice/other-spelling', repair: { to: written, certain: true } }],
        }
      : { value: undefined, judgements: [{ code: 'pvd-id/malformed' }] }
  },
})
