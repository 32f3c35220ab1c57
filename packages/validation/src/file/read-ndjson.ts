import type { TextPiece } from './decode-text.js'
import type { FileBatch, FileFinding, FileRow } from './file-row.js'
import { cellsOf, isItem, type JsonItem, parsedJson } from './json-items.js'
import { openLinePlaces } from './line-places.js'
import { brokenJson, headerRow, noItem } from './read-json.js'
import { tooLong } from './too-large.js'

const mostLateKeys = 50

/** Whether text is one JSON object a line, and not one spread over lines nor an object that is alone. */
export function isNdjson(sample: string): boolean {
  const [first = '', second] = sample.split(/\r?\n/).filter(line => line.trim() !== '')
  const isObject = (line = '') => line.trimStart().startsWith('{') && isItem(parsedJson(line)?.value)
  return second !== undefined && (isObject(first) || isObject(second))
}

/** One object a line; the keys of the first batch are the first row. A line that is broken is told, the others go on. */
export async function* readNdjson(
  pieces: AsyncIterable<TextPiece>,
): AsyncGenerator<FileBatch, void, undefined> {
  const places = openLinePlaces('\n')
  let [bytes, encoding, held, ready]: [number, FileBatch['encoding'], string, string] = [0, 'utf-8', '', '']
  let line = 1
  let keys: ReadonlySet<string> | undefined
  const late = new Set<string>()

  for await (const piece of pieces) {
    ;({ bytes, encoding } = piece)
    if (piece.tooLong) {
      const read = rowsOf(ready)
      return yield { ...read, findings: [...read.findings, tooLong(line)], bytes, encoding }
    }
    places.follow(piece)
    held += piece.text
    const cut = held.lastIndexOf('\n') + 1
    if (cut === 0) continue
    if (ready !== '') yield { ...rowsOf(ready), bytes, encoding }
    ready = held.slice(0, cut)
    held = held.slice(cut)
  }
  // One piece behind: the last line of a small file, without its end, still tells names of columns.
  const { rows, findings } = rowsOf(ready + held)
  const last = [...findings, ...places.findings()]
  if (rows.length > 0 || last.length > 0) yield { rows, findings: last, bytes, encoding }

  function rowsOf(text: string): { rows: FileRow[]; findings: FileFinding[] } {
    const [rows, findings]: [FileRow[], FileFinding[]] = [[], []]
    const items = itemsOf(text, findings)
    if (!keys && items.length > 0) {
      keys = new Set(items.flatMap(({ item }) => Object.keys(item)))
      rows.push(headerRow([...keys]))
    }
    const columns = [...(keys ?? [])]
    for (const { item, ...place } of items) {
      noteLate(item, place.line, findings)
      rows.push({ ...place, cells: cellsOf(item, columns) })
    }
    return { rows, findings }
  }

  function itemsOf(text: string, findings: FileFinding[]) {
    const items: ({ readonly item: JsonItem } & Omit<FileRow, 'cells'>)[] = []
    for (const each of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
      const end = /\r?\n$/.exec(each)?.[0] ?? ''
      const raw = each.slice(0, each.length - end.length)
      const here = line++
      if (raw.trim() === '') continue
      const parsed = parsedJson(raw)
      if (!parsed) findings.push(brokenJson(raw, here))
      else if (isItem(parsed.value)) items.push({ item: parsed.value, line: here, raw, end })
      else findings.push(noItem(here, parsed.value))
    }
    return items
  }

  /** A key that the header lacks has no column: once for each. */
  function noteLate(item: JsonItem, here: number, findings: FileFinding[]): void {
    for (const key of Object.keys(item)) {
      if (keys?.has(key) || late.has(key) || late.size >= mostLateKeys) continue
      late.add(key)
      findings.push({ code: 'file/json-key-late', line: here, params: { key }, severity: 'error' })
    }
  }
}
