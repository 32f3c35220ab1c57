import type { Language } from '@petites-villes/core'
import type { CheckReport } from '../check-report.js'
import { describeFinding } from '../describe-finding.js'
import { neutralised, writeRow } from '../file/index.js'

const header = [
  'line',
  'row',
  'column',
  'column_name',
  'severity',
  'code',
  'value',
  'message',
  'repair',
  'certain',
] as const

/** @property delimiter `;` unless told otherwise, which spreadsheets in France open as columns */
export interface CsvOptions {
  readonly delimiter?: ';' | ',' | '\t'
}

/**
 * One line a finding, UTF-8 with its mark so that a spreadsheet shows the accents. Cells that a spreadsheet would run are made
 * harmless.
 *
 * @example
 * ```ts
 * import { openCheck, tableOf } from '@petites-villes/validation'
 * import { reportCsv } from '@petites-villes/validation/report'
 *
 * const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['code_insee'] })
 * check.row({ line: 2, cells: ['1033'] })
 * reportCsv(check.end(), 'en').split('\r\n')[1]?.startsWith('2;1;1;code_insee;error;insee-code/zero-lost;1033;') // => true
 * ```
 */
export function reportCsv(
  report: CheckReport,
  language: Language,
  { delimiter = ';' }: CsvOptions = {},
): string {
  const rows = report.findings.map(finding => {
    const { line, row, column, severity, code, value, repair } = finding
    return [
      line === null ? '' : String(line),
      row === null ? '' : String(row),
      column ? String(column.number) : '',
      column?.name ?? '',
      severity,
      code,
      value ?? '',
      describeFinding(finding, language),
      repair?.to ?? '',
      repair ? (repair.certain ? 'yes' : 'no') : '',
    ].map(neutralised)
  })
  return `\uFEFF${[header, ...rows].map(cells => writeRow(cells, delimiter)).join('')}`
}
