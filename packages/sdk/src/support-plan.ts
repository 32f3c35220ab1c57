import type { CivilDate, Confidence, Localized, Source } from '@petites-villes/core'
import type {
  DecidedBy,
  FactKind,
  MissingFact,
  Outcome,
  UnknownReason,
  Value,
} from '@petites-villes/eligibility'
import type {
  Applicant,
  FundingTerm,
  OfferId,
  OfferKind,
  OfferStatus,
  WindowState,
} from '@petites-villes/offers'
import type { PartnerId, PartnerRole } from '@petites-villes/partners'
import type { MilestoneItem, Milestones, PillarId, ProgrammeState, Theme } from '@petites-villes/programme'
import type { CommuneCode, Town } from '@petites-villes/towns'

/** The id of a source; {@link SupportPlan.sources} holds it whole. */
export type SourceId = string

/** A town that a plan mentions beside its own. */
export interface NamedTown {
  readonly code: CommuneCode
  readonly name: string
}

/** A condition that decides an entry, or that keeps it open. */
export interface PlanReason {
  readonly path: string
  readonly outcome: Outcome
  readonly text: Localized
  /** What the facts say: `7 846 habitants`, `inconnu (non publié)`. */
  readonly found?: Localized
  /** The named condition that this one belongs to. */
  readonly within?: Localized
  readonly sources: readonly SourceId[]
}

/** A missing fact of one entry. */
export interface PlanMissing extends MissingFact {
  readonly label: Localized
  readonly reason: UnknownReason
}

/**
 * One smallest change that would turn a no into a yes.
 *
 * @property conditions what would have to be so, against what is known: `la commune a signé une opération ...`
 * @property supposing what would have to turn out so besides, about facts that are unknown
 * @property possible false when it takes what nobody decides, such as another population
 * @property facts every fact concerned, with a value that would do: what the `facts` option takes; `null` is none
 */
export interface PlanChange {
  readonly conditions: readonly Localized[]
  readonly supposing: readonly Localized[]
  readonly possible: boolean
  readonly facts: readonly {
    readonly fact: string
    readonly label: Localized
    readonly value: Value | null
    readonly decidedBy: DecidedBy
  }[]
}

/** When one may apply. `to` is the first day on which it is over. */
export interface PlanWindow {
  readonly state: WindowState['state']
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly changesOn?: CivilDate
  readonly note?: Localized
}

/** What the offer brings, in words and as data. */
export interface PlanFunding {
  readonly text: Localized
  /** `unknown` while a fact that decides about this line is missing. */
  readonly applies: Outcome
  readonly term: Omit<FundingTerm, 'sources' | 'when'>
  readonly sources: readonly SourceId[]
}

export interface PlanPartner {
  readonly partner: PartnerId
  readonly name: string
  readonly role: PartnerRole
}

/** What an entry repeats of its offer, so that a plan can be read alone. */
export interface PlanOffer {
  readonly id: OfferId
  readonly name: string
  readonly acronym?: string
  readonly summary: Localized
  readonly kind: OfferKind
  readonly themes: readonly Theme[]
  readonly applicants: readonly Applicant[]
  readonly partners: readonly PlanPartner[]
}

/**
 * One offer, for this town, on this day.
 *
 * @property because the conditions that alone give the outcome, or those that keep it open
 * @property changes for an offer whose rule says no: what would change that, the easiest first; empty when nothing would
 * @property completes the offer to which this one adds something
 * @property complements the offers that add something to this one
 * @property conditions what the offer asks of the project and no rule can weigh
 * @property doubts what the sources do not say
 * @property confidence the least sure of the offer and of everything that decided
 * @property unsureSources the sources of this entry whose confidence is low or unverified
 */
export interface PlanEntry {
  readonly offer: PlanOffer
  readonly pillar: PillarId
  readonly status: OfferStatus
  readonly outcome: Outcome
  readonly window: PlanWindow
  readonly missing: readonly PlanMissing[]
  readonly because: readonly PlanReason[]
  readonly changes?: readonly PlanChange[]
  readonly funding: readonly PlanFunding[]
  readonly completes?: OfferId
  readonly complements: readonly OfferId[]
  readonly conditions: readonly Localized[]
  readonly doubts: readonly Localized[]
  readonly sources: readonly SourceId[]
  readonly confidence: Confidence
  readonly unsureSources: readonly SourceId[]
}

/**
 * A fact that would settle something, as a question for a person.
 *
 * @property expected how many offers the answer is expected to settle, from what is usual among the towns of the programme
 * @property settles offers that the answer alone may decide
 * @property concerns every offer that waits for it
 * @property choices the answers, where they are few: `value` is what the `facts` option takes
 */
export interface PlanQuestion {
  readonly fact: string
  readonly kind: FactKind
  readonly reason: UnknownReason
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly choices?: readonly { readonly value: string | boolean; readonly label: Localized }[]
  readonly expected: number
  readonly settles: readonly OfferId[]
  readonly concerns: readonly OfferId[]
}

/** Whom the town meets first. */
export interface PlanContact {
  readonly partner: PartnerId
  readonly name: string
  readonly why: Localized
}

/** A project that the town shares with others. */
export interface PlanProject {
  readonly id: string
  readonly name: Localized
  readonly aim: Localized
  readonly themes: readonly Theme[]
  /** The other towns of the project. */
  readonly towns: readonly NamedTown[]
  readonly membership: Localized
  readonly sources: readonly SourceId[]
}

/** One milestone of the town, as it stood on the day of the plan. */
export interface PlanMilestone extends Omit<MilestoneItem, 'sources'> {
  readonly sources: readonly SourceId[]
}

/**
 * The town in the programme.
 *
 * @property text where the town stands, in a sentence
 * @property doubts what keeps that sentence from being sure
 * @property neighbours the other towns of the programme in the same intercommunality
 * @property mountain what the programme holds for mountain towns; null for a town that is surely not one
 */
export interface PlanProgramme {
  readonly state: ProgrammeState['state']
  readonly explanation: Localized
  readonly milestones: Milestones
  /** The milestones in order of day, with what is late and by how long. */
  readonly line: readonly PlanMilestone[]
  readonly text: Localized
  readonly doubts: readonly Localized[]
  readonly contacts: readonly PlanContact[]
  readonly club: Localized
  readonly mountain: { readonly applies: 'yes' | 'to-confirm'; readonly explanation: Localized } | null
  readonly neighbours: readonly NamedTown[]
  readonly projects: readonly PlanProject[]
  readonly sources: readonly SourceId[]
}

/** How many entries there are of each status. */
export type PlanCounts = Readonly<Record<OfferStatus, number>>

/**
 * The tailor-made support plan of one town on one day. Plain data: `JSON.stringify` loses nothing of it.
 *
 * @property overridden facts that the caller gave against what is known of the town
 * @property entries by pillar; within one, what can be had first
 * @property questions the missing facts, first the one that is expected to settle most offers
 * @property sources every source that the plan refers to, once
 */
export interface SupportPlan {
  readonly format: 'support-plan/1'
  readonly town: Town
  readonly asOf: CivilDate
  readonly overridden: readonly string[]
  readonly programme: PlanProgramme
  readonly counts: PlanCounts
  readonly entries: readonly PlanEntry[]
  readonly questions: readonly PlanQuestion[]
  readonly sources: readonly Source[]
}
