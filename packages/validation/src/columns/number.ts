import type { CellReader, CellReading, CellValue, Judgement, OpenReader } from '../cell-reader.js'
import type { ColumnDefinition } from '../column.js'

/** Whole numbers. */
export const openInteger: OpenReader = column => openNumeric(column, { shape: /^-?\d+$/, decimals: 0 })

export const openNumber: OpenReader = column =>
  openNumeric(column, { shape: /^-?\d+(?:\.\d+)?$/, decimals: 15 })

/** A share of a hundred: 80 is 80 %. */
export const openPercent: OpenReader = column =>
  openNumeric({ min: 0, max: 100, ...column }, { shape: /^-?\d+(?:\.\d+)?$/, decimals: 15, unit: /\s*%$/ })

/** An amount written in euros; its value is in cents. */
export const openEuros: OpenReader = column =>
  openNumeric(column, {
    shape: /^-?\d+(?:\.\d{1,2})?$/,
    decimals: 2,
    unit: /\s*(?:€|euros?|EUR)$/i,
    toValue: amount => Math.round(amount * 100),
  })

interface Notation {
  readonly shape: RegExp
  readonly decimals: number
  readonly unit?: RegExp
  readonly toValue?: (amount: number) => number
}

function openNumeric({ min, max, language }: ColumnDefinition, notation: Notation): CellReader {
  const { shape, toValue = amount => amount } = notation
  const isIn = (amount: number) =>
    (min === undefined || min <= amount) && (max === undefined || amount <= max)
  const plainOf = language === 'fr' ? withPoint : (text: string) => text
  const accepts = (text: string) => {
    const plain = plainOf(text)
    return shape.test(plain) && plain.length < 17 && isIn(Number(plain))
  }
  return {
    accepts,
    toValue: text => toValue(Number(plainOf(text))),
    read: text => readNumber(text, { min, max, notation, toValue }),
  }
}

/** `45 000,50` as `45000.50`. */
function withPoint(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
}

function readNumber(
  given: string,
  {
    min,
    max,
    notation,
    toValue,
  }: {
    readonly min: number | undefined
    readonly max: number | undefined
    readonly notation: Notation
    readonly toValue: (amount: number) => number
  },
): CellReading {
  const { shape, unit, decimals } = notation
  const judgements: Judgement[] = []
  let text = given
  const bare = unit ? text.replace(unit, '') : text
  if (bare !== text) judgements.push({ code: 'number/with-unit' })
  text = bare
  // `45,000` is forty-five in French and forty-five thousand in English; only `0,125` has one reading.
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) {
    const readings = [text.replace(',', ''), text.replace(',', '.')]
    return { value: undefined, judgements: [{ code: 'number/ambiguous', params: { readings } }] }
  }
  if (/^-?\d{1,3}(?:,\d{3}){2,}$/.test(text) || /^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) {
    judgements.push({ code: 'number/english' })
    text = text.replaceAll(',', '')
  } else if (
    /^-?\d{1,3}(?:[\s\u00a0\u202f]?\d{3})*(?:,\d+)?$|^-?\d+,\d+$/.test(text) &&
    withPoint(text) !== text
  ) {
    judgements.push({ code: 'number/french' })
    text = withPoint(text)
  }
  if (/^-?\d+\.0+$/.test(text) && decimals === 0) {
    judgements.push({ code: 'number/decimals' })
    text = text.replace(/\.0+$/, '')
  }
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text))
    return { value: undefined, judgements: [{ code: 'number/exponent' }] }
  if (/^-?\d+\.\d+$/.test(text) && !shape.test(text))
    return {
      value: undefined,
      judgements: [
        { code: decimals === 0 ? 'number/not-whole' : 'number/too-many-decimals', params: { decimals } },
      ],
    }
  if (!shape.test(text) || text.length > 16)
    return { value: undefined, judgements: [{ code: 'number/malformed' }] }
  const amount = Number(text)
  const repaired = judgements.map(judgement => ({ ...judgement, repair: { to: text, certain: true } }))
  const outside =
    min !== undefined && amount < min
      ? { code: 'number/too-small', params: { limit: min } }
      : max !== undefined && amount > max
        ? { code: 'number/too-large', params: { limit: max } }
        : undefined
  const value: CellValue | undefined = outside ? undefined : toValue(amount)
  return { value, judgements: outside ? [...repaired, outside] : repaired }
}
