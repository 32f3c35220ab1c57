import { html } from 'hono/html'
import { formatCivilDate } from 'petites-villes'
import { addresses, seenFrom } from './address.mjs'
import { siteWords } from './words.mjs'

/** @typedef {ReturnType<typeof html>} Html */
/** @typedef {import('./address.mjs').Language} Language */

/**
 * One page of the site.
 *
 * @typedef {object} Page
 * @property {string} path from the root of the site
 * @property {Language} language
 * @property {string} title
 * @property {string} description
 * @property {'start' | 'offers' | 'documents'} section
 * @property {string} [translation] the same page in the other language
 * @property {Html} body
 */

/**
 * @param {Page} page
 * @param {import('petites-villes').CivilDate} asOf
 * @returns {Promise<string>}
 */
export async function layOut({ path, language, title, description, section, translation, body }, asOf) {
  const words = siteWords[language]
  const other = language === 'fr' ? 'en' : 'fr'
  /** @param {string} to */
  const at = to => seenFrom(path, to)
  const pages = [
    { to: addresses.offers(language), label: words.offers, here: section === 'offers' },
    { to: addresses.documents, label: words.documents, here: section === 'documents' },
    { to: addresses.api, label: words.api, here: false },
    { to: addresses.demo, label: words.demo, here: false },
  ]
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${section === 'start' ? title : `${title} · ${words.name}`}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="${at('style/icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${at(addresses.style)}" />
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="header">
          <div class="header-line">
            <a class="wordmark" href="${at(addresses.start(language))}">${words.name}</a>
            <nav aria-label="${words.pages}">
              ${pages.map(
                ({ to, label, here }) =>
                  html`<a href="${at(to)}" ${here ? html` aria-current="page"` : ''}>${label}</a> `,
              )}
            </nav>
            ${
              translation === undefined
                ? ''
                : html`<a class="language" href="${at(translation)}" lang="${other}" hreflang="${other}"
                    >${words.otherLanguage}</a
                  >`
            }
          </div>
          <p class="notice">${words.notice}</p>
        </header>
        <main id="content">${body}</main>
        <footer class="footer"><p>${words.footer(formatCivilDate(asOf, language))}</p></footer>
      </body>
    </html> `
  return String(await page)
}
