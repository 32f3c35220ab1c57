// What '@petites-villes/towns' exports. "npm run contracts" writes this file.

export interface CarriedRow<Row> {
  readonly row: Row
  readonly code: CommuneCode
  readonly resolution: Resolution
}

export type CommuneCode = Brand<string, 'CommuneCode'>

export interface CommuneKey {
  readonly code: CommuneCode
  readonly kind: CommuneKind
}

export type CommuneKind = 'commune' | 'delegated' | 'associated' | 'arrondissement'

export interface CommuneReplaced {
  readonly kind: 'replaced'
  readonly given: SupersededCode
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly Town[]
  readonly alsoPostalCodeOf: readonly Town[]
}

export type DensityLevel = (typeof densityLevels)[number]

export interface DensityZoning extends Zoning {
  readonly level: DensityLevel | null
}

export interface Department {
  readonly code: DepartmentCode
  readonly name: string
  readonly article: NameArticle | null
  readonly region: RegionCode | null
}

export type DepartmentCode = Brand<string, 'DepartmentCode'>

export interface Epci {
  readonly siren: Siren
  readonly name: string
  readonly type: EpciType
  readonly population: number
  readonly members: readonly CommuneCode[]
  readonly departments: readonly DepartmentCode[]
}

export type EpciCode = Siren & Brand<string, 'EpciCode'>

export type EpciType = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69'

export type Extent = 'full' | 'partial' | 'no' | 'unknown'

export type FrrLevel = (typeof frrLevels)[number]

export interface FrrZoning extends Zoning {
  readonly level: FrrLevel | null
}

export interface Gazetteer {
  readonly size: number
  readonly departments: readonly Department[]
  readonly regions: readonly Region[]
  readonly sources: readonly Source[]
  town(code: string): Town | undefined
  towns(): Iterable<Town>
  lookUp(query: string): LookUp
  search(
    query: string,
    options?: {
      readonly limit?: number
    },
  ): Town[]
  byPostalCode(code: string): Town[]
  superseded(code: string): SupersededCode | undefined
  epci(siren: string): Epci | undefined
  epcis(): Iterable<Epci>
  epcisOfDepartment(code: string): Epci[]
  department(code: string): Department | undefined
  region(code: string): Region | undefined
  townsOfEpci(siren: string): Town[]
  townsOfDepartment(code: string): Town[]
  townsOfSize(from: number, to: number): Town[]
}

export interface GazetteerOptions {
  readonly zonings?: Zonings
}

export interface History {
  readonly vintage: CivilDate
  resolve(code: string, options?: ResolveOptions): Resolution
  partsOf(code: string, on: CivilDate): readonly CommuneCode[]
  isCommune(code: string, on: CivilDate): boolean
  translate<Row>(rows: Iterable<Row>, options: TranslationOptions<Row>): Translation<Row>
}

export interface HistoryData {
  readonly vintage: CivilDate
  readonly movements: MovementTable
  readonly parts: {
    readonly codes: Lines
    readonly parents: Lines
  }
}

export interface LeftRow<Row> {
  readonly row: Row
  readonly issue: Issue
  readonly resolution: Resolution
}

export type Lines = string

export type LookUp = TownFound | SeveralTowns | CommuneReplaced | NoTown

export type Massif = (typeof massifs)[number]

export interface MassifZoning extends PerimeterZoning {
  readonly massif: Massif | null
}

export interface Movement {
  readonly date: CivilDate
  readonly kind: MovementKind
  readonly from: Place | null
  readonly to: Place | null
}

export type MovementKind = (typeof kinds)[keyof typeof kinds]

export interface MovementTable {
  readonly days: Lines
  readonly mods: Lines
  readonly froms: Lines
  readonly fromNames: Lines
  readonly tos: Lines
  readonly toNames: Lines
}

export type NameArticle = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface NearTown {
  readonly town: Town
  readonly points: number
  readonly factors: readonly NearnessFactor[]
}

