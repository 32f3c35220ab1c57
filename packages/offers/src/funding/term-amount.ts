import { type Cents, cents } from '@petites-villes/core'
import { both } from '../both.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import { type Ask, baseOf, countOf } from './base.js'
import { atMost, least } from './money.js'
import type { Project } from './project.js'

/** What keeps an amount where it is. */
export type LineLimit = 'rate' | 'flat' | 'base-cap' | 'cap' | 'announced' | 'deficit' | 'ceiling'

/**
 * What one term would pay for a project, before anybody else is looked at.
 * - `amount`: between `sure` and `most`; less than `least` is not paid
 * - `share-of-deficit`: it depends on what the others pay
 * - `unknown`: questions stand in the way
 * - `none`: the project has no such expense
 */
export type TermAmount =
  | {
      readonly kind: 'amount'
      readonly least: Cents
      readonly sure: Cents
      readonly most: Cents
      readonly base: Cents | null
      readonly rate: number | null
      readonly limitedBy: LineLimit
    }
  | {
      readonly kind: 'share-of-deficit'
      readonly deficit: Cents
      readonly percent: number
      readonly surePercent: number
      readonly cap?: Cents
    }
  | { readonly kind: 'unknown'; readonly ask: readonly Ask[]; readonly rate: number | null }
  | { readonly kind: 'none' }

/** The terms that bring money which is not paid back. */
export type GrantTerm = Extract<FundingTerm, { kind: 'rate' | 'flat' | 'deficit-share' | 'unpublished' }>

export function isGrantTerm(term: FundingTerm): term is GrantTerm {
  return ['rate', 'flat', 'deficit-share', 'unpublished'].includes(term.kind)
}

export function termAmount(term: GrantTerm, offer: Offer, project: Project): TermAmount {
  switch (term.kind) {
    case 'rate':
      return rateAmount(term, offer, project)
    case 'flat':
      return flatAmount(term, offer, project)
    case 'deficit-share':
      return deficitShare(term, project)
    case 'unpublished':
      return unpublished(term, offer, project)
  }
}

function rateAmount(term: Extract<GrantTerm, { kind: 'rate' }>, offer: Offer, project: Project): TermAmount {
  const { percent, minPercent = percent, baseCap, cap } = term
  const base = baseOf(term, offer.id, project)
  const count = countOf(baseCap === undefined && cap === undefined ? undefined : term.per, project)
  if ('none' in base || 'none' in count) return { kind: 'none' }
  if ('ask' in base || 'ask' in count)
    return {
      kind: 'unknown',
      rate: percent,
      ask: [...('ask' in base ? base.ask : []), ...('ask' in count ? count.ask : [])],
    }
  const times = (amount: Cents | undefined) => amount !== undefined && timesDown(amount, count.value)
  const mostBase = times(baseCap)
  const counted = mostBase === false ? base.value : least(base.value, mostBase)
  const mostAid = times(cap)
  const aid = (share: number) => {
    const amount = atMost(share, counted)
    return mostAid === false ? amount : least(amount, mostAid)
  }
  const capped = mostAid !== false && mostAid < atMost(percent, counted)
  return {
    kind: 'amount',
    least: cents(0),
    sure: aid(minPercent),
    most: aid(percent),
    base: counted,
    rate: percent,
    limitedBy: capped ? 'cap' : counted < base.value ? 'base-cap' : 'rate',
  }
}

function flatAmount(term: Extract<GrantTerm, { kind: 'flat' }>, offer: Offer, project: Project): TermAmount {
  const base = term.on ? baseOf(term, offer.id, project) : { value: project.cost }
  const count = countOf(term.per, project)
  if ('none' in base || 'none' in count) return { kind: 'none' }
  if ('ask' in count) return { kind: 'unknown', rate: null, ask: count.ask }
  const most = timesDown(term.amount, count.value)
  const lowest = timesDown(term.minAmount ?? term.amount, count.value)
  return { kind: 'amount', least: lowest, sure: lowest, most, base: null, rate: null, limitedBy: 'flat' }
}

function deficitShare(
  { percent, minPercent = percent, cap }: Extract<GrantTerm, { kind: 'deficit-share' }>,
  { deficit }: Project,
): TermAmount {
  if (deficit === undefined)
    return { kind: 'unknown', rate: percent, ask: [{ about: 'deficit', text: questionOfDeficit }] }
  if (deficit === 0) return { kind: 'none' }
  return { kind: 'share-of-deficit', deficit, percent, surePercent: minPercent, ...(cap && { cap }) }
}

function unpublished(term: GrantTerm, { id, name }: Offer, project: Project): TermAmount {
  if (term.on && 'none' in baseOf(term, id, project)) return { kind: 'none' }
  const text = both(
    `Quel montant le financeur annonce-t-il pour « ${name} » ? Aucun taux n’est publié.`,
    `Which amount does the funder announce for "${name}"? No rate is published.`,
  )
  return { kind: 'unknown', rate: null, ask: [{ about: `announced.${id}`, text }] }
}

/** What a funder has announced counts in place of what its offer publishes. */
export function announcedAmount(amount: Cents): TermAmount {
  if (amount === 0) return { kind: 'none' }
  return {
    kind: 'amount',
    least: cents(0),
    sure: amount,
    most: amount,
    base: null,
    rate: null,
    limitedBy: 'announced',
  }
}

/** Counts may be broken, as square metres are; what is paid is not. */
const timesDown = (amount: Cents, count: number): Cents => cents(Math.floor(amount * count + 1e-6))

const questionOfDeficit = both(
  'De combien est le déficit de l’opération, en euros, une fois ses propres recettes comptées et avant toute subvention ?',
  'How large is the deficit of the operation, in euros, once its own income is counted and before any grant?',
)
