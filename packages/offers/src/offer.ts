import type { Confidence, Dated, Localized, Source } from '@petites-villes/core'
import type { Rule } from '@petites-villes/eligibility'
import type { PartnerId, PartnerRole } from '@petites-villes/partners'
import type { PillarId, Theme } from '@petites-villes/programme'
import type { ApplicationWindow } from './application-window.js'
import type { FundingTerm } from './funding-term.js'

/** Stable, lower-case, in the field's own words: `chef-de-projet-pvd`, `vta`, `detr`. */
export type OfferId = string

export const offerKinds = [
  'engineering',
  'advice',
  'network',
  'grant',
  'loan',
  'label',
  'programme',
  'tax-relief',
  'legal-effect',
] as const

/** What one gets. A legal effect or a tax relief is no application, but a reason to sign or to invest. */
export type OfferKind = (typeof offerKinds)[number]

export const applicants = [
  'commune',
  'epci',
  'petr',
  'syndicat',
  'department',
  'region',
  'public-body',
  'association',
  'company',
  'landlord',
  'owner-occupier',
  'foundation',
] as const

/** Who may ask. Not who profits: the relief of a landlord is asked by the landlord. */
export type Applicant = (typeof applicants)[number]

export interface OfferPartner {
  readonly partner: PartnerId
  readonly role: PartnerRole
}

/**
 * What a funder asks of the whole financing of a project that it supports.
 * - `public-aid`: all public grants together stay within this share of the cost
 * - `own-share`: the owner brings at least this share of the cost
 */
export interface StackingLimit {
  readonly kind: 'public-aid' | 'own-share'
  readonly percent: number
  readonly sources: readonly Source[]
}

/**
 * One support offer as published.
 *
 * @property name in French, as the bodies that run it write it
 * @property rule when the offer is open to a town, by version; evaluated with the rulebook of the catalogue
 * @property window when one may apply; says nothing about who
 * @property conditions what the applicant has to show or to promise and no rule tests, because it is judged on the file
 * @property completes the offer to which this one adds something, for instance in the mountains
 * @property excludes offers that cannot be had together with this one
 * @property limits what it asks of the whole financing of a project, next to the law
 * @property measures the offers through which a fund pays: one applies for them, not for it
 * @property doubts what the sources do not say, which a person has to check
 */
export interface Offer {
  readonly id: OfferId
  readonly name: string
  readonly acronym?: string
  readonly summary: Localized
  readonly pillar: PillarId
  readonly kind: OfferKind
  readonly themes: readonly Theme[]
  readonly applicants: readonly Applicant[]
  readonly partners: readonly OfferPartner[]
  readonly window: ApplicationWindow
  readonly funding: readonly FundingTerm[]
  readonly rule: Dated<Rule>
  readonly conditions?: readonly Localized[]
  readonly completes?: OfferId
  readonly excludes?: readonly OfferId[]
  readonly limits?: readonly StackingLimit[]
  readonly measures?: readonly OfferId[]
  readonly doubts?: readonly Localized[]
  readonly sources: readonly Source[]
  readonly confidence: Confidence
}
