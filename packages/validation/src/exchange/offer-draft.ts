import type { Period } from '@petites-villes/core'
import type { Applicant, OfferId, OfferKind } from '@petites-villes/offers'
import type { PartnerId } from '@petites-villes/partners'
import type { Theme } from '@petites-villes/programme'

/**
 * A partner of a draft.
 *
 * @property name as the other system writes it
 * @property partner the partner of the catalogue that has this name or this acronym
 */
export interface DraftPartner {
  readonly name: string
  readonly partner?: PartnerId
  readonly role: 'financer' | 'instructor'
}

/** The one line of funding that an aid can say in numbers: whole percent, 0 to 100. */
export interface DraftRate {
  readonly kind: 'rate'
  readonly percent: number
  readonly minPercent?: number
}

/** Texts for people, in French and rich (HTML), as the other system has them. */
export interface DraftProse {
  readonly description?: string
  readonly eligibility?: string
  readonly funding?: string
  readonly contact?: string
  readonly examples?: string
}

/**
 * The parts of an offer that an aid of aides-territoires really carries, under the names that an offer gives them. It is a
 * beginning for a person, and no offer: it has no rule, because an aid says its conditions in prose.
 *
 * @property acronym the short title; whether it is an acronym is for a person to see
 * @property window the one span in which one may apply; empty when no day is known
 * @property funding at most one rate, or range of rates
 * @property sources addresses only
 * @property perimeter name of the territory, label of its scale
 */
export interface OfferDraft {
  readonly id?: OfferId
  readonly name: string
  readonly acronym?: string
  readonly kind?: OfferKind
  readonly themes: readonly Theme[]
  readonly applicants: readonly Applicant[]
  readonly partners: readonly DraftPartner[]
  readonly window: readonly Period[]
  readonly funding: readonly DraftRate[]
  readonly sources: readonly { readonly url: string }[]
  readonly applyAt?: string
  readonly programmes: readonly string[]
  readonly perimeter?: { readonly name: string; readonly scale?: string }
  readonly prose: DraftProse
}
