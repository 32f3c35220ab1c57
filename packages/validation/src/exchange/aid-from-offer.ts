import { describeFunding, type FundingTerm, type Offer } from '@petites-villes/offers'
import { partner } from '@petites-villes/partners'
import type { Aid } from './aid.js'
import { aidFromDraft, type DraftOptions } from './aid-from-draft.js'
import { aidLoss } from './aid-loss.js'
import { labelOfTerm } from './aid-terms.js'
import { conditionsOf, type ExchangeOptions, ruleOn, spanOn, termsOn } from './asked-offer.js'
import { clipped } from './clipped.js'
import { type Converted, type Loss, LossList } from './loss.js'
import type { DraftPartner, DraftRate, OfferDraft } from './offer-draft.js'
import { paragraph, richList } from './rich-text.js'

/**
 * What an offer does not say of itself and an aid does.
 *
 * @property perimeter name of the territory, label of its scale: `{ name: 'France', scale: 'Pays' }`
 * @property programmes the programmes under which the aid is published
 */
export interface AidOptions extends ExchangeOptions, DraftOptions {
  readonly perimeter?: OfferDraft['perimeter']
  readonly programmes?: readonly string[]
}

/**
 * An offer as an aid of aides-territoires, on a day. Everything that an aid has no place for is listed, with its path in the
 * offer.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { offer } from '@petites-villes/offers'
 * import { aidFromOffer } from '@petites-villes/validation/exchange'
 *
 * const { value, lost } = aidFromOffer(offer('chef-de-projet-pvd'), { asOf: civilDate('2025-06-01') })
 * value.subvention_rate_upper_bound // => 75
 * value.submission_deadline // => '2026-03-31'
 * lost.some(loss => loss.field === '/rule/0') // => true
 * ```
 */
export function aidFromOffer(offer: Offer, options: AidOptions): Converted<Aid> {
  const { draft, lost, places } = draftFromOffer(offer, options)
  const aid = aidFromDraft(draft, options)
  return {
    value: { ...aid.value, destinations: destinationsOf(termsOn(offer, options.asOf)) },
    lost: [...lost, ...aid.lost.map(loss => inOffer(loss, places))],
    notices: [],
  }
}

/** Where the lists of a draft stand in the offer that it comes from. */
type Places = ReadonlyMap<string, string>

function inOffer(loss: Loss, places: Places): Loss {
  for (const [draft, offer] of places)
    if (loss.field === draft || loss.field.startsWith(`${draft}/`))
      return { ...loss, field: `${offer}${loss.field.slice(draft.length)}` }
  return loss
}

/** The draft that an offer leaves, what does not fit into one, and where its parts stood in the offer. */
export function draftFromOffer(
  offer: Offer,
  options: AidOptions,
): { readonly draft: OfferDraft; readonly lost: readonly Loss[]; readonly places: Places } {
  const lost = new LossList()
  const places = new Map<string, string>()
  const partners: DraftPartner[] = []
  const ordered = [...offer.partners.entries()].sort(
    (a, b) => Number(a[1].role === 'instructor') - Number(b[1].role === 'instructor'),
  )
  for (const [at, { partner: id, role }] of ordered) {
    if (role !== 'financer' && role !== 'instructor') {
      lost.add(`/partners/${at}`, aidLoss.role, `${id} (${role})`)
      continue
    }
    places.set(`/partners/${partners.length}`, `/partners/${at}`)
    partners.push({ name: partner(id).name, partner: id, role })
  }
  const source = offer.sources.findIndex(({ url }) => url !== undefined)
  const url = offer.sources[source]?.url
  if (url !== undefined) places.set('/sources/0', `/sources/${source}/url`)
  const name = clipped(offer.name, 255)
  if (name.rest !== null) lost.add('/name', aidLoss.cut, name.rest)
  const conditions = conditionsOf(offer, options)
  const terms = termsOn(offer, options.asOf)
  const funding = clipped(terms.map(term => describeFunding(term).fr).join(' ; '), 255)
  listLosses(offer, options, lost)
  const draft: OfferDraft = {
    id: offer.id,
    name: name.text,
    ...(offer.acronym !== undefined && { acronym: offer.acronym }),
    kind: offer.kind,
    themes: offer.themes,
    applicants: offer.applicants,
    partners,
    window: windowOf(offer, options, lost),
    funding: rateOf(terms),
    sources: url === undefined ? [] : [{ url }],
    programmes: options.programmes ?? [],
    ...(options.perimeter && { perimeter: options.perimeter }),
    prose: {
      description: paragraph(offer.summary.fr),
      ...(conditions.length > 0 && { eligibility: richList(conditions) }),
      ...(funding.text !== '' && { funding: funding.text }),
    },
  }
  places.set('/window/0', `/window/${spanOn(offer, options.asOf)?.at ?? 0}`)
  places.set('/prose/description', '/summary/fr')
  return { draft, lost: lost.losses, places }
}

