import { type Cell, largest, safe, smallest } from '../dialect.js'
import { type Fragment, sql } from '../fragment.js'

const whole = (value: Fragment): Cell => ({ value, valid: sql`${value} BETWEEN -${safe} AND ${safe}` })

/** Columns whose type says what is in them: the encodings that such databases read alike. */
export const typedReads = {
  boolean: (value: Fragment): Cell => ({ value, valid: true }),
  'zero-one': (column: Fragment): Cell => ({ value: sql`(${column} = 1)`, valid: sql`${column} IN (0, 1)` }),
  integer: whole,
  cents: whole,
}

/** Whether a number is zero or of a size that no product takes out of range. */
export const isMeasurable = (column: Fragment): Fragment =>
  sql`(${column} = 0 OR ${column} BETWEEN -${String(largest)} AND -${String(smallest)} OR ${column} BETWEEN ${String(smallest)} AND ${String(largest)})`

/** Whether a number is whole and not more than the calendar has room for. */
export const isWhole = (value: Fragment, most: number): Fragment =>
  sql`${value} = floor(${value}) AND ${value} BETWEEN ${String(-most)} AND ${String(most)}`
