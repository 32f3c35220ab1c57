// What '@petites-villes/partners' exports. "npm run contracts" writes this file.

export interface ContactPoint {
  readonly kind: 'site' | 'phone'
  readonly value: string
  readonly label?: Localized
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export interface Partner {
  readonly id: PartnerId
  readonly name: string
  readonly acronym?: string
  readonly family: boolean
  readonly partOf?: PartnerId
  readonly legalForm?: {
    readonly label: Localized
    readonly confidence: Confidence
  }
  readonly siren?: {
    readonly value: string
    readonly confidence: Confidence
  }
  readonly site?: string
  readonly territory: TerritoryOfAction
  readonly mountainOnly?: true
  readonly presentation: Localized
  readonly roles: readonly [PartnerRole, ...PartnerRole[]]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export type PartnerId = (typeof partnerIds)[number]

export type PartnerRole = 'pilot' | 'financer' | 'operator' | 'instructor' | 'expert' | 'network'

export interface Place {
  readonly department: {
    readonly code: DepartmentCode
    readonly name: string
  }
  readonly region: {
    readonly code: RegionCode
    readonly name: string
  } | null
  readonly overseas: boolean
  readonly mountain: 'yes' | 'no' | 'unknown'
}

export interface PointOfEntry {
  readonly partner: PartnerId
  readonly why: Localized
  readonly sources: readonly [Source, ...Source[]]
}

export interface ServingOptions {
  readonly role?: PartnerRole
  readonly among?: Iterable<PartnerId>
}

export interface ServingPartner {
  readonly partner: PartnerId
  readonly name: string
  readonly roles: readonly PartnerRole[]
  readonly territory: TerritoryServed
  readonly certainty: 'yes' | 'to-confirm'
  readonly because: Localized
  readonly entry: PartnerId
  readonly entryWhy: Localized
  readonly contacts: readonly ContactPoint[]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

export type TerritoryOfAction = 'national' | 'region' | 'department' | 'massif' | 'local'

export interface TerritoryServed {
  readonly level: TerritoryOfAction
  readonly code: string | null
  readonly label: Localized
}

export declare function contactPoints(id: PartnerId): readonly ContactPoint[]

export declare function isPartnerId(given: unknown): given is PartnerId

export declare function parsePartnerId(given: unknown): Result<PartnerId>

export declare function partner(id: PartnerId): Partner

export declare const partnerIds: readonly [
  'anct',
  'prefet-departement',
  'prefet-region',
  'prefet-massif',
  'commissariat-massif',
  'ddt',
  'ministere-territoires',
  'ministere-transition-ecologique',
  'ministere-culture',
  'drac',
  'dge',
  'dgcl',
  'cdc',
  'banque-des-territoires',
  'anah',
  'cerema',
  'ademe',
  'cnsa',
  'epf',
  'france-mobilites',
  'atout-france',
  'fondation-du-patrimoine',
  'fnccr',
  'apvf',
  'amf',
  'anem',
  'regions',
  'departements',
  'cci',
  'cma',
  'caue',
]

export declare const partnerRoleLabels: Readonly<Record<PartnerRole, Localized>>

export declare const partnerRoles: readonly [
  'pilot',
  'financer',
  'operator',
  'instructor',
  'expert',
  'network',
]

export declare const partnerSentences: IssueSentences

export declare const partnerSources: {
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
  readonly 'anct-ami-mobilites-montagne': {
    readonly id: 'anct-ami-mobilites-montagne'
    readonly title: string
    readonly publisher: string
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
  readonly 'bdt-avenir-montagnes-projets': {
    readonly id: 'bdt-avenir-montagnes-projets'
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
  readonly 'senat-anct-statut': {
    readonly id: 'senat-anct-statut'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'senat-fnadt-2025': {
    readonly id: 'senat-fnadt-2025'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'cgct-l2334-42': {
    readonly id: 'cgct-l2334-42'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'economie-commerce-rural': {
    readonly id: 'economie-commerce-rural'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'dgcl-frr-2025': {
    readonly id: 'dgcl-frr-2025'
    readonly title: string
    readonly publisher: string
    readonly publishedOn: _petites_villes_core.CivilDate
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'culture-fip': {
    readonly id: 'culture-fip'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'cdc-pvd-2020': {
    readonly id: 'cdc-pvd-2020'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'bdt-territoires-conseils-2021': {
    readonly id: 'bdt-territoires-conseils-2021'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'bdt-bilan-2025': {
    readonly id: 'bdt-bilan-2025'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'anah-statut': {
    readonly id: 'anah-statut'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'senat-cerema-2025': {
    readonly id: 'senat-cerema-2025'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'bdt-habitat-inclusif': {
    readonly id: 'bdt-habitat-inclusif'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'unpi-pvd': {
    readonly id: 'unpi-pvd'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'medium'
  }
  readonly 'bdt-patrimoine-2021': {
    readonly id: 'bdt-patrimoine-2021'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'actee-chene': {
    readonly id: 'actee-chene'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly publishedOn: _petites_villes_core.CivilDate
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
  readonly 'citego-deploiement-2020': {
    readonly id: 'citego-deploiement-2020'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'high'
  }
  readonly 'bdt-centres-villes': {
    readonly id: 'bdt-centres-villes'
    readonly title: string
    readonly publisher: string
    readonly url: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'low'
  }
  readonly 'pqna-caue': {
    readonly id: 'pqna-caue'
    readonly title: string
    readonly publisher: string
    readonly checkedOn: _petites_villes_core.CivilDate
    readonly confidence: 'low'
  }
}

export declare const partners: readonly Partner[]

export declare function partnersInRole(role: PartnerRole): readonly Partner[]

export declare function partnersServing(
  place: Place,
  { role, among }?: ServingOptions,
): readonly ServingPartner[]

export declare function placeOf({ department, region, zonings }: Town): Place

export declare function pointsOfEntry({
  mountain,
}: {
  mountain: 'yes' | 'no' | 'unknown'
}): readonly [PointOfEntry, ...PointOfEntry[]]

export declare const territoriesOfAction: readonly ['national', 'region', 'department', 'massif', 'local']

export declare const territoryOfActionLabels: Readonly<Record<TerritoryOfAction, Localized>>
