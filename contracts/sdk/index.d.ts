// What 'petites-villes' exports. "npm run contracts" writes this file.

export { Cents } from '@petites-villes/core'

export { CivilDate } from '@petites-villes/core'

export { Confidence } from '@petites-villes/core'

export { Epci } from '@petites-villes/towns'

export { ExplanationLine } from '@petites-villes/eligibility'

export interface FundOptions extends PlanOptions {
  readonly basis?: 'sure' | 'with-to-confirm'
}

export { FundingPlan } from '@petites-villes/offers'

export { Gazetteer } from '@petites-villes/towns'

export interface GroupEntry {
  readonly offer: OfferId
  readonly name: string
  readonly summary: Localized
  readonly towns: readonly {
    readonly town: NamedTown
    readonly status: OfferStatus
  }[]
}

export interface GroupPlan {
  readonly format: 'group-plan/1'
  readonly asOf: CivilDate
  readonly project: Pick<ProjectGroup['project'], 'id' | 'name' | 'aim' | 'themes' | 'membership'>
  readonly members: readonly {
    readonly town: NamedTown
    readonly counts: PlanCounts
    readonly stage: Localized
  }[]
  readonly epcis: readonly {
    readonly siren: string
    readonly name: string
    readonly towns: readonly CommuneCode[]
  }[]
  readonly commonEpci: string | null
  readonly population: number | null
  readonly mountain: ProjectGroup['mountain']
  readonly notFound: readonly string[]
  readonly shared: readonly GroupEntry[]
  readonly differing: readonly GroupEntry[]
  readonly grouped: readonly GroupedOffer[]
  readonly questions: readonly GroupQuestion[]
  readonly sources: readonly Source[]
}

export interface GroupQuestion extends PlanQuestion {
  readonly towns: readonly CommuneCode[]
}

export interface GroupedOffer {
  readonly offer: OfferId
  readonly name: string
  readonly carriers: readonly Applicant[]
  readonly statuses: readonly OfferStatus[]
}

export { InvalidValueError } from '@petites-villes/core'

export { Issue } from '@petites-villes/core'

export { Language } from '@petites-villes/core'

export interface LoadOptions {
  readonly data?: ReferenceData
  readonly zonings?: Zonings
  readonly gazetteer?: Gazetteer
}

export { Localized } from '@petites-villes/core'

export { LookUp } from '@petites-villes/towns'

export interface NamedTown {
  readonly code: CommuneCode
  readonly name: string
}

export { Offer } from '@petites-villes/offers'

export interface OfferExplanation {
  readonly format: 'offer-explanation/1'
  readonly town: Town
  readonly asOf: CivilDate
  readonly entry: PlanEntry
  readonly explanation: ExplanationLine
  readonly trace: Trace
  readonly nextChange?: CivilDate
  readonly sources: readonly Source[]
}

export { OfferFacts } from '@petites-villes/offers'

export { OfferId } from '@petites-villes/offers'

export { OfferKind } from '@petites-villes/offers'

export { OfferStatus } from '@petites-villes/offers'

export { Outcome } from '@petites-villes/eligibility'

export { Peer } from '@petites-villes/programme'

export { PeerComparison } from '@petites-villes/programme'

export interface PeerOptions {
  readonly asOf: CivilDate | DayLiteral
  readonly limit?: number
}

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

export interface PlanContact {
  readonly partner: PartnerId
  readonly name: string
  readonly why: Localized
}

export type PlanCounts = Readonly<Record<OfferStatus, number>>

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

export interface PlanFunding {
  readonly text: Localized
  readonly applies: Outcome
  readonly term: Omit<FundingTerm, 'sources' | 'when'>
  readonly sources: readonly SourceId[]
}

export interface PlanMilestone extends Omit<MilestoneItem, 'sources'> {
  readonly sources: readonly SourceId[]
}

export interface PlanMissing extends MissingFact {
  readonly label: Localized
  readonly reason: UnknownReason
}

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

export interface PlanOptions {
  readonly asOf: CivilDate | DayLiteral
  readonly facts?: OfferFacts
}

export interface PlanPartner {
  readonly partner: PartnerId
  readonly name: string
  readonly role: PartnerRole
}

