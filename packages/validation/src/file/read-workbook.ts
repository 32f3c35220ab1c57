import { nearest } from '@petites-villes/core'
import type { FileFinding, FileRow } from './file-row.js'
import { plainNumber, plainTruth } from './plain-number.js'
import { tooLarge } from './too-large.js'
import { type ZipEntry, zipEntries } from './zip-directory.js'

/** Uncompressed: what is declared to be larger is not unpacked. */
const mostUnpacked = 512 * 1024 * 1024

/**
 * @property names of the sheets, in their order; the one that was read
 */
export interface Workbook {
  readonly rows: readonly FileRow[]
  readonly findings: readonly FileFinding[]
  readonly sheet?: string
  readonly sheets?: readonly string[]
}

/** Reads one sheet of a workbook, the first unless told otherwise, or tells what the archive is instead. */
export async function readWorkbook(bytes: Uint8Array, sheet?: string): Promise<Workbook> {
  const entries = zipEntries(bytes)
  if (!entries) return refused('file/workbook-damaged', {})
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    return refused('file/not-a-table', { found: kindOf(entries) })
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > mostUnpacked) return { rows: [], findings: [tooLarge(size, mostUnpacked)] }

  const { default: readXlsxFile } = await import('read-excel-file/universal')
  const buffer = new Uint8Array(bytes).buffer
  const read = await readXlsxFile(buffer, { trim: false }).catch((error: unknown) => workbookProblem(error))
  if ('code' in read) return refused(read.code, read.params)
  const sheets = read.map(each => each.sheet)
  const chosen = sheet === undefined ? read[0] : read.find(each => each.sheet === sheet)
  if (!chosen) {
    const params = { sheet: sheet ?? '', sheets, suggestions: nearest(sheet ?? '', sheets) }
    return { ...refused('file/sheet-unknown', params), sheets }
  }
  const rows = chosen.data.map((cells, at): FileRow => ({
    cells: cells.map(cellText),
    line: at + 1,
    raw: '',
    end: '',
  }))
  return { rows, findings: [], sheet: chosen.sheet, sheets }
}

/** What kept a workbook from being read. Its reader calls itself for every piece of a sheet, and a long one exhausts the stack. */
export function workbookProblem(error: unknown): Pick<FileFinding, 'code' | 'params'> {
  const causes = error instanceof Error ? [error, error.cause] : []
  return causes.some(each => each instanceof RangeError)
    ? { code: 'file/workbook-too-long', params: {} }
    : { code: 'file/workbook-damaged', params: { reason: String(error) } }
}

function refused(code: string, params: FileFinding['params']): Workbook {
  return { rows: [], findings: [{ code, line: null, params, severity: 'error' }] }
}

function kindOf(entries: readonly ZipEntry[]): string {
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start))
  if (has('content.xml') && has('mimetype')) return 'ods'
  return has('word/') ? 'docx' : 'zip'
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return plainNumber(cell)
  if (typeof cell === 'boolean') return plainTruth(cell)
  return cell instanceof Date ? momentText(cell) : ''
}

/** The day, and the time where there is one, to the second. */
function momentText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return ''
  const [day = '', time = ''] = moment.toISOString().split('T')
  const clock = time.slice(0, 8)
  return clock === '00:00:00' ? day : `${day} ${clock}`
}
