// What '@petites-villes/validation/schemas' exports. "npm run contracts" writes this file.

export interface CustomCheck {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

export interface EmittedSchema<Schema = Readonly<Record<string, unknown>>> {
  readonly schema: Schema
  readonly lost: readonly Lost[]
}

export interface Lost {
  readonly column?: string
  readonly rule: string
  readonly reason: Localized
}

export interface TableField {
  readonly name: string
  readonly title?: string
  readonly description?: string
  readonly type: string
  readonly format?: string
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints: Readonly<Record<string, unknown>>
}

export interface TableSchema {
  readonly $schema: string
  readonly name: string
  readonly title: string
  readonly description: string
  readonly version: string
  readonly countryCode: 'FR'
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
  readonly custom_checks?: readonly CustomCheck[]
}

export declare function toJsonSchema(table: TableDefinition): EmittedSchema

export declare function toTableSchema(table: TableDefinition): EmittedSchema<TableSchema>

// Not exported, but named by what is.

interface ColumnDefinition {
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

type ColumnTypeId = (typeof columnTypeIds)[number]

interface RuleUse {
  readonly rule: string
  readonly columns: Readonly<Record<string, string | readonly string[]>>
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

interface TableDefinition {
  readonly format: 'table/1'
  readonly id: string
  readonly version: string
  readonly label: Localized
  readonly columns: readonly ColumnDefinition[]
  readonly rules: readonly RuleUse[]
}

declare const columnTypeIds: readonly [
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
