import {
  civilDate,
  type CivilDate,
  fail,
  InvalidValueError,
  issue,
  nearest,
  type Source,
  unwrap,
} from '@petites-villes/core'
import {
  explain,
  type ExplanationLine,
  nextChange,
  parseFacts,
  parseFactText,
} from '@petites-villes/eligibility'
import {
  considerOffer,
  factsOfTown,
  fundingPlan,
  type Offer,
  offerFacts,
  offerRulebook,
  offers as catalogue,
} from '@petites-villes/offers'
import { groupOf, partnersOfTown, peers, pillars, territoryProjects } from '@petites-villes/programme'
import { createGazetteer, type Gazetteer, type Town, type Zonings } from '@petites-villes/towns'
import { groupPlan } from './group-plan.js'
import { DayOfPlans } from './day-of-plans.js'
import { PlanEntries } from './plan-entries.js'
import { planEntry } from './plan-entry.js'
import { planProgramme } from './plan-programme.js'
import { questionsFrom } from './question.js'
import { SourceList } from './source-list.js'
import type { PlanCounts, PlanEntry } from './support-plan.js'
import type { LoadOptions, PlanOptions, Pvd } from './pvd.js'

/**
 * Loads the reference data and gives the answers of the programme.
 *
 * @example
 * ```ts
 * import { loadPvd } from 'petites-villes'
 *
 * const pvd = await loadPvd()
 * const plan = pvd.plan('73248', { asOf: '2026-11-22', facts: { 'frr.zoning': 'none' } })
 * plan.town.name // => 'Saint-Jean-de-Maurienne'
 * plan.entries.find(entry => entry.offer.id === 'club-pvd')?.status // => 'available'
 * pvd.plan('73999', { asOf: '2026-11-22' }) // throws /commune code/
 * ```
 * @throws InvalidValueError with its issues when `zonings` is no such document
 */
export async function loadPvd({ data, zonings, gazetteer }: LoadOptions = {}): Promise<Pvd> {
  if (gazetteer) return openPvd(gazetteer)
  const reference = data ?? (await import('@petites-villes/data')).referenceData
  return openPvd(createGazetteer(reference, zonings && { zonings: await checked(zonings) }))
}

async function checked(zonings: Zonings): Promise<Zonings> {
  const { parseZonings } = await import('@petites-villes/towns/import')
  return unwrap(parseZonings(zonings), 'zonings document', zonings.format)
}

interface Day {
  readonly plans: DayOfPlans
  readonly entries: PlanEntries
}

/** How many days keep what was worked out for them. */
const mostDays = 16

/** One town of the programme in ten says well enough what is usual. */
const everyMember = 10

