import type { ColumnDefinition } from '../column.js'
import type { RuleUse } from '../row-rule.js'
import type { TableDefinition } from '../table.js'
import { cellShape } from './cell-shape.js'
import type { EmittedSchema } from './json-schema.js'
import { lostOfCell, lostRules } from './lost.js'

/** A schema in the form of Frictionless and Validata. */
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

/** What Validata checks beyond the standard. */
export interface CustomCheck {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

const numbers = new Set(['integer', 'number', 'percent', 'euros'])

/**
 * The Table Schema of a table, valid for Frictionless and Validata. Checksums of SIREN and SIRET go into Validata's `custom_checks`, and
 * are listed as lost all the same, since Frictionless alone passes over them.
 *
 * @example
 * ```ts
 * import { tableOf } from '@petites-villes/validation'
 * import { toTableSchema } from '@petites-villes/validation/schemas'
 *
 * const { schema, lost } = toTableSchema(tableOf('pvd'))
 * schema.fields.map(({ name }) => name) // => ['insee_com', 'lib_com', 'id_pvd', 'date_signature']
 * schema.primaryKey // => ['insee_com']
 * lost.some(({ rule }) => rule === 'name-differs') // => true
 * ```
 */
export function toTableSchema(table: TableDefinition): EmittedSchema<TableSchema> {
  const { id, version, label, columns, rules } = table
  const key = rules.findIndex(({ rule, columns: named }) => rule === 'unique' && named.key !== undefined)
  const keyColumns = [rules[key]?.columns.key ?? []].flat()
  const checks = [...columns.flatMap(checkOfColumn), ...rules.flatMap(checkOfRule)]
  return {
    schema: {
      $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
      name: id,
      title: label.fr,
      description: label.en,
      version,
      countryCode: 'FR',
      fields: columns.map(column => fieldOf(column, keyColumns)),
      missingValues: [''],
      ...(keyColumns.length > 0 && { primaryKey: keyColumns }),
      ...(checks.length > 0 && { custom_checks: checks }),
    },
    lost: [
      ...columns.flatMap(column => lostOfCell(column, carriedBy(column))),
      ...lostRules(table, at => at === key || checkOfRule(rules[at] ?? nothing).length > 0),
    ],
  }
}

const nothing: RuleUse = { rule: '', columns: {} }

function carriedBy({ type, separator, language }: ColumnDefinition): ReadonlySet<string> {
  if (separator !== undefined) return new Set()
  if (numbers.has(type) && language === undefined) return new Set(['min', 'max'])
  return type === 'date' && language === undefined ? new Set(['from', 'until']) : new Set()
}

function fieldOf(column: ColumnDefinition, key: readonly string[]): TableField {
  const { name, label, required, maxLength, type, separator } = column
  const carried = carriedBy(column)
  const isNumber = carried.has('min')
  const isDay = carried.has('from')
  const { pattern, values } = cellShape(column)
  const { min, max } = type === 'percent' ? { min: 0, max: 100, ...column } : column
  const isTruth = type === 'boolean' && separator === undefined
  return {
    name,
    ...(label && { title: label.fr, description: label.en }),
    ...(isNumber
      ? { type: type === 'integer' ? 'integer' : 'number' }
      : isDay
        ? { type: 'date', format: 'default' }
        : isTruth
          ? { type: 'boolean', trueValues: ['oui'], falseValues: ['non'] }
          : { type: 'string' }),
    constraints: {
      ...(required ? { required: true } : {}),
      ...(key.length === 1 && key[0] === name ? { unique: true } : {}),
      ...(isNumber && min !== undefined ? { minimum: min } : {}),
      ...(isNumber && max !== undefined ? { maximum: max } : {}),
      ...(isDay && isDate(column.from) ? { minimum: column.from } : {}),
      ...(isDay && isDate(column.until) ? { maximum: column.until } : {}),
      ...(!isNumber && !isDay && !isTruth && values ? { enum: values } : {}),
      ...(!isNumber && !isDay && !isTruth && !values && pattern !== undefined
        ? { pattern: `^(?:${pattern})$` }
        : {}),
      ...(maxLength !== undefined ? { maxLength } : {}),
    },
  }
}

function isDate(limit: string | undefined): boolean {
  return limit !== undefined && limit !== 'asOf'
}

function checkOfColumn({ name, type, separator }: ColumnDefinition): readonly CustomCheck[] {
  if (separator !== undefined) return []
  if (type === 'siret') return [{ name: 'french-siret-value', params: { column: name } }]
  return type === 'siren' || type === 'epci-code'
    ? [{ name: 'french-siren-value', params: { column: name } }]
    : []
}

/** Validata compares two columns; a rule over more is lost. */
function checkOfRule({ rule, columns }: RuleUse): readonly CustomCheck[] {
  if (rule !== 'one-of-required') return []
  const [column1, column2, ...others] = [columns.columns ?? []].flat()
  if (column1 === undefined || column2 === undefined || others.length > 0) return []
  return [{ name: 'one-of-required', params: { column1, column2 } }]
}
