import { formatCivilDate } from 'petites-villes'
import type { CatalogueImpact, ImpactOn, Move } from 'petites-villes/analysis'
import type { Finding } from '../catalogue/finding.js'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { analysisWords } from '../words/analysis-words.js'
import { outcomeLabels } from '../words/labels.js'
import { renderFindings } from './findings.js'
import { numberText } from './number-text.js'
import { outcomeSign } from './sign.js'

/** The version that a change asks for, its reasons, and who moves from which answer to which. */
export function renderImpact(
  page: Page,
  {
    impact,
    evidence,
    nameOf,
  }: {
    readonly impact: CatalogueImpact
    readonly evidence: readonly Finding[]
    readonly nameOf: (id: string) => string
  },
): void {
  const words = analysisWords[page.language]
  page.line(words.measured(impact.cases, impact.rules.length))
  const paint =
    impact.bump === 'major'
      ? page.palette.bad
      : impact.bump === 'minor'
        ? page.palette.open
        : page.palette.good
  page.line({ text: words.bump[impact.bump], paint }, { mark: { text: '→', paint } })
  const told = evidence.filter(({ code: what }) => !what.includes('-to-'))
  if (told.length > 0) {
    page.section(words.why)
    renderFindings(page, told)
  }
  const days: readonly ImpactOn[] = [impact, ...impact.later]
  if (days.every(({ rules }) => rules.every(({ moves }) => moves.length === 0))) return
  page.section(words.moves)
  for (const day of days) renderDay(page, day, { nameOf, today: impact.asOf })
}

function renderDay(
  page: Page,
  { asOf, rules }: ImpactOn,
  { nameOf, today }: { readonly nameOf: (id: string) => string; readonly today: string },
): void {
  const words = analysisWords[page.language]
  if (asOf !== today) {
    page.blank()
    page.line({ text: formatCivilDate(asOf, page.language), paint: page.palette.strong })
  }
  for (const { id, change, moves } of rules) {
    if (moves.length === 0) continue
    page.line([code(id, page.palette.strong), ` (${words.change[change]})`])
    for (const move of moves) renderMove(page, move, nameOf)
  }
}

const mostNames = 5

function renderMove(page: Page, { from, to, cases, clauses }: Move, nameOf: (id: string) => string): void {
  const words = analysisWords[page.language]
  const sign = outcomeSign(to, page.palette)
  const names = cases.slice(0, mostNames).map(nameOf).join(', ')
  page.line(
    [
      `${numberText(cases.length, page.language)} : ${page.say(outcomeLabels[from])} → `,
      { text: page.say(outcomeLabels[to]), paint: sign.paint },
      { text: ` (${names}${cases.length > mostNames ? '…' : ''})`, paint: page.palette.faint },
    ],
    { indent: 2, mark: sign },
  )
  for (const clause of clauses)
    page.line(
      [
        { text: `${clause.in === 'after' ? words.dueTo : words.noLonger} `, paint: page.palette.faint },
        ...(clause.within ? [`${page.say(clause.within)}, `] : []),
        page.say(clause.text),
        { text: ` (${numberText(clause.cases, page.language)})`, paint: page.palette.faint },
      ],
      { indent: 4 },
    )
}

/** One row for each case that moves. */
export function* impactRows(impact: CatalogueImpact): Generator<readonly string[]> {
  yield ['rule', 'from_day', 'case', 'before', 'after', 'clause']
  for (const { asOf, rules } of [impact, ...impact.later] as readonly ImpactOn[])
    for (const { id, moves } of rules)
      for (const { from, to, cases, clauses } of moves)
        for (const each of cases) yield [id, asOf, each, from, to, clauses[0]?.text.fr ?? '']
}
