// What '@petites-villes/offers' exports. "npm run contracts" writes this file.

export type Applicant = (typeof applicants)[number]

export type ApplicationWindow = readonly WindowSpan[]

export interface Binding {
  readonly kind: 'minimum-share' | 'offer-limit' | 'deficit' | 'cap' | 'base-cap' | 'nothing-else-known'
  readonly offer?: OfferId
  readonly text: Localized
}

export interface Candidate {
  readonly id: string
  readonly offer: string
  readonly least: Cents
  readonly sure: Cents
  readonly most: Cents
  readonly last?: {
    readonly percent: number
    readonly surePercent: number
    readonly cap?: Cents
  }
  readonly limit?: Cents
  readonly excludes?: readonly string[]
}

export interface ConsiderationOptions {
  readonly asOf: CivilDate
  readonly rulebook?: typeof offerRulebook
}

export interface ConsideredException {
  readonly id: string
  readonly label: Localized
  readonly by: MinimumShareException['by']
  readonly outcome: Outcome
  readonly percent?: number
  readonly missing: readonly OfferFactId[]
  readonly sources: readonly Source[]
}

export type ExpensePart = (typeof expenseParts)[number]

export interface FundingLine {
  readonly offer: OfferId
  readonly name: string
  readonly term: FundingTerm
  readonly amount: Cents | null
  readonly sure: Cents
  readonly upTo: boolean
  readonly base: Cents | null
  readonly rate: number | null
  readonly limitedBy: LineLimit | null
  readonly status: 'available' | 'to-confirm'
  readonly last: boolean
  readonly confidence: Confidence
  readonly sources: readonly Source[]
  readonly questions: readonly string[]
  readonly text: Localized
}

export interface FundingPlan {
  readonly format: 'funding-plan/1'
  readonly asOf: CivilDate
  readonly basis: 'sure' | 'with-to-confirm'
  readonly project: Project
  readonly lines: readonly FundingLine[]
  readonly total: {
    readonly sure: Cents
    readonly most: Cents
    readonly unknown: number
  }
  readonly publicGrants: Cents
  readonly ownerShare: Span
  readonly minimumShare: {
    readonly percent: number
    readonly amount: Cents
    readonly rule: Localized
    readonly exception?: string
    readonly share: MinimumShare
  }
  readonly ceiling: Cents
  readonly withDerogation?: {
    readonly percent: number
    readonly amount: Cents
    readonly ceiling: Cents
    readonly most: Cents
    readonly text: Localized
  }
  readonly room: Cents
  readonly binds: readonly Binding[]
  readonly remains: Span
  readonly loans: readonly OtherMoney[]
  readonly taxReliefs: readonly OtherMoney[]
  readonly setAside: readonly SetAside[]
  readonly questions: readonly PlanQuestion[]
  readonly doubts: readonly PlanDoubt[]
  readonly sources: readonly Source[]
}

export interface FundingPlanOptions {
  readonly facts: OfferFacts
  readonly asOf: CivilDate
  readonly offers?: readonly Offer[]
  readonly rulebook?: typeof offerRulebook
  readonly basis?: 'sure' | 'with-to-confirm'
}

export type FundingTerm =
  | (Term & {
      readonly kind: 'rate'
      readonly percent: number
      readonly minPercent?: number
      readonly base: Localized
      readonly baseCap?: Cents
      readonly cap?: Cents
      readonly per?: Per
    })
  | (Term & {
      readonly kind: 'deficit-share'
      readonly percent: number
      readonly minPercent?: number
      readonly cap?: Cents
    })
  | (Term & {
      readonly kind: 'flat'
      readonly amount: Cents
      readonly minAmount?: Cents
      readonly per: Per
    })
  | (Term & {
      readonly kind: 'free'
    })
  | (Term & {
      readonly kind: 'contribution'
      readonly amount: Cents
      readonly minAmount?: Cents
      readonly per: Per
    })
  | (Term & {
      readonly kind: 'loan'
      readonly months?: {
        readonly min: number
        readonly max: number
      }
    })
  | (Term & {
      readonly kind: 'tax-relief'
      readonly percent: number
      readonly baseCap?: Cents
      readonly years?: number
    })
  | (Term & {
      readonly kind: 'right'
    })
  | (Term & {
      readonly kind: 'unpublished'
    })

