import Papa from 'papaparse'
import type { FileFinding, FileRow } from './file-row.js'

/** A quote that is open for longer than that was never meant to be one. */
const openFor = { characters: 1024 * 1024, lines: 1000 }

export interface SplitRows {
  readonly rows: FileRow[]
  readonly findings: FileFinding[]
}

interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly row: number }[]
}

/**
 * Splits text into rows as it comes. A row whose quotes are broken ends at the end of its line, its quotes taken as plain characters, so
 * that no broken quote swallows what follows. The rows do not depend on how the text is cut.
 *
 * @param lineEnd `\r` for files of old Macs; with `\n`, `\r\n` ends a row as well
 */
export function openRowSplitter(delimiter: string, lineEnd: '\n' | '\r', firstLine = 1) {
  let held = ''
  let line = firstLine
  // After a broken row few lines are tried at once: the parser reads to the end of what it is given before it tells.
  let linesAtOnce = Infinity
  // A row that goes on is tried again when as much again has come: its cost stays in proportion to its length.
  let tried = 0

  function split(text: string, isLast: boolean): SplitRows {
    const out: SplitRows = { rows: [], findings: [] }
    const cut = text.lastIndexOf(lineEnd) + 1
    if (!isLast && (cut === 0 || held.length + text.length < 2 * tried)) {
      held += text
      return out
    }
    const whole = isLast ? held + text : held + text.slice(0, cut)
    const rest = isLast ? '' : text.slice(cut)
    const lacksEnd = isLast && whole !== '' && !whole.endsWith(lineEnd)
    const open = splitWhole(lacksEnd ? whole + lineEnd : whole, isLast, out)
    tried = open.length
    held = open + rest
    const last = out.rows.at(-1)
    if (lacksEnd && last) out.rows[out.rows.length - 1] = { ...last, end: last.end.slice(0, -1) }
    return out
  }

  /** Gives back what cannot be decided yet. */
  function splitWhole(whole: string, isLast: boolean, out: SplitRows): string {
    let at = 0
    while (at < whole.length) {
      const end = endOfLines(whole, at, linesAtOnce)
      const { read, problem } = splitPart(whole.slice(at, end), out)
      at += read
      if (at === end) {
        linesAtOnce *= 2
        continue
      }
      const isNear = linesAtOnce <= openFor.lines && end - at <= openFor.characters
      let isMisplaced = problem === 'broken'
      if (!isMisplaced || !isNear) {
        const { limit, isReached } = limitOf(whole, at)
        if (problem === 'open' && end < whole.length && end < limit) {
          linesAtOnce *= 4
          continue
        }
        if (problem === 'open' && !isReached && !isLast) return whole.slice(at)
        isMisplaced &&= hasMisplacedQuote(whole.slice(at, limit))
      }
      at += takeLine(whole, at, isMisplaced, out)
      linesAtOnce = 1
    }
    return ''
  }

  /** Takes the rows that are whole and sound; `read` is where the next one begins. */
  function splitPart(text: string, { rows }: SplitRows) {
    const { data, errors } = new Papa.Parser({ delimiter, newline: lineEnd }).parse(text, 0, true) as Parsed
    const sound = Math.min(data.length, errors[0]?.row ?? data.length)
    const areLines = sound === linesIn(text)
    let [read, isBroken] = [0, false]
    for (let at = 0; at < sound; at++) {
      const cells = data[at] ?? []
      const lines = areLines ? 1 : cells.reduce((sum, cell) => sum + linesIn(cell), 1)
      const end = endOfLines(text, read, lines)
      isBroken = lines > openFor.lines || (lines > 1 && end - read > openFor.characters)
      if (isBroken) break
      rows.push(rowOf(text.slice(read, end), cells))
      line += lines
      read = end
    }
    isBroken ||= errors.length > 0
    return { read, problem: isBroken ? ('broken' as const) : ('open' as const) }
  }

  function rowOf(text: string, cells: readonly string[]): FileRow {
    const end = lineEnd === '\n' && text.endsWith('\r\n') ? '\r\n' : lineEnd
    const raw = text.slice(0, text.length - end.length)
    return { cells: end === '\r\n' ? withoutReturn(cells, raw) : cells, line, raw, end }
  }

  /** The parser knows one line end: an unquoted last cell carries the `\r` of the other. */
  function withoutReturn(cells: readonly string[], raw: string): readonly string[] {
    const last = cells.at(-1) ?? ''
    if (!last.endsWith('\r')) return cells
    const own = last.slice(0, -1)
    const before = raw.length - own.length - 1
    const isPlain = !own.includes('"') && raw.endsWith(own) && (before < 0 || raw[before] === delimiter)
    if (isPlain) return [...cells.slice(0, -1), own]
    const again = new Papa.Parser({ delimiter, newline: lineEnd })
    return (again.parse(raw + lineEnd, 0, true) as Parsed).data[0] ?? []
  }

  /** Whether text follows a closing quote in the first row, before its end or that of the text. */
  function hasMisplacedQuote(text: string): boolean {
    const parser = new Papa.Parser({ delimiter, newline: lineEnd, preview: 1 })
    return (parser.parse(text, 0, true) as Parsed).errors.length > 0
  }

  /** Takes the line that begins at `from` as it stands. */
  function takeLine(
    whole: string,
    from: number,
    isMisplaced: boolean,
    { rows, findings }: SplitRows,
  ): number {
    const first = whole.slice(from, whole.indexOf(lineEnd, from) + 1)
    const row = rowOf(first, [])
    rows.push({ ...row, cells: row.raw.split(delimiter) })
    findings.push({
      code: isMisplaced ? 'file/quote-misplaced' : 'file/quote-not-closed',
      line,
      params: { text: row.raw.length > 60 ? `${row.raw.slice(0, 60)}…` : row.raw },
      severity: 'error',
    })
    line++
    return first.length
  }

  function linesIn(text: string): number {
    let lines = 0
    for (let at = text.indexOf(lineEnd); at >= 0; at = text.indexOf(lineEnd, at + 1)) lines++
    return lines
  }

  function endOfLines(text: string, from: number, lines: number): number {
    if (lines > 10_000) return text.length
    let at = from
    for (let left = lines; left > 0 && at < text.length; left--) at = text.indexOf(lineEnd, at) + 1
    return at
  }

  /** How far a row that begins at `from` may go: one line at least. */
  function limitOf(text: string, from: number): { limit: number; isReached: boolean } {
    let limit = text.indexOf(lineEnd, from) + 1
    for (let lines = 1; lines < openFor.lines; lines++) {
      const next = text.indexOf(lineEnd, limit) + 1
      if (next === 0) return { limit, isReached: false }
      if (next - from > openFor.characters) break
      limit = next
    }
    return { limit, isReached: true }
  }

  return { split }
}
