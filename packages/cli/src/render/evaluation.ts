import type { OutcomeCounts } from 'petites-villes/batch'
import type { Page } from '../page/page.js'
import { evaluateWords } from '../words/evaluate-words.js'
import { numberText } from './number-text.js'

/** What one evaluation of a file came to. */
export interface EvaluationSummary {
  readonly format: 'evaluation-summary/1'
  readonly asOf: string
  readonly rows: {
    readonly read: number
    readonly answered: number
    readonly rejected: number
    readonly blank: number
  }
  readonly rules: readonly (OutcomeCounts & { readonly rule: string })[]
}

const numberColumns = 12

/** The counts of each rule, one line for each. */
export function renderCounts(page: Page, { rules }: EvaluationSummary): void {
  const outcomes = ['yes', 'no', 'unknown'] as const
  const widest = Math.max(numberColumns, ...rules.map(({ rule }) => rule.length))
  const line = (name: string, cells: readonly string[]) => {
    const text = name.padEnd(widest) + cells.map(cell => cell.padStart(numberColumns)).join('')
    page.line({ text, verbatim: true })
  }
  line(
    page.say(evaluateWords.rule),
    outcomes.map(outcome => page.say(evaluateWords.outcome[outcome])),
  )
  for (const { rule, ...counts } of rules)
    line(
      rule,
      outcomes.map(outcome => numberText(counts[outcome], page.language)),
    )
}
