import type { Source } from '@petites-villes/core'
import { describeFunding, type Offer, offerKindLabels, offerRulebook } from '@petites-villes/offers'
import { type PartnerId, type PartnerRole, partnerRoleLabels } from '@petites-villes/partners'
import { pillar, themeLabels } from '@petites-villes/programme'
import { type ExchangeOptions, ruleOn } from '../asked-offer.js'
import type { LossList, Notice } from '../loss.js'
import { applicantWords } from '../offer-words.js'
import { cpsvLoss, cpsvNotices } from './cpsv-loss.js'
import { addSource, isLegalText } from './legal-resource.js'
import { inBoth, inFrench, type NodeList } from './nodes.js'
import { organisationIri } from './organisation.js'
import { addRequirement } from './requirement.js'

/**
 * @property base the address under which the publisher names things: `https://data.example.fr/`
 * @property authorityOf who answers for an offer, where its partners do not say it
 */
export interface CpsvOptions extends ExchangeOptions {
  readonly base: string
  readonly authorityOf?: (offer: Offer) => PartnerId | undefined
}

export interface ServiceOutcome {
  readonly iri: string
  readonly partners: readonly PartnerId[]
  readonly notices: readonly Notice[]
}

/** Who answers for a service: who leads it, who runs it, who pays, who examines. */
const authority: readonly PartnerRole[] = ['pilot', 'operator', 'financer', 'instructor', 'expert', 'network']

/** An offer as a public service. `others` are the offers that stand in the same graph. */
export function addService(
  nodes: NodeList,
  offer: Offer,
  others: ReadonlySet<string>,
  { asOf, rulebook = offerRulebook, authorityOf }: CpsvOptions,
  lost: LossList,
): ServiceOutcome {
  const iri = nodes.iri('service', offer.id)
  const answering = authorityOf?.(offer) ?? answeringFor(offer)
  const inForce = ruleOn(offer, asOf)
  const version = inForce && offer.rule[inForce.at]
  const held = inForce
    ? [addRequirement({ nodes, lost, rulebook, asOf }, inForce.rule, offer.id, `/rule/${inForce.at}/value`)]
    : []
  if (version) deriveFrom(nodes, offer, version.sources, inForce.at, lost)
  nodes.add(iri, 'cpsv:PublicService', {
    'dct:identifier': offer.id,
    'dct:title': inFrench(offer.name),
    'dct:description': inBoth(offer.summary),
    'dcat:keyword': offer.acronym === undefined ? [] : inFrench(offer.acronym),
    'cv:hasCompetentAuthority': answering === undefined ? [] : [organisationIri(nodes, answering)],
    'cv:hasParticipation': participations(nodes, offer),
    'cv:thematicArea': offer.themes.map(theme => nodes.concept('theme', theme, themeLabels[theme])),
    'dct:audience': offer.applicants.map(each => nodes.concept('applicant', each, applicantWords[each])),
    'cv:isClassifiedBy': [
      nodes.concept('kind', offer.kind, offerKindLabels[offer.kind]),
      nodes.concept('pillar', offer.pillar, pillar(offer.pillar).name),
    ],
    'cv:holdsRequirement': [...held, ...conditions(nodes, offer)],
    'cv:hasLegalResource': offer.sources.filter(isLegalText).map(source => addSource(nodes, source)),
    'cv:relatedService': related(offer, others).map(id => nodes.iri('service', id)),
  })
  listLosses(offer, others, inForce?.at, lost)
  return {
    iri,
    partners: [...new Set([...offer.partners.map(each => each.partner), ...(answering ? [answering] : [])])],
    notices:
      answering === undefined
        ? [{ field: '/cv:hasCompetentAuthority', text: cpsvNotices.authority, value: offer.id }]
        : [],
  }
}

/** Says which texts the rule rests on. A criterion has its own, and belongs to other offers too. */
function deriveFrom(
  nodes: NodeList,
  { id }: Offer,
  sources: readonly Source[],
  at: number,
  lost: LossList,
): void {
  const iri = nodes.iri('requirement', id)
  const own = nodes.nodes.get(iri)
  if (own)
    nodes.nodes.set(iri, { ...own, 'cv:isDerivedFrom': sources.map(source => addSource(nodes, source)) })
  else lost.each(`/rule/${at}/sources`, sources, cpsvLoss.noProperty, ({ title }) => title)
}

function answeringFor({ partners }: Offer): PartnerId | undefined {
  for (const role of authority) {
    const found = partners.find(each => each.role === role)
    if (found) return found.partner
  }
  return undefined
}

function participations(nodes: NodeList, { id, partners }: Offer): string[] {
  return partners.map(({ partner, role }) =>
    nodes.add(nodes.iri('participation', id, partner, role), 'cv:Participation', {
      'dct:identifier': `${id}.${partner}.${role}`,
      'dct:description': inBoth(partnerRoleLabels[role]),
      'cv:role': [nodes.concept('role', role, partnerRoleLabels[role])],
      'cv:hasParticipant': [organisationIri(nodes, partner)],
    }),
  )
}

/** What is judged on the file is a requirement too, without any concept that a program could ask for. */
function conditions(nodes: NodeList, { id, conditions: asked = [] }: Offer): string[] {
  return asked.map((text, at) => {
    const own = `${id}.condition.${at + 1}`
    return nodes.add(nodes.iri('requirement', own), 'cv:Requirement', {
      'dct:identifier': own,
      'dct:title': inBoth(text),
    })
  })
}

function related({ completes, measures = [] }: Offer, others: ReadonlySet<string>): string[] {
  return [...(completes === undefined ? [] : [completes]), ...measures].filter(id => others.has(id))
}

function listLosses(
  offer: Offer,
  others: ReadonlySet<string>,
  inForce: number | undefined,
  lost: LossList,
): void {
  lost.add('/confidence', cpsvLoss.noProperty, offer.confidence)
  offer.rule.forEach((_, at) => {
    if (at !== inForce) lost.add(`/rule/${at}`, cpsvLoss.otherVersion)
  })
  lost.each('/window', offer.window, cpsvLoss.days, ({ from, to }) => `${from ?? ''}/${to ?? ''}`)
  lost.each('/funding', offer.funding, cpsvLoss.funding, term => describeFunding(term).fr)
  lost.each('/doubts', offer.doubts ?? [], cpsvLoss.noProperty, ({ fr }) => fr)
  lost.each('/excludes', offer.excludes ?? [], cpsvLoss.noProperty, String)
  lost.each('/limits', offer.limits ?? [], cpsvLoss.noProperty, ({ kind, percent }) => `${kind} ${percent} %`)
  offer.sources.forEach((source, at) => {
    lost.add(`/sources/${at}`, isLegalText(source) ? cpsvLoss.checked : cpsvLoss.source, source.title)
  })
  if (offer.completes !== undefined && !others.has(offer.completes))
    lost.add('/completes', cpsvLoss.outside, offer.completes)
  offer.measures?.forEach((id, at) => {
    if (!others.has(id)) lost.add(`/measures/${at}`, cpsvLoss.outside, id)
  })
}
