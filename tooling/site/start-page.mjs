import { html } from 'hono/html'
import { addresses, seenFrom } from './address.mjs'
import { siteWords } from './words.mjs'

/**
 * @param {import('./offer-page.mjs').OfferContext} context
 * @returns {import('./layout.mjs').Page}
 */
export function startPage({ language, pvd: { offers }, members }) {
  const words = siteWords[language]
  const path = addresses.start(language)
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB')
  const doors = [
    { to: addresses.offers(language), title: words.toOffers, text: words.offersText },
    { to: addresses.demo, title: words.toDemo, text: words.demoText },
    { to: addresses.documents, title: words.toDocuments, text: words.documentsText },
    { to: addresses.api, title: words.toApi, text: words.apiText },
  ]
  return {
    path,
    translation: addresses.start(language === 'fr' ? 'en' : 'fr'),
    language,
    section: 'start',
    title: words.name,
    description: words.startLead,
    body: html`<div class="start">
      <p class="sign">${words.startFigures(offers.length, number.format(members))}</p>
      <h1>${words.startTitle}</h1>
      <p class="lead">${words.startLead}</p>
      <ul class="doors">
        ${doors.map(
          ({ to, title, text }) =>
            html`<li>
              <h2><a href="${seenFrom(path, to)}">${title}</a></h2>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </div>`,
  }
}
