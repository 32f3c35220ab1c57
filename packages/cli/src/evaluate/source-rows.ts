import type { Issue } from 'petites-villes'
import type { SchemaElement } from 'hyparquet'

/**
 * One row of the file that is evaluated.
 *
 * @property cells as texts, one for each column of the header
 * @property raw the row as it stands in a CSV or NDJSON file
 * @property values as a Parquet file has them
 */
export interface SourceRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly raw?: string
  readonly values?: Readonly<Record<string, unknown>>
}

/** What the file itself has wrong: a line that cannot be read, for instance. */
export interface SourceProblem {
  readonly line: number | null
  readonly code: string
  readonly params: Issue['params']
  /** Whether a row is lost by it. */
  readonly isRow: boolean
}

/** What is read at once; memory holds one piece. `done` says how much of the file is behind, from 0 to 1 where it is known. */
export interface SourcePiece {
  readonly rows: readonly SourceRow[]
  readonly problems: readonly SourceProblem[]
  readonly blank: number
  readonly done?: number
}

export const rowFormats = ['csv', 'ndjson', 'parquet'] as const
export type RowFormat = (typeof rowFormats)[number]

/** A file opened: its columns are known before its first row is read. */
export interface SourceRows {
  readonly format: RowFormat
  readonly header: readonly string[]
  readonly delimiter: string
  readonly bom: boolean
  /** Of Parquet: its own description of its columns. */
  readonly schema?: readonly SchemaElement[]
  readonly pieces: AsyncIterable<SourcePiece>
}
