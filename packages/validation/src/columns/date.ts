import { civilDate, type CivilDate, isCivilDate, plus } from '@petites-villes/core'
import type { CellReader, CellReading, CheckContext, Judgement, OpenReader } from '../cell-reader.js'
import type { ColumnDefinition } from '../column.js'

/** A civil day, `YYYY-MM-DD`, between the first and the last day that can be true. */
export const openDate: OpenReader = (column, context): CellReader => {
  const limits = limitsOf(column, context)
  const isInside = (day: string) =>
    (limits.from === undefined || limits.from <= day) && (limits.until === undefined || day <= limits.until)
  // The calendar has few days and files repeat them.
  const known = new Map<string, boolean>()
  const readings = new Map<string, CellReading>()
  const isGood = (day: string): boolean => {
    const before = known.get(day)
    if (before !== undefined) return before
    const answer = isCivilDate(day) && isInside(day)
    if (known.size < mostKnown) known.set(day, answer)
    return answer
  }
  const isFrench = column.language === 'fr'
  const isoOf = (text: string) => {
    const parts = french.exec(text)
    return parts ? iso(parts[3], parts[2], parts[1]) : text
  }
  return {
    accepts: isFrench ? text => isGood(text) || isGood(isoOf(text)) : isGood,
    toValue: isFrench ? text => (known.get(text) ? text : isoOf(text)) : text => text,
    read(text) {
      let reading = readings.get(text)
      if (!reading) {
        reading = readDate(text, limits, isFrench)
        if (readings.size < mostKnown) readings.set(text, reading)
      }
      return reading
    },
  }
}

const mostKnown = 50_000

interface Limits {
  readonly from?: string
  readonly until?: string
}

function limitsOf({ from, until }: ColumnDefinition, { asOf }: CheckContext): Limits {
  return {
    ...(from !== undefined && { from: from === 'asOf' ? asOf : from }),
    ...(until !== undefined && { until: until === 'asOf' ? asOf : until }),
  }
}

const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readDate(text: string, limits: Limits, isFrench: boolean): CellReading {
  if (isCivilDate(text)) return bounded(text, limits, [])
  const serial = /^([1-7]\d{4})(?:[.,]0+)?$/.exec(text)
  if (serial) {
    const day = plus(firstExcelDay, { days: Number(serial[1]) })
    return bounded(day, limits, [
      { code: 'date/spreadsheet-number', repair: { to: day, certain: isIn(day, limits) } },
    ])
  }
  const time = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):\d{2}(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text)
  if (time && isCivilDate(time[1])) return dayOf(time[1], time[2], time[3], limits)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { value: undefined, judgements: [{ code: 'date/no-such-day' }] }
  const slashed =
    /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (slashed) return written(text, slashed[1], slashed[2], slashed[3], limits, 'date/not-iso')
  const parts = french.exec(text)
  if (parts) return written(text, parts[3], parts[2], parts[1], limits, isFrench ? undefined : 'date/french')
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text)
  if (short) {
    const day = iso(`20${short[3]}`, short[2], short[1])
    const repair = isCivilDate(day) ? { repair: { to: day, certain: false } } : {}
    return { value: undefined, judgements: [{ code: 'date/two-digit-year', ...repair }] }
  }
  return { value: undefined, judgements: [{ code: 'date/malformed' }] }
}

/** Midnight in Paris is 22:00 or 23:00 UTC of the day before: a time that late may be the next day. */
function dayOf(
  day: CivilDate,
  hour: string | undefined,
  zone: string | undefined,
  limits: Limits,
): CellReading {
  if (zone === undefined || Number(hour) < 22)
    return bounded(day, limits, [{ code: 'date/with-time', repair: { to: day, certain: true } }])
  const repair = { to: plus(day, { days: 1 }), certain: false }
  return { value: undefined, judgements: [{ code: 'date/with-time', repair }] }
}

const firstExcelDay = civilDate('1899-12-30')

function written(
  text: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  limits: Limits,
  code: string | undefined,
): CellReading {
  const read = iso(year, month, day)
  const swapped = iso(year, day, month)
  if (!isCivilDate(read)) {
    const meant = isCivilDate(swapped) ? { repair: { to: swapped, certain: false } } : {}
    const problem = isCivilDate(swapped) ? 'date/month-first' : 'date/no-such-day'
    return { value: undefined, judgements: [{ code: problem, ...meant }] }
  }
  if (!isIn(read, limits) && isCivilDate(swapped) && swapped !== read && isIn(swapped, limits))
    return {
      value: undefined,
      judgements: [{ code: 'date/month-first', repair: { to: swapped, certain: false } }],
    }
  return bounded(
    read,
    limits,
    code === undefined ? [] : [{ code, repair: { to: read, certain: read !== text } }],
  )
}

function isIn(day: string, { from, until }: Limits): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}

/** A day outside its limits is told and not believed. */
function bounded(day: CivilDate, limits: Limits, before: readonly Judgement[]): CellReading {
  if (isIn(day, limits)) return { value: day, judgements: before }
  const early = limits.from !== undefined && day < limits.from
  const limit = (early ? limits.from : limits.until) ?? ''
  return {
    value: undefined,
    judgements: [...before, { code: early ? 'date/too-early' : 'date/too-late', params: { day, limit } }],
  }
}
