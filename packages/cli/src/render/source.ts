import { confidenceLabels, formatCivilDate, type Source } from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { offerWords } from '../words/offer-words.js'
import { capital } from './capital.js'

/** A source under its number: what it is, who published it, how sure it is, where to read it. */
export function renderSource(page: Page, source: Source, number: number): void {
  const words = offerWords[page.language]
  const { title, publisher, publishedOn, checkedOn, confidence, url } = source
  const published = publishedOn ? `, ${formatCivilDate(publishedOn, page.language)}` : ''
  page.line(
    [
      `${title}. ${publisher}${published}. `,
      {
        text: `${capital(page.say(confidenceLabels[confidence]))}, ${words.checkedOn(formatCivilDate(checkedOn, page.language))}.`,
        paint: page.palette.faint,
      },
    ],
    { mark: { text: `[${number}]` } },
  )
  if (url) page.line(code(url, page.palette.faint), { indent: 4 })
}
