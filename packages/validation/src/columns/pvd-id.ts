import { isDepartmentCode, isRegionCode } from '@petites-villes/towns'
import type { OpenReader } from '../cell-reader.js'

const shape = /^pvd-(\d{2})-(\d{2}|2[AB]|97\d)-(\d{1,3})$/

/** The parts of an identifier of ANCT's list: `pvd-84-01-2` is the second town, or group, of Ain in Auvergne-Rhône-Alpes. */
export function partsOfPvdId(
  id: string,
): { readonly region: string; readonly department: string } | undefined {
  const [, region = '', department = ''] = shape.exec(id) ?? []
  return isRegionCode(region) && isDepartmentCode(department) ? { region, department } : undefined
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