export interface NearnessFactor {
  readonly factor: NearnessFactorName
  readonly points: number
  readonly of: number
  readonly known: boolean
  readonly value: string | number | boolean
}

export type NearnessFactorName = 'population' | 'territory' | 'programme' | 'mountain' | 'intercommunality'

export type Nic = Brand<string, 'Nic'>

export interface NoTown {
  readonly kind: 'none'
  readonly issue: Issue
  readonly nearest: readonly Town[]
}

export interface PackedFormerCodes extends PackedBlocks {
  readonly reasons: string
  readonly days: string
  readonly fates: string
}

export interface PackedGeography extends PackedColumns {
  readonly articles: string
  readonly morePostalCodes: string
  readonly epcis: {
    readonly sirens: string
    readonly types: string
    readonly names: string
  }
  readonly zonings: PackedZonings
}

export interface PackedTables extends TerritoryTables {
  readonly format: 'petites-villes-packed/1'
  readonly communes: PackedGeography
  readonly formerCodes?: PackedFormerCodes
}

export interface PerimeterZoning extends Zoning {
  readonly extent: Extent
}

export interface Place {
  readonly code: CommuneCode
  readonly kind: PlaceKind
  readonly name: string
}

export type PlaceKind = 'commune' | 'associated' | 'delegated' | 'arrondissement'

export type PostalCode = Brand<string, 'PostalCode'>

export interface ReferenceData {
  readonly tables: ReferenceTables | PackedTables
  readonly zoningOrigins: Readonly<Record<ZoningName, ZoningOrigin>>
  readonly sources: readonly Source[]
}

export interface ReferenceTables extends TerritoryTables {
  readonly communes: {
    readonly codes: Lines
    readonly names: Lines
    readonly articles: Lines
    readonly populations: Lines
    readonly sirens: Lines
    readonly postalCodes: Lines
    readonly epcis: Lines
  }
  readonly epcis: {
    readonly sirens: Lines
    readonly names: Lines
    readonly types: Lines
  }
  readonly formerCodes: {
    readonly codes: Lines
    readonly names: Lines
    readonly ended: Lines
    readonly reasons: Lines
    readonly successors: Lines
  }
  readonly parts: {
    readonly codes: Lines
    readonly names: Lines
    readonly kinds: Lines
    readonly parents: Lines
  }
  readonly zonings: {
    readonly pvd: SignedList
    readonly ort: SignedList
    readonly acv: SignedList
    readonly mountain: {
      readonly yes: Lines
      readonly unknown: Lines
    }
  }
}

export interface Region {
  readonly code: RegionCode
  readonly name: string
  readonly article: NameArticle | null
}

export type RegionCode = Brand<string, 'RegionCode'>

export interface Resolution {
  readonly code: string
  readonly status: ResolutionStatus
  readonly on: CivilDate | null
  readonly to: CivilDate
  readonly codes: readonly CommuneCode[]
  readonly path: readonly Movement[]
}

export type ResolutionStatus = 'current' | 'renamed' | 'recoded' | 'merged' | 'split' | 'unknown'

export interface ResolveOptions {
  readonly on?: CivilDate
  readonly to?: CivilDate
}

export interface SeveralTowns {
  readonly kind: 'several'
  readonly by: 'name' | 'postal-code' | 'part-of-name'
  readonly towns: readonly Town[]
  readonly total: number
}

export interface SignedList {
  readonly codes: Lines
  readonly signed: Lines
}

export interface SignedZoning extends Zoning {
  readonly signedOn: CivilDate | null
}

export type Siren = Brand<string, 'Siren'>

export type Siret = Brand<string, 'Siret'>

export type SupersededBecause =
  'merged' | 'recoded' | 'divided' | 'delegated' | 'associated' | 'arrondissement'

export interface SupersededCode {
  readonly code: CommuneCode
  readonly name: string
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly CommuneCode[]
}

export interface TerritoryTables {
  readonly departments: {
    readonly codes: Lines
    readonly names: Lines
    readonly articles: Lines
    readonly regions: Lines
  }
  readonly regions: {
    readonly codes: Lines
    readonly names: Lines
    readonly articles: Lines
  }
}

