/**
 * A file as text cells, before anything is made of it. Reading CSV or a spreadsheet is the caller's part.
 *
 * @property header the names of the columns. Where a title stands above them, as in most spreadsheets, give the first line of the
 * sheet: the names are then found among the first lines
 * @property rows may be shorter or longer than the header
 * @property firstLine the line of the file on which the first of `rows` stands, 2 unless told otherwise
 */
export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly firstLine?: number
}

/** The text of a cell without the spaces and marks that editors leave at its ends; empty where there is none. */
export function cellOf(row: readonly string[], column: number | undefined): string {
  const text = column === undefined ? '' : (row[column] ?? '')
  return text.replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '')
}

export function isEmptyRow(row: readonly string[]): boolean {
  return row.every((_, column) => cellOf(row, column) === '')
}

/** What people write for nothing. */
export function isBlank(text: string): boolean {
  return /^(?:|-|null|na|n\/a|nan|none|#n\/a)$/i.test(text)
}

/** A word as people compare it: without accents, capitals and doubled spaces; a plus sign stays. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .replace(/ (?=\+)/g, '')
    .trim()
}
