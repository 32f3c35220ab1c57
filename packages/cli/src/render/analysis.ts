import type { CatalogueAnalysis } from 'petites-villes/analysis'
import type { Finding } from '../catalogue/finding.js'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { analysisWords } from '../words/analysis-words.js'
import { renderFindings } from './findings.js'
import { powerText } from './number-text.js'

const mostOverlaps = 10

/** What was proved of a catalogue, the faults first. */
export function renderAnalysis(
  page: Page,
  {
    analysis,
    findings,
    nameOf,
  }: {
    readonly analysis: CatalogueAnalysis
    readonly findings: readonly Finding[]
    readonly nameOf: (id: string) => string
  },
): void {
  const words = analysisWords[page.language]
  page.line(
    words.scope({
      rules: analysis.rules.length,
      cases: analysis.cases ?? 0,
      combinations: powerText(analysis.combinations, page.language),
    }),
  )
  const faults = findings.filter(({ severity }) => severity !== 'info')
  page.section(words.faults)
  if (faults.length === 0) page.line(words.noFault, { mark: { text: '✓', paint: page.palette.good } })
  renderFindings(page, faults)
  const always = analysis.rules.filter(rule => rule.always).map(({ id }) => id)
  list(page, words.always, always.length > 0 ? [always.join(', ')] : [])
  list(
    page,
    words.alike,
    analysis.alike.map(ids => ids.join(' = ')),
  )
  list(
    page,
    words.subsumed,
    analysis.subsumed.map(({ rule, of }) => `${rule} ${words.subsumedBy} ${of}`),
  )
  list(
    page,
    words.disjoint,
    analysis.disjoint.map(pair => pair.join(' · ')),
  )
  const overlaps = analysis.overlaps.slice(0, mostOverlaps)
  list(
    page,
    words.overlaps(overlaps.length, analysis.overlapping),
    overlaps.map(
      ({ rules, cases, sample }) =>
        `${rules.join(' + ')} : ${words.towns(cases)} (${sample.slice(0, 3).map(nameOf).join(', ')}…)`,
    ),
  )
  const open = findings.filter(
    ({ code: what }) => what === 'analysis/undecided' || what === 'analysis/opaque',
  )
  if (open.length === 0) return
  page.section(words.undecided)
  renderFindings(page, open)
}

function list(page: Page, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return
  page.section(title)
  for (const line of lines) page.line(code(line), { mark: { text: '·' } })
}

/** One row for each thing that was proved. */
export function* analysisRows(analysis: CatalogueAnalysis): Generator<readonly (string | number)[]> {
  yield ['relation', 'rule', 'other', 'cases', 'sample']
  for (const { code: what, params, path } of analysis.findings)
    if (what !== 'analysis/alike' && what !== 'analysis/subsumed')
      yield [
        what.replace('analysis/', ''),
        String(path[1] ?? ''),
        path.slice(2).join('/'),
        Number(params.cases ?? 0),
        '',
      ]
  for (const [first = '', ...others] of analysis.alike)
    for (const other of others) yield ['alike', first, other, '', '']
  for (const { rule, of } of analysis.subsumed) yield ['subsumed', rule, of, '', '']
  for (const [a, b] of analysis.disjoint) yield ['disjoint', a, b, '', '']
  for (const { rules, cases, sample } of analysis.overlaps)
    yield ['overlap', ...rules, cases, sample.join(' ')]
}