export interface FundingVerdict {
  readonly term: FundingTerm
  readonly applies: Outcome
}

export interface GrantProblem {
  readonly candidates: readonly Candidate[]
  readonly ceiling: Cents
  readonly others: Cents
  readonly deficit: Cents
}

export type LineLimit = 'rate' | 'flat' | 'base-cap' | 'cap' | 'announced' | 'deficit' | 'ceiling'

export interface MinimumShare {
  readonly percent: number
  readonly rule: Localized
  readonly exception?: string
  readonly derogation?: {
    readonly id: string
    readonly label: Localized
    readonly percent: number
  }
  readonly considered: readonly ConsideredException[]
  readonly open: readonly string[]
  readonly doubts: readonly Localized[]
  readonly sources: readonly Source[]
}

export interface MinimumShareException {
  readonly id: string
  readonly label: Localized
  readonly by: 'law' | 'other-law' | 'prefect'
  readonly rule: Dated<Rule>
  readonly share?: Parameter
}

export interface MinimumShareOptions {
  readonly asOf: CivilDate
  readonly rulebook?: typeof offerRulebook
}

export interface Offer {
  readonly id: OfferId
  readonly name: string
  readonly acronym?: string
  readonly summary: Localized
  readonly pillar: PillarId
  readonly kind: OfferKind
  readonly themes: readonly Theme[]
  readonly applicants: readonly Applicant[]
  readonly partners: readonly OfferPartner[]
  readonly window: ApplicationWindow
  readonly funding: readonly FundingTerm[]
  readonly rule: Dated<Rule>
  readonly conditions?: readonly Localized[]
  readonly completes?: OfferId
  readonly excludes?: readonly OfferId[]
  readonly limits?: readonly StackingLimit[]
  readonly measures?: readonly OfferId[]
  readonly doubts?: readonly Localized[]
  readonly sources: readonly Source[]
  readonly confidence: Confidence
}

export type OfferFactId = keyof typeof offerFacts

export type OfferFacts = Facts<typeof offerFacts>

export type OfferId = string

export type OfferKind = (typeof offerKinds)[number]

export interface OfferPartner {
  readonly partner: PartnerId
  readonly role: PartnerRole
}

export type OfferStatus = 'available' | 'to-confirm' | 'not-eligible' | 'closed' | 'upcoming'

export interface OfferVerdict {
  readonly offer: OfferId
  readonly status: OfferStatus
  readonly outcome: Outcome
  readonly window: WindowState
  readonly evaluation: Evaluation
  readonly funding: readonly FundingVerdict[]
}

export interface Optimum {
  readonly paid: readonly Paid[]
  readonly sure: Cents
  readonly most: Cents
  readonly room: Cents
}

export interface OtherMoney {
  readonly offer: OfferId
  readonly name: string
  readonly status: 'available' | 'to-confirm'
  readonly text: Localized
}

export interface Paid {
  readonly candidate: Candidate
  readonly sure: Cents
  readonly amount: Cents
}

export type Per =
  'project' | 'year' | 'dwelling' | 'person' | 'structure-year' | 'square-metre' | 'inhabitant-year'

export interface PlanDoubt {
  readonly offer?: OfferId
  readonly text: Localized
}

export interface PlanQuestion {
  readonly about: string
  readonly text: Localized
  readonly for: readonly string[]
}

export interface PlanSection {
  readonly id:
    | 'summary'
    | 'grants'
    | 'unknown'
    | 'owner'
    | 'binds'
    | 'loans'
    | 'tax-reliefs'
    | 'questions'
    | 'set-aside'
    | 'doubts'
  readonly heading: Localized
  readonly items: readonly Localized[]
}

