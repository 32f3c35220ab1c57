import { type Cents, cents } from '@petites-villes/core'
import type { Offer } from '../offer.js'
import { atLeastShare, atMost, least, minus } from './money.js'
import type { Candidate } from './grant-problem.js'
import type { Project } from './project.js'
import type { GrantProspect } from './prospects.js'

/** The lines whose amount can be computed, as the search for the best plan sees them. */
export function candidatesOf(grants: readonly GrantProspect[], project: Project): readonly Candidate[] {
  return grants.flatMap(prospect => candidateOf(prospect, grants, project))
}

function candidateOf(
  prospect: GrantProspect,
  grants: readonly GrantProspect[],
  project: Project,
): readonly Candidate[] {
  const { id, offer, amount, status } = prospect
  if (amount.kind === 'unknown') return []
  const isSure = status === 'available'
  const limit = limitOf(offer, project)
  const common = {
    id,
    offer: offer.id,
    ...(limit !== undefined && { limit }),
    excludes: grants.filter(other => exclude(prospect, other)).map(other => other.id),
  }
  if (amount.kind === 'amount')
    return [{ ...common, least: amount.least, sure: isSure ? amount.sure : cents(0), most: amount.most }]
  const { percent, surePercent, cap } = amount
  const last = { percent, surePercent: isSure ? surePercent : 0, ...(cap !== undefined && { cap }) }
  return [{ ...common, least: cents(0), sure: cents(0), most: cents(0), last }]
}

/** Whether two lines cannot be had together: their offers say so, or they answer one question differently. */
export function exclude(a: GrantProspect, b: GrantProspect): boolean {
  if (a.offer.id !== b.offer.id)
    return (a.offer.excludes ?? []).includes(b.offer.id) || (b.offer.excludes ?? []).includes(a.offer.id)
  const other = b.term.choice ?? {}
  return Object.entries(a.term.choice ?? {}).some(
    ([question, answer]) => other[question] !== undefined && other[question] !== answer,
  )
}

/** The highest total of public grants that the funder of this offer puts up with. */
export function limitOf(
  { id, limits = [] }: Offer,
  { cost, eligible, privateGifts = cents(0) }: Project,
): Cents | undefined {
  if (limits.length === 0) return undefined
  return least(
    ...limits.map(({ kind, percent }) =>
      kind === 'public-aid'
        ? atMost(percent, eligible?.[id] ?? cost)
        : minus(cost, privateGifts, atLeastShare(percent, cost)),
    ),
  )
}
