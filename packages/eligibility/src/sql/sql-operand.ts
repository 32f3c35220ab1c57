import { isCivilDate } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import { bind, type Condition, type Fragment } from './fragment.js'

export type SqlKind = 'boolean' | 'number' | 'text' | 'day' | 'set'

/** The sizes that a number other than 0 may have, to prove that arithmetic stays within a double. */
export interface Size {
  readonly least: number
  readonly most: number
}

/** A side of a comparison. */
export interface SqlOperand {
  readonly kind: SqlKind
  readonly known: Condition
  readonly absent: Condition
  readonly value: Fragment
  /** Of a value that is the same for every row. */
  readonly constant?: Value
  readonly flags?: ReadonlyMap<string, Fragment>
  /** Whether a number is held as an integer. */
  readonly whole?: boolean
  readonly size?: Size
  /** The value where computing with it can raise no error: NULL unless it is known. */
  readonly safe: Fragment
}

/** A constant as its opposite side needs it: an integer beside integers, a day beside days. */
export function beside(operand: SqlOperand, other: SqlOperand): Fragment {
  const { constant, value } = operand
  if (typeof constant === 'number' && other.whole && Number.isSafeInteger(constant))
    return bind(constant, 'integer')
  if (typeof constant === 'string' && other.kind === 'day' && isCivilDate(constant))
    return bind(constant, 'day')
  return value
}

/** Whether two sides can be told apart by one question of SQL. */
export function alike(left: SqlOperand, right: SqlOperand): boolean {
  if (left.kind === right.kind) return true
  const [day, text] = left.kind === 'day' ? [left, right] : [right, left]
  return day.kind === 'day' && isCivilDate(text.constant)
}