function openPvd(gazetteer: Gazetteer): Pvd {
  /** The towns of the programme, once somebody asks for those like another. */
  let members: readonly Town[] | undefined
  const membersOf = () =>
    (members ??= [...gazetteer.towns()].filter(({ zonings }) => zonings.pvd.status === 'yes'))
  const days = new Map<CivilDate, Day>()
  const dayOf = (asOf: CivilDate): Day => {
    const known = days.get(asOf)
    if (known) return known
    const oldest = days.keys().next().value
    if (days.size >= mostDays && oldest !== undefined) days.delete(oldest)
    const plans = new DayOfPlans(catalogue, asOf, () =>
      membersOf().filter((_town, at) => at % everyMember === 0),
    )
    const made = { plans, entries: new PlanEntries(catalogue, asOf, plans) }
    days.set(asOf, made)
    return made
  }
  const townOf = (given: string | Town): Town => {
    if (typeof given !== 'string') return given
    const found = gazetteer.town(given)
    if (found) return found
    const answer = gazetteer.lookUp(given)
    const problem = answer.kind === 'none' ? answer.issue : issue('town/not-a-commune-code', { given })
    throw new InvalidValueError('commune code', given, [problem])
  }
  const offerOf = (given: string): Offer => {
    const found = catalogue.find(({ id }) => id === given)
    if (found) return found
    const suggestions = nearest(
      given,
      catalogue.map(({ id }) => id),
    )
    return unwrap(fail(issue('offer/unknown', { given, suggestions })), 'offer', given)
  }
  const caseOf = (given: string | Town, { asOf, facts: more = {} }: PlanOptions) => {
    const town = townOf(given)
    const day = civilDate(asOf)
    const checked = unwrap(parseFacts(offerFacts, more), 'set of facts', more)
    const { facts, overridden } = factsOfTown(town, checked)
    return { town, asOf: day, facts, overridden }
  }

  return {
    gazetteer,
    offers: catalogue,
    vocabulary: offerFacts,
    rulebook: offerRulebook,
    parseFacts: given => parseFacts(offerFacts, given),
    parseFactText: (fact, text) => parseFactText(offerFacts, fact, text),

    plan(given, options) {
      const { town, asOf, facts, overridden } = caseOf(given, options)
      const { plans, entries: lines } = dayOf(asOf)
      const sources = new SourceList()
      const programme = planProgramme(town, { asOf, gazetteer, sources })
      const entries = lines.for(facts).map(line => {
        sources.refer(line.sources)
        return line.entry
      })
      const questions = questionsFrom(entries, facts, plans.questions(facts))
      return {
        format: 'support-plan/1',
        town,
        asOf,
        overridden,
        programme,
        counts: countsOf(entries),
        entries: entries.toSorted(byPillarAndStatus),
        questions,
        sources: sources.all(),
      }
    },

    fund(given, project, options) {
      const { facts, asOf } = caseOf(given, options)
      return fundingPlan(project, { facts, asOf, ...(options.basis ? { basis: options.basis } : {}) })
    },

    groupPlan(id, options) {
      const project = territoryProjects.find(each => each.id === id)
      if (!project) {
        const suggestions = nearest(
          id,
          territoryProjects.map(each => each.id),
        )
        throw new InvalidValueError('territory project', id, [
          issue('project/unknown', { given: id, suggestions }),
        ])
      }
      const group = groupOf(project, gazetteer)
      return groupPlan(
        group,
        group.towns.map(town => this.plan(town, options)),
        catalogue,
      )
    },

    peers(given, { asOf, limit = 5 }) {
      const candidates = membersOf()
      const townsOfEpci = (siren: string) => gazetteer.townsOfEpci(siren)
      return peers(townOf(given), candidates, { asOf: civilDate(asOf), limit, townsOfEpci })
    },

    partners: (given, options) => partnersOfTown(townOf(given), options),

    explain(given, id, options) {
      const { town, asOf, facts } = caseOf(given, options)
      const sources = new SourceList()
      const describe = { rulebook: offerRulebook, asOf }
      const offer = offerOf(id)
      const verdict = considerOffer(offer, facts, { asOf })
      const change = nextChange(offer.rule, facts, { asOf, rulebook: offerRulebook })
      const entry = planEntry(offer, verdict, { facts, describe, sources, catalogue, day: dayOf(asOf).plans })
      const { trace } = verdict.evaluation
      const explanation = explain(trace, describe)
      sources.refer(citedIn(explanation))
      return {
        format: 'offer-explanation/1',
        town,
        asOf,
        entry,
        explanation,
        trace,
        ...(change === undefined ? {} : { nextChange: change }),
        sources: sources.all(),
      }
    },
  }
}

const statusOrder = ['available', 'to-confirm', 'upcoming', 'closed', 'not-eligible'] as const
const pillarOrder = pillars.map(({ id }) => id)

function byPillarAndStatus(a: PlanEntry, b: PlanEntry): number {
  return (
    pillarOrder.indexOf(a.pillar) - pillarOrder.indexOf(b.pillar) ||
    statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)
  )
}

function countsOf(entries: readonly PlanEntry[]): PlanCounts {
  const counts = { available: 0, 'to-confirm': 0, 'not-eligible': 0, closed: 0, upcoming: 0 }
  for (const { status } of entries) counts[status]++
  return counts
}

function* citedIn(line: ExplanationLine): Generator<Source> {
  yield* line.sources
  for (const child of line.children) yield* citedIn(child)
}
