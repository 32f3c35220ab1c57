import type { CheckContext, CellValue, Judgement } from './cell-reader.js'
import type { CommuneRecord } from './communes.js'

/**
 * A rule over the cells of a row or over the whole table, and the columns that it reads, as plain data:
 * `{ rule: 'start-before-end', columns: { start: 'debut', end: 'fin' } }`.
 */
export interface RuleUse {
  readonly rule: string
  readonly columns: Readonly<Record<string, string | readonly string[]>>
  readonly options?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** The row that is being judged. The object is the same for every row. */
export interface RowView {
  readonly line: number
  readonly row: number
  /** The value of a column; undefined when it is empty, absent or cannot be read. */
  value(column: number): CellValue | undefined
  /** The commune of today that a column names, by its own code or by one of before; undefined without a reference, or when there is none. */
  commune(column: number): CommuneRecord | undefined
  /** The cell as it stands. */
  text(column: number): string
  report(judgement: Judgement, column?: number): void
}

/** Says something that belongs to no single row. */
export type ReportTable = (judgement: Judgement, place?: { readonly column?: number }) => void

/**
 * A rule at work on one file.
 *
 * @property row looks at a row that is not blank
 * @property end looks at the whole, when all rows have been seen
 */
export interface RowJudge {
  readonly row?: (view: RowView) => void
  readonly end?: (report: ReportTable) => void
}

/**
 * How a rule is opened on the columns that the file has.
 *
 * @property needs the roles without which nothing can be said
 * @property reference what of the reference it needs
 * @property open `at` gives the position of each role; several for a role that takes a list of columns
 */
export interface RowRule {
  readonly id: string
  readonly codes: readonly string[]
  readonly needs: readonly string[]
  readonly reference?: 'gazetteer' | 'history'
  readonly open: (
    at: Readonly<Record<string, readonly number[]>>,
    context: CheckContext,
    use: RuleUse,
  ) => RowJudge
}
