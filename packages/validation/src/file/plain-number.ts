/** A number with all its digits and no exponent, rounded to the fifteen that a spreadsheet knows: `0.3`, `0.0000001`. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const rounded = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
  const written = String(Number.isFinite(rounded) ? rounded : value)
  const [, sign = '', whole = '', part = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(written) ?? []
  if (exponent === undefined) return written
  const digits = whole + part
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** What French tables write for a truth; `VRAI` and `TRUE` depend on the language of the spreadsheet. */
export const plainTruth = (value: boolean): string => (value ? 'oui' : 'non')
