import type { Localized } from '@petites-villes/core'
import type { CheckReport } from '../check-report.js'
import { describeFinding } from '../describe-finding.js'
import type { Finding } from '../finding.js'

/** A finding with its sentence, as it goes to programs. */
export interface ToldFinding extends Finding {
  readonly message: Localized
}

/** The wire form of a report, `check-report/1`; its schema is {@link checkReportSchema}. */
export interface ToldReport extends Omit<CheckReport, 'findings'> {
  readonly findings: readonly ToldFinding[]
}

/**
 * A report with the sentences of its findings, ready for `JSON.stringify`.
 *
 * @example
 * ```ts
 * import { openCheck, tableOf } from '@petites-villes/validation'
 * import { reportJson } from '@petites-villes/validation/report'
 *
 * const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['code_insee'] })
 * check.row({ line: 2, cells: ['1033'] })
 * reportJson(check.end()).findings[0]?.message.en.startsWith('"1033" has lost the zero') // => true
 * ```
 */
export function reportJson(report: CheckReport): ToldReport {
  return {
    ...report,
    findings: report.findings.map(finding => ({
      ...finding,
      message: { fr: describeFinding(finding, 'fr'), en: describeFinding(finding, 'en') },
    })),
  }
}
