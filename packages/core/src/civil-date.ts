// One module each: the index of date-fns loads three hundred, which a command line feels.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import { UTCDateMini } from '@date-fns/utc/date/mini'
import type { Brand } from './brand.js'
import { issue, type IssueSentences } from './issue.js'
import { type Language, localeOf } from './localized.js'
import { fail, ok, type Result, unwrap } from './result.js'

/**
 * A day of the civil calendar, written `YYYY-MM-DD`, years 0001 to 9999. It has no hour and no time zone, and
 * two days compare as strings do.
 */
export type CivilDate = Brand<string, 'CivilDate'>

/** A span of civil days or months, as laws and conventions count them. */
export interface CivilSpan {
  readonly days?: number
  readonly months?: number
  readonly years?: number
}

const shape = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads an ISO day. Anything else, a day that does not exist included, is an issue `civil-date/...`.
 *
 * @example
 * ```ts
 * import { parseCivilDate } from '@petites-villes/core'
 *
 * parseCivilDate('2021-05-06').ok // => true
 * parseCivilDate('2021-02-30').issues[0]?.code // => 'civil-date/no-such-day'
 * parseCivilDate('06/05/2021').issues[0]?.params.suggestions // => ['2021-05-06']
 * ```
 */
export function parseCivilDate(given: unknown): Result<CivilDate> {
  if (isCivilDate(given)) return ok(given)
  if (typeof given !== 'string') return fail(issue('civil-date/not-text', { given: String(given) }))
  if (shape.test(given)) return fail(issue('civil-date/no-such-day', { given }))
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(given.trim())
  const repaired = french && `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
  return fail(issue('civil-date/not-iso', { given, suggestions: isCivilDate(repaired) ? [repaired] : [] }))
}

/** A trusted ISO day; throws {@link InvalidValueError} otherwise. */
export function civilDate(given: string): CivilDate {
  return unwrap(parseCivilDate(given), 'civil date', given)
}

export function isCivilDate(given: unknown): given is CivilDate {
  return typeof given === 'string' && shape.test(given) && given >= '0001' && isDay(given)
}

/** The language reads an ISO day in UTC; the mini class keeps every step of date-fns there. */
const midnight = (day: string) => new UTCDateMini(day)

/** Engines move 30 February into March, so that a day is one that comes back as it was given. */
function isDay(given: string): boolean {
  const at = midnight(given)
  return isValid(at) && at.toISOString().startsWith(given)
}

/** Negative when `a` is earlier, 0 on the same day, positive when `a` is later. */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Moves a day. A month that is too short ends on its last day, as a period counted "de quantième à quantième"
 * does: 31 August plus 18 months is 28 February. Years go first, then months, then days.
 *
 * @example
 * ```ts
 * import { civilDate, plus } from '@petites-villes/core'
 *
 * plus(civilDate('2021-05-06'), { months: 18 }) // => '2022-11-06'
 * plus(civilDate('2021-08-31'), { months: 18 }) // => '2023-02-28'
 * ```
 * @throws RangeError when the day leaves the years 0001 to 9999
 */
export function plus(day: CivilDate, span: CivilSpan): CivilDate {
  const moved = moveDay(day, span)
  if (!moved) throw new RangeError(`${day} cannot be moved outside the years 0001 to 9999`)
  return moved
}

/** As {@link plus}; undefined when the day leaves the calendar. */
export function moveDay(
  day: CivilDate,
  { days = 0, months = 0, years = 0 }: CivilSpan,
): CivilDate | undefined {
  const moved = addDays(addMonths(addYears(midnight(day), years), months), days)
  const written = isValid(moved) ? moved.toISOString().slice(0, 10) : undefined
  return isCivilDate(written) ? written : undefined
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(midnight(to), midnight(from))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day as people write it.
 *
 * @example
 * ```ts
 * import { civilDate, formatCivilDate } from '@petites-villes/core'
 *
 * formatCivilDate(civilDate('2021-03-01'), 'fr') // => '1er mars 2021'
 * formatCivilDate(civilDate('2021-03-01'), 'en') // => '1 March 2021'
 * ```
 */
export function formatCivilDate(day: CivilDate, language: Language): string {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' })
    formats.set(language, format)
  }
  return format.format(midnight(day)).replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ')
}

const aSuggestion = (given: unknown, language: Language): string => {
  const first = Array.isArray(given) ? (given[0] as string | undefined) : undefined
  if (!first) return language === 'fr' ? ' Écrivez AAAA-MM-JJ.' : ' Write YYYY-MM-DD.'
  return language === 'fr' ? ` Écrivez ${first}.` : ` Write ${first}.`
}

export const civilDateSentences: IssueSentences = {
  'civil-date/not-text': {
    fr: p => `Une date s'écrit comme un texte AAAA-MM-JJ, et non ${String(p.given)}.`,
    en: p => `A date is a text YYYY-MM-DD, not ${String(p.given)}.`,
  },
  'civil-date/no-such-day': {
    fr: p => `Le jour ${String(p.given)} n'existe pas dans le calendrier.`,
    en: p => `The day ${String(p.given)} does not exist in the calendar.`,
  },
  'civil-date/not-iso': {
    fr: p => `« ${String(p.given)} » n'est pas une date.${aSuggestion(p.suggestions, 'fr')}`,
    en: p => `"${String(p.given)}" is not a date.${aSuggestion(p.suggestions, 'en')}`,
  },
}
