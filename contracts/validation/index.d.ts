// What '@petites-villes/validation' exports. "npm run contracts" writes this file.

export interface CellChange {
  readonly code: string
  readonly column: number
  readonly name: string
  readonly before: string
  readonly after: string
}

export interface CellExample {
  readonly column: Omit<ColumnDefinition, 'name'>
  readonly cell: string
  readonly repaired?: string
  readonly suggested?: string
}

export interface Check<Row extends CheckRow = CheckRow> {
  row(row: Row): void
  file(judgement: FileJudgement): void
  end(file?: FileSummary): CheckReport
}

export interface CheckFileOptions
  extends Omit<CheckOptions<FileRow>, 'onRow'>, Pick<TableOptions, 'delimiter' | 'encoding' | 'sheet'> {
  readonly name?: string
  readonly onProgress?: (progress: CheckProgress) => void
  readonly mend?: MendedText
}

export interface CheckOptions<Row extends CheckRow = CheckRow> {
  readonly asOf: CivilDate | DayLiteral
  readonly profile?: Profile
  readonly reference?: Reference
  readonly most?: number
  readonly onFinding?: (finding: Finding) => void
  readonly onRow?: (row: JudgedRow<Row>) => void
}

export interface CheckProgress {
  readonly bytes: number
  readonly rows: number
}

export interface CheckReport {
  readonly format: 'check-report/1'
  readonly table: {
    readonly id: string
    readonly version: string
    readonly label: Localized
  }
  readonly profile: string
  readonly asOf: CivilDate
  readonly file: FileSummary
  readonly valid: boolean
  readonly rows: RowCounts
  readonly severities: Readonly<Record<Severity, number>>
  readonly codes: readonly CodeCount[]
  readonly columns: readonly {
    readonly name: string
    readonly number: number
    readonly taken: string | null
  }[]
  readonly headerLine: number | null
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly vintage: VintageGuess | null
}

export interface CheckRow {
  readonly cells: readonly string[]
  readonly line: number
}

export interface CheckRule {
  readonly id: string
  readonly scope: Scope
  readonly version: number
  readonly since: CivilDate
  readonly severity: Severity
  readonly message: Localized
  readonly reason: RuleReason
  readonly examples: {
    readonly valid: readonly RuleExample[]
    readonly invalid: readonly RuleExample[]
  }
}

export interface CodeCount {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly shown: number
}

export interface ColumnDefinition {
  readonly name: string
  readonly type: ColumnTypeId
  readonly names?: readonly string[]
  readonly label?: Localized
  readonly required?: boolean
  readonly optional?: boolean
  readonly min?: number
  readonly max?: number
  readonly from?: string
  readonly until?: string
  readonly values?: readonly string[]
  readonly separator?: string
  readonly maxLength?: number
  readonly language?: 'fr'
}

export type ColumnOptions = Omit<ColumnDefinition, 'type' | 'name'>

export interface ColumnPlace {
  readonly name: string
  readonly number: number
}

export type ColumnShape = ColumnOptions & {
  readonly type: ColumnTypeId
}

export type ColumnTypeId = (typeof columnTypeIds)[number]

export interface FileJudgement extends Judgement {
  readonly line: number | null
}

export interface FileSummary {
  readonly name?: string
  readonly bytes?: number
  readonly format?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
}

export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly scope: Scope
  readonly line: number | null
  readonly row: number | null
  readonly column: ColumnPlace | null
  readonly value: string | null
  readonly params: IssueParams
  readonly repair: Repair | null
}

export interface JudgedRow<Row extends CheckRow = CheckRow> {
  readonly kind: 'above' | 'header' | 'blank' | 'data'
  readonly source: Row
  readonly changes: readonly CellChange[]
  readonly mended: readonly string[] | null
}

export type KindId = (typeof kindIds)[number]

export interface MendedText {
  readonly text: (piece: string) => void | Promise<void>
  readonly journal?: (piece: string) => void | Promise<void>
}

export interface NotChecked {
  readonly rule: string
  readonly because: 'no-reference' | 'no-history' | 'column-absent' | 'too-many-values' | 'no-header'
  readonly columns: readonly string[]
}

