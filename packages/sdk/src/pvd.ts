import type { CivilDate, Result, Source } from '@petites-villes/core'
import type { DayLiteral, ExplanationLine, Trace } from '@petites-villes/eligibility'
import type {
  FundingPlan,
  Project,
  Offer,
  offerFacts,
  OfferFacts,
  offerRulebook,
} from '@petites-villes/offers'
import type { ServingPartner } from '@petites-villes/partners'
import type { partnersOfTown, Peer } from '@petites-villes/programme'
import type { Gazetteer, ReferenceData, Town, Zonings } from '@petites-villes/towns'
import type { GroupPlan } from './group-plan.js'
import type { PlanEntry, SupportPlan } from './support-plan.js'

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
 * @property gazetteer communes that are open already, with their zonings: `data` and `zonings` are not looked at then
 */
export interface LoadOptions {
  readonly data?: ReferenceData
  readonly zonings?: Zonings
  readonly gazetteer?: Gazetteer
}
