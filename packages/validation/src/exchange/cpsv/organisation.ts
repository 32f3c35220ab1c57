import { type Partner, partner as partnerOf, type PartnerId } from '@petites-villes/partners'
import { isSiren } from '@petites-villes/towns'
import type { LossList } from '../loss.js'
import { cpsvLoss } from './cpsv-loss.js'
import { inBoth, inFrench, type NodeList } from './nodes.js'

/** Where the European Publications Office has France. */
const france = 'http://publications.europa.eu/resource/authority/country/FRA'

export function organisationIri(nodes: NodeList, id: PartnerId): string {
  return nodes.iri('organisation', id)
}

/** The partner as a public organisation, with the body that answers for it. */
export function addOrganisation(nodes: NodeList, partner: Partner): void {
  const { id, name, acronym, siren, site, presentation, legalForm, partOf } = partner
  nodes.add(france, 'dct:Location', { 'rdfs:label': inBoth({ fr: 'France', en: 'France' }) })
  const iri = organisationIri(nodes, id)
  // A unit that was added first is kept.
  const units = nodes.nodes.get(iri)?.['org:hasUnit'] ?? []
  nodes.add(iri, 'cv:PublicOrganisation', {
    'dct:identifier': id,
    'skos:prefLabel': inFrench(name),
    'skos:altLabel': acronym === undefined ? [] : inFrench(acronym),
    'dct:description': inBoth(presentation),
    'dct:spatial': [france],
    'adms:identifier':
      siren && isSiren(siren.value)
        ? [{ '@type': 'adms:Identifier', 'skos:notation': siren.value, 'adms:schemaAgency': 'Insee' }]
        : [],
    'org:classification': legalForm
      ? [{ '@type': 'skos:Concept', 'skos:prefLabel': inBoth(legalForm.label) }]
      : [],
    'org:hasUnit': units,
    'foaf:homepage': site === undefined ? [] : [site],
  })
  if (partOf === undefined) return
  const parent = organisationIri(nodes, partOf)
  if (!nodes.nodes.has(parent)) addOrganisation(nodes, partnerOf(partOf))
  const above = nodes.nodes.get(parent)
  const held = above?.['org:hasUnit']
  if (above)
    nodes.nodes.set(parent, {
      ...above,
      'org:hasUnit': [...new Set([...(Array.isArray(held) ? (held as string[]) : []), iri])],
    })
}

/** What an organisation of the profile does not carry, by paths under `field`. */
export function organisationLosses(field: string, partner: Partner, lost: LossList): void {
  lost.add(`${field}/family`, cpsvLoss.noProperty, String(partner.family))
  lost.add(`${field}/territory`, cpsvLoss.territory, partner.territory)
  lost.add(`${field}/confidence`, cpsvLoss.noProperty, partner.confidence)
  if (partner.mountainOnly) lost.add(`${field}/mountainOnly`, cpsvLoss.noProperty)
  lost.each(`${field}/roles`, partner.roles, cpsvLoss.noProperty, String)
  lost.each(`${field}/sources`, partner.sources, cpsvLoss.noProperty, ({ title }) => title)
}