export interface Project {
  readonly cost: Cents
  readonly parts?: Readonly<Partial<Record<ExpensePart, Cents>>>
  readonly eligible?: Readonly<Partial<Record<OfferId, Cents>>>
  readonly counts?: Readonly<Partial<Record<Exclude<Per, 'project'>, number>>>
  readonly kinds?: readonly ProjectKind[]
  readonly themes?: readonly Theme[]
  readonly startsOn?: CivilDate
  readonly owner: ProjectOwner
  readonly deficit?: Cents
  readonly ownResources?: Cents
  readonly privateGifts?: Cents
  readonly otherPublicGrants?: Cents
  readonly announced?: Readonly<Partial<Record<OfferId, Cents>>>
}

export type ProjectKind = ValueOf<(typeof offerFacts)['project.kinds']>[number]

export type ProjectOwner = ValueOf<(typeof offerFacts)['applicant.kind']>

export interface SetAside {
  readonly offer: OfferId
  readonly reason: SetAsideReason
  readonly label?: Localized
  readonly text: Localized
}

export type SetAsideReason =
  | 'closed'
  | 'upcoming'
  | 'not-eligible'
  | 'other-applicants'
  | 'through-measures'
  | 'unsure'
  | 'no-such-expense'
  | 'no-line'
  | 'excluded'
  | 'not-better'

export interface Span {
  readonly least: Cents
  readonly most: Cents
}

export interface StackingLimit {
  readonly kind: 'public-aid' | 'own-share'
  readonly percent: number
  readonly sources: readonly Source[]
}

export interface TownFacts {
  readonly facts: OfferFacts
  readonly overridden: readonly OfferFactId[]
}

export interface WindowSpan extends Period {
  readonly state: 'open' | 'unconfirmed'
  readonly note?: Localized
  readonly sources: readonly Source[]
}

export interface WindowState {
  readonly state: 'upcoming' | 'open' | 'unconfirmed' | 'closed'
  readonly span: WindowSpan
  readonly changesOn?: CivilDate
}

export declare const applicantLabels: Readonly<Record<Applicant, Localized>>

export declare const applicants: readonly [
  'commune',
  'epci',
  'petr',
  'syndicat',
  'department',
  'region',
  'public-body',
  'association',
  'company',
  'landlord',
  'owner-occupier',
  'foundation',
]

export declare function considerOffer(
  offer: Offer,
  facts: OfferFacts,
  { asOf, rulebook }: ConsiderationOptions,
): OfferVerdict

export declare function describeFunding(term: FundingTerm): Localized

export declare function describeFundingPlan(plan: FundingPlan): readonly PlanSection[]

export declare const expenseParts: readonly [
  'acquisition',
  'works',
  'equipment',
  'studies',
  'posts',
  'running',
]

export declare function factsOfProject({ owner, kinds, startsOn, deficit }: Project): OfferFacts

export declare function factsOfTown(town: Town, given?: OfferFacts): TownFacts

export declare function fundingPlan(
  project: Project,
  { facts: given, asOf, offers, rulebook, basis }: FundingPlanOptions,
): FundingPlan

export declare function isOfferId(given: unknown): given is OfferId

export declare function minimumShare(facts: OfferFacts, { asOf, rulebook }: MinimumShareOptions): MinimumShare

export declare const minimumShareExceptions: readonly MinimumShareException[]

export declare function offer(id: OfferId): Offer

