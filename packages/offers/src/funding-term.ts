import type { Cents, Localized, Period, Source } from '@petites-villes/core'
import type { Rule } from '@petites-villes/eligibility'

/** What an amount is counted for; `inhabitant-year` is so much for each inhabitant, each year. */
export type Per =
  'project' | 'year' | 'dwelling' | 'person' | 'structure-year' | 'square-metre' | 'inhabitant-year'

interface Term extends Period {
  /** What the money is for: `poste de chef de projet`. */
  readonly label: Localized
  /** The term holds only where this rule says yes; without it, wherever the offer does. */
  readonly when?: Rule
  /** How sure the amount is; each term says it, because an offer may be sure and one of its rates not. */
  readonly sources: readonly Source[]
}

/**
 * One line of what an offer brings. Money is in cents, rates in percent. What no source gives is left out, and a term
 * of kind `unpublished` says so.
 *
 * - `rate`: a share of `base`, up to `cap`; `minPercent` is there when the share is decided case by case
 * - `flat`: an amount that does not depend on the cost, or a range of amounts
 * - `deficit-share`: a share of what remains when all other income is counted, asked for last
 * - `free`: the partner bears the whole cost and no money changes hands
 * - `contribution`: what the town pays to take part
 * - `loan`: to be paid back
 * - `tax-relief`: what a taxpayer saves
 * - `right`: a legal effect without an amount
 */
export type FundingTerm =
  | (Term & {
      readonly kind: 'rate'
      readonly percent: number
      readonly minPercent?: number
      readonly base: Localized
      readonly baseCap?: Cents
      readonly cap?: Cents
      readonly per?: Per
    })
  | (Term & {
      readonly kind: 'deficit-share'
      readonly percent: number
      readonly minPercent?: number
      readonly cap?: Cents
    })
  | (Term & { readonly kind: 'flat'; readonly amount: Cents; readonly minAmount?: Cents; readonly per: Per })
  | (Term & { readonly kind: 'free' })
  | (Term & {
      readonly kind: 'contribution'
      readonly amount: Cents
      readonly minAmount?: Cents
      readonly per: Per
    })
  | (Term & { readonly kind: 'loan'; readonly months?: { readonly min: number; readonly max: number } })
  | (Term & {
      readonly kind: 'tax-relief'
      readonly percent: number
      readonly baseCap?: Cents
      readonly years?: number
    })
  | (Term & { readonly kind: 'right' })
  | (Term & { readonly kind: 'unpublished' })
