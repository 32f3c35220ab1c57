import { leastConfidence, type Source } from '@petites-villes/core'
import { type DescribeOptions, foundBy, textOf, type TraceNode } from '@petites-villes/eligibility'
import {
  describeFunding,
  type Offer,
  offerFacts,
  type OfferFactId,
  type OfferFacts,
  type OfferVerdict,
} from '@petites-villes/offers'
import { partner } from '@petites-villes/partners'
import type { DayOfPlans } from './day-of-plans.js'
import { reasonOf } from './question.js'
import type { SourceList } from './source-list.js'
import type {
  PlanEntry,
  PlanFunding,
  PlanMissing,
  PlanOffer,
  PlanReason,
  PlanWindow,
} from './support-plan.js'

/** What an entry is made from, beside the offer and its verdict. */
export interface EntryContext {
  readonly facts: OfferFacts
  readonly describe: DescribeOptions
  readonly sources: SourceList
  readonly catalogue: readonly Offer[]
  readonly day: DayOfPlans
}

/** One line of a plan. */
export function planEntry(offer: Offer, verdict: OfferVerdict, context: EntryContext): PlanEntry {
  const { status, outcome, window, evaluation } = verdict
  const because = reasonsOf(evaluation.trace.root, new Set(evaluation.because), context)
  const read: readonly Source[] = [
    ...offer.sources,
    ...window.span.sources,
    ...because.flatMap(reason => reason.read),
    ...verdict.funding.flatMap(({ term }) => term.sources),
  ]
  const sources = context.sources.refer(read)
  const unsure = read.filter(({ confidence }) => confidence === 'low' || confidence === 'unverified')
  return {
    offer: planOffer(offer),
    pillar: offer.pillar,
    status,
    outcome,
    window: planWindow(verdict),
    missing: evaluation.missing.map((missing): PlanMissing => ({
      ...missing,
      label: offerFacts[missing.fact as OfferFactId].label,
      reason: reasonOf(missing.fact, context.facts),
    })),
    because: because.map(({ reason }) => reason),
    ...(status === 'not-eligible' && { changes: context.day.changes(offer, context.facts, evaluation) }),
    funding: verdict.funding.map(({ term, applies }): PlanFunding => {
      const { sources: cited, when: _when, ...rest } = term
      return { text: describeFunding(term), applies, term: rest, sources: context.sources.refer(cited) }
    }),
    ...(offer.completes === undefined ? {} : { completes: offer.completes }),
    complements: context.catalogue.filter(({ completes }) => completes === offer.id).map(({ id }) => id),
    conditions: offer.conditions ?? [],
    doubts: offer.doubts ?? [],
    sources,
    confidence: leastConfidence([
      offer.confidence,
      ...because.flatMap(({ read: cited }) => cited.map(({ confidence }) => confidence)),
    ]),
    unsureSources: context.sources.refer(unsure),
  }
}

function planOffer(offer: Offer): PlanOffer {
  const { id, name, acronym, summary, kind, themes, applicants } = offer
  return {
    id,
    name,
    ...(acronym === undefined ? {} : { acronym }),
    summary,
    kind,
    themes,
    applicants,
    partners: offer.partners.map(({ partner: who, role }) => ({
      partner: who,
      name: partner(who).name,
      role,
    })),
  }
}

function planWindow({ window: { state, span, changesOn } }: OfferVerdict): PlanWindow {
  const { from, to, note } = span
  return {
    state,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(changesOn === undefined ? {} : { changesOn }),
    ...(note === undefined ? {} : { note }),
  }
}

interface Reason {
  readonly reason: PlanReason
  readonly read: readonly Source[]
}

/** The leaves named by `paths`, each with the criterion that it stands in and everything it was read from. */
function reasonsOf(
  node: TraceNode,
  paths: ReadonlySet<string>,
  context: EntryContext,
  above: { readonly within?: NonNullable<TraceNode['criterion']>; readonly sources: readonly Source[] } = {
    sources: [],
  },
): readonly Reason[] {
  const sources = [...above.sources, ...(node.sources ?? [])]
  const within = node.criterion ?? above.within
  const mine =
    paths.has(node.path) && (node.leaf || !node.children?.length)
      ? [reasonOfNode(node, sources, context, within)]
      : []
  const below = { ...(within ? { within } : {}), sources }
  return [...mine, ...(node.children ?? []).flatMap(child => reasonsOf(child, paths, context, below))]
}

function reasonOfNode(
  node: TraceNode,
  above: readonly Source[],
  { describe, sources }: EntryContext,
  within: TraceNode['criterion'],
): Reason {
  const found = foundBy(node, describe)
  const read = [...above, ...(node.reads ?? []).flatMap(({ found: { source } }) => (source ? [source] : []))]
  return {
    read,
    reason: {
      path: node.path,
      outcome: node.outcome,
      text: textOf(node, describe),
      ...(found ? { found } : {}),
      ...(within && within !== node.criterion ? { within: within.label } : {}),
      sources: sources.refer(read),
    },
  }
}
