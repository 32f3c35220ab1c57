import type { IssueParams, Severity } from '@petites-villes/core'

/**
 * One row of cells with its place.
 *
 * @property line of the file, from 1, where the row begins; the row of the sheet in a workbook, the number of the item in a JSON
 * list. 0 for the names of the columns that are made from the keys of JSON
 * @property raw the text of the row without its line end; empty in a workbook and in a JSON list
 * @property end its line end as it stands in the file: `\n`, `\r\n`, `\r` or nothing
 */
export interface FileRow {
  readonly cells: readonly string[]
  readonly line: number
  readonly raw: string
  readonly end: string
}

/**
 * Something about the file as such. {@link fileSentences} makes the sentence.
 *
 * @property line where it begins, null for the file as a whole
 */
export interface FileFinding {
  readonly code: string
  readonly line: number | null
  readonly params: IssueParams
  readonly severity: Severity
}

/**
 * What has been read at once, in the order of the file.
 *
 * @property bytes of the file, read so far
 * @property encoding as far as it is known: a file that is plain ASCII so far counts as UTF-8
 */
export interface FileBatch {
  readonly rows: readonly FileRow[]
  readonly findings: readonly FileFinding[]
  readonly bytes: number
  readonly encoding: Encoding
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/**
 * What a file turned out to be.
 *
 * @property encoding as far as the beginning shows it; that of the last batch is final
 * @property bom whether a byte order mark stood at the beginning
 * @property delimiter of CSV
 * @property sheet the one that is read
 * @property sheets all those of the workbook
 */
export interface FileShape {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson'
  readonly encoding: Encoding
  readonly bom: boolean
  readonly delimiter?: string
  readonly sheet?: string
  readonly sheets?: readonly string[]
}
