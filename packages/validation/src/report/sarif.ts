import type { CheckReport } from '../check-report.js'
import { describeFinding } from '../describe-finding.js'
import type { Finding } from '../finding.js'
import { checkRule } from '../rule-book.js'

/** The parts of a SARIF 2.1.0 log that are used here. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly {
    readonly executionSuccessful: true
    readonly toolExecutionNotifications: readonly {
      readonly level: SarifLevel
      readonly message: SarifText
    }[]
  }[]
  readonly results: readonly SarifResult[]
}

interface SarifDriver {
  readonly name: string
  readonly informationUri?: string
  readonly rules: readonly SarifRule[]
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly defaultConfiguration: { readonly level: SarifLevel }
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: { readonly startLine: number }
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

interface SarifText {
  readonly text: string
}

type SarifLevel = 'error' | 'warning' | 'note'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * A SARIF 2.1.0 log for pull requests, with a run for each file. A finding of the table as a whole points at the header; a repair stands in
 * its message. The fingerprint of a finding stays when its line moves.
 *
 * @example
 * ```ts
 * import { openCheck, tableOf } from '@petites-villes/validation'
 * import { reportSarif } from '@petites-villes/validation/report'
 *
 * const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['code_insee'] })
 * check.row({ line: 2, cells: ['1033'] })
 * const { runs } = reportSarif([check.end({ name: 'data/communes.csv' })])
 * runs[0]?.results[0]?.ruleId // => 'insee-code/zero-lost'
 * runs[0]?.results[0]?.locations[0]?.physicalLocation.region.startLine // => 2
 * ```
 */
export function reportSarif(reports: readonly CheckReport[]): SarifLog {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map(runOf),
  }
}

function runOf({ codes, findings, notChecked, file, headerLine }: CheckReport): SarifRun {
  const ids = codes.map(({ code }) => code).sort()
  const seen = new Map<string, number>()
  const uri = uriOf(file.name ?? 'table')
  return {
    tool: { driver: { name: 'pvd check', rules: ids.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notChecked.map(({ rule, because, columns }) => ({
          level: 'note',
          message: { text: `not checked: ${[rule, because, ...columns].join(', ')}` },
        })),
      },
    ],
    results: findings.map(finding => ({
      ruleId: finding.code,
      ruleIndex: ids.indexOf(finding.code),
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri },
            region: { startLine: Math.max(1, finding.line ?? headerLine ?? 1) },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding, seen) },
    })),
  }
}

function ruleOf(id: string): SarifRule {
  const { message, reason, severity } = checkRule(id)
  const plain = (text: string) => text.replace(/[[\]]/g, '').replace(/\{\w+\}/g, '…')
  return {
    id,
    shortDescription: { text: reason.text.en },
    fullDescription: { text: `${plain(message.en)} ${plain(message.fr)}` },
    help: { text: `${reason.text.en} ${reason.text.fr}${reason.source ? ` (${reason.source.title})` : ''}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function messageOf(finding: Finding): string {
  const { column, repair } = finding
  const place = column ? `${column.name}: ` : ''
  const mended = repair ? ` → ${repair.to}${repair.certain ? '' : ' (?)'}` : ''
  return `${place}${describeFinding(finding, 'en')}${mended} | ${describeFinding(finding, 'fr')}`
}

/**
 * What the finding says, without its line, and which of those that say the same it is. FNV-1a, twice with other seeds: enough to tell
 * the findings of one file apart.
 */
function fingerprintOf({ code, column, value, params }: Finding, seen: Map<string, number>): string {
  const text = JSON.stringify([code, column?.name ?? null, value, params.town ?? null])
  const nth = (seen.get(text) ?? 0) + 1
  seen.set(text, nth)
  const sums = [0x811c9dc5, 0x01000193].map(seed => hash(text, seed).toString(16).padStart(8, '0'))
  return `${sums.join('')}:${String(nth)}`
}

/** A path as an address; half a character, which some file systems let through, becomes the sign for one that is lost. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

function hash(text: string, seed: number): number {
  let sum = seed
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
