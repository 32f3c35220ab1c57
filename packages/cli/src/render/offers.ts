import {
  type CivilDate,
  formatCivilDate,
  type Offer,
  offerKindLabels,
  pillars,
  windowState,
} from 'petites-villes'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { windowLabels } from '../words/labels.js'
import { offerWords } from '../words/offer-words.js'
import { capital } from './capital.js'
import { windowSign } from './sign.js'
import { windowText } from './window-text.js'

/** The catalogue on a day, pillar by pillar. */
export function renderOffers(
  page: Page,
  offers: readonly Offer[],
  { asOf, total }: { readonly asOf: CivilDate; readonly total: number },
): void {
  const words = offerWords[page.language]
  page.line({
    text: words.catalogue(offers.length, total, formatCivilDate(asOf, page.language)),
    paint: page.palette.strong,
  })
  if (offers.length === 0) page.line(words.none)
  for (const pillar of pillars) {
    const found = offers.filter(offer => offer.pillar === pillar.id)
    if (found.length === 0) continue
    page.section(page.say(pillar.name))
    for (const offer of found) renderLine(page, offer, asOf)
  }
  page.blank()
  page.line({ text: words.more, paint: page.palette.faint })
}

function renderLine(page: Page, offer: Offer, asOf: CivilDate): void {
  const { state, span } = windowState(offer.window, asOf)
  const sign = windowSign(state, page.palette)
  // The end of a span that nobody confirmed is the day on which its end was read, not a day to print.
  const certain = state !== 'closed' || span.state === 'open'
  const when = certain ? windowText({ ...span, state }, asOf) : undefined
  page.line({ text: offer.name, paint: page.palette.strong }, { mark: sign })
  page.line(
    [
      code(offer.id, page.palette.faint),
      ` · ${page.say(offerKindLabels[offer.kind])} · `,
      { text: page.say(when ?? windowLabels[state]), paint: sign.paint },
    ],
    { indent: 2 },
  )
}

/** The spans of the window of an offer, each with its days and its remark. */
export function renderWindow(page: Page, offer: Offer, asOf: CivilDate): void {
  const { state, span: current } = windowState(offer.window, asOf)
  const sign = windowSign(state, page.palette)
  const when =
    state === 'closed' && current.state !== 'open' ? undefined : windowText({ ...current, state }, asOf)
  page.line([{ text: capital(page.say(when ?? windowLabels[state])), paint: sign.paint }, '.'], {
    mark: sign,
  })
}