export declare const offerFacts: {
  readonly 'town.territory': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly mainland: _petites_villes_core.Localized
      readonly corsica: _petites_villes_core.Localized
      readonly guadeloupe: _petites_villes_core.Localized
      readonly martinique: _petites_villes_core.Localized
      readonly guyane: _petites_villes_core.Localized
      readonly 'la-reunion': _petites_villes_core.Localized
      readonly mayotte: _petites_villes_core.Localized
      readonly 'saint-pierre-et-miquelon': _petites_villes_core.Localized
      readonly 'saint-barthelemy': _petites_villes_core.Localized
      readonly 'saint-martin': _petites_villes_core.Localized
      readonly 'other-overseas': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inPlanContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.territorialCooperation': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.leadCompetence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.unmetNeed': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.shopForm': {
    readonly kind: 'enum'
    readonly values: {
      readonly sedentary: _petites_villes_core.Localized
      readonly itinerant: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sustainable': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.salesArea': {
    readonly kind: 'number'
    readonly unit: 'square-metres'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.foodStore': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.monument': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly inscrit: _petites_villes_core.Localized
      readonly classe: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.regionSharePercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.vacantYears': {
    readonly kind: 'number'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.anahWorks': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.letAsMainResidence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.homeAgeYears': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energyClassAfter': {
    readonly kind: 'enum'
    readonly values: {
      readonly A: _petites_villes_core.Localized
      readonly B: _petites_villes_core.Localized
      readonly C: _petites_villes_core.Localized
      readonly D: _petites_villes_core.Localized
      readonly E: _petites_villes_core.Localized
      readonly F: _petites_villes_core.Localized
      readonly G: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.leavesPassoire': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.ownerIncome': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly 'very-modest': _petites_villes_core.Localized
      readonly modest: _petites_villes_core.Localized
      readonly other: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.veryDegraded': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.coOwnershipInDifficulty': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'applicant.kind': {
    readonly kind: 'enum'
    readonly values: {
      readonly commune: _petites_villes_core.Localized
      readonly epci: _petites_villes_core.Localized
      readonly petr: _petites_villes_core.Localized
      readonly syndicat: _petites_villes_core.Localized
      readonly department: _petites_villes_core.Localized
      readonly region: _petites_villes_core.Localized
      readonly association: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.kinds': {
    readonly kind: 'set'
    readonly values: {
      readonly 'thermal-renovation': _petites_villes_core.Localized
      readonly 'renewable-energy': _petites_villes_core.Localized
      readonly 'renewable-heat': _petites_villes_core.Localized
      readonly safety: _petites_villes_core.Localized
      readonly mobility: _petites_villes_core.Localized
      readonly cycling: _petites_villes_core.Localized
      readonly 'housing-construction': _petites_villes_core.Localized
      readonly 'unfit-housing-demolition': _petites_villes_core.Localized
      readonly 'unfit-housing-restoration': _petites_villes_core.Localized
      readonly 'inclusive-housing': _petites_villes_core.Localized
      readonly digital: _petites_villes_core.Localized
      readonly school: _petites_villes_core.Localized
      readonly 'population-growth': _petites_villes_core.Localized
      readonly 'rural-development': _petites_villes_core.Localized
      readonly brownfield: _petites_villes_core.Localized
      readonly renaturation: _petites_villes_core.Localized
      readonly 'flood-prevention': _petites_villes_core.Localized
      readonly 'forest-fire-prevention': _petites_villes_core.Localized
      readonly 'mountain-risks': _petites_villes_core.Localized
      readonly biowaste: _petites_villes_core.Localized
      readonly coastline: _petites_villes_core.Localized
      readonly bridge: _petites_villes_core.Localized
      readonly 'third-place': _petites_villes_core.Localized
      readonly 'four-season-tourism': _petites_villes_core.Localized
      readonly heritage: _petites_villes_core.Localized
      readonly 'disaster-repair': _petites_villes_core.Localized
      readonly water: _petites_villes_core.Localized
      readonly sanitation: _petites_villes_core.Localized
      readonly waste: _petites_villes_core.Localized
      readonly roads: _petites_villes_core.Localized
      readonly biodiversity: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.zones': {
    readonly kind: 'set'
    readonly values: {
      readonly qpv: _petites_villes_core.Localized
      readonly npnru: _petites_villes_core.Localized
      readonly 'zrr-centre-bourg': _petites_villes_core.Localized
      readonly zafr: _petites_villes_core.Localized
      readonly 'ort-centre': _petites_villes_core.Localized
      readonly spr: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.startedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.inStateContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inMassifMeasure': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.deficit': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sealsSoil': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energySavingPercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.pooledPosts': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.groupSize': {
    readonly kind: 'integer'
    readonly unit: 'communes'
    readonly min: 1
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.groupAllSmall': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.epciSupport': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'pvd.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.adhesionSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.frameworkSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'acv.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'ort.signedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgaln-ort-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'frr.zoning': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly frr: _petites_villes_core.Localized
      readonly 'frr+': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgcl-frr-2025'
        readonly title: string
        readonly publisher: string
        readonly publishedOn: _petites_villes_core.CivilDate
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'housing.operations': {
    readonly kind: 'set'
    readonly values: {
      readonly opah: _petites_villes_core.Localized
      readonly 'opah-ru': _petites_villes_core.Localized
      readonly 'opah-rr': _petites_villes_core.Localized
      readonly 'opah-cd': _petites_villes_core.Localized
      readonly pig: _petites_villes_core.Localized
      readonly 'plan-de-sauvegarde': _petites_villes_core.Localized
      readonly orcod: _petites_villes_core.Localized
      readonly 'etude-pre-operationnelle': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'epci.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.density': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants-per-km2'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.centrePopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'department.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'dgf.meanFinancialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'syndicat.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'syndicat.onlyRural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.dgfPopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.overseas': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.mountain': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source, _petites_villes_core.Source]
  }
  readonly 'town.inMassif': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.densityLevel': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly '1': _petites_villes_core.Localized
      readonly '2': _petites_villes_core.Localized
      readonly '3': _petites_villes_core.Localized
      readonly '4': _petites_villes_core.Localized
      readonly '5': _petites_villes_core.Localized
      readonly '6': _petites_villes_core.Localized
      readonly '7': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.newCommuneSince': {
    readonly kind: 'date'
    readonly decidedBy: 'authority'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.formerlyDetrEligible': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.financialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.fiscalPotential': {
    readonly kind: 'money'
    readonly decidedBy: 'nobody'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.centrality': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.lowResources': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.protectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.nextToMarineProtectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.coastal': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
}

export declare const offerKindLabels: Readonly<Record<OfferKind, Localized>>

export declare const offerKinds: readonly [
  'engineering',
  'advice',
  'network',
  'grant',
  'loan',
  'label',
  'programme',
  'tax-relief',
  'legal-effect',
]

export declare const offerParameters: readonly Parameter[]

export { rule as offerRule }

export declare const offerRulebook: _petites_villes_eligibility.Rulebook<{
  readonly 'town.territory': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly mainland: _petites_villes_core.Localized
      readonly corsica: _petites_villes_core.Localized
      readonly guadeloupe: _petites_villes_core.Localized
      readonly martinique: _petites_villes_core.Localized
      readonly guyane: _petites_villes_core.Localized
      readonly 'la-reunion': _petites_villes_core.Localized
      readonly mayotte: _petites_villes_core.Localized
      readonly 'saint-pierre-et-miquelon': _petites_villes_core.Localized
      readonly 'saint-barthelemy': _petites_villes_core.Localized
      readonly 'saint-martin': _petites_villes_core.Localized
      readonly 'other-overseas': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inPlanContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.territorialCooperation': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.leadCompetence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'project.unmetNeed': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.shopForm': {
    readonly kind: 'enum'
    readonly values: {
      readonly sedentary: _petites_villes_core.Localized
      readonly itinerant: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sustainable': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.salesArea': {
    readonly kind: 'number'
    readonly unit: 'square-metres'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.foodStore': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.monument': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly inscrit: _petites_villes_core.Localized
      readonly classe: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.regionSharePercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.vacantYears': {
    readonly kind: 'number'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.anahWorks': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.letAsMainResidence': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.homeAgeYears': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'years'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energyClassAfter': {
    readonly kind: 'enum'
    readonly values: {
      readonly A: _petites_villes_core.Localized
      readonly B: _petites_villes_core.Localized
      readonly C: _petites_villes_core.Localized
      readonly D: _petites_villes_core.Localized
      readonly E: _petites_villes_core.Localized
      readonly F: _petites_villes_core.Localized
      readonly G: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.leavesPassoire': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.ownerIncome': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly 'very-modest': _petites_villes_core.Localized
      readonly modest: _petites_villes_core.Localized
      readonly other: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.veryDegraded': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.coOwnershipInDifficulty': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'applicant.kind': {
    readonly kind: 'enum'
    readonly values: {
      readonly commune: _petites_villes_core.Localized
      readonly epci: _petites_villes_core.Localized
      readonly petr: _petites_villes_core.Localized
      readonly syndicat: _petites_villes_core.Localized
      readonly department: _petites_villes_core.Localized
      readonly region: _petites_villes_core.Localized
      readonly association: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.kinds': {
    readonly kind: 'set'
    readonly values: {
      readonly 'thermal-renovation': _petites_villes_core.Localized
      readonly 'renewable-energy': _petites_villes_core.Localized
      readonly 'renewable-heat': _petites_villes_core.Localized
      readonly safety: _petites_villes_core.Localized
      readonly mobility: _petites_villes_core.Localized
      readonly cycling: _petites_villes_core.Localized
      readonly 'housing-construction': _petites_villes_core.Localized
      readonly 'unfit-housing-demolition': _petites_villes_core.Localized
      readonly 'unfit-housing-restoration': _petites_villes_core.Localized
      readonly 'inclusive-housing': _petites_villes_core.Localized
      readonly digital: _petites_villes_core.Localized
      readonly school: _petites_villes_core.Localized
      readonly 'population-growth': _petites_villes_core.Localized
      readonly 'rural-development': _petites_villes_core.Localized
      readonly brownfield: _petites_villes_core.Localized
      readonly renaturation: _petites_villes_core.Localized
      readonly 'flood-prevention': _petites_villes_core.Localized
      readonly 'forest-fire-prevention': _petites_villes_core.Localized
      readonly 'mountain-risks': _petites_villes_core.Localized
      readonly biowaste: _petites_villes_core.Localized
      readonly coastline: _petites_villes_core.Localized
      readonly bridge: _petites_villes_core.Localized
      readonly 'third-place': _petites_villes_core.Localized
      readonly 'four-season-tourism': _petites_villes_core.Localized
      readonly heritage: _petites_villes_core.Localized
      readonly 'disaster-repair': _petites_villes_core.Localized
      readonly water: _petites_villes_core.Localized
      readonly sanitation: _petites_villes_core.Localized
      readonly waste: _petites_villes_core.Localized
      readonly roads: _petites_villes_core.Localized
      readonly biodiversity: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.zones': {
    readonly kind: 'set'
    readonly values: {
      readonly qpv: _petites_villes_core.Localized
      readonly npnru: _petites_villes_core.Localized
      readonly 'zrr-centre-bourg': _petites_villes_core.Localized
      readonly zafr: _petites_villes_core.Localized
      readonly 'ort-centre': _petites_villes_core.Localized
      readonly spr: _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.startedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.inStateContract': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.inMassifMeasure': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.deficit': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.sealsSoil': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.energySavingPercent': {
    readonly kind: 'number'
    readonly unit: 'percent'
    readonly min: 0
    readonly max: 100
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.pooledPosts': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.groupSize': {
    readonly kind: 'integer'
    readonly unit: 'communes'
    readonly min: 1
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'project.groupAllSmall': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'project.epciSupport': {
    readonly kind: 'boolean'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'pvd.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.adhesionSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'anct-liste-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'pvd.frameworkSignedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'acv.member': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'ort.signedOn': {
    readonly kind: 'date'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgaln-ort-2026'
        readonly title: string
        readonly publisher: string
        readonly url: string
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'frr.zoning': {
    readonly kind: 'enum'
    readonly decidedBy: 'authority'
    readonly values: {
      readonly none: _petites_villes_core.Localized
      readonly frr: _petites_villes_core.Localized
      readonly 'frr+': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [
      {
        readonly id: 'dgcl-frr-2025'
        readonly title: string
        readonly publisher: string
        readonly publishedOn: _petites_villes_core.CivilDate
        readonly checkedOn: _petites_villes_core.CivilDate
        readonly confidence: 'high'
      },
    ]
  }
  readonly 'housing.operations': {
    readonly kind: 'set'
    readonly values: {
      readonly opah: _petites_villes_core.Localized
      readonly 'opah-ru': _petites_villes_core.Localized
      readonly 'opah-rr': _petites_villes_core.Localized
      readonly 'opah-cd': _petites_villes_core.Localized
      readonly pig: _petites_villes_core.Localized
      readonly 'plan-de-sauvegarde': _petites_villes_core.Localized
      readonly orcod: _petites_villes_core.Localized
      readonly 'etude-pre-operationnelle': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'epci.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.density': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants-per-km2'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.centrePopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'epci.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'department.rural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'dgf.meanFinancialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'syndicat.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'syndicat.onlyRural': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.population': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.dgfPopulation': {
    readonly kind: 'integer'
    readonly decidedBy: 'nobody'
    readonly unit: 'inhabitants'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.overseas': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.mountain': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source, _petites_villes_core.Source]
  }
  readonly 'town.inMassif': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.densityLevel': {
    readonly kind: 'enum'
    readonly decidedBy: 'nobody'
    readonly values: {
      readonly '1': _petites_villes_core.Localized
      readonly '2': _petites_villes_core.Localized
      readonly '3': _petites_villes_core.Localized
      readonly '4': _petites_villes_core.Localized
      readonly '5': _petites_villes_core.Localized
      readonly '6': _petites_villes_core.Localized
      readonly '7': _petites_villes_core.Localized
    }
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
    readonly sources: readonly [_petites_villes_core.Source]
  }
  readonly 'town.newCommuneSince': {
    readonly kind: 'date'
    readonly decidedBy: 'authority'
    readonly nullable: true
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.formerlyDetrEligible': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.financialPotentialPerInhabitant': {
    readonly kind: 'number'
    readonly decidedBy: 'nobody'
    readonly unit: 'euros-per-inhabitant'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.fiscalPotential': {
    readonly kind: 'money'
    readonly decidedBy: 'nobody'
    readonly min: 0
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.centrality': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.lowResources': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.protectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'authority'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
    readonly help: _petites_villes_core.Localized
  }
  readonly 'town.nextToMarineProtectedArea': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
  readonly 'town.coastal': {
    readonly kind: 'boolean'
    readonly decidedBy: 'nobody'
    readonly label: _petites_villes_core.Localized
    readonly question: _petites_villes_core.Localized
  }
}>

export declare function offerStatus(window: WindowState['state'], outcome: Outcome): OfferStatus

export declare const offers: readonly Offer[]

export declare const openSpan: ({ from, to, note }: SpanDays, ...sources: readonly Source[]) => WindowSpan

export declare function optimum(problem: GrantProblem): Optimum

export declare const unconfirmedSpan: (
  { from, to, note }: SpanDays,
  ...sources: readonly Source[]
) => WindowSpan

export declare function windowState(window: ApplicationWindow, asOf: CivilDate): WindowState

// Not exported, but named by what is.

interface SpanDays {
  readonly from?: string
  readonly to?: string
  readonly note?: Localized
}

interface Term extends Period {
  readonly label: Localized
  readonly when?: Rule
  readonly on?: readonly ExpensePart[]
  readonly choice?: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
}

declare const rule: RuleBuilder<typeof offerFacts>
