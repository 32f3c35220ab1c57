import { type CivilDate, covers } from '@petites-villes/core'
import { decide, type Evaluation, evaluate, type Outcome } from '@petites-villes/eligibility'
import { windowState, type WindowState } from './application-window.js'
import type { FundingTerm } from './funding-term.js'
import type { Offer, OfferId } from './offer.js'
import { offerRulebook } from './rulebook.js'
import type { OfferFacts } from './vocabulary.js'

/**
 * What an offer is for a town on a day.
 * - `available`: the window is open and the rule says yes
 * - `to-confirm`: a fact is missing, or nobody has confirmed that one may apply
 * - `not-eligible`: the rule says no
 * - `closed`, `upcoming`: nobody may apply that day, whoever they are
 */
export type OfferStatus = 'available' | 'to-confirm' | 'not-eligible' | 'closed' | 'upcoming'

/** A funding term in force, and whether it holds in this case. */
export interface FundingVerdict {
  readonly term: FundingTerm
  readonly applies: Outcome
}

/** One offer considered for one town on one day. Plain data. */
export interface OfferVerdict {
  readonly offer: OfferId
  readonly status: OfferStatus
  readonly outcome: Outcome
  readonly window: WindowState
  readonly evaluation: Evaluation
  readonly funding: readonly FundingVerdict[]
}

export interface ConsiderationOptions {
  readonly asOf: CivilDate
  /** The catalogue's own unless an agency brings its rules. */
  readonly rulebook?: typeof offerRulebook
}

/**
 * Joins the rule, the window and the funding terms of an offer.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { considerOffer, offer } from '@petites-villes/offers'
 *
 * const asOf = civilDate('2026-11-22')
 * considerOffer(offer('club-pvd'), { 'pvd.member': true }, { asOf }).status // => 'available'
 * considerOffer(offer('club-pvd'), { 'pvd.member': false }, { asOf }).status // => 'not-eligible'
 * considerOffer(offer('club-pvd'), {}, { asOf }).evaluation.missing.map(m => m.fact) // => ['pvd.member']
 * ```
 */
export function considerOffer(
  offer: Offer,
  facts: OfferFacts,
  { asOf, rulebook = offerRulebook }: ConsiderationOptions,
): OfferVerdict {
  const evaluation = evaluate(offer.rule, facts, { asOf, rulebook })
  const window = windowState(offer.window, asOf)
  const funding = offer.funding
    .filter(term => covers(term, asOf))
    .map(term => ({
      term,
      applies: term.when ? decide(term.when, facts, { asOf, rulebook }) : ('yes' as const),
    }))
  const { outcome } = evaluation
  return { offer: offer.id, status: offerStatus(window.state, outcome), outcome, window, evaluation, funding }
}

/** A window that is closed or still to open speaks first, then a no, then any doubt. */
export function offerStatus(window: WindowState['state'], outcome: Outcome): OfferStatus {
  if (window === 'closed' || window === 'upcoming') return window
  if (outcome === 'no') return 'not-eligible'
  return outcome === 'unknown' || window === 'unconfirmed' ? 'to-confirm' : 'available'
}
