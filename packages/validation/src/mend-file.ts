import type { JudgedRow } from './judged-row.js'
import type { FileRow, FileShape } from './file/index.js'
import { neutralised, writeRow } from './file/index.js'

/**
 * Where the repaired copy and its journal go, piece by piece. The input is never touched.
 *
 * @property text of the copy: UTF-8, the delimiter and line ends of the file; rows in which nothing is repaired stay as they were
 * @property journal of the repairs as CSV: line, column, before, after, rule
 */
export interface MendedText {
  readonly text: (piece: string) => void | Promise<void>
  readonly journal?: (piece: string) => void | Promise<void>
}

/** Only repairs that nobody can doubt are made, and each is in the journal; formulas are made harmless. */
export function openMending(shape: FileShape, { text, journal }: MendedText) {
  const delimiter = shape.delimiter ?? ';'
  // What came from a workbook or from JSON has no text of its own: its copy is CSV.
  const isText = shape.format === 'csv'
  let pieces = shape.bom && isText ? '\uFEFF' : ''
  let lines = journal ? writeRow(journalHeader, ';', '\n') : ''

  return {
    row: ({ source, mended, changes }: JudgedRow<FileRow>): void => {
      if (mended) pieces += writeRow(mended, delimiter, '') + (isText ? source.end : '\n')
      else pieces += isText ? source.raw + source.end : writeRow(source.cells, delimiter, '\n')
      if (!journal) return
      for (const { name, before, after, code } of changes)
        lines += writeRow([String(source.line), name, before, after, code].map(neutralised), ';', '\n')
    },
    async flush(): Promise<void> {
      const [ready, told] = [pieces, lines]
      pieces = lines = ''
      if (ready !== '') await text(ready)
      if (told !== '') await journal?.(told)
    },
  }
}

const journalHeader = ['line', 'column', 'before', 'after', 'rule']
