/** @property line of the file on which the row begins, from 1 */
export interface CheckRow {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * What became of one line of cells, told in the order of the file.
 *
 * @property mended the cells with every certain repair made; null when there is none
 */
export interface JudgedRow<Row extends CheckRow = CheckRow> {
  readonly kind: 'above' | 'header' | 'blank' | 'data'
  readonly source: Row
  readonly changes: readonly CellChange[]
  readonly mended: readonly string[] | null
}

/** One repair, as the journal of repairs tells it. */
export interface CellChange {
  readonly code: string
  readonly column: number
  readonly name: string
  readonly before: string
  readonly after: string
}