export interface PlanProgramme {
  readonly state: ProgrammeState['state']
  readonly explanation: Localized
  readonly milestones: Milestones
  readonly line: readonly PlanMilestone[]
  readonly text: Localized
  readonly doubts: readonly Localized[]
  readonly contacts: readonly PlanContact[]
  readonly club: Localized
  readonly mountain: {
    readonly applies: 'yes' | 'to-confirm'
    readonly explanation: Localized
  } | null
  readonly neighbours: readonly NamedTown[]
  readonly projects: readonly PlanProject[]
  readonly sources: readonly SourceId[]
}

export interface PlanProject {
  readonly id: string
  readonly name: Localized
  readonly aim: Localized
  readonly themes: readonly Theme[]
  readonly towns: readonly NamedTown[]
  readonly membership: Localized
  readonly sources: readonly SourceId[]
}

export interface PlanQuestion {
  readonly fact: string
  readonly kind: FactKind
  readonly reason: UnknownReason
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly choices?: readonly {
    readonly value: string | boolean
    readonly label: Localized
  }[]
  readonly expected: number
  readonly settles: readonly OfferId[]
  readonly concerns: readonly OfferId[]
}

export interface PlanReason {
  readonly path: string
  readonly outcome: Outcome
  readonly text: Localized
  readonly found?: Localized
  readonly within?: Localized
  readonly sources: readonly SourceId[]
}

export interface PlanWindow {
  readonly state: WindowState['state']
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly changesOn?: CivilDate
  readonly note?: Localized
}

export { Project } from '@petites-villes/offers'

export { ProjectKind } from '@petites-villes/offers'

export { ProjectOwner } from '@petites-villes/offers'

export interface Pvd {
  readonly gazetteer: Gazetteer
  readonly offers: readonly Offer[]
  readonly vocabulary: typeof offerFacts
  readonly rulebook: typeof offerRulebook
  plan(town: string | Town, options: PlanOptions): SupportPlan
  explain(town: string | Town, offer: string, options: PlanOptions): OfferExplanation
  fund(town: string | Town, project: Project, options: FundOptions): FundingPlan
  groupPlan(project: string, options: PlanOptions): GroupPlan
  peers(town: string | Town, options: PeerOptions): readonly Peer[]
  partners(town: string | Town, options?: Parameters<typeof partnersOfTown>[1]): readonly ServingPartner[]
  parseFacts(given: unknown): Result<OfferFacts>
  parseFactText(fact: string, text: string): Result<OfferFacts>
}

export { Vocabulary as PvdVocabulary } from '@petites-villes/eligibility'

export { ReferenceData } from '@petites-villes/towns'

export { Result } from '@petites-villes/core'

export { Rule } from '@petites-villes/eligibility'

export { Source } from '@petites-villes/core'

export type SourceId = string

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

export { Town } from '@petites-villes/towns'

export { Trace } from '@petites-villes/eligibility'

export { applicantLabels } from '@petites-villes/offers'

export { civilDate } from '@petites-villes/core'

export { confidenceLabels } from '@petites-villes/core'

export { covers } from '@petites-villes/core'

export { describeFunding } from '@petites-villes/offers'

export { describeFundingPlan } from '@petites-villes/offers'

export declare function describeProblem(problem: Issue, language: Language): string

export { describeRule } from '@petites-villes/eligibility'

export { euros } from '@petites-villes/core'

export { formatCivilDate } from '@petites-villes/core'

export { formatMoney } from '@petites-villes/core'

export { formatValue } from '@petites-villes/eligibility'

export { isCivilDate } from '@petites-villes/core'

export { isInvalidValueError } from '@petites-villes/core'

export { languages } from '@petites-villes/core'

export declare function loadPvd({ data, zonings, gazetteer }?: LoadOptions): Promise<Pvd>

export { nearest } from '@petites-villes/core'

export { offerKindLabels } from '@petites-villes/offers'

export { parseCivilDate } from '@petites-villes/core'

export { parseEuros } from '@petites-villes/core'

export { partner } from '@petites-villes/partners'

export { partnerRoleLabels } from '@petites-villes/partners'

export { pillars } from '@petites-villes/programme'

export { plus } from '@petites-villes/core'

export { programme } from '@petites-villes/programme'

export { programmeState } from '@petites-villes/programme'

export { say } from '@petites-villes/eligibility'

export { stageLabels } from '@petites-villes/programme'

export { themeLabels } from '@petites-villes/programme'

export { themes } from '@petites-villes/programme'

export { versionAt } from '@petites-villes/eligibility'

export { windowState } from '@petites-villes/offers'
