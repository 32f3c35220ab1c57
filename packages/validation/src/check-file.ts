import { type Check, type CheckOptions, openCheck } from './check.js'
import type { CheckReport, FileSummary } from './check-report.js'
import type { ByteSource, FileRow, TableOptions } from './file/index.js'
import { openTable } from './file/index.js'
import { openMending, type MendedText } from './mend-file.js'
import { bestTable } from './best-table.js'
import type { TableDefinition } from './table.js'

/** How far a check is, after each piece of the file. */
export interface CheckProgress {
  readonly bytes: number
  readonly rows: number
}

/**
 * @property name of the file, for the report
 * @property onProgress hears how far it is, after each piece of the file
 * @property mend writes a repaired copy, see {@link MendedText}
 */
export interface CheckFileOptions
  extends Omit<CheckOptions<FileRow>, 'onRow'>, Pick<TableOptions, 'delimiter' | 'encoding' | 'sheet'> {
  readonly name?: string
  readonly onProgress?: (progress: CheckProgress) => void
  readonly mend?: MendedText
}

/**
 * Checks a file as it is: CSV of any delimiter and encoding, xlsx, JSON or NDJSON. It is read piece by piece; memory does not grow
 * with its length. Of several tables, the one whose columns the header has is taken.
 *
 * @example
 * ```ts
 * import { checkFile, tableOf } from '@petites-villes/validation'
 *
 * const bytes = new TextEncoder().encode('insee_com;lib_com;id_pvd;date_signature\n1033;Valserhône;pvd-84-01-1;12/03/2021\n')
 * const report = await checkFile(bytes, tableOf('pvd'), { asOf: '2026-11-27' })
 * report.file.delimiter // => ';'
 * report.findings.map(({ code, line }) => `${line} ${code}`) // => ['2 insee-code/zero-lost']
 * ```
 */
export async function checkFile(
  source: ByteSource,
  tables: TableDefinition | readonly TableDefinition[],
  options: CheckFileOptions,
): Promise<CheckReport> {
  const { name, onProgress, mend, delimiter, encoding, sheet, ...rest } = options
  const choices = [tables].flat()
  const wanted = choices
    .flatMap(({ columns }) => columns)
    .flatMap(column => [column.name, ...(column.names ?? [])])
  const opened = await openTable(source, {
    wanted,
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
  })
  const { shape } = opened
  const mending = mend && openMending(shape, mend)
  let check: Check<FileRow> | undefined
  let [bytes, rows] = [0, 0]
  let read = shape.encoding
  for await (const batch of opened.batches) {
    check ??= openCheck(bestTable(choices, batch.rows), { ...rest, ...(mending && { onRow: mending.row }) })
    for (const { code, line, params } of batch.findings) check.file({ code, line, params })
    for (const row of batch.rows) check.row(row)
    bytes = batch.bytes
    read = batch.encoding
    rows += batch.rows.length
    await mending?.flush()
    onProgress?.({ bytes, rows })
  }
  const file: FileSummary = {
    ...(name !== undefined && { name }),
    bytes,
    format: shape.format,
    encoding: read,
    ...(shape.delimiter !== undefined && { delimiter: shape.delimiter }),
    ...(shape.sheet !== undefined && { sheet: shape.sheet }),
  }
  check ??= openCheck(bestTable(choices, []), rest)
  if (read !== 'utf-8' && shape.format !== 'xlsx')
    check.file({ code: 'file/not-utf-8', line: null, params: { encoding: read } })
  const report = check.end(file)
  await mending?.flush()
  return report
}
