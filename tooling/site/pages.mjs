import { addresses } from './address.mjs'
import { documentPages } from './document-pages.mjs'
import { countOffers } from './offer-counts.mjs'
import { offerIndex } from './offer-index.mjs'
import { offerPage } from './offer-page.mjs'
import { startPage } from './start-page.mjs'

/**
 * Every page that is ours, for a day.
 *
 * @param {string} root of the repository
 * @param {import('petites-villes').Pvd} pvd
 * @param {import('petites-villes/rules').RuleCatalogue} catalogue
 * @param {import('petites-villes').CivilDate} asOf
 * @returns {Promise<import('./layout.mjs').Page[]>}
 */
export async function pagesOf(root, pvd, catalogue, asOf) {
  return [...offerPages(pvd, catalogue, asOf), ...(await documentPages(root))]
}

/**
 * The pages about offers, in both languages.
 *
 * @param {import('petites-villes').Pvd} pvd
 * @param {import('petites-villes/rules').RuleCatalogue} catalogue
 * @param {import('petites-villes').CivilDate} asOf
 * @param {readonly import('petites-villes').Town[]} members the towns that are counted
 */
export function offerPages(pvd, catalogue, asOf, members = membersOf(pvd)) {
  const counts = countOffers(catalogue, members, asOf)
  return /** @type {const} */ (['fr', 'en']).flatMap(language => {
    const context = { language, asOf, pvd, counts, members: members.length }
    return [startPage(context), offerIndex(context), ...pvd.offers.map(offer => offerPage(offer, context))]
  })
}

/** The pages that another builder writes, to which ours may point. */
export const foreign = [addresses.api, addresses.demo]

/**
 * The towns of the programme.
 *
 * @param {import('petites-villes').Pvd} pvd
 */
export function membersOf(pvd) {
  return [...pvd.gazetteer.towns()].filter(({ zonings }) => zonings.pvd.status === 'yes')
}
