import {
  type CivilDate,
  civilDate,
  fail,
  InvalidValueError,
  issue,
  nearest,
  type Result,
  type Source,
  unwrap,
} from '@petites-villes/core'
import {
  type DayLiteral,
  explain,
  type ExplanationLine,
  nextChange,
  parseFacts,
  parseFactText,
  type Trace,
} from '@petites-villes/eligibility'
import {
  considerOffer,
  factsOfTown,
  fundingPlan,
  type FundingPlan,
  type Project,
  type Offer,
  offerFacts,
  type OfferFacts,
  offerRulebook,
  offers as catalogue,
} from '@petites-villes/offers'
import type { ServingPartner } from '@petites-villes/partners'
import {
  groupOf,
  partnersOfTown,
  type Peer,
  peers,
  pillars,
  territoryProjects,
} from '@petites-villes/programme'
import {
  createGazetteer,
  type Gazetteer,
  type ReferenceData,
  type Town,
  type Zonings,
} from '@petites-villes/towns'
import { groupPlan, type GroupPlan } from './group-plan.js'
import { planEntry } from './plan-entry.js'
import { planProgramme } from './plan-programme.js'
import { questionsFrom } from './question.js'
import { SourceList } from './source-list.js'
import type { PlanCounts, PlanEntry, SupportPlan } from './support-plan.js'

/** The day to speak of, and what the caller knows beyond the reference data. Nothing here reads a clock. */
export interface PlanOptions {
  readonly asOf: CivilDate | DayLiteral
  /** Wins over what is known of the town; `plan.overridden` names every contradiction. */
  readonly facts?: OfferFacts
}

/** As for a plan; `basis` leaves out, or keeps and marks, what is still to be confirmed. */
export interface FundOptions extends PlanOptions {
  readonly basis?: 'sure' | 'with-to-confirm'
}

/** How many comparable towns, as of which day. */
export interface PeerOptions {
  readonly asOf: CivilDate | DayLiteral
  /** 5 unless told otherwise. */
  readonly limit?: number
}

/** One entry with its whole evaluation, as lines to read and as a trace for programs. */
export interface OfferExplanation {
  readonly format: 'offer-explanation/1'
  readonly town: Town
  readonly asOf: CivilDate
  readonly entry: PlanEntry
  readonly explanation: ExplanationLine
  readonly trace: Trace
  /** The next day on which the outcome of the rule differs, all facts staying as they are. */
  readonly nextChange?: CivilDate
  readonly sources: readonly Source[]
}

/** Everything that can be asked, once the data are loaded. */
export interface Pvd {
  readonly gazetteer: Gazetteer
  readonly offers: readonly Offer[]
  readonly vocabulary: typeof offerFacts
  readonly rulebook: typeof offerRulebook

  /**
   * The support plan of a town, named by its commune code or given as a town of the gazetteer. For names and postal
   * codes, ask `gazetteer.lookUp` first: it never guesses.
   *
   * @throws InvalidValueError with its issues for an unknown commune code, day, fact or value
   */
  plan(town: string | Town, options: PlanOptions): SupportPlan

  /**
   * Why one offer is or is not for a town.
   *
   * @throws InvalidValueError as {@link Pvd.plan}, and for an unknown offer
   */
  explain(town: string | Town, offer: string, options: PlanOptions): OfferExplanation

  /**
   * The best way to stack grants for a project of a town, exactly, under the owner's lowest share.
   *
   * @throws InvalidValueError as {@link Pvd.plan}
   * @throws RangeError for a project with amounts that no project can have
   */
  fund(town: string | Town, project: Project, options: FundOptions): FundingPlan

  /**
   * The plan of the towns that share a territory project, such as `maurienne`.
   *
   * @throws InvalidValueError as {@link Pvd.plan}, and for an unknown project
   */
  groupPlan(project: string, options: PlanOptions): GroupPlan

