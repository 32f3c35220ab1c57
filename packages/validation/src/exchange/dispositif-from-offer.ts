import { type Applicant, describeFunding, type Offer, offerKindLabels } from '@petites-villes/offers'
import { partner, type PartnerId, partnerRoleLabels } from '@petites-villes/partners'
import { isCommuneCode, isDepartmentCode, isEpciCode, isRegionCode, isSiren } from '@petites-villes/towns'
import { conditionsOf, type ExchangeOptions, provenDays, ruleOn, spanOn, termsOn } from './asked-offer.js'
import { clipped } from './clipped.js'
import { type Dispositif, type DispositifTerritory, isUuid, publishedGeographyPattern } from './dispositif.js'
import { dispositifLoss, dispositifNotices } from './dispositif-loss.js'
import { type Converted, LossList, type Notice } from './loss.js'

/**
 * What an offer does not say of itself and a row does.
 *
 * @property idOf the UUID of an offer. The caller gives it, because it has to stay the one under which the row was published
 *   first; for a new row, a UUID v5 made of the offer's id (the package `uuid`) is the same on every machine
 * @property territories where one may ask; without it the cell is empty
 * @property exclusions territories inside them where one may not
 * @property programmes the programmes that hold it
 */
export interface DispositifOptions extends ExchangeOptions {
  readonly idOf: (offer: Offer) => string
  readonly territories?: readonly DispositifTerritory[]
  readonly exclusions?: readonly DispositifTerritory[]
  readonly programmes?: readonly string[]
}

/**
 * An offer as a row of etalab/dispositif-aide 0.2.0, on a day. What the schema has no place for is listed, with its path in
 * the offer; right values that its pattern refuses are written all the same, with a notice.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { offer } from '@petites-villes/offers'
 * import { dispositifFromOffer } from '@petites-villes/validation/exchange'
 *
 * const { value, notices } = dispositifFromOffer(offer('vta'), {
 *   asOf: civilDate('2026-11-22'),
 *   idOf: () => '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   territories: [{ level: 'DEP', code: '2A' }],
 * })
 * value.eligibilite_geographique // => 'DEP-2A'
 * value.cibles // => 'secteur public|associations'
 * notices.map(notice => notice.field) // => ['/eligibilite_geographique']
 * ```
 */
export function dispositifFromOffer(offer: Offer, options: DispositifOptions): Converted<Dispositif> {
  const lost = new LossList()
  const notices: Notice[] = []
  const id = options.idOf(offer)
  if (!isUuid(id)) notices.push({ field: '/id', text: dispositifNotices.id, value: id })
  if (offer.partners.length === 0) notices.push({ field: '/porteurs', text: dispositifNotices.noHolder })
  const promise = clipped(offer.summary.fr, 180)
  if (promise.rest !== null) lost.add('/summary/fr', dispositifLoss.cut, promise.rest)
  const whole = clipped(descriptionOf(offer, options), 5000)
  if (whole.rest !== null) lost.add('/funding', dispositifLoss.cut, whole.rest)
  const conditions = conditionsOf(offer, options)
  const days = provenDays(spanOn(offer, options.asOf)?.span)
  listLosses(offer, options, lost)
  const value: Dispositif = {
    id,
    titre: offer.name,
    promesse: promise.text,
    description: whole.text,
    eligibilite: conditions.length === 0 ? null : conditions.map(each => `- ${each}`).join('\n'),
    types_aides: offerKindLabels[offer.kind].fr,
    porteurs: JSON.stringify(holdersOf(offer)),
    programmes_parents: listed(options.programmes ?? []),
    url_source: offer.sources.find(({ url }) => url !== undefined)?.url ?? null,
    cibles: targetsOf(offer, lost),
    eligibilite_geographique: placesOf('/eligibilite_geographique', options.territories, notices),
    eligibilite_geographique_exclusions: placesOf(
      '/eligibilite_geographique_exclusions',
      options.exclusions,
      notices,
    ),
    date_ouverture: days.first,
    date_cloture: days.last,
    date_mise_a_jour: latest(offer),
  }
  return { value, lost: lost.losses, notices }
}

const listed = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : entries.join('|')

function descriptionOf(offer: Offer, { asOf }: ExchangeOptions): string {
  return [offer.summary.fr, ...termsOn(offer, asOf).map(term => `- ${describeFunding(term).fr}`)].join('\n')
}

