import type { Offer } from '@petites-villes/offers'
import { type Partner, partner as partnerOf } from '@petites-villes/partners'
import { type Converted, type Loss, LossList, type Notice } from '../loss.js'
import { cpsvContext, type JsonLdDocument } from './context.js'
import { cpsvNotices } from './cpsv-loss.js'
import { NodeList } from './nodes.js'
import { addOrganisation, organisationLosses } from './organisation.js'
import { addService, type CpsvOptions } from './service.js'

/**
 * One offer as a public service of CPSV-AP 3.2, with the organisations, requirements (CCCEV 2) and concepts that it names, in
 * JSON-LD. What the profiles cannot carry is listed, with its path in the offer.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { offer } from '@petites-villes/offers'
 * import { serviceFromOffer } from '@petites-villes/validation/exchange'
 *
 * const options = { asOf: civilDate('2026-11-22'), base: 'https://data.example.fr/' }
 * const { value, lost } = serviceFromOffer(offer('vta'), options)
 * value['@graph'][0]?.['@id'] // => 'https://data.example.fr/service/vta'
 * lost.some(loss => loss.field === '/funding/0') // => true
 * ```
 */
export function serviceFromOffer(offer: Offer, options: CpsvOptions): Converted<JsonLdDocument> {
  const lost = new LossList()
  const { value, notices } = graphOf([offer], [], options, () => lost)
  return { value, lost: lost.losses, notices: notices.filter(({ text }) => text !== cpsvNotices.partner) }
}

/**
 * Offers and partners as one graph, in which what they share stands once. A partner that an offer names and the list lacks
 * comes from the catalogue, with a notice. Paths of losses begin with `/offers/3` or `/partners/5`.
 */
export function catalogueGraph(
  offers: readonly Offer[],
  partners: readonly Partner[],
  options: CpsvOptions,
): Converted<JsonLdDocument> {
  const lost: Loss[] = []
  const lists = offers.map(() => new LossList())
  const { value, notices } = graphOf(offers, partners, options, at => lists[at] ?? new LossList())
  lists.forEach(({ losses }, at) => {
    for (const loss of losses) lost.push({ ...loss, field: `/offers/${at}${loss.field}` })
  })
  const ofPartners = new LossList()
  partners.forEach((partner, at) => {
    organisationLosses(`/partners/${at}`, partner, ofPartners)
  })
  return { value, lost: [...lost, ...ofPartners.losses], notices }
}

function graphOf(
  offers: readonly Offer[],
  partners: readonly Partner[],
  options: CpsvOptions,
  lossesOf: (at: number) => LossList,
): { readonly value: JsonLdDocument; readonly notices: readonly Notice[] } {
  const nodes = new NodeList(options.base)
  const services = new NodeList(options.base)
  const others = new Set(offers.map(({ id }) => id))
  const given = new Map(partners.map(partner => [partner.id, partner]))
  const notices: Notice[] = []
  offers.forEach((offer, at) => {
    const { iri, partners: named, notices: found } = addService(nodes, offer, others, options, lossesOf(at))
    const node = nodes.nodes.get(iri)
    if (node) services.nodes.set(iri, node)
    notices.push(...found)
    for (const id of named) {
      if (given.has(id)) continue
      given.set(id, partnerOf(id))
      notices.push({ field: '/@graph', text: cpsvNotices.partner, value: id })
    }
  })
  for (const partner of given.values()) addOrganisation(nodes, partner)
  const graph = new Map([...services.nodes, ...nodes.nodes])
  return { value: { '@context': cpsvContext, '@graph': [...graph.values()] }, notices }
}
