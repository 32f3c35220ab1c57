import { html } from 'hono/html'
import { siteWords } from './words.mjs'

const parts = /** @type {const} */ ([
  ['yes', 'eligible'],
  ['unknown', 'undecided'],
  ['no', 'notEligible'],
])

/**
 * How many towns are eligible, undecided and not eligible: a bar for the eye, and the numbers for everybody.
 *
 * @param {import('./offer-counts.mjs').OfferCounts} counts
 * @param {import('./address.mjs').Language} language
 * @returns {import('./layout.mjs').Html}
 */
export function countBar(counts, language) {
  const words = siteWords[language]
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB')
  return html`<div class="counts">
    <div class="bar" aria-hidden="true">
      ${parts.map(
        ([outcome]) =>
          html`${counts[outcome] === 0 ? '' : html`<span class="part-${outcome}" style="flex-grow: ${counts[outcome]}"></span>`}`,
      )}
    </div>
    <ul>
      ${parts.map(
        ([outcome, label]) =>
          html`<li class="part-${outcome}">
            <strong>${number.format(counts[outcome])}</strong> ${words[label]}
          </li>`,
      )}
    </ul>
  </div>`
}
