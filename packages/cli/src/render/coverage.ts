import type { Language, Localized } from 'petites-villes'
import type { OutcomeCounts } from 'petites-villes/analysis'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { analysisWords } from '../words/analysis-words.js'
import { numberText } from './number-text.js'

/** The outcomes of one rule in one group of cases. */
export interface GroupCounts extends OutcomeCounts {
  readonly group: string
}

interface RuleCoverage extends OutcomeCounts {
  readonly id: string
  readonly label: Localized
  readonly groups?: readonly GroupCounts[]
}

const widthOfCount = 7

/** One line for each offer; with `by`, one for each group below it. */
export function renderCoverage(
  page: Page,
  {
    rules,
    mountain,
    by,
  }: {
    readonly rules: readonly RuleCoverage[]
    readonly mountain: ReadonlyMap<string, readonly GroupCounts[]>
    readonly by: string | undefined
  },
): void {
  const words = analysisWords[page.language]
  const { columns } = words
  const heads = [
    columns.yes,
    columns.unknown,
    columns.no,
    ...(by === undefined ? [words.mountainColumn] : []),
  ]
  const widths = heads.map(head => Math.max(widthOfCount, head.length))
  // Spaces that a line does not break at, nor run together.
  const aligned = (cells: readonly string[]): string =>
    cells.map((cell, at) => cell.padStart(widths[at] ?? 0, '\u00a0')).join('\u00a0\u00a0')
  page.blank()
  page.line({ text: `${aligned(heads)}  ${columns.rule}`, paint: page.palette.faint })
  const line = (name: string, counts: OutcomeCounts, inMountain?: number) => {
    const cells = [counts.yes, counts.unknown, counts.no, ...(inMountain === undefined ? [] : [inMountain])]
    const numbers = cells.map(count => numberText(count, page.language).replaceAll(/\s/g, '\u00a0'))
    page.line([
      { text: aligned(numbers) },
      ' ',
      code(`\u00a0${name}`, counts.yes > 0 ? page.palette.strong : page.palette.faint),
    ])
  }
  for (const { id, groups, ...counts } of rules) {
    const high = mountain.get(id)?.find(({ group }) => group === 'yes')
    line(id, counts, by === undefined ? (high?.yes ?? 0) : undefined)
    for (const group of groups ?? [])
      if (group.yes + group.unknown > 0)
        line(`\u00a0\u00a0${groupName(group.group, by, page.language)}`, group)
  }
}

function groupName(group: string, by: string | undefined, language: Language): string {
  const words = analysisWords[language]
  if (by === 'mountain') return words.mountain[group as 'yes' | 'no' | 'unknown']
  return group === '' ? words.elsewhere : group
}

/** One row for each rule, or for each rule and group. */
export function* coverageRows(
  rules: readonly RuleCoverage[],
  by: string | undefined,
): Generator<readonly (string | number)[]> {
  yield ['rule', ...(by === undefined ? [] : [by]), 'yes', 'unknown', 'no']
  for (const { id, yes, unknown, no, groups } of rules)
    if (by === undefined) yield [id, yes, unknown, no]
    else for (const each of groups ?? []) yield [id, each.group, each.yes, each.unknown, each.no]
}
