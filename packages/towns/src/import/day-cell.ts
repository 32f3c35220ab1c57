import { type CivilDate, type IssueParams, isCivilDate, plus } from '@petites-villes/core'
import { isBlank } from './text-table.js'

/** The days that a list can hold: from the beginning of the programme to the day of the list. */
export interface DayLimits {
  readonly from: CivilDate
  readonly to: CivilDate
}

/**
 * A day as it stands in a cell. A day that cannot be true is left out and told; the row stays.
 *
 * @property ambiguous whether day and month could change places
 */
export interface DayRead {
  readonly day: CivilDate | null
  readonly problem?: { readonly code: string; readonly params: IssueParams }
  readonly ambiguous?: boolean
}

const firstExcelDay = '1899-12-30' as CivilDate

/** Reads `2021-04-30`, `30/04/2021`, `30-04-2021`, `30.04.2021`, an ISO time, and the number that spreadsheets make of a day. */
export function readDay(given: string, limits: DayLimits): DayRead {
  if (isBlank(given)) return { day: null }
  if (/^[34]\d{4}(?:[.,]0+)?$/.test(given))
    return within(plus(firstExcelDay, { days: Number(given.slice(0, 5)) }), undefined, given, limits)
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ][\d:.]+Z?)?$/.exec(given)
  if (iso) return written(given, [iso[1], iso[2], iso[3]], limits)
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: [\d:.]+)?$/.exec(given)
  if (french) return written(given, [french[3], french[2], french[1]], limits)
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(given)
  const suggestions = short ? [dayOf([`20${short[3]}`, short[2], short[1]])].filter(isCivilDate) : []
  return { day: null, problem: { code: 'import/day-malformed', params: { given, suggestions } } }
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined]

const dayOf = ([year, month, day]: Parts) => `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`

function written(given: string, [year, month, day]: Parts, limits: DayLimits): DayRead {
  const [read, swapped] = [dayOf([year, month, day]), dayOf([year, day, month])]
  const other = isCivilDate(swapped) && swapped !== read ? swapped : undefined
  if (isCivilDate(read)) return within(read, other, given, limits)
  return other && isInside(other, limits)
    ? { day: null, problem: { code: 'import/day-swapped', params: { given, suggestions: [other] } } }
    : { day: null, problem: { code: 'import/no-such-day', params: { given } } }
}

function within(day: CivilDate, swapped: CivilDate | undefined, given: string, limits: DayLimits): DayRead {
  if (isInside(day, limits)) return { day, ambiguous: swapped !== undefined }
  const code = day < limits.from ? 'import/day-too-early' : 'import/day-after-list'
  const suggestions = swapped && isInside(swapped, limits) ? [swapped] : []
  const params = { given, day, limit: day < limits.from ? limits.from : limits.to, suggestions }
  return { day: null, problem: { code: suggestions.length > 0 ? 'import/day-swapped' : code, params } }
}

function isInside(day: CivilDate, { from, to }: DayLimits): boolean {
  return from <= day && day <= to
}
