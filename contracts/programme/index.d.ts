// What '@petites-villes/programme' exports. "npm run contracts" writes this file.

export interface Aim {
  readonly id: string
  readonly label: Localized
  readonly themes: readonly [Theme, ...Theme[]]
}

export type Amount =
  | {
      readonly unit: 'cents'
      readonly value: Cents
    }
  | {
      readonly unit: 'count'
      readonly value: number
    }
  | {
      readonly unit: 'percent'
      readonly value: number
    }

export interface AvenirMontagnes {
  readonly name: string
  readonly presentedOn: CivilDate
  readonly presentedAt: string
  readonly total: Cents
  readonly measures: number
  readonly fund: Cents
  readonly fundPeriod: Period
  readonly fundShares: readonly PlanShare[]
  readonly presentation: Localized
  readonly sources: readonly [Source, ...Source[]]
}

export interface Club {
  readonly name: string
  readonly presentation: Localized
  readonly members: Localized
  readonly activities: readonly ClubActivity[]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export interface ClubAccess {
  readonly access: 'member' | 'to-confirm'
  readonly because: Localized
  readonly sources: readonly [Source, ...Source[]]
}

export interface ClubActivity {
  readonly id: string
  readonly label: Localized
  readonly since: CivilDate
  readonly source: Source
}

export type EpciMembers = (siren: string) => Iterable<Town>

export interface ExperienceReport {
  readonly id: string
  readonly title: ReportText
  readonly towns: readonly [CommuneCode, ...CommuneCode[]]
  readonly themes: readonly [Theme, ...Theme[]]
  readonly period: Period & {
    readonly from: CivilDate
  }
  readonly summary: ReportText
  readonly outcome?: ReportText
  readonly cost?: Cents
  readonly partners: readonly PartnerId[]
  readonly offers: readonly string[]
  readonly source: string
  readonly publishedOn: CivilDate
  readonly author: string
  readonly licence: string
}

export interface ExperienceReports {
  readonly format: typeof experienceFormat
  readonly reports: readonly ExperienceReport[]
}

export interface Figure {
  readonly id: string
  readonly label: Localized
  readonly amount: Amount
  readonly bound: 'exact' | 'about' | 'at-least'
  readonly on: CivilDate
  readonly precision: 'day' | 'month' | 'year'
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export interface FrameworkMilestone {
  readonly status: 'none' | 'due' | 'late' | 'presumed' | 'undetermined'
  readonly deadline: CivilDate | null
  readonly signedOn: CivilDate | null
  readonly daysLeft: number | null
  readonly daysLate: number | null
}

export interface GroupEpci {
  readonly epci: Epci
  readonly takesPart: 'named' | 'through-towns'
  readonly towns: readonly CommuneCode[]
}

export interface GroupLookups {
  town(code: string): Town | undefined
  epci(siren: string): Epci | undefined
  superseded?(code: string): SupersededCode | undefined
}

export interface LaunchAuthority {
  readonly person?: string
  readonly office: Localized
}

export interface LegalAnchor {
  readonly id: string
  readonly subject: Localized
  readonly source: Source
}

export interface LikenessOptions {
  readonly asOf: CivilDate
  readonly townsOfEpci?: EpciMembers
}

export interface Massif {
  readonly id: string
  readonly name: Localized
  readonly overseas: boolean
  readonly commission: 'yes' | 'unknown'
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export type MilestoneDoubt =
  | 'data-older-than-day'
  | 'membership-unknown'
  | 'earlier-membership-unknown'
  | 'selection-day-unpublished'
  | 'adhesion-day-unpublished'
  | 'adhesion-day-impossible'
  | 'ort-day-unpublished'
  | 'ort-day-impossible'
  | 'ort-unknown'
  | 'ort-before-adhesion'
  | 'framework-presumed-from-ort'
  | 'framework-without-ort'
  | 'extension-unknown'

export interface MilestoneDoubtText {
  readonly text: Localized
  readonly sources: readonly Source[]
}

export type MilestoneId = 'launch' | 'selection' | 'adhesion' | 'framework' | 'ort' | 'programme-end'

export interface MilestoneItem {
  readonly id: MilestoneId
  readonly label: Localized
  readonly day: CivilDate | null
  readonly deadline?: CivilDate
  readonly state: 'done' | 'due' | 'late' | 'upcoming' | 'unknown'
  readonly daysLate?: number
  readonly daysLeft?: number
  readonly notes: readonly Localized[]
  readonly sources: readonly Source[]
}

export interface Milestones {
  readonly asOf: CivilDate
  readonly programme: ProgrammeState['state']
  readonly stage: Stage
  readonly adhesion: Signature
  readonly framework: FrameworkMilestone
  readonly ort: Signature
  readonly doubts: readonly MilestoneDoubt[]
}

export interface MountainSupport {
  readonly applies: 'yes' | 'to-confirm'
  readonly explanation: Localized
  readonly entries: readonly PointOfEntry[]
  readonly plan: AvenirMontagnes
  readonly sources: readonly [Source, ...Source[]]
}

export interface OfficialLink {
  readonly id: string
  readonly label: Localized
  readonly url: string
  readonly publisher: PartnerId
  readonly checkedOn: CivilDate
}

export interface Peer {
  readonly town: Town
  readonly distance: number
  readonly factors: readonly PeerComparison[]
}

export interface PeerComparison {
  readonly factor: PeerFactorId
  readonly here: PeerValue | null
  readonly there: PeerValue | null
  readonly outcome: 'same' | 'different' | 'unknown'
  readonly distance: number
  readonly weight: number
  readonly text: Localized
}

export interface PeerFactor {
  readonly id: PeerFactorId
  readonly label: Localized
  readonly weight: number
  readonly reason: Localized
}

export type PeerFactorId =
  | 'population'
  | 'mountain'
  | 'overseas'
  | 'department'
  | 'region'
  | 'epci-type'
  | 'epci-share'
  | 'epci-largest'
  | 'stage'

export type PeerValue = number | string | boolean

export interface PeersOptions extends LikenessOptions {
  readonly limit?: number
}

export interface Pillar {
  readonly id: PillarId
  readonly name: Localized
  readonly description: Localized
  readonly sources: readonly [Source, ...Source[]]
}

export type PillarId = 'engineering' | 'network' | 'thematic'

export interface PlanShare {
  readonly id: string
  readonly label: Localized
  readonly amount: Cents
}

export interface Programme {
  readonly name: string
  readonly acronym: string
  readonly presentation: Localized
  readonly launchedOn: CivilDate
  readonly launchedAt: string
  readonly launchedBy: readonly LaunchAuthority[]
  readonly plannedLastDay: CivilDate
  readonly aims: readonly Aim[]
  readonly legalAnchors: readonly LegalAnchor[]
  readonly sources: readonly Source[]
}

export interface ProgrammeState extends Period {
  readonly state: 'upcoming' | 'running' | 'unconfirmed'
  readonly explanation: Localized
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export interface ProgrammeTown {
  readonly zonings: {
    readonly pvd: SignedList
    readonly ort: SignedList
  }
}

export interface ProjectGroup {
  readonly project: TerritoryProject
  readonly towns: readonly Town[]
  readonly epcis: readonly GroupEpci[]
  readonly commonEpci: Siren | null
  readonly departments: readonly Department[]
  readonly regions: readonly Region[]
  readonly population: number | null
  readonly mountain: 'yes' | 'no' | 'some' | 'unknown'
  readonly entered: readonly {
    readonly code: string
    readonly as: CommuneCode
  }[]
  readonly notFound: readonly string[]
}

export interface RankReportsOptions {
  readonly asOf: CivilDate
  readonly townOf: (code: string) => Town | undefined
  readonly townsOfEpci?: EpciMembers
  readonly theme?: Theme
}

export interface RankedReport {
  readonly report: ExperienceReport
  readonly nearest: Peer | null
  readonly distance: number
  readonly onTheme: boolean | null
  readonly because: readonly Localized[]
}

export interface ReportText {
  readonly fr: string
  readonly en?: string
}

export type Signature =
  | {
      readonly state: 'signed'
      readonly on: CivilDate | null
    }
  | {
      readonly state: 'not-yet' | 'absent' | 'unknown'
    }

export interface SignedList {
  readonly status: 'yes' | 'no' | 'unknown'
  readonly signedOn: CivilDate | null
  readonly vintage: CivilDate
  readonly source?: Source
}

export type Stage =
  | 'before-launch'
  | 'not-member'
  | 'unknown'
  | 'selection'
  | 'selected'
  | 'framework-due'
  | 'framework-late'
  | 'earlier-ort'
  | 'undetermined'
  | 'ort'

export interface Statement extends Period {
  readonly id: string
  readonly text: Localized
  readonly binding: boolean
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export interface TerritoryProject {
  readonly id: string
  readonly name: Localized
  readonly aim: Localized
  readonly towns: readonly [CommuneCode, ...CommuneCode[]]
  readonly epcis: readonly Siren[]
  readonly membership: Localized
  readonly themes: readonly [Theme, ...Theme[]]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export type Theme = keyof typeof themeLabels

export declare const avenirMontagnes: AvenirMontagnes

export declare const club: Club

export declare function clubAccess(pvd: 'yes' | 'no' | 'unknown'): ClubAccess

export declare const costOfUnknown = 0.5

export declare function describeMilestones(reached: Milestones): Localized

export declare const experienceFormat = 'experience-reports/1'

export declare function figure(id: string, asOf: CivilDate): Figure | undefined

export declare const figures: readonly Figure[]

export declare function formatFigure(
  { label, amount, bound, on, precision }: Figure,
  language: Language,
): string

export declare function frameworkDeadline(adhesion: CivilDate): CivilDate

export declare const frameworkTerm: Dated<CivilSpan>

export declare function groupOf(project: TerritoryProject, lookups: GroupLookups): ProjectGroup

export declare function isTheme(given: unknown): given is Theme

export declare function likeness(town: Town, other: Town, { asOf, townsOfEpci }: LikenessOptions): Peer

export declare const massifs: readonly Massif[]

export declare const milestoneDoubts: Readonly<Record<MilestoneDoubt, MilestoneDoubtText>>

export declare function milestoneList(
  town: ProgrammeTown,
  {
    asOf,
  }: {
    asOf: CivilDate
  },
): readonly MilestoneItem[]

export declare function milestones(
  { zonings }: ProgrammeTown,
  {
    asOf,
  }: {
    asOf: CivilDate
  },
): Milestones

export declare function mountainSupport(mountain: 'yes' | 'no' | 'unknown'): MountainSupport | undefined

export declare const officialLinks: readonly OfficialLink[]

export declare function parseExperienceReports(given: unknown): Result<ExperienceReports>

export declare function partnersOfTown(
  town: Town,
  {
    role,
    theme,
  }?: {
    readonly role?: PartnerRole
    readonly theme?: Theme
  },
): readonly ServingPartner[]

export declare function partnersOnTheme(theme: Theme): readonly PartnerId[]

export declare const peerFactors: readonly PeerFactor[]

export declare function peers(
  town: Town,
  candidates: Iterable<Town>,
  { asOf, townsOfEpci, limit }: PeersOptions,
): readonly Peer[]

export declare function pillar(id: PillarId): Pillar

export declare const pillars: readonly [Pillar, Pillar, Pillar]

export declare const programme: Programme

export declare const programmeSources: {
  readonly 'senat-question-2026': {
    readonly id: 'senat-question-2026'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'prefecture-04-2020-10': {
    readonly id: 'prefecture-04-2020-10'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'maires-de-france-2021-05': {
    readonly id: 'maires-de-france-2021-05'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-rencontres-regionales-2022': {
    readonly id: 'anct-rencontres-regionales-2022'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-commissariats-massif': {
    readonly id: 'anct-commissariats-massif'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anem-pvd-montagne': {
    readonly id: 'anem-pvd-montagne'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'bdt-avenir-montagnes-fonds': {
    readonly id: 'bdt-avenir-montagnes-fonds'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'bdt-bilan-2025': {
    readonly id: 'bdt-bilan-2025'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'apvf-2023-11': {
    readonly id: 'apvf-2023-11'
    readonly title: string
    readonly publisher: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'cerema-lancement': {
    readonly id: 'cerema-lancement'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'senat-question-2021': {
    readonly id: 'senat-question-2021'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'senat-rapport-2025-bilan': {
    readonly id: 'senat-rapport-2025-bilan'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'senat-rapport-2025-fin': {
    readonly id: 'senat-rapport-2025-fin'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'senat-rapport-2025-suite': {
    readonly id: 'senat-rapport-2025-suite'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'bdt-suite-2025-10': {
    readonly id: 'bdt-suite-2025-10'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'aides-territoires-chef-de-projet': {
    readonly id: 'aides-territoires-chef-de-projet'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-mode-emploi': {
    readonly id: 'anct-mode-emploi'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'modele-convention-cadre': {
    readonly id: 'modele-convention-cadre'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'maire-info-2023-06': {
    readonly id: 'maire-info-2023-06'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'bdt-adhesions-2022': {
    readonly id: 'bdt-adhesions-2022'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'citoyens-territoires-lancement': {
    readonly id: 'citoyens-territoires-lancement'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'gomet-ingenierie': {
    readonly id: 'gomet-ingenierie'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-liste-2026': {
    readonly id: 'anct-liste-2026'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'dgaln-ort-2026': {
    readonly id: 'dgaln-ort-2026'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'cch-l303-2': {
    readonly id: 'cch-l303-2'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'loi-2019-753': {
    readonly id: 'loi-2019-753'
    readonly title: string
    readonly publisher: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'decret-2024-97': {
    readonly id: 'decret-2024-97'
    readonly title: string
    readonly publisher: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'instruction-2022-01-07': {
    readonly id: 'instruction-2022-01-07'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'loi-montagne-art-5': {
    readonly id: 'loi-montagne-art-5'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'decret-2016-1208': {
    readonly id: 'decret-2016-1208'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'massif-central-loi-montagne': {
    readonly id: 'massif-central-loi-montagne'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'circulaire-avenir-montagnes': {
    readonly id: 'circulaire-avenir-montagnes'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-rencontres-2021': {
    readonly id: 'anct-rencontres-2021'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anct-anctour-2023': {
    readonly id: 'anct-anctour-2023'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
}

export declare function programmeState(asOf: CivilDate): ProgrammeState

export declare function rankReports(
  { reports }: ExperienceReports,
  town: Town,
  { asOf, townOf, townsOfEpci, theme }: RankReportsOptions,
): readonly RankedReport[]

export declare const reportSentences: IssueSentences

export declare function reportText(
  { fr, en }: ReportText,
  wanted: Language,
): {
  text: string
  language: Language
}

export declare const stageLabels: Readonly<Record<Stage, Localized>>

export declare const statements: readonly Statement[]

export declare const territoryProjects: readonly TerritoryProject[]

export declare function territoryProjectsOf(townCode: string): readonly TerritoryProject[]

export declare const themeLabels: {
  readonly engineering: {
    readonly fr: string
    readonly en: string
  }
  readonly housing: {
    readonly fr: 'habitat'
    readonly en: 'housing'
  }
  readonly commerce: {
    readonly fr: string
    readonly en: string
  }
  readonly economy: {
    readonly fr: string
    readonly en: string
  }
  readonly tourism: {
    readonly fr: 'tourisme'
    readonly en: 'tourism'
  }
  readonly heritage: {
    readonly fr: string
    readonly en: string
  }
  readonly 'public-space': {
    readonly fr: string
    readonly en: string
  }
  readonly 'public-facilities': {
    readonly fr: string
    readonly en: string
  }
  readonly energy: {
    readonly fr: string
    readonly en: 'energy'
  }
  readonly 'ecological-transition': {
    readonly fr: string
    readonly en: string
  }
  readonly biodiversity: {
    readonly fr: string
    readonly en: string
  }
  readonly mobility: {
    readonly fr: string
    readonly en: 'mobility'
  }
  readonly land: {
    readonly fr: string
    readonly en: string
  }
  readonly risk: {
    readonly fr: string
    readonly en: string
  }
  readonly 'public-services': {
    readonly fr: string
    readonly en: string
  }
  readonly inclusion: {
    readonly fr: string
    readonly en: string
  }
  readonly digital: {
    readonly fr: string
    readonly en: 'digital'
  }
  readonly taxation: {
    readonly fr: string
    readonly en: 'taxation'
  }
}

export declare const themes: readonly Theme[]
