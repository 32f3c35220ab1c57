import type { Cents, Localized, Period, Source } from '@petites-villes/core'
import type { Rule } from '@petites-villes/eligibility'

/** What an amount is counted for; `inhabitant-year` is so much for each inhabitant, each year. */
export type Per =
  'project' | 'year' | 'dwelling' | 'person' | 'structure-year' | 'square-metre' | 'inhabitant-year'

/** What a project spends money on. A post or running costs are no investment, and few projects have any. */
export const expenseParts = ['acquisition', 'works', 'equipment', 'studies', 'posts', 'running'] as const

export type ExpensePart = (typeof expenseParts)[number]

/**
 * What every line of an offer says of itself.
 *
 * @property label what the money is for: `poste de chef de projet`
 * @property when the term holds only where this rule says yes; without it, wherever the offer does
 * @property on the parts of the expense that the money is for; without it, the whole project
 * @property choice lines of one offer that give one question different answers exclude each other, as `{ form: 'sedentary' }`
 *   and `{ form: 'itinerant' }` do
 * @property sources how sure the amount is; each term says it, because an offer may be sure and one of its rates not
 */
interface Term extends Period {
  readonly label: Localized
  readonly when?: Rule
  readonly on?: readonly ExpensePart[]
  readonly choice?: Readonly<Record<string, string>>
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