export interface Profile {
  readonly id: string
  readonly label: Localized
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

export type ProfileId = keyof typeof profiles

export interface Reference {
  readonly gazetteer: Gazetteer
  readonly history?: History
}

export interface Repair {
  readonly to: string
  readonly certain: boolean
}

export interface RowCounts {
  readonly above: number
  readonly header: 0 | 1
  readonly blank: number
  readonly rows: number
  readonly clean: number
  readonly flagged: number
  readonly invalid: number
}

export type RuleExample = CellExample | TableExample

export interface RuleReason {
  readonly kind: 'legal' | 'logical' | 'technical'
  readonly text: Localized
  readonly source?: RuleSource
}

export interface RuleSource {
  readonly title: string
  readonly url?: string
  readonly checkedOn: CivilDate
}

export interface RuleUse {
  readonly rule: string
  readonly columns: Readonly<Record<string, string | readonly string[]>>
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

export type Scope = 'file' | 'header' | 'cell' | 'row' | 'table'

export interface TableDefinition {
  readonly format: 'table/1'
  readonly id: string
  readonly version: string
  readonly label: Localized
  readonly columns: readonly ColumnDefinition[]
  readonly rules: readonly RuleUse[]
}

export interface TableExample {
  readonly kind: KindId
  readonly text: string
  readonly encoding?: 'windows-1252' | 'base64'
}

export interface TableWriting {
  readonly id: string
  readonly version?: string
  readonly label: Localized
  readonly columns: Readonly<Record<string, ColumnShape>>
  readonly rules?: readonly RuleUse[]
}

export interface VintageGuess {
  readonly from: number
  readonly to: number
  readonly matched: number
  readonly codes: number
  readonly strangers: readonly string[]
}

export declare function bestTable(
  tables: readonly TableDefinition[],
  rows: readonly CheckRow[],
): TableDefinition

export declare const booleanColumn: (options?: ColumnOptions) => ColumnShape

export declare function checkFile(
  source: ByteSource,
  tables: TableDefinition | readonly TableDefinition[],
  options: CheckFileOptions,
): Promise<CheckReport>

export declare function checkRule(id: string): CheckRule

export declare function choiceColumn(values: readonly string[], options?: ColumnOptions): ColumnShape

export declare const columnTypeIds: readonly [
  'text',
  'integer',
  'number',
  'percent',
  'euros',
  'boolean',
  'choice',
  'date',
  'insee-code',
  'commune-name',
  'department-code',
  'region-code',
  'postal-code',
  'siren',
  'siret',
  'epci-code',
  'pvd-id',
  'partner-id',
  'offer-id',
  'theme',
  'identifier',
  'url',
  'email',
  'phone',
]

export declare const communeNameColumn: (options?: ColumnOptions) => ColumnShape

export declare const dateColumn: (options?: ColumnOptions) => ColumnShape

export declare function defineTable({ columns, rules, version, ...rest }: TableWriting): TableDefinition

export declare const departmentCodeColumn: (options?: ColumnOptions) => ColumnShape

export declare function describeFinding(
  finding: Pick<Finding, 'code' | 'params' | 'value' | 'line' | 'column' | 'repair'>,
  language: Language,
): string

export declare const emailColumn: (options?: ColumnOptions) => ColumnShape

export declare const epciCodeColumn: (options?: ColumnOptions) => ColumnShape

export declare const eurosColumn: (options?: ColumnOptions) => ColumnShape

export declare const identifierColumn: (options?: ColumnOptions) => ColumnShape

export declare const inseeCodeColumn: (options?: ColumnOptions) => ColumnShape

export declare const integerColumn: (options?: ColumnOptions) => ColumnShape

export declare function isKindId(given: unknown): given is KindId

export declare function isProfileId(given: unknown): given is ProfileId

export declare const kindIds: readonly ['towns', 'pvd', 'ort', 'partners', 'offers', 'experience-reports']

export declare const numberColumn: (options?: ColumnOptions) => ColumnShape

export declare const offerIdColumn: (options?: ColumnOptions) => ColumnShape

export declare function openCheck<Row extends CheckRow>(
  table: TableDefinition,
  options: CheckOptions<Row>,
): Check<Row>

export declare function parseTable(given: unknown): Result<TableDefinition>

export declare const partnerIdColumn: (options?: ColumnOptions) => ColumnShape

export declare const percentColumn: (options?: ColumnOptions) => ColumnShape

export declare const phoneColumn: (options?: ColumnOptions) => ColumnShape

export declare const postalCodeColumn: (options?: ColumnOptions) => ColumnShape

export declare const profiles: {
  readonly standard: {
    readonly id: 'standard'
    readonly label: {
      readonly fr: string
      readonly en: string
    }
    readonly severities: {}
  }
  readonly publication: {
    readonly id: 'publication'
    readonly label: {
      readonly fr: string
      readonly en: string
    }
    readonly severities: {
      readonly 'date/french': 'error'
      readonly 'number/french': 'error'
      readonly 'cell/spaces': 'error'
      readonly 'cell/formula': 'error'
      readonly 'file/not-utf-8': 'error'
      readonly 'column/other-name': 'warning'
      readonly 'column/unknown': 'warning'
    }
  }
  readonly intake: {
    readonly id: 'intake'
    readonly label: {
      readonly fr: string
      readonly en: string
    }
    readonly severities: {
      readonly 'insee-code/zero-lost': 'warning'
      readonly 'insee-code/former': 'warning'
      readonly 'insee-code/mended': 'info'
      readonly 'date/french': 'info'
      readonly 'date/spreadsheet-number': 'info'
      readonly 'number/french': 'info'
      readonly 'cell/spaces': 'info'
      readonly 'cell/excel-text': 'info'
    }
  }
}

export declare const pvdIdColumn: (options?: ColumnOptions) => ColumnShape

export declare const regionCodeColumn: (options?: ColumnOptions) => ColumnShape

export declare const ruleBook: readonly CheckRule[]

export declare function severityOf(
  { id, severity }: Pick<CheckRule, 'id' | 'severity'>,
  profile: Profile,
): Severity | 'off'

export declare const sirenColumn: (options?: ColumnOptions) => ColumnShape

export declare const siretColumn: (options?: ColumnOptions) => ColumnShape

export declare function tableOf(kind: KindId): TableDefinition

export declare const tableSentences: IssueSentences

export declare const textColumn: (options?: ColumnOptions) => ColumnShape

export declare const themeColumn: (options?: ColumnOptions) => ColumnShape

export declare const urlColumn: (options?: ColumnOptions) => ColumnShape

// Not exported, but named by what is.

type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array

type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

interface FileRow {
  readonly cells: readonly string[]
  readonly line: number
  readonly raw: string
  readonly end: string
}

interface Judgement {
  readonly code: string
  readonly params?: IssueParams
  readonly repair?: Repair
}

interface TableOptions {
  readonly delimiter?: string
  readonly encoding?: Encoding
  readonly sheet?: string
  readonly wanted?: readonly string[]
}
