import type { Localized } from '@petites-villes/core'

/** What a column holds. Each type has its reader in `columns/` and its shape in the schemas for other tools. */
export const columnTypeIds = [
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
] as const

export type ColumnTypeId = (typeof columnTypeIds)[number]

/**
 * One column of a table, as plain data.
 *
 * @property name as it should stand in the header
 * @property names other names that are taken for it; capitals, accents, spaces and underscores never count
 * @property required whether every row must fill it
 * @property optional whether the column itself may be absent
 * @property min the least number, in the unit of the column: for `euros`, euros
 * @property from the first day that can be true, for `date`
 * @property until the last day that can be true, for `date`; `asOf` is the day of the check
 * @property values what a `choice` can be, as it should be written
 * @property separator for cells that hold several values, each of which is read on its own
 * @property language of the dates and numbers that the producer is known to write: `fr` takes `30/04/2021` and `45 000,50` as they are
 */
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

/** All of a column but its type, which the function says. */
export type ColumnOptions = Omit<ColumnDefinition, 'type' | 'name'>
