import type { ColumnOptions, ColumnTypeId } from './column.js'
import type { ColumnShape } from './table.js'

const shape =
  (type: ColumnTypeId) =>
  (options: ColumnOptions = {}): ColumnShape => ({ type, ...options })

export const textColumn = shape('text')
export const integerColumn = shape('integer')
export const numberColumn = shape('number')
export const percentColumn = shape('percent')
export const eurosColumn = shape('euros')
export const booleanColumn = shape('boolean')
export const dateColumn = shape('date')
export const inseeCodeColumn = shape('insee-code')
export const communeNameColumn = shape('commune-name')
export const departmentCodeColumn = shape('department-code')
export const regionCodeColumn = shape('region-code')
export const postalCodeColumn = shape('postal-code')
export const sirenColumn = shape('siren')
export const siretColumn = shape('siret')
export const epciCodeColumn = shape('epci-code')
export const pvdIdColumn = shape('pvd-id')
export const partnerIdColumn = shape('partner-id')
export const offerIdColumn = shape('offer-id')
export const themeColumn = shape('theme')
export const identifierColumn = shape('identifier')
export const urlColumn = shape('url')
export const emailColumn = shape('email')
export const phoneColumn = shape('phone')

/** One of a closed list, written as the list writes it. */
export function choiceColumn(values: readonly string[], options: ColumnOptions = {}): ColumnShape {
  return { type: 'choice', values, ...options }
}
