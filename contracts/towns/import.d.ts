// What '@petites-villes/towns/import' exports. "npm run contracts" writes this file.

export type ColumnRole = 'code' | 'name' | 'value' | 'state'

export interface ImportCounts {
  readonly skipped: number
  readonly rows: number
  readonly taken: number
  readonly refused: number
  readonly moved: number
}

export interface ImportOptions {
  readonly gazetteer: Gazetteer
  readonly history?: History
  readonly vintage: CivilDate
  readonly source: Source
  readonly codesOn?: CivilDate
  readonly covers?: readonly string[]
  readonly legend?: Readonly<Record<string, string>>
  readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>
}

export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly firstLine?: number
}

export interface ZoningImport {
  readonly zoning: ZoningTable | null
  readonly issues: readonly Issue[]
  readonly counts: ImportCounts
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>
}

export type ZoningKind = (typeof zoningKinds)[number]

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

export declare function foldHeader(text: string): string

export declare const importSentences: IssueSentences

export declare function importZoning(kind: ZoningKind, table: TextTable, options: ImportOptions): ZoningImport

export declare function parseZonings(given: unknown): Result<Zonings>

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

export declare function zoningsFile(tables: readonly ZoningTable[]): Zonings

// Not exported, but named by what is.

interface CarriedRow<Row> {
  readonly row: Row
  readonly code: CommuneCode
  readonly resolution: Resolution
}

type CommuneCode = Brand<string, 'CommuneCode'>

interface CommuneReplaced {
  readonly kind: 'replaced'
  readonly given: SupersededCode
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly Town[]
  readonly alsoPostalCodeOf: readonly Town[]
}

type DensityLevel = (typeof densityLevels)[number]

interface DensityZoning extends Zoning {
  readonly level: DensityLevel | null
}

interface Department {
  readonly code: DepartmentCode
  readonly name: string
  readonly article: NameArticle | null
  readonly region: RegionCode | null
}

type DepartmentCode = Brand<string, 'DepartmentCode'>

interface Epci {
  readonly siren: Siren
  readonly name: string
  readonly type: EpciType
  readonly population: number
  readonly members: readonly CommuneCode[]
  readonly departments: readonly DepartmentCode[]
}

type EpciType = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69'

type Extent = 'full' | 'partial' | 'no' | 'unknown'

type FrrLevel = (typeof frrLevels)[number]

interface FrrZoning extends Zoning {
  readonly level: FrrLevel | null
}

interface Gazetteer {
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

interface History {
  readonly vintage: CivilDate
  resolve(code: string, options?: ResolveOptions): Resolution
  partsOf(code: string, on: CivilDate): readonly CommuneCode[]
  isCommune(code: string, on: CivilDate): boolean
  translate<Row>(rows: Iterable<Row>, options: TranslationOptions<Row>): Translation<Row>
}

interface LeftRow<Row> {
  readonly row: Row
  readonly issue: Issue
  readonly resolution: Resolution
}

type LookUp = TownFound | SeveralTowns | CommuneReplaced | NoTown

type Massif = (typeof massifs)[number]

interface MassifZoning extends PerimeterZoning {
  readonly massif: Massif | null
}

interface Movement {
  readonly date: CivilDate
  readonly kind: MovementKind
  readonly from: Place | null
  readonly to: Place | null
}

type MovementKind = (typeof kinds)[keyof typeof kinds]

type NameArticle = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

interface NoTown {
  readonly kind: 'none'
  readonly issue: Issue
  readonly nearest: readonly Town[]
}

interface PerimeterZoning extends Zoning {
  readonly extent: Extent
}

interface Place {
  readonly code: CommuneCode
  readonly kind: PlaceKind
  readonly name: string
}

type PlaceKind = 'commune' | 'associated' | 'delegated' | 'arrondissement'

type PostalCode = Brand<string, 'PostalCode'>

interface Region {
  readonly code: RegionCode
  readonly name: string
  readonly article: NameArticle | null
}

type RegionCode = Brand<string, 'RegionCode'>

interface Resolution {
  readonly code: string
  readonly status: ResolutionStatus
  readonly on: CivilDate | null
  readonly to: CivilDate
  readonly codes: readonly CommuneCode[]
  readonly path: readonly Movement[]
}

type ResolutionStatus = 'current' | 'renamed' | 'recoded' | 'merged' | 'split' | 'unknown'

interface ResolveOptions {
  readonly on?: CivilDate
  readonly to?: CivilDate
}

interface SeveralTowns {
  readonly kind: 'several'
  readonly by: 'name' | 'postal-code' | 'part-of-name'
  readonly towns: readonly Town[]
  readonly total: number
}

interface SignedZoning extends Zoning {
  readonly signedOn: CivilDate | null
}

type Siren = Brand<string, 'Siren'>

type SupersededBecause = 'merged' | 'recoded' | 'divided' | 'delegated' | 'associated' | 'arrondissement'

interface SupersededCode {
  readonly code: CommuneCode
  readonly name: string
  readonly because: SupersededBecause
  readonly since: CivilDate | null
  readonly successors: readonly CommuneCode[]
}

interface Town {
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

interface TownFound {
  readonly kind: 'found'
  readonly town: Town
  readonly via: 'code' | 'name' | 'postal-code'
  readonly alsoPostalCodeOf: readonly Town[]
}

interface TownZonings {
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

interface Translation<Row> {
  readonly carried: readonly CarriedRow<Row>[]
  readonly left: readonly LeftRow<Row>[]
  readonly gathered: readonly {
    readonly code: CommuneCode
    readonly rows: readonly Row[]
  }[]
  readonly counts: Readonly<Record<Resolution['status'], number>>
}

interface TranslationOptions<Row> {
  readonly codeOf: (row: Row) => string
  readonly on?: CivilDate
  readonly to?: CivilDate
}

type UnknownZoningReason = 'not-covered' | 'unreadable' | 'contradictory' | 'divided' | 'merged'

interface Zoning {
  readonly status: 'yes' | 'no' | 'unknown'
  readonly reason?: UnknownZoningReason
  readonly source: Source
  readonly vintage: CivilDate
}

declare const densityLevels: readonly [string, string, string, string, string, string, string]

declare const frrLevels: readonly ['none', 'beneficiary-partial', 'beneficiary', 'frr-partial', 'frr', string]

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

declare const massifs: readonly [
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
