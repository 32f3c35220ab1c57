import { posix } from 'node:path'

/** @typedef {'fr' | 'en'} Language */

/** Where the pages of the site are, from its root. */
export const addresses = {
  /** @param {Language} language */
  start: language => (language === 'fr' ? 'index.html' : 'en/index.html'),
  /** @param {Language} language */
  offers: language => (language === 'fr' ? 'offres/index.html' : 'en/offers/index.html'),
  /**
   * @param {Language} language
   * @param {string} id
   */
  offer: (language, id) => (language === 'fr' ? `offres/${id}.html` : `en/offers/${id}.html`),
  documents: 'docs/index.html',
  api: 'api/index.html',
  demo: 'demo/index.html',
  style: 'style/site.css',
}

/**
 * The address of a page as seen from another one, so that the site can be read from a folder, without a server.
 *
 * @param {string} from
 * @param {string} to may end with an anchor
 */
export function seenFrom(from, to) {
  const [path = '', anchor] = to.split('#')
  const relative = path === from && anchor !== undefined ? '' : posix.relative(posix.dirname(from), path)
  return anchor === undefined ? relative : `${relative}#${anchor}`
}
