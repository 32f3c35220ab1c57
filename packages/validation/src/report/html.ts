import { formatCivilDate, formatNumber, type Language } from '@petites-villes/core'
import type { CheckReport } from '../check-report.js'
import { describeFinding } from '../describe-finding.js'
import type { Finding } from '../finding.js'
import { checkRule } from '../rule-book.js'
import { htmlStyle } from './html-style.js'
import { htmlWords } from './html-words.js'

type Words = (typeof htmlWords)[Language]

const signs = { error: '✗', warning: '!', info: '›' } as const

/**
 * One page for people, in one file: no script, nothing from elsewhere. It reads on a phone, on paper, in light and in dark; how grave
 * a finding is stands there as a word, a sign and a colour.
 *
 * @example
 * ```ts
 * import { openCheck, tableOf } from '@petites-villes/validation'
 * import { reportHtml } from '@petites-villes/validation/report'
 *
 * const check = openCheck(tableOf('towns'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['code_insee'] })
 * check.row({ line: 2, cells: ['1033'] })
 * reportHtml(check.end({ name: 'communes.csv' }), 'fr').includes('<h1>communes.csv</h1>') // => true
 * ```
 */
export function reportHtml(report: CheckReport, language: Language): string {
  const words = htmlWords[language]
  const name = escaped(report.file.name ?? report.table.label[language])
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${name}</title>
<style>${htmlStyle}</style>
<header>
<h1>${name}</h1>
<p class="soft">${escaped(report.table.label[language])} · ${escaped(formatCivilDate(report.asOf, language))}</p>
</header>
<main>
${verdict(report, words, language)}
${byRule(report, words, language)}
${findings(report, words, language)}
${notChecked(report, words)}
${reading(report, words)}
</main>
<footer><p>${words.notice}</p></footer>
</html>
`
}

function verdict(
  { valid, severities, rows, vintage, notChecked: unapplied }: CheckReport,
  words: Words,
  language: Language,
): string {
  const number = (value: number) => escaped(formatNumber(value, language))
  // Silence is no approval: a verdict goes no further than the check.
  const extent = unapplied.length > 0 ? ` ${words.soFar}` : ''
  const [kind, text] = !valid
    ? (['error', `✗ ${words.invalid}`] as const)
    : severities.warning > 0
      ? (['warning', `! ${words.doubtful}${extent}`] as const)
      : (['good', `✓ ${words.valid}${extent}`] as const)
  const counts = (['error', 'warning', 'info'] as const).map(
    severity =>
      `<li class="${severity}"><b>${number(severities[severity])}</b>${signs[severity]} ${words.severities[severity]}${severities[severity] > 1 ? 's' : ''}</li>`,
  )
  return `<section aria-label="${words.title}">
<p class="verdict ${kind}">${text}</p>
<ul class="counts">
<li><b>${number(rows.rows)}</b>${words.rows}</li>
<li><b>${number(rows.clean)}</b>${words.clean}</li>
<li><b>${number(rows.flagged)}</b>${words.flagged}</li>
${counts.join('\n')}
</ul>
${vintage ? `<p>${words.vintage(vintage.from, vintage.to)}</p>` : ''}
</section>`
}

function byRule({ codes }: CheckReport, words: Words, language: Language): string {
  if (codes.length === 0) return ''
  const rows = codes.map(({ code, severity, count }) => {
    const { reason } = checkRule(code)
    const source = reason.source ? ` <span class="soft">${escaped(reason.source.title)}</span>` : ''
    return `<tr><th scope="row">${severityOf(severity, words)} <code>${escaped(code)}</code></th><td class="place">${escaped(formatNumber(count, language))}</td><td>${escaped(reason.text[language])}${source}</td></tr>`
  })
  return table(words.byRule, [words.rule, words.how, words.why], rows)
}

function findings(report: CheckReport, words: Words, language: Language): string {
  const total = report.codes.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return `<section><h2>${words.findings}</h2><p>${words.none}</p></section>`
  const rows = report.findings.map(finding => {
    const place = [
      finding.line === null ? words.wholeFile : `${words.line} ${String(finding.line)}`,
      ...(finding.column ? [finding.column.name] : []),
    ]
    return `<tr><th scope="row" class="place">${escaped(place.join(', '))}</th><td>${severityOf(finding.severity, words)} ${escaped(describeFinding(finding, language))}</td><td>${repairOf(finding, words)}</td></tr>`
  })
  const shown =
    report.findings.length < total
      ? words.shown(formatNumber(report.findings.length, language), formatNumber(total, language))
      : ''
  return table(words.findings, [words.place, words.what, words.repair], rows, shown)
}

function repairOf({ value, repair }: Finding, words: Words): string {
  if (!repair) return ''
  const before = value === null || value === '' ? '' : `<del>${escaped(value.slice(0, 200))}</del> → `
  const after = repair.to === '' ? '∅' : repair.to.slice(0, 200)
  return `${before}<ins>${escaped(after)}</ins>${repair.certain ? '' : ` <span class="soft">(${words.perhaps})</span>`}`
}

function notChecked(report: CheckReport, words: Words): string {
  if (report.notChecked.length === 0) return ''
  const items = report.notChecked.map(
    ({ rule, because, columns }) =>
      `<li><code>${escaped(rule)}</code> ${words.because[because]}${columns.length > 0 ? ` (${escaped(columns.join(', '))})` : ''}</li>`,
  )
  return `<section><h2>${words.notChecked}</h2><ul class="plain">${items.join('')}</ul></section>`
}

function reading({ file, columns }: CheckReport, words: Words): string {
  const how = [file.format, file.encoding, file.delimiter === '\t' ? 'tab' : file.delimiter, file.sheet]
  const items = columns.map(({ name, taken }) => {
    const read =
      taken === null ? words.notTaken : taken === name ? '' : `${words.readAs} <code>${escaped(taken)}</code>`
    return `<li><code>${escaped(name)}</code> ${read}</li>`
  })
  return `<section><h2>${words.read}</h2><p>${escaped(how.filter(part => part !== undefined).join(' · '))}</p><ul class="plain">${items.join('')}</ul></section>`
}

function table(title: string, heads: readonly string[], rows: readonly string[], caption = ''): string {
  const head = heads.map(each => `<th scope="col">${each}</th>`).join('')
  return `<section><h2>${title}</h2><div class="scroll"><table>${caption ? `<caption>${escaped(caption)}</caption>` : ''}<thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div></section>`
}

function severityOf(severity: Finding['severity'], words: Words): string {
  return `<span class="severity ${severity}">${signs[severity]} ${words.severities[severity]}</span>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text that is nothing but text in HTML, attributes included; what no page may hold is shown as a box. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, each => entities[each] ?? each).replace(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD')
}
