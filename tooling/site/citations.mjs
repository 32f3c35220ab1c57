import { html } from 'hono/html'
import { confidenceLabels, formatCivilDate } from 'petites-villes'
import { capital } from './rule-list.mjs'
import { siteWords } from './words.mjs'

/** @typedef {import('petites-villes').Source} Source */
/** @typedef {import('./layout.mjs').Html} Html */

/** Numbers the sources of a page in the order in which its text calls for them. */
export class Citations {
  /** @type {Map<string, Source>} */
  #cited = new Map()

  /**
   * The numbers of some sources, as links to the list.
   *
   * @param {readonly Source[]} sources
   * @returns {Html}
   */
  cite(sources) {
    for (const source of sources) if (!this.#cited.has(source.id)) this.#cited.set(source.id, source)
    const ids = [...this.#cited.keys()]
    return html`${sources.map(
      ({ id, title }) =>
        html` <a class="cite" href="#source-${id}" title="${title}">[${ids.indexOf(id) + 1}]</a>`,
    )}`
  }

  /**
   * The list of all that was cited.
   *
   * @param {import('./address.mjs').Language} language
   * @returns {Html}
   */
  list(language) {
    const words = siteWords[language]
    return html`<ol class="sources">
      ${[...this.#cited.values()].map(({ id, title, publisher, url, publishedOn, checkedOn, confidence }) => {
        const days = [
          ...(publishedOn ? [words.publishedOn(formatCivilDate(publishedOn, language))] : []),
          words.readOn(formatCivilDate(checkedOn, language)),
          ...(url ? [] : [words.noAddress]),
        ]
        return html`<li id="source-${id}">
          ${url ? html`<a href="${url}" lang="fr">${title}</a>` : html`<span lang="fr">${title}</span>`},
          ${publisher}
          <span class="faint"
            >${days.join(', ')}.
            <span class="confidence-${confidence}"
              >${capital(confidenceLabels[confidence][language])}.</span
            ></span
          >
        </li> `
      })}
    </ol>`
  }
}
