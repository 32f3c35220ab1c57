import type { IssueParams, Severity } from '@petites-villes/core'

/** What a finding is about: the file as such, its header, one cell, one row, or the table as a whole. */
export type Scope = 'file' | 'header' | 'cell' | 'row' | 'table'

/** @property number from 1, as spreadsheets count; 28 is `AB` */
export interface ColumnPlace {
  readonly name: string
  readonly number: number
}

/**
 * What should stand there instead.
 *
 * @property certain whether no other text can have been meant: then `--fix` writes it
 */
export interface Repair {
  readonly to: string
  readonly certain: boolean
}

/**
 * Something that is wrong, or worth knowing, with its place. Plain data; {@link describeFinding} makes the sentence.
 *
 * @property code the id of the rule that found it: `insee-code/zero-lost`
 * @property line of the file, from 1, where the row begins; null for the table as a whole. In a workbook, the row of the sheet
 * @property row of data, from 1, the lines above the data not counted; null outside the data
 * @property column null when it is not about one column
 * @property value the cell as it stands in the file
 * @property params what the sentence needs beyond the place and the value
 */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly scope: Scope
  readonly line: number | null
  readonly row: number | null
  readonly column: ColumnPlace | null
  readonly value: string | null
  readonly params: IssueParams
  readonly repair: Repair | null
}