/** What has no place in any aid. */
function listLosses(offer: Offer, { asOf }: AidOptions, lost: LossList): void {
  lost.add('/summary/en', aidLoss.english, offer.summary.en)
  lost.add('/pillar', aidLoss.noField, offer.pillar)
  lost.add('/confidence', aidLoss.noField, offer.confidence)
  const inForce = ruleOn(offer, asOf)?.at
  offer.rule.forEach((_, at) => {
    lost.add(`/rule/${at}`, at === inForce ? aidLoss.rule : aidLoss.otherVersion)
  })
  lost.each('/funding', offer.funding, aidLoss.term, term => describeFunding(term).fr)
  lost.each('/sources', offer.sources, aidLoss.source, ({ title }) => title)
  lost.each('/conditions', offer.conditions ?? [], aidLoss.english, ({ en }) => en)
  lost.each('/doubts', offer.doubts ?? [], aidLoss.noField, ({ fr }) => fr)
  lost.each('/excludes', offer.excludes ?? [], aidLoss.noField, String)
  lost.each('/measures', offer.measures ?? [], aidLoss.noField, String)
  lost.each('/limits', offer.limits ?? [], aidLoss.noField, ({ kind, percent }) => `${kind} ${percent} %`)
  if (offer.completes !== undefined) lost.add('/completes', aidLoss.noField, offer.completes)
}

function windowOf(offer: Offer, { asOf }: AidOptions, lost: LossList): OfferDraft['window'] {
  const shownOn = spanOn(offer, asOf)
  offer.window.forEach((span, at) => {
    const days = `${span.from ?? ''}/${span.to ?? ''}`
    if (at !== shownOn?.at) lost.add(`/window/${at}`, aidLoss.span, days)
    else {
      if (span.state === 'unconfirmed') lost.add(`/window/${at}`, aidLoss.unconfirmed, days)
      if (span.note) lost.add(`/window/${at}/note`, aidLoss.note, span.note.fr)
      lost.each(`/window/${at}/sources`, span.sources, aidLoss.note, ({ title }) => title)
    }
  })
  if (shownOn?.span.state !== 'open') return []
  const { from, to } = shownOn.span
  return [{ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }]
}

/** The rates of all lines as one range; a single fixed rate fills the upper end only. */
function rateOf(funding: readonly FundingTerm[]): DraftRate[] {
  const rates = funding.filter(term => term.kind === 'rate')
  if (rates.length === 0) return []
  const percent = Math.max(...rates.map(rate => rate.percent))
  const least = Math.min(...rates.map(rate => rate.minPercent ?? rate.percent))
  return [{ kind: 'rate', percent, ...(least < percent && { minPercent: least }) }]
}

/** Studies may be paid from either budget, so that they name none. */
function destinationsOf(funding: readonly FundingTerm[]): readonly string[] {
  const parts = new Set(funding.flatMap(term => term.on ?? []))
  const has = (...any: Parameters<typeof parts.has>[0][]) => any.some(part => parts.has(part))
  return [
    ...(has('posts', 'running') ? [labelOfTerm('destinations', 'supply')] : []),
    ...(has('works', 'equipment', 'acquisition') ? [labelOfTerm('destinations', 'investment')] : []),
  ]
}
