import { html } from 'hono/html'
import { formatCivilDate, offerKindLabels, pillars, windowState } from 'petites-villes'
import { addresses, seenFrom } from './address.mjs'
import { countBar } from './count-bar.mjs'
import { capital } from './rule-list.mjs'
import { siteWords } from './words.mjs'

/**
 * All offers by pillar, those that are open first.
 *
 * @param {import('./offer-page.mjs').OfferContext} context
 * @returns {import('./layout.mjs').Page}
 */
export function offerIndex({ language, asOf, pvd: { offers }, counts }) {
  const words = siteWords[language]
  const path = addresses.offers(language)
  const lead = words.offersLead(offers.length, formatCivilDate(asOf, language))
  /** @param {import('petites-villes').Offer} offer */
  const item = offer => {
    const { state } = windowState(offer.window, asOf)
    const found = counts.get(offer.id)
    return html`<li class="offer-item">
      <h3 lang="fr"><a href="${seenFrom(path, addresses.offer(language, offer.id))}">${offer.name}</a></h3>
      <p class="faint">
        <span class="state state-${state}">${capital(words.windowStates[state])}</span>
        ${capital(offerKindLabels[offer.kind][language])}
      </p>
      <p>${offer.summary[language]}</p>
      ${found ? countBar(found, language) : ''}
    </li> `
  }
  return {
    path,
    translation: addresses.offers(language === 'fr' ? 'en' : 'fr'),
    language,
    section: 'offers',
    title: words.offers,
    description: lead,
    body: html`<h1>${words.offers}</h1>
      <p class="lead">${lead}</p>
      <nav class="jump" aria-label="${words.offers}">
        ${pillars.map(({ id, name }) => html`<a href="#${id}">${name[language]} <span class="faint">${offers.filter(({ pillar }) => pillar === id).length}</span></a> `)}
      </nav>
      ${pillars.map(
        ({ id, name, description }) =>
          html`<section aria-labelledby="${id}">
            <h2 id="${id}">${name[language]}</h2>
            <p>${description[language]}</p>
            <ul class="offer-list">
              ${byState(
                offers.filter(({ pillar }) => pillar === id),
                asOf,
              ).map(item)}
            </ul>
          </section>`,
      )}`,
  }
}

const order = /** @type {const} */ (['open', 'upcoming', 'unconfirmed', 'closed'])

/**
 * @param {readonly import('petites-villes').Offer[]} offers
 * @param {import('petites-villes').CivilDate} asOf
 */
function byState(offers, asOf) {
  /** @param {import('petites-villes').Offer} offer */
  const rank = ({ window }) => order.indexOf(windowState(window, asOf).state)
  return [...offers].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}
