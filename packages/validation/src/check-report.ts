import type { CivilDate, Localized, Severity } from '@petites-villes/core'
import type { Finding } from './finding.js'
import type { VintageGuess } from './vintage.js'

/** A rule that could not be applied, and what it lacked: silence is no approval. */
export interface NotChecked {
  readonly rule: string
  readonly because: 'no-reference' | 'no-history' | 'column-absent' | 'too-many-values' | 'no-header'
  readonly columns: readonly string[]
}

/**
 * How the lines of the file were taken. `above + header + blank + clean + flagged` is the number of all lines of cells.
 *
 * @property above lines before the header: titles and empty lines
 * @property header 1, or 0 where none was found
 * @property rows of data, blank ones left out: `clean + flagged`
 * @property flagged rows with an error or a warning
 * @property invalid rows with an error
 */
export interface RowCounts {
  readonly above: number
  readonly header: 0 | 1
  readonly blank: number
  readonly rows: number
  readonly clean: number
  readonly flagged: number
  readonly invalid: number
}

/** How often a rule found something; `shown` of these stand in `findings`. */
export interface CodeCount {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly shown: number
}

/**
 * What a check found. Plain data, the same for the same file and day.
 *
 * @property valid whether there is no error
 * @property findings of the file first, then by line. At most so many of each code as was asked; `codes` counts them all
 * @property columns of the file in their order; `taken` is the column of the definition that it is read as
 */
export interface CheckReport {
  readonly format: 'check-report/1'
  readonly table: { readonly id: string; readonly version: string; readonly label: Localized }
  readonly profile: string
  readonly asOf: CivilDate
  readonly file: FileSummary
  readonly valid: boolean
  readonly rows: RowCounts
  readonly severities: Readonly<Record<Severity, number>>
  readonly codes: readonly CodeCount[]
  readonly columns: readonly {
    readonly name: string
    readonly number: number
    readonly taken: string | null
  }[]
  readonly headerLine: number | null
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly vintage: VintageGuess | null
}

/** What is known of the file itself; all of it absent for rows that came from elsewhere. */
export interface FileSummary {
  readonly name?: string
  readonly bytes?: number
  readonly format?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
}
