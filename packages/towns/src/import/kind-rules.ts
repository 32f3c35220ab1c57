import type { CivilDate, IssueParams } from '@petites-villes/core'
import type { ZoningKind } from '../zoning-table.js'
import type { ColumnRole, ColumnWanted } from './columns.js'
import { densityRules } from './density-list.js'
import { frrRules } from './frr-list.js'
import { massifRules } from './massif-list.js'
import { agriculturalRules, planningRules } from './mountain-list.js'
import { acvRules, ortRules, pvdRules } from './signed-list.js'

/** A value of a `ZoningTable`; undefined when it is not known. */
export type PartValue = string | null | undefined

/** The cells of a row, cleaned and put through the legend; `column` is the header of the value. */
export interface RowCells {
  readonly value: string
  readonly state: string
  readonly column: string
}

/**
 * @property problem with a value, a remark on it; without one, the reason why the row is refused
 * @property ambiguous whether its day and month could change places
 */
export interface ValueRead {
  readonly value?: string | null
  readonly problem?: { readonly code: string; readonly params: IssueParams; readonly role?: ColumnRole }
  readonly ambiguous?: boolean
}

/**
 * What is particular to one kind of file.
 *
 * @property betraying columns of another list that looks alike
 * @property excludes a list of which no town of this one can be a member
 * @property doubt what shows that the whole file is another than it should be
 * @property combine the value of a commune made of several: what the list says of each, undefined where that is not known
 * @property reconcile what is left to say of a commune of which the list says different things
 */
export interface KindRules {
  readonly columns: readonly ColumnWanted[]
  readonly betraying?: readonly string[]
  readonly excludes?: 'pvd' | 'acv'
  readonly doubt?: (values: readonly PartValue[]) => string | undefined
  readonly read: (cells: RowCells, vintage: CivilDate) => ValueRead
  readonly combine: (parts: readonly PartValue[]) => PartValue
  readonly reconcile: (values: readonly PartValue[]) => PartValue
}

export const kindRules: Readonly<Record<ZoningKind, KindRules>> = {
  pvd: pvdRules,
  acv: acvRules,
  ort: ortRules,
  frr: frrRules,
  density: densityRules,
  'loi-montagne': planningRules,
  'd113-14': agriculturalRules,
  massif: massifRules,
}
