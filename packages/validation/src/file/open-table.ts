import { blocksOf, type ByteSource, joined } from './byte-source.js'
import { decodeText, type TextPiece } from './decode-text.js'
import type { Encoding, FileBatch, FileFinding, FileShape } from './file-row.js'
import { csvForm, readCsv } from './read-csv.js'
import { readJson } from './read-json.js'
import { isNdjson, readNdjson } from './read-ndjson.js'
import { readWorkbook } from './read-workbook.js'
import { isZip, notATable, notTableText } from './recognise.js'
import { tooLarge } from './too-large.js'

const blockSize = 64 * 1024
const largestWorkbook = 256 * 1024 * 1024
const plain = { format: 'csv', encoding: 'utf-8', bom: false } as const

/**
 * @property delimiter of CSV, one character; found in the first lines if absent
 * @property encoding a byte order mark in the file goes before it
 * @property sheet of a workbook, by its name; the first one if absent
 * @property wanted names of columns that somebody hopes for: they help to find the delimiter
 */
export interface TableOptions {
  readonly delimiter?: string
  readonly encoding?: Encoding
  readonly sheet?: string
  readonly wanted?: readonly string[]
}

/** @property batches can be read once, from the first to the last; the names of the columns are a row like the others */
export interface FileTable {
  readonly shape: FileShape
  readonly batches: AsyncIterable<FileBatch>
}

/**
 * Opens a file as it is: CSV in any of its French habits, xlsx, JSON or NDJSON. Every row comes with its place, and for CSV with its text:
 * the rows' `raw` and `end`, one after the other, are the text of the file (a `sep=` line is in its finding). What cannot be read is
 * told in findings; nothing is thrown because of what the file holds.
 *
 * CSV and NDJSON are read as they come, in blocks of 64 KiB; a workbook and a JSON list are held whole, with a limit.
 *
 * @example
 * ```ts
 * import { openTable } from '@petites-villes/validation/file'
 *
 * const bytes = new TextEncoder().encode('code;nom\r\n73157;Modane\r\n')
 * const { shape, batches } = await openTable(bytes)
 * shape.delimiter // => ';'
 * const rows = []
 * for await (const batch of batches) rows.push(...batch.rows)
 * rows[1] // => { cells: ['73157', 'Modane'], line: 2, raw: '73157;Modane', end: '\r\n' }
 * ```
 */
export async function openTable(source: ByteSource, options: TableOptions = {}): Promise<FileTable> {
  const blocks = blocksOf(source, blockSize)
  const start = await blocks.next()
  if (start.done) return told(plain, [{ code: 'file/empty', line: null, params: {}, severity: 'error' }], 0)
  const block = start.value
  if (isZip(block)) return openWorkbook(block, blocks, options.sheet)

  const mark = markOf(block)
  const encoding = mark?.encoding ?? options.encoding
  const found = notATable(block, encoding?.startsWith('utf-16') ?? false)
  if (found) return stopped(blocks, plain, noTable(found), block.length)
  return openText(decodeText(behind([block.subarray(mark?.length ?? 0)], blocks), encoding), {
    ...options,
    bom: mark !== undefined,
    ...(encoding && { encoding }),
  })
}

async function openText(
  pieces: AsyncGenerator<TextPiece, void, undefined>,
  { bom, ...options }: TableOptions & { readonly bom: boolean },
): Promise<FileTable> {
  const begin: TextPiece[] = []
  let sample = ''
  let isWhole = false
  // Three pieces: a small file is then known to be whole, and a last line without its end is seen.
  while (!isWhole && (begin.length < 3 || (begin.length < 8 && !/[^\r\n]/.test(sample)))) {
    const { value } = await pieces.next()
    isWhole = !value
    if (value) begin.push(value)
    sample += value?.text ?? ''
  }
  const encoding = begin.at(-1)?.encoding ?? options.encoding ?? 'utf-8'
  if (sample === '' && isWhole)
    return told(
      { ...plain, encoding, bom },
      [{ code: 'file/empty', line: null, params: {}, severity: 'error' }],
      0,
    )
  const all = behind(begin, pieces)
  const bytes = begin.at(-1)?.bytes ?? 0
  const found = notTableText(sample)
  if (found) return stopped(pieces, { ...plain, encoding, bom }, noTable(found), bytes)
  if (/^\s*(\[\s*[{\]]|\{\s*["}])/.test(sample)) {
    const isLines = isNdjson(sample)
    const shape = { format: isLines ? 'ndjson' : 'json', encoding, bom } as const
    return { shape, batches: isLines ? readNdjson(all) : readJson(all) }
  }
  const form = csvForm(sample, isWhole, options)
  return { shape: { format: 'csv', encoding, bom, delimiter: form.delimiter }, batches: readCsv(all, form) }
}

async function openWorkbook(
  block: Uint8Array,
  blocks: AsyncGenerator<Uint8Array, void, undefined>,
  sheet: string | undefined,
): Promise<FileTable> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of behind([block], blocks)) {
    parts.push(part)
    size += part.length
    if (size > largestWorkbook)
      return stopped(blocks, { ...plain, format: 'xlsx' }, tooLarge(size, largestWorkbook), size)
  }
  const { rows, findings, ...sheets } = await readWorkbook(joined(parts), sheet)
  const shape = { ...plain, format: 'xlsx', ...sheets } as const
  return told(shape, findings, size, rows)
}

function markOf([first, second, third]: Uint8Array): { encoding: Encoding; length: number } | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

function noTable(found: string): FileFinding {
  return { code: 'file/not-a-table', line: null, params: { found }, severity: 'error' }
}

async function stopped(
  source: AsyncGenerator<unknown, void, undefined>,
  shape: FileShape,
  finding: FileFinding,
  bytes: number,
): Promise<FileTable> {
  await source.return()
  return told(shape, [finding], bytes)
}

function told(
  shape: FileShape,
  findings: readonly FileFinding[],
  bytes: number,
  rows: FileBatch['rows'] = [],
): FileTable {
  const batch = { rows, findings, bytes, encoding: shape.encoding }
  return { shape, batches: behind([batch]) }
}

/** Who stops early, even among the first, closes the rest. */
async function* behind<T>(
  first: readonly T[],
  rest?: AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* first
    if (rest) yield* rest
  } finally {
    await rest?.return()
  }
}
