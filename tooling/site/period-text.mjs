import { formatCivilDate, plus } from 'petites-villes'
import { siteWords } from './words.mjs'

/**
 * A half-open period with the last day that it holds, as people say it.
 *
 * @param {{ readonly from?: import('petites-villes').CivilDate, readonly to?: import('petites-villes').CivilDate }} period
 * @param {import('./address.mjs').Language} language
 */
export function periodText({ from, to }, language) {
  const words = siteWords[language]
  const start = from && formatCivilDate(from, language)
  const end = to && formatCivilDate(plus(to, { days: -1 }), language)
  if (start && end) return words.between(start, end)
  if (start) return words.since(start)
  return end ? words.until(end) : words.undated
}
