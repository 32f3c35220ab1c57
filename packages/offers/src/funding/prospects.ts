import type { CivilDate, Localized } from '@petites-villes/core'
import { evaluate, factsOf } from '@petites-villes/eligibility'
import type { Theme } from '@petites-villes/programme'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import type { offerRulebook } from '../rulebook.js'
import { considerOffer, type OfferVerdict } from '../verdict.js'
import { type OfferFactId, offerFacts, type OfferFacts } from '../vocabulary.js'
import type { Ask } from './base.js'
import type { Project } from './project.js'
import { reasons, type SetAside } from './set-aside.js'
import { announcedAmount, type GrantTerm, isGrantTerm, type TermAmount, termAmount } from './term-amount.js'
import { themesOfKind } from './themes-of-kinds.js'

/** A term that could bring something to the project. */
export interface Prospect<T extends FundingTerm = FundingTerm> {
  /** Unique in a plan: the offer and the place of the term in it. */
  readonly id: string
  readonly offer: Offer
  readonly term: T
  readonly status: 'available' | 'to-confirm'
  /** The facts that would settle whether it may be had. */
  readonly ask: readonly Ask[]
  /** Why nobody is sure that one may apply, where the window says so. */
  readonly unconfirmed?: Localized
}

export interface GrantProspect extends Prospect<GrantTerm> {
  readonly amount: Exclude<TermAmount, { kind: 'none' }>
}

export interface Prospects {
  readonly grants: readonly GrantProspect[]
  readonly loans: readonly Prospect[]
  readonly taxReliefs: readonly Prospect[]
  readonly aside: readonly SetAside[]
}

export interface ProspectOptions {
  readonly facts: OfferFacts
  readonly asOf: CivilDate
  readonly rulebook: typeof offerRulebook
  readonly basis: 'sure' | 'with-to-confirm'
}

/** Looks at every offer: what it could bring, or why it is set aside. */
export function prospectsOf(project: Project, offers: readonly Offer[], options: ProspectOptions): Prospects {
  const all = offers
    .filter(offer => isAbout(project, offer, options))
    .map(offer => look(offer, project, options))
  return {
    grants: all.flatMap(({ grants }) => grants),
    loans: all.flatMap(({ loans }) => loans),
    taxReliefs: all.flatMap(({ taxReliefs }) => taxReliefs),
    aside: all.flatMap(({ aside }) => aside),
  }
}

const nothing: Prospects = { grants: [], loans: [], taxReliefs: [], aside: [] }

function look(offer: Offer, project: Project, options: ProspectOptions): Prospects {
  const without = (reason: SetAside): Prospects => ({ ...nothing, aside: [reason] })
  if (!offer.funding.some(({ kind }) => kind === 'loan' || kind === 'tax-relief' || isGrantKind(kind)))
    return nothing
  const verdict = considerOffer(offer, options.facts, options)
  if (verdict.outcome === 'no' && !sharesTheme(project, offer)) return nothing
  if (verdict.status === 'closed' || verdict.status === 'upcoming' || verdict.status === 'not-eligible')
    return without(reasons[verdict.status](offer))
  if (offer.measures) return without(reasons['through-measures'](offer))
  const terms = verdict.funding.flatMap(({ term, applies }) =>
    applies === 'no' ? [] : [prospect(offer, term, applies, verdict, options)],
  )
  if (terms.length === 0) return without(reasons['no-line'](offer))
  const taxReliefs = terms.filter(({ term }) => term.kind === 'tax-relief')
  if (!(offer.applicants as readonly string[]).includes(project.owner))
    return { ...without(reasons['other-applicants'](offer)), taxReliefs }
  const grants = terms.filter(isGrantProspect)
  const usable = options.basis === 'sure' ? grants.filter(({ status }) => status === 'available') : grants
  const counted = amounts(usable, project)
  return {
    grants: counted.flatMap(({ grant, amount }) => (amount.kind === 'none' ? [] : [{ ...grant, amount }])),
    loans: terms.filter(({ term }) => term.kind === 'loan'),
    taxReliefs,
    aside: [
      ...grants.filter(each => !usable.includes(each)).map(({ term }) => reasons.unsure(offer, term)),
      ...counted.flatMap(({ grant, amount }) =>
        amount.kind === 'none' ? [reasons['no-such-expense'](offer, grant.term)] : [],
      ),
    ],
  }
}

const isGrantKind = (kind: FundingTerm['kind']): boolean =>
  kind === 'rate' || kind === 'flat' || kind === 'deficit-share' || kind === 'unpublished'

const isGrantProspect = (given: Prospect): given is Prospect<GrantTerm> => isGrantTerm(given.term)

/** An amount that the funder announced is that of the whole offer, and takes the place of its terms. */
function amounts(
  grants: readonly Prospect<GrantTerm>[],
  project: Project,
): readonly { readonly grant: Prospect<GrantTerm>; readonly amount: TermAmount }[] {
  const [first] = grants
  const announced = first && project.announced?.[first.offer.id]
  if (first && announced !== undefined) return [{ grant: first, amount: announcedAmount(announced) }]
  return grants.map(grant => ({ grant, amount: termAmount(grant.term, grant.offer, project) }))
}

function prospect(
  offer: Offer,
  term: FundingTerm,
  applies: 'yes' | 'unknown',
  { status, evaluation, window }: OfferVerdict,
  { facts, asOf, rulebook }: ProspectOptions,
): Prospect {
  const missing = [
    ...(evaluation.outcome === 'unknown' ? evaluation.missing : []),
    ...(applies === 'unknown' && term.when ? evaluate(term.when, facts, { asOf, rulebook }).missing : []),
  ]
  const unconfirmed = window.state === 'unconfirmed'
  return {
    id: `${offer.id}/${String(offer.funding.indexOf(term))}`,
    offer,
    term,
    status: status === 'available' && applies === 'yes' ? 'available' : 'to-confirm',
    ask: missing.map(({ fact }) => askFact(fact as OfferFactId)),
    ...(unconfirmed && { unconfirmed: window.span.note ?? reasons.unconfirmed }),
  }
}

export const askFact = (fact: OfferFactId): Ask => ({ about: fact, text: offerFacts[fact].question })

/** The themes in which one looks for money; none for all of them. */
function themesOf({ themes, kinds = [] }: Project): readonly Theme[] {
  return themes ?? kinds.flatMap(kind => themesOfKind[kind])
}

/** An offer whose rule reads the objects of the project says itself what it is for; the others are found by theme. */
function isAbout(project: Project, offer: Offer, { rulebook }: ProspectOptions): boolean {
  const reads = offer.rule.some(({ value }) => factsOf(value, rulebook).has('project.kinds'))
  return (reads && project.kinds !== undefined) || sharesTheme(project, offer)
}

/** An offer whose funder has named an amount is about the project, whatever its themes. */
function sharesTheme(project: Project, offer: Offer): boolean {
  const wanted = themesOf(project)
  if (wanted.length === 0 || project.announced?.[offer.id] !== undefined) return true
  return offer.themes.some(theme => wanted.includes(theme))
}