/** A partner in several roles is one holder. */
function holdersOf({ partners }: Offer): readonly object[] {
  const roles = new Map<PartnerId, string[]>()
  for (const { partner: id, role } of partners)
    roles.set(id, [...(roles.get(id) ?? []), partnerRoleLabels[role].fr])
  return [...roles].map(([id, held]) => {
    const { name, siren } = partner(id)
    return { nom: name, ...(siren && isSiren(siren.value) && { siren: siren.value }), roles: held }
  })
}

const targetOf: Readonly<Record<Applicant, string | null>> = {
  commune: 'secteur public',
  epci: 'secteur public',
  petr: 'secteur public',
  syndicat: 'secteur public',
  department: 'secteur public',
  region: 'secteur public',
  'public-body': 'secteur public',
  association: 'associations',
  company: 'professionnels',
  landlord: 'particuliers',
  'owner-occupier': 'particuliers',
  foundation: null,
}

function targetsOf({ applicants }: Offer, lost: LossList): string | null {
  applicants.forEach((applicant, at) => {
    if (applicant !== 'association' && applicant !== 'company')
      lost.add(`/applicants/${at}`, dispositifLoss.target, applicant)
  })
  return listed([...new Set(applicants.map(each => targetOf[each]))].filter(target => target !== null))
}

const isCodeOf: Readonly<Record<DispositifTerritory['level'], (code: string) => boolean>> = {
  COM: isCommuneCode,
  DEP: isDepartmentCode,
  REG: isRegionCode,
  EPCI: isEpciCode,
}

function placesOf(
  field: string,
  territories: readonly DispositifTerritory[] = [],
  notices: Notice[],
): string | null {
  const codes = territories.map(({ level, code }) => {
    const written = `${level}-${code}`
    if (!isCodeOf[level](code)) notices.push({ field, text: dispositifNotices.code, value: written })
    else if (!publishedGeographyPattern.test(written))
      notices.push({ field, text: dispositifNotices.pattern, value: written })
    return written
  })
  return listed(codes)
}

/** The last day on which somebody read a source of the offer. */
function latest({ sources }: Offer): string | null {
  return (
    sources
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? null
  )
}

function listLosses(offer: Offer, { asOf }: ExchangeOptions, lost: LossList): void {
  lost.add('/id', dispositifLoss.noField, offer.id)
  if (offer.acronym !== undefined) lost.add('/acronym', dispositifLoss.noField, offer.acronym)
  lost.add('/summary/en', dispositifLoss.english, offer.summary.en)
  lost.add('/pillar', dispositifLoss.noField, offer.pillar)
  lost.add('/confidence', dispositifLoss.noField, offer.confidence)
  lost.each('/themes', offer.themes, dispositifLoss.noField, String)
  const inForce = ruleOn(offer, asOf)?.at
  offer.rule.forEach((_, at) => {
    lost.add(`/rule/${at}`, at === inForce ? dispositifLoss.rule : dispositifLoss.otherVersion)
  })
  lost.each('/funding', offer.funding, dispositifLoss.funding, term => describeFunding(term).fr)
  lost.each('/sources', offer.sources, dispositifLoss.source, ({ title }) => title)
  lost.each('/conditions', offer.conditions ?? [], dispositifLoss.english, ({ en }) => en)
  lost.each('/doubts', offer.doubts ?? [], dispositifLoss.noField, ({ fr }) => fr)
  lost.each('/excludes', offer.excludes ?? [], dispositifLoss.noField, String)
  lost.each('/measures', offer.measures ?? [], dispositifLoss.noField, String)
  lost.each(
    '/limits',
    offer.limits ?? [],
    dispositifLoss.noField,
    ({ kind, percent }) => `${kind} ${percent} %`,
  )
  if (offer.completes !== undefined) lost.add('/completes', dispositifLoss.noField, offer.completes)
  const shownAt = spanOn(offer, asOf)?.at
  offer.window.forEach((span, at) => {
    const days = `${span.from ?? ''}/${span.to ?? ''}`
    if (at !== shownAt) lost.add(`/window/${at}`, dispositifLoss.span, days)
    else if (span.state === 'unconfirmed') lost.add(`/window/${at}`, dispositifLoss.unconfirmed, days)
    if (at === shownAt)
      lost.each(`/window/${at}/sources`, span.sources, dispositifLoss.note, ({ title }) => title)
    if (at === shownAt && span.note) lost.add(`/window/${at}/note`, dispositifLoss.note, span.note.fr)
  })
}
