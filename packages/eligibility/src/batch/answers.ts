import type { Outcome } from '../outcome.js'
import { type Bitmap, countRows, isSet } from './bitmap.js'

/** The rows in which one rule is yes and those in which it is no; it is unknown in all others. */
export interface RuleAnswers {
  readonly rule: string
  readonly yes: Bitmap
  readonly no: Bitmap
}

/** What a catalogue answers for the rows of some columns, in the order of its rules. Plain typed arrays. */
export interface BatchAnswers {
  readonly rows: number
  readonly rules: readonly RuleAnswers[]
}

/** How many rows are yes, no and unknown. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

export function outcomeAt({ yes, no }: RuleAnswers, row: number): Outcome {
  return isSet(yes, row) ? 'yes' : isSet(no, row) ? 'no' : 'unknown'
}

export function countOutcomes({ yes, no }: RuleAnswers, rows: number): OutcomeCounts {
  const sure = { yes: countRows(yes), no: countRows(no) }
  return { ...sure, unknown: rows - sure.yes - sure.no }
}
