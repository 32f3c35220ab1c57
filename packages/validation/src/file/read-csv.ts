import type { TextPiece } from './decode-text.js'
import { delimiterOf } from './delimiter.js'
import type { FileBatch, FileFinding } from './file-row.js'
import { openLinePlaces } from './line-places.js'
import { openRowSplitter } from './row-splitter.js'
import { tooLong } from './too-large.js'

export interface CsvForm {
  readonly delimiter: string
  readonly lineEnd: '\n' | '\r'
  /** Excel's own first line, `sep=;` with its line end; empty without one. */
  readonly separatorLine: string
}

/** How the beginning of a text is to be split; the whole text if `isWhole`. */
export function csvForm(
  sample: string,
  isWhole: boolean,
  { delimiter, wanted }: { readonly delimiter?: string; readonly wanted?: readonly string[] },
): CsvForm {
  // The last `\r` may be half of a line end.
  const seen = isWhole ? sample : sample.slice(0, -1)
  const lineEnd = !seen.includes('\n') && seen.includes('\r') ? '\r' : '\n'
  const said = /^"?sep=([^\r\n"\ufeff])"?(?:\r\n|\n|\r|$)/i.exec(sample)
  const separatorLine = said && (isWhole || /[\r\n]$/.test(said[0])) ? said[0] : ''
  const body = sample.slice(separatorLine.length)
  return {
    delimiter: delimiter ?? (separatorLine && said?.[1] ? said[1] : delimiterOf(body, lineEnd, wanted)),
    lineEnd,
    separatorLine,
  }
}

/** The rows of the pieces, a batch for each of them. */
export async function* readCsv(
  pieces: AsyncIterable<TextPiece>,
  { delimiter, lineEnd, separatorLine }: CsvForm,
): AsyncGenerator<FileBatch, void, undefined> {
  const places = openLinePlaces(lineEnd)
  const splitter = openRowSplitter(delimiter, lineEnd, separatorLine === '' ? 1 : 2)
  let [bytes, encoding]: [number, FileBatch['encoding']] = [0, 'utf-8']
  let first: FileFinding[] = separatorLine === '' ? [] : [separatorFinding(separatorLine)]
  let skipped = separatorLine.length
  for await (const piece of pieces) {
    ;({ bytes, encoding } = piece)
    if (piece.tooLong) {
      const { rows, findings } = splitter.split('', true)
      const line = (rows.at(-1)?.line ?? 0) + 1
      return yield { rows, findings: [...first, ...findings, tooLong(line)], bytes, encoding }
    }
    places.follow(piece)
    const { rows, findings } = splitter.split(piece.text.slice(skipped), false)
    skipped = 0
    yield { rows, findings: [...first, ...findings], bytes, encoding }
    first = []
  }
  const { rows, findings } = splitter.split('', true)
  const last = [...first, ...findings, ...places.findings()]
  if (rows.length > 0 || last.length > 0) yield { rows, findings: last, bytes, encoding }
}

function separatorFinding(text: string): FileFinding {
  const delimiter = /=(.)/u.exec(text)?.[1] ?? ''
  return { code: 'file/separator-line', line: 1, params: { delimiter, text }, severity: 'info' }
}
