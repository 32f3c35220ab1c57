import type { TextPiece } from './decode-text.js'
import type { FileBatch, FileFinding, FileRow } from './file-row.js'
import { jsonFault } from './json-fault.js'
import { cellsOf, isItem, itemsIn, keysOf, parsedJson } from './json-items.js'
import { openLinePlaces } from './line-places.js'
import { tooLarge, tooLong } from './too-large.js'

/** In characters: a list is held whole, what is longer is to be given as NDJSON. */
const longest = 256 * 1024 * 1024
const rowsAtOnce = 1000

/** The items of a list, or of the one list within an object; their keys are the first row. */
export async function* readJson(
  pieces: AsyncIterable<TextPiece>,
  most = longest,
): AsyncGenerator<FileBatch, void, undefined> {
  const places = openLinePlaces('\n')
  let [text, bytes, encoding]: [string, number, FileBatch['encoding']] = ['', 0, 'utf-8']
  for await (const piece of pieces) {
    ;({ bytes, encoding } = piece)
    places.follow(piece)
    text += piece.text
    const problem = piece.tooLong ? tooLong(null) : text.length > most ? tooLarge(bytes, most) : undefined
    if (problem) return yield { rows: [], findings: [problem], bytes, encoding }
  }
  const { rows, findings } = rowsOf(text)
  const all = [...findings, ...places.findings()]
  yield { rows: rows.slice(0, rowsAtOnce), findings: all, bytes, encoding }
  for (let at = rowsAtOnce; at < rows.length; at += rowsAtOnce)
    yield { rows: rows.slice(at, at + rowsAtOnce), findings: [], bytes, encoding }
}

function rowsOf(text: string): { rows: FileRow[]; findings: FileFinding[] } {
  const parsed = parsedJson(text)
  if (!parsed) return { rows: [], findings: [brokenJson(text, 1)] }
  const found = itemsIn(parsed.value)
  if ('lists' in found)
    return {
      rows: [],
      findings: [
        { code: 'file/json-no-list', line: null, params: { lists: found.lists }, severity: 'error' },
      ],
    }
  const keys = keysOf(found.items)
  const findings: FileFinding[] = []
  const rows: FileRow[] = keys.length === 0 ? [] : [headerRow(keys)]
  found.items.forEach((item, at) => {
    if (isItem(item)) rows.push({ cells: cellsOf(item, keys), line: at + 1, raw: '', end: '' })
    else findings.push(noItem(at + 1, item))
  })
  return { rows, findings }
}

export function headerRow(keys: readonly string[]): FileRow {
  return { cells: keys, line: 0, raw: '', end: '' }
}

export function noItem(line: number, item: unknown): FileFinding {
  const text = JSON.stringify(item)
  return {
    code: 'file/json-no-item',
    line,
    params: { text: text.length > 60 ? `${text.slice(0, 60)}…` : text },
    severity: 'error',
  }
}

/** @param line on which the text begins */
export function brokenJson(text: string, line: number): FileFinding {
  const at = jsonFault(text) ?? text.length
  const before = text.slice(0, at).split('\n')
  return {
    code: 'file/json-broken',
    line: line + before.length - 1,
    params: {
      column: (before.at(-1)?.length ?? 0) + 1,
      found: text.slice(at, at + 20).split('\n', 1)[0] ?? '',
    },
    severity: 'error',
  }
}
