/**
 * One row of CSV. Cells are quoted where they must be, and nowhere else.
 *
 * @param end the line end behind it
 *
 * @example
 * ```ts
 * import { writeRow } from '@petites-villes/validation/file'
 *
 * writeRow(['73157', 'Modane ; Fourneaux', 'dite "la Porte"'], ';', '\n')
 * // => '73157;"Modane ; Fourneaux";"dite ""la Porte"""\n'
 * ```
 */
export function writeRow(
  cells: readonly string[],
  delimiter: string,
  end: '\n' | '\r\n' | '' = '\r\n',
): string {
  return cells.map(cell => written(cell, delimiter)).join(delimiter) + end
}

function written(cell: string, delimiter: string): string {
  const isPlain = !cell.includes(delimiter) && !/["\r\n]/.test(cell)
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`
}

/** A number, an amount or a telephone number: signs, digits and what French and English put between them. */
const number = /^[+-]?\s*\d[\d\s.,()]*(?:e[+-]?\d+\s*)?[%€]?$/i

/**
 * The cell with an apostrophe in front if a spreadsheet would run it as a formula: what somebody typed into a form must not act on the
 * machine of the agent who opens the file. Numbers, and a dash alone, stay as they are.
 *
 * @example
 * ```ts
 * import { neutralised } from '@petites-villes/validation/file'
 *
 * neutralised('=HYPERLINK("http://example.org")') // => '\'=HYPERLINK("http://example.org")'
 * neutralised('-5') // => '-5'
 * neutralised('+33 4 79 05 00 00') // => '+33 4 79 05 00 00'
 * ```
 */
export function neutralised(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && cell !== '-' && !number.test(cell) ? `'${cell}` : cell
}