export interface Town {
  readonly code: CommuneCode
  readonly name: string
  readonly article: NameArticle | null
  readonly department: Department
  readonly region: Region | null
  readonly epci: Epci | null
  readonly population: number | null
  readonly postalCodes: readonly PostalCode[]
  readonly siren: Siren | null
  readonly zonings: TownZonings
}

export interface TownFound {
  readonly kind: 'found'
  readonly town: Town
  readonly via: 'code' | 'name' | 'postal-code'
  readonly alsoPostalCodeOf: readonly Town[]
}

export interface TownZonings {
  readonly pvd: SignedZoning
  readonly ort: SignedZoning
  readonly acv: SignedZoning
  readonly mountain: Zoning & {
    readonly extent?: Extent
  }
  readonly planningMountain?: PerimeterZoning
  readonly massif?: MassifZoning
  readonly frr?: FrrZoning
  readonly density?: DensityZoning
}

export interface Translation<Row> {
  readonly carried: readonly CarriedRow<Row>[]
  readonly left: readonly LeftRow<Row>[]
  readonly gathered: readonly {
    readonly code: CommuneCode
    readonly rows: readonly Row[]
  }[]
  readonly counts: Readonly<Record<Resolution['status'], number>>
}

export interface TranslationOptions<Row> {
  readonly codeOf: (row: Row) => string
  readonly on?: CivilDate
  readonly to?: CivilDate
}

export type UnknownZoningReason = 'not-covered' | 'unreadable' | 'contradictory' | 'divided' | 'merged'

export interface Zoning {
  readonly status: 'yes' | 'no' | 'unknown'
  readonly reason?: UnknownZoningReason
  readonly source: Source
  readonly vintage: CivilDate
}

export type ZoningKind = (typeof zoningKinds)[number]

export type ZoningName = 'pvd' | 'ort' | 'acv' | 'mountain'

export interface ZoningOrigin {
  readonly source: Source
  readonly vintage: CivilDate
}

export interface ZoningTable {
  readonly format: 'zoning/1'
  readonly kind: ZoningKind
  readonly vintage: CivilDate
  readonly source: Source
  readonly others: 'no' | 'unknown'
  readonly uncovered: readonly string[]
  readonly values: Readonly<Record<string, string | null>>
  readonly unknown: Readonly<Record<string, UnknownZoningReason>>
}

export interface Zonings {
  readonly format: 'zonings/1'
  readonly zonings: readonly ZoningTable[]
}

export declare function communeCode(given: string): CommuneCode

export declare const communeCodeSentences: IssueSentences

export declare const communeKeySentences: IssueSentences

export declare const communeKinds: readonly ['commune', 'delegated', 'associated', 'arrondissement']

export declare function compareTowns(a: Town, b: Town): number

export declare function createGazetteer(data: ReferenceData, { zonings }?: GazetteerOptions): Gazetteer

export declare const densityLevels: readonly [string, string, string, string, string, string, string]

export declare function departmentCode(given: string): DepartmentCode

export declare function departmentCodeOf(commune: CommuneCode): DepartmentCode

export declare const departmentCodeSentences: IssueSentences

export declare function describeNearness(
  { factor, points, of, known, value }: NearnessFactor,
  language: Language,
): string

export declare function epciCode(given: string): EpciCode

export declare const epciCodeSentences: IssueSentences

export declare const epciTypes: readonly [string, string, string, string, string]

export declare function foldName(name: string): string

export declare function formatCommuneKey({ code, kind }: CommuneKey): string

export declare function formatSiren(given: Siren): string

export declare function formatSiret(given: Siret): string

export declare const frrLevels: readonly [
  'none',
  'beneficiary-partial',
  'beneficiary',
  'frr-partial',
  'frr',
  string,
]

export declare const historySentences: IssueSentences

export declare function isCommuneCode(given: unknown): given is CommuneCode

export declare function isCommuneKey(given: unknown): given is CommuneKey

export declare function isDepartmentCode(given: unknown): given is DepartmentCode

