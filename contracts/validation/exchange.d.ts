// What '@petites-villes/validation/exchange' exports. "npm run contracts" writes this file.

export interface Aid {
  readonly id: number | null
  readonly slug: string | null
  readonly url: string | null
  readonly name: string
  readonly name_initial: string | null
  readonly short_title: string | null
  readonly financers: readonly string[]
  readonly financers_full: readonly AidBacker[]
  readonly instructors: readonly string[]
  readonly instructors_full: readonly AidBacker[]
  readonly programs: readonly string[]
  readonly description: string | null
  readonly eligibility: string | null
  readonly perimeter: string | null
  readonly perimeter_scale: string | null
  readonly perimeter_id: number | null
  readonly mobilization_steps: readonly string[]
  readonly origin_url: string | null
  readonly application_url: string | null
  readonly categories: readonly string[]
  readonly is_call_for_project: boolean | null
  readonly is_charged: boolean | null
  readonly targeted_audiences: readonly string[]
  readonly aid_types: readonly string[]
  readonly aid_types_full: readonly AidTypeDetail[]
  readonly destinations: readonly string[]
  readonly start_date: string | null
  readonly predeposit_date: string | null
  readonly submission_deadline: string | null
  readonly subvention_rate_lower_bound: number | null
  readonly subvention_rate_upper_bound: number | null
  readonly subvention_comment: string | null
  readonly loan_amount: number | null
  readonly recoverable_advance_amount: number | null
  readonly contact: string | null
  readonly recurrence: string | null
  readonly project_examples: string | null
  readonly import_data_url: string | null
  readonly import_data_mention: string | null
  readonly import_share_licence: string | null
  readonly date_created: string | null
  readonly date_updated: string | null
  readonly project_references: readonly string[]
  readonly european_aid: string | null
  readonly is_live: boolean | null
}

export interface AidBacker {
  readonly id: number | null
  readonly name: string
  readonly logo: string | null
}

export interface AidCategory {
  readonly theme: string | null
  readonly category: string
}

export interface AidContext {
  readonly themes?: readonly string[]
  readonly perimeters?: (name: string, scale: string | null) => readonly string[] | undefined
  readonly asked?: number
}

export interface AidOptions extends ExchangeOptions, DraftOptions {
  readonly perimeter?: OfferDraft['perimeter']
  readonly programmes?: readonly string[]
}

export interface AidRead {
  readonly aid: Aid
  readonly categories: readonly AidCategory[]
  readonly perimeterCodes: readonly string[] | null
  readonly verbatim: Readonly<Record<string, unknown>>
}

export interface AidTerm {
  readonly slug: string
  readonly label: string
}

export type AidTermList = keyof typeof aidTerms

export interface AidTypeDetail {
  readonly id: number | null
  readonly name: string
  readonly group: {
    readonly id: number | null
    readonly name: string
  } | null
}

export interface AidsRead {
  readonly aids: readonly AidRead[]
  readonly count: number | null
  readonly previous: string | null
  readonly next: string | null
  readonly issues: readonly Issue[]
}

export type CategoryOfTheme = Partial<Readonly<Record<Theme, string>>>

export interface Converted<T> {
  readonly value: T
  readonly lost: readonly Loss[]
  readonly notices: readonly Notice[]
}

export interface CpsvOptions extends ExchangeOptions {
  readonly base: string
  readonly authorityOf?: (offer: Offer) => PartnerId | undefined
}

export interface Dispositif {
  readonly id: string
  readonly titre: string
  readonly promesse: string
  readonly description: string
  readonly eligibilite: string | null
  readonly types_aides: string | null
  readonly porteurs: string
  readonly programmes_parents: string | null
  readonly url_source: string | null
  readonly cibles: string | null
  readonly eligibilite_geographique: string | null
  readonly eligibilite_geographique_exclusions: string | null
  readonly date_ouverture: string | null
  readonly date_cloture: string | null
  readonly date_mise_a_jour: string | null
}

