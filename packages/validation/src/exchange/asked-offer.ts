import { type CivilDate, covers, moveDay } from '@petites-villes/core'
import { describeRule, type Rule, type Rulebook, say } from '@petites-villes/eligibility'
import {
  type FundingTerm,
  type Offer,
  offerRulebook,
  type WindowSpan,
  windowState,
} from '@petites-villes/offers'

/**
 * The day that a conversion is about, and the names in the rules.
 *
 * @property asOf picks the span of the window, the version of the rule and its thresholds
 * @property rulebook that of the catalogue, unless the offer comes from another one
 */
export interface ExchangeOptions {
  readonly asOf: CivilDate
  readonly rulebook?: Rulebook
}

/** The span that the window shows on the day, with its place; none when the window is empty. */
export function spanOn(
  { window }: Offer,
  asOf: CivilDate,
): { readonly span: WindowSpan; readonly at: number } | undefined {
  if (window.length === 0) return undefined
  const { span } = windowState(window, asOf)
  return { span, at: window.indexOf(span) }
}

/** The first and last day on which one may apply, as far as a source proves it. */
export function provenDays(span: WindowSpan | undefined): {
  readonly first: string | null
  readonly last: string | null
} {
  if (span?.state !== 'open') return { first: null, last: null }
  return {
    first: span.from ?? null,
    last: span.to === undefined ? null : (moveDay(span.to, { days: -1 }) ?? null),
  }
}

/** The rule in force on the day, with its place among the versions. */
export function ruleOn(
  { rule }: Offer,
  asOf: CivilDate,
): { readonly rule: Rule; readonly at: number } | undefined {
  const at = rule.findIndex(version => covers(version, asOf))
  const version = rule[at]
  return version && { rule: version.value, at }
}

/** The lines of funding in force on the day; an old rate is no promise. */
export function termsOn({ funding }: Offer, asOf: CivilDate): readonly FundingTerm[] {
  return funding.filter(term => covers(term, asOf))
}

/** The conditions of an offer in French: one for each part of its rule, then those that no rule tests. */
export function conditionsOf(
  offer: Offer,
  { asOf, rulebook = offerRulebook }: ExchangeOptions,
): readonly string[] {
  const found = ruleOn(offer, asOf)?.rule
  const parts = found?.op === 'all' ? found.of : found ? [found] : []
  return [
    ...parts.map(part => say(describeRule(part, { rulebook, asOf }), 'fr')),
    ...(offer.conditions ?? []).map(({ fr }) => fr),
  ]
}
