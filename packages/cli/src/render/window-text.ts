import { type CivilDate, formatCivilDate, type Localized, plus } from 'petites-villes'

/** The parts of a window that its sentence needs; a plan and an offer both have them. */
export interface WindowDays {
  readonly state: 'open' | 'unconfirmed' | 'closed' | 'upcoming'
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/** The last day in time of a span that ends before `to`. */
export function lastDay(to: CivilDate): CivilDate {
  return plus(to, { days: -1 })
}

const both = (day: CivilDate): Localized => ({
  fr: formatCivilDate(day, 'fr'),
  en: formatCivilDate(day, 'en'),
})

/** When one may apply, in a few words; undefined for a window that is simply open without an end. */
export function windowText({ state, from, to }: WindowDays, asOf: CivilDate): Localized | undefined {
  const start = from && both(from)
  const end = to && both(lastDay(to))
  switch (state) {
    case 'open':
      return end && { fr: `jusqu’au ${end.fr}`, en: `until ${end.en}` }
    case 'unconfirmed':
      return start
        ? {
            fr: `ouverture non confirmée depuis le ${start.fr}`,
            en: `opening not confirmed since ${start.en}`,
          }
        : { fr: 'ouverture non confirmée', en: 'opening not confirmed' }
    case 'upcoming':
      return start
        ? { fr: `à partir du ${start.fr}`, en: `from ${start.en}` }
        : { fr: 'date à venir', en: 'date to come' }
    case 'closed':
      if (start && from > asOf) return { fr: `rouvre le ${start.fr}`, en: `opens again on ${start.en}` }
      return end && { fr: `close, dernier jour le ${end.fr}`, en: `closed, last day on ${end.en}` }
  }
}

/** One span of a window with both its days. */
export function spanText({ from, to }: Pick<WindowDays, 'from' | 'to'>): Localized {
  const start = from && both(from)
  const end = to && both(lastDay(to))
  if (start && end) return { fr: `du ${start.fr} au ${end.fr}`, en: `${start.en} to ${end.en}` }
  if (start) return { fr: `depuis le ${start.fr}`, en: `since ${start.en}` }
  if (end) return { fr: `jusqu’au ${end.fr}`, en: `until ${end.en}` }
  return { fr: 'sans date connue', en: 'no known date' }
}