  /**
   * The towns of the programme that are most like a town, the distance explained factor by factor.
   *
   * @throws InvalidValueError for an unknown commune code or day
   */
  peers(town: string | Town, options: PeerOptions): readonly Peer[]

  /**
   * Who serves a town, in which role, through which door; only those in a role or on a theme when asked.
   *
   * @throws InvalidValueError for an unknown commune code
   */
  partners(town: string | Town, options?: Parameters<typeof partnersOfTown>[1]): readonly ServingPartner[]

  /** Checks facts that come from outside; every problem is reported. */
  parseFacts(given: unknown): Result<OfferFacts>

  /** Reads one fact as people type it: `oui`, `7 846`, `45 000 €`. */
  parseFactText(fact: string, text: string): Result<OfferFacts>
}

/**
 * @property data reference data of one's own instead of those of `@petites-villes/data`
 * @property zonings lists imported from official files, as `zoningsFile` of `@petites-villes/towns/import` writes them: each takes
 * the place of the list of the reference data
 */
export interface LoadOptions {
  readonly data?: ReferenceData
  readonly zonings?: Zonings
}

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
export async function loadPvd({ data, zonings }: LoadOptions = {}): Promise<Pvd> {
  const reference = data ?? (await import('@petites-villes/data')).referenceData
  return openPvd(createGazetteer(reference, zonings && { zonings: await checked(zonings) }))
}

async function checked(zonings: Zonings): Promise<Zonings> {
  const { parseZonings } = await import('@petites-villes/towns/import')
  return unwrap(parseZonings(zonings), 'zonings document', zonings.format)
}

function openPvd(gazetteer: Gazetteer): Pvd {
  /** The towns of the programme, once somebody asks for those like another. */
  let members: readonly Town[] | undefined
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
    const sources = new SourceList()
    const describe = { rulebook: offerRulebook, asOf: day }
    return { town, asOf: day, facts, overridden, context: { facts, describe, sources, catalogue } }
  }

  return {
    gazetteer,
    offers: catalogue,
    vocabulary: offerFacts,
    rulebook: offerRulebook,
    parseFacts: given => parseFacts(offerFacts, given),
    parseFactText: (fact, text) => parseFactText(offerFacts, fact, text),

    plan(given, options) {
      const { town, asOf, facts, overridden, context } = caseOf(given, options)
      const verdicts = catalogue.map(offer => considerOffer(offer, facts, { asOf }))
      const programme = planProgramme(town, { asOf, gazetteer, sources: context.sources })
      const entries = catalogue.flatMap((offer, at) => {
        const verdict = verdicts[at]
        return verdict ? [planEntry(offer, verdict, context)] : []
      })
      return {
        format: 'support-plan/1',
        town,
        asOf,
        overridden,
        programme,
        counts: countsOf(entries),
        entries: entries.sort(byPillarAndStatus),
        questions: questionsFrom(verdicts, facts),
        sources: context.sources.all(),
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
      const candidates = (members ??= [...gazetteer.towns()].filter(
        ({ zonings }) => zonings.pvd.status === 'yes',
      ))
      const townsOfEpci = (siren: string) => gazetteer.townsOfEpci(siren)
      return peers(townOf(given), candidates, { asOf: civilDate(asOf), limit, townsOfEpci })
    },

    partners: (given, options) => partnersOfTown(townOf(given), options),

    explain(given, id, options) {
      const { town, asOf, facts, context } = caseOf(given, options)
      const offer = offerOf(id)
      const verdict = considerOffer(offer, facts, { asOf })
      const change = nextChange(offer.rule, facts, { asOf, rulebook: offerRulebook })
      const entry = planEntry(offer, verdict, context)
      const { trace } = verdict.evaluation
      const explanation = explain(trace, context.describe)
      context.sources.refer(citedIn(explanation))
      return {
        format: 'offer-explanation/1',
        town,
        asOf,
        entry,
        explanation,
        trace,
        ...(change === undefined ? {} : { nextChange: change }),
        sources: context.sources.all(),
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