export declare function isEpciCode(given: unknown): given is EpciCode

export declare function isNic(given: unknown): given is Nic

export declare function isPostalCode(given: unknown): given is PostalCode

export declare function isRegionCode(given: unknown): given is RegionCode

export declare function isSiren(given: unknown): given is Siren

export declare function isSiret(given: unknown): given is Siret

export declare const lookUpSentences: IssueSentences

export declare const massifs: readonly [
  'alpes',
  'corse',
  'guadeloupe',
  'hauts-de-la-reunion',
  'jura',
  'martinique',
  'massif-central',
  'pyrenees',
  'vosges',
]

export declare function nearTowns(
  gazetteer: Gazetteer,
  town: Town,
  {
    limit,
  }?: {
    readonly limit?: number
  },
): NearTown[]

export declare function nicOf(given: Siret): Nic

export declare function openHistory({ vintage, movements, parts }: HistoryData, gazetteer: Gazetteer): History

export declare function parseCommuneCode(given: unknown): Result<CommuneCode>

export declare function parseCommuneKey(given: unknown): Result<CommuneKey>

export declare function parseDepartmentCode(given: unknown): Result<DepartmentCode>

export declare function parseEpciCode(given: unknown): Result<EpciCode>

export declare function parsePostalCode(given: unknown): Result<PostalCode>

export declare function parseRegionCode(given: unknown): Result<RegionCode>

export declare function parseSiren(given: unknown): Result<Siren>

export declare function parseSiret(given: unknown): Result<Siret>

export declare function parseTownCode(given: unknown, gazetteer: Gazetteer): Result<Town>

export declare function postalCode(given: string): PostalCode

export declare const postalCodeSentences: IssueSentences

export declare function regionCode(given: string): RegionCode

export declare const regionCodeSentences: IssueSentences

export declare function siren(given: string): Siren

export declare function sirenOfSiret(given: Siret): Siren

export declare const sirenSentences: IssueSentences

export declare function siret(given: string): Siret

export declare const siretSentences: IssueSentences

export declare const townCodeSentences: IssueSentences

export declare const townSentences: IssueSentences

export declare function withPreposition(
  preposition: 'de' | 'à',
  {
    name,
    article,
  }: {
    readonly name: string
    readonly article: NameArticle | null
  },
): string

export declare const zoningKinds: readonly [
  'pvd',
  'acv',
  'ort',
  'frr',
  'density',
  'loi-montagne',
  'd113-14',
  'massif',
]

export declare const zoningNames: readonly ['pvd', 'ort', 'acv', 'mountain']

// Not exported, but named by what is.

interface NameAlphabet {
  readonly accents: string
  readonly marks: string
  readonly rare: string
  readonly letters: string
  readonly otherCase: string
  readonly shared: string
  readonly same: string
  readonly small: string
  readonly pairs: string
}

interface PackedBlocks {
  readonly blocks: string
  readonly codes: string
  readonly names: string
  readonly alphabet: NameAlphabet
}

interface PackedColumns extends PackedBlocks, TerritoryTexts {
  readonly widths: string
  readonly bits: string
  readonly sirens: string
}

interface PackedZonings {
  readonly days: string
  readonly pvd: string
  readonly ort: string
  readonly acv: string
  readonly mountain: string
}

interface TerritoryTexts {
  readonly postalLists: string
  readonly postalRanks: string
  readonly epciLists: string
  readonly sharing: string
  readonly epciRanks: string
}

declare const kinds: {
  readonly 10: 'renaming'
  readonly 20: 'creation'
  readonly 21: 're-establishment'
  readonly 30: 'suppression'
  readonly 31: 'simple-merger'
  readonly 32: 'new-commune'
  readonly 33: 'association'
  readonly 34: 'association-ended'
  readonly 35: 'delegation-ended'
  readonly 41: 'other-department'
  readonly 50: 'other-seat'
  readonly 70: 'associated-to-delegated'
  readonly 71: 'delegation-restored'
  readonly 72: 'delegation'
}
