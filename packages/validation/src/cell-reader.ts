import type { CivilDate, IssueParams } from '@petites-villes/core'
import type { ColumnDefinition } from './column.js'
import type { Repair } from './finding.js'
import type { Reference } from './reference.js'

/** What rules compare: a text as it should be written, a number (euros in cents), a truth, or several texts. */
export type CellValue = string | number | boolean | readonly string[]

/** One thing to say of a cell. */
export interface Judgement {
  readonly code: string
  readonly params?: IssueParams
  readonly repair?: Repair
}

/** @property value what the cell means, repaired where that is certain; undefined where nobody can tell */
export interface CellReading {
  readonly value: CellValue | undefined
  readonly judgements: readonly Judgement[]
}

/** What readers and rules may know beside the file. */
export interface CheckContext {
  readonly asOf: CivilDate
  readonly reference?: Reference
}

/**
 * Reads the cells of one column.
 *
 * @property accepts whether the text is the value in its proper form and there is nothing to say: the short way of most cells
 * @property toValue the value of an accepted text
 * @property read everything that there is to say of any other text that is not empty
 */
export interface CellReader {
  readonly accepts: (text: string) => boolean
  readonly toValue: (text: string) => CellValue
  readonly read: (text: string) => CellReading
}

/** Makes the reader of a column of one type. */
export type OpenReader = (column: ColumnDefinition, context: CheckContext) => CellReader