export interface DispositifOptions extends ExchangeOptions {
  readonly idOf: (offer: Offer) => string
  readonly territories?: readonly DispositifTerritory[]
  readonly exclusions?: readonly DispositifTerritory[]
  readonly programmes?: readonly string[]
}

export interface DispositifTerritory {
  readonly level: 'COM' | 'DEP' | 'REG' | 'EPCI'
  readonly code: string
}

export interface DraftOptions {
  readonly categories?: CategoryOfTheme
}

export interface DraftPartner {
  readonly name: string
  readonly partner?: PartnerId
  readonly role: 'financer' | 'instructor'
}

export interface DraftProse {
  readonly description?: string
  readonly eligibility?: string
  readonly funding?: string
  readonly contact?: string
  readonly examples?: string
}

export interface DraftRate {
  readonly kind: 'rate'
  readonly percent: number
  readonly minPercent?: number
}

export type ExchangeFormat = (typeof exchangeFormats)[number]

export interface ExchangeOptions {
  readonly asOf: CivilDate
  readonly rulebook?: Rulebook
}

export interface JsonLdDocument {
  readonly '@context': JsonLdNode
  readonly '@graph': readonly JsonLdNode[]
}

export interface JsonLdNode {
  readonly [property: string]: JsonLdValue
}

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

export interface Loss {
  readonly field: string
  readonly reason: Localized
  readonly value?: string
}

export interface LossCount {
  readonly field: string
  readonly count: number
  readonly offers: number
  readonly reason: Localized
}

export interface Notice {
  readonly field: string
  readonly text: Localized
  readonly value?: string
}

export interface OfferDraft {
  readonly id?: OfferId
  readonly name: string
  readonly acronym?: string
  readonly kind?: OfferKind
  readonly themes: readonly Theme[]
  readonly applicants: readonly Applicant[]
  readonly partners: readonly DraftPartner[]
  readonly window: readonly Period[]
  readonly funding: readonly DraftRate[]
  readonly sources: readonly {
    readonly url: string
  }[]
  readonly applyAt?: string
  readonly programmes: readonly string[]
  readonly perimeter?: {
    readonly name: string
    readonly scale?: string
  }
  readonly prose: DraftProse
}

export declare function aidFromDraft(draft: OfferDraft, { categories }?: DraftOptions): Converted<Aid>

export declare function aidFromOffer(offer: Offer, options: AidOptions): Converted<Aid>

export declare function aidTerm(list: AidTermList, written: string): AidTerm | undefined

export declare const aidTerms: {
  readonly audiences: readonly [
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
  ]
  readonly types: readonly [AidTerm, AidTerm, AidTerm, AidTerm, AidTerm, AidTerm, AidTerm, AidTerm]
  readonly typeGroups: readonly [AidTerm, AidTerm]
  readonly steps: readonly [AidTerm, AidTerm, AidTerm]
  readonly destinations: readonly [AidTerm, AidTerm]
  readonly recurrences: readonly [AidTerm, AidTerm, AidTerm]
  readonly scales: readonly [
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
    AidTerm,
  ]
  readonly european: readonly [AidTerm, AidTerm]
}

export declare function catalogueGraph(
  offers: readonly Offer[],
  partners: readonly Partner[],
  options: CpsvOptions,
): Converted<JsonLdDocument>

export declare function dispositifFromOffer(offer: Offer, options: DispositifOptions): Converted<Dispositif>

export declare const exchangeFormats: readonly ['aides-territoires', 'dispositif-aide', 'cpsv-ap']

export declare const exchangeSentences: IssueSentences

export declare function lossesOf(
  format: ExchangeFormat,
  offers: readonly Offer[],
  options: ExchangeOptions,
): readonly LossCount[]

export declare function offerDraftFromAid(aid: Aid, { categories }?: DraftOptions): Converted<OfferDraft>

export declare function parseAids(given: unknown, context?: AidContext): AidsRead

export declare const publishedGeographyPattern: RegExp

export declare function serviceFromOffer(offer: Offer, options: CpsvOptions): Converted<JsonLdDocument>

export declare function splitCategory(written: string, themes?: readonly string[]): AidCategory
