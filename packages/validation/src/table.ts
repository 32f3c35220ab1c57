import type { Localized } from '@petites-villes/core'
import type { ColumnDefinition, ColumnOptions, ColumnTypeId } from './column.js'
import type { RuleUse } from './row-rule.js'

/**
 * What a table should look like, as plain data: `JSON.stringify` gives the file that `pvd check --schema` takes.
 *
 * @property version of this definition, for example `2026-07`
 */
export interface TableDefinition {
  readonly format: 'table/1'
  readonly id: string
  readonly version: string
  readonly label: Localized
  readonly columns: readonly ColumnDefinition[]
  readonly rules: readonly RuleUse[]
}

/** A column before it has a name: what `inseeCode()` and its like return. */
export type ColumnShape = ColumnOptions & { readonly type: ColumnTypeId }
