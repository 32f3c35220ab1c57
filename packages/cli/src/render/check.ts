import { formatCivilDate } from 'petites-villes'
import { type CheckReport, describeFinding, type Finding } from 'petites-villes/validation'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { checkWords } from '../words/check-words.js'
import { severityLabels } from '../words/rule-words.js'
import { capital } from './capital.js'
import { severitySigns } from './sign.js'
import { numberText } from './number-text.js'

/** @property summary leaves out the single findings: they are in a file */
export interface CheckView {
  readonly most?: string
  readonly summary?: boolean
}

/** So many of each rule are shown unless `--most` asks for more; a rule that finds thousands is told by its first. */
const shownOfEach = 10

/** The findings of one file: the verdict, what each rule found, and every place with its repair. */
export function renderCheck(page: Page, report: CheckReport, { most, summary }: CheckView = {}): void {
  const words = checkWords.report[page.language]
  const number = (value: number) => numberText(value, page.language)
  page.blank()
  page.line([
    code(report.file.name ?? '–', page.palette.strong),
    ` · ${page.say(report.table.label)} · ${formatCivilDate(report.asOf, page.language)}`,
  ])
  renderVerdict(page, report)
  const how = [
    report.file.format,
    report.file.encoding,
    delimiterText(report.file.delimiter),
    report.file.sheet,
  ]
  page.line({ text: how.filter(part => part !== undefined).join(' · '), paint: page.palette.faint })
  if (report.codes.length > 0) {
    page.section(words.byRule)
    for (const { code: id, severity, count } of report.codes) {
      const [symbol, colour] = severitySigns[severity]
      page.line([code(id), ` · ${number(count)}`], {
        mark: { text: symbol, paint: page.palette[colour] },
      })
    }
  }
  const limit = most === undefined ? shownOfEach : Number(most)
  if (!summary && report.findings.length > 0) {
    page.section(words.findings)
    const shown = new Map<string, number>()
    for (const finding of report.findings) {
      const before = shown.get(finding.code) ?? 0
      shown.set(finding.code, before + 1)
      if (before < limit) renderFinding(page, finding)
    }
    for (const { code: id, count } of report.codes)
      if (count > limit) page.line({ text: words.more(id, number(count - limit)), paint: page.palette.faint })
  }
  renderNotChecked(page, report)
}

/** One line for each reason: a list of towns without its populations is no fault. */
function renderNotChecked(page: Page, { notChecked }: CheckReport): void {
  if (notChecked.length === 0) return
  const words = checkWords.report[page.language]
  page.section(words.notChecked)
  for (const reason of new Set(notChecked.map(({ because }) => because))) {
    const own = notChecked.filter(({ because }) => because === reason)
    page.line(
      [
        capital(words.because[reason]),
        page.colon,
        own
          .map(({ rule, columns }) => (columns.length > 0 ? `${rule} (${columns.join(', ')})` : rule))
          .join(', '),
      ],
      { mark: { text: '?', paint: page.palette.open } },
    )
  }
}

function renderVerdict(page: Page, { valid, rows, severities, findings, notChecked }: CheckReport): void {
  const words = checkWords.report[page.language]
  const number = (value: number) => numberText(value, page.language)
  const [symbol, colour] = !valid
    ? severitySigns.error
    : severities.warning > 0
      ? severitySigns.warning
      : (['✓', 'good'] as const)
  const paint = page.palette[colour]
  const isWhole = notChecked.length === 0
  const doubtful = isWhole ? words.doubtful : words.doubtfulSoFar
  const sound = isWhole ? words.valid : words.validSoFar
  const verdict = !valid ? words.invalid : severities.warning > 0 ? doubtful : sound
  page.line({ text: verdict, paint }, { mark: { text: symbol, paint } })
  page.line(words.rows({ rows: number(rows.rows), clean: number(rows.clean), flagged: number(rows.flagged) }))
  const counts = (['error', 'warning', 'info'] as const)
    .filter(severity => severities[severity] > 0)
    .map(severity => words.severities[severity](severities[severity], number(severities[severity])))
  if (counts.length > 0) page.line(counts.join(' · '))
  const fixable = findings.filter(({ repair }) => repair?.certain).length
  if (fixable > 0) page.line(words.fixable(fixable, number(fixable)))
}

function renderFinding(page: Page, finding: Finding): void {
  const words = checkWords.report[page.language]
  const [symbol, colour] = severitySigns[finding.severity]
  const paint = page.palette[colour]
  const place = [
    ...(finding.line === null ? [] : [words.line(finding.line)]),
    ...(finding.column ? [words.column(finding.column.number, finding.column.name)] : []),
  ].join(', ')
  const severity = capital(page.say(severityLabels[finding.severity]))
  page.line(
    [
      { text: place === '' ? severity : `${severity}, ${place}`, paint },
      page.colon,
      describeFinding(finding, page.language),
    ],
    { mark: { text: symbol, paint } },
  )
  page.line(
    [
      code(finding.code, page.palette.faint),
      ...(finding.repair
        ? [
            ' · ',
            code(`${finding.value ?? ''} → ${finding.repair.to}`),
            finding.repair.certain ? '' : ` (${words.perhaps})`,
          ]
        : []),
    ],
    { indent: 2 },
  )
}

function delimiterText(delimiter: string | undefined): string | undefined {
  return delimiter === '\t' ? 'tab' : delimiter
}
