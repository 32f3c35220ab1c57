import { type CivilDate, formatCivilDate, type PlanWindow, plus } from 'petites-villes'
import type { Speech } from '../words/words.js'

/** When one may apply, in a few words. The end of a window is the first day on which it is over. */
export function windowText(
  { state, from, to }: PlanWindow,
  asOf: CivilDate,
  { words, language }: Speech,
): string {
  const start = from && formatCivilDate(from, language)
  const end = to && formatCivilDate(plus(to, { days: -1 }), language)
  switch (state) {
    case 'open':
      return words.plan.window.open(end)
    case 'unconfirmed':
      return words.plan.window.unconfirmed(start)
    case 'upcoming':
      return words.plan.window.upcoming(start)
    case 'closed':
      return start && from > asOf ? words.plan.window.again(start) : words.plan.window.closed(end)
  }
}
