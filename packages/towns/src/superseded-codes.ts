import type { CivilDate } from '@petites-villes/core'
import { splitLines } from './column.js'
import type { CommuneCode } from './commune-code.js'
import type { ReferenceTables } from './reference-data.js'
import type { SupersededBecause, SupersededCode } from './superseded-code.js'

/**
 * Reads former codes and parts of communes as one list. A commune that became a part has one entry, which says that it is a
 * part and since when. Entries that share their code with a commune of today are kept, for the sake of their names.
 */
export function readSupersededCodes({ formerCodes, parts }: ReferenceTables): readonly SupersededCode[] {
  const read = new Map<string, SupersededCode>()
  const [names, ended, reasons, successors] = [
    splitLines(formerCodes.names),
    splitLines(formerCodes.ended),
    splitLines(formerCodes.reasons),
    splitLines(formerCodes.successors),
  ]
  splitLines(formerCodes.codes).forEach((code, row) => {
    read.set(code, {
      code: code as CommuneCode,
      name: names[row] ?? '',
      because: reasons[row] as SupersededBecause,
      since: (ended[row] || null) as CivilDate | null,
      successors: (successors[row] ?? '').split(' ') as CommuneCode[],
    })
  })
  const [partNames, kinds, parents] = [
    splitLines(parts.names),
    splitLines(parts.kinds),
    splitLines(parts.parents),
  ]
  splitLines(parts.codes).forEach((code, row) => {
    read.set(code, {
      code: code as CommuneCode,
      name: partNames[row] ?? '',
      because: kinds[row] as SupersededBecause,
      since: read.get(code)?.since ?? null,
      successors: [parents[row] as CommuneCode],
    })
  })
  return [...read.values()]
}
