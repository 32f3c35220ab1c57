import type { Finding } from '../catalogue/finding.js'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { placeText } from '../catalogue/finding.js'
import { ruleWords, severityLabels } from '../words/rule-words.js'
import { capital } from './capital.js'
import { severitySigns } from './sign.js'

const severities = ['error', 'warning', 'info'] as const

/** The findings file by file, in the order in which they stand there; those of no file come last. */
export function renderFindings(page: Page, findings: readonly Finding[]): void {
  const groups = new Map<string | undefined, Finding[]>()
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding])
  for (const [file, found] of groups) {
    page.blank()
    if (file !== undefined) page.line(code(file, page.palette.strong))
    for (const finding of [...found].sort(byPlace)) renderFinding(page, finding)
  }
}

function renderFinding(page: Page, finding: Finding): void {
  const [symbol, colour] = severitySigns[finding.severity]
  const paint = page.palette[colour]
  const place = placeText(finding)
  page.line(
    [
      { text: capital(page.say(severityLabels[finding.severity])), paint },
      page.colon,
      page.say(finding.sentence),
    ],
    { mark: { text: symbol, paint } },
  )
  const where = [place, finding.pointer]
    .filter(text => text !== '')
    .map(text => code(text, page.palette.faint))
  if (where.length > 0)
    page.line(
      where.flatMap((span, at) => (at === 0 ? [span] : [' ', span])),
      { indent: 2 },
    )
}

/** `1 erreur · 3 avertissements`, what there is none of left out. */
export function countFindings(page: Page, findings: readonly Finding[]): string {
  const words = ruleWords[page.language]
  const counts = severities.flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : [`${severitySigns[severity][0]}\u00a0${words.severities[severity](count)}`]
  })
  return counts.join(' · ')
}

const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
