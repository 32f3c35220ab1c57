import type { ColumnDefinition } from '../column.js'
import type { TableDefinition } from '../table.js'
import { cellShape } from './cell-shape.js'
import { type Lost, lostOfCell, lostRules } from './lost.js'

/** A schema for another tool, and what that tool will not see. */
export interface EmittedSchema<Schema = Readonly<Record<string, unknown>>> {
  readonly schema: Schema
  readonly lost: readonly Lost[]
}

/**
 * The JSON Schema (2020-12) of one row as an object of texts, as a reader of CSV gives it: an empty cell is an empty text.
 *
 * @example
 * ```ts
 * import { tableOf } from '@petites-villes/validation'
 * import { toJsonSchema } from '@petites-villes/validation/schemas'
 *
 * const { schema, lost } = toJsonSchema(tableOf('pvd'))
 * schema.required // => ['insee_com', 'lib_com', 'id_pvd', 'date_signature']
 * lost.some(({ rule }) => rule === 'insee-code/former') // => true
 * ```
 */
export function toJsonSchema(table: TableDefinition): EmittedSchema {
  const { id, version, label, columns } = table
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: label.fr,
      description: `${label.en} (${id}, ${version})`,
      type: 'object',
      properties: Object.fromEntries(columns.map(column => [column.name, cellSchema(column)])),
      required: columns.filter(({ optional }) => !optional).map(({ name }) => name),
    },
    lost: [...columns.flatMap(column => lostOfCell(column, new Set())), ...lostRules(table, () => false)],
  }
}

function cellSchema(column: ColumnDefinition): Readonly<Record<string, unknown>> {
  const { label, required, maxLength } = column
  const { pattern, values } = cellShape(column)
  const isFilled = required === true
  return {
    type: 'string',
    ...(label && { title: label.fr, description: label.en }),
    ...(values ? { enum: isFilled ? values : [...values, ''] } : {}),
    ...(pattern !== undefined && !values ? { pattern: `^(?:${pattern}${isFilled ? '' : '|'})$` } : {}),
    ...(isFilled ? { minLength: 1 } : {}),
    ...(maxLength !== undefined ? { maxLength } : {}),
  }
}
