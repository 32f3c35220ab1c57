import type { Bound, Condition, Fragment } from './fragment.js'
import type { Encoding } from './column-map.js'

export const dialectNames = ['duckdb', 'postgresql', 'sqlite', 'clickhouse'] as const

export type DialectName = (typeof dialectNames)[number]

/** A cell as the rules see it. `valid` speaks of a cell that is not NULL; `value` need not be defined where it is false. */
export interface Cell {
  readonly value: Fragment
  readonly valid: Condition
}

type Read = (column: Fragment) => Cell

/** Truth values are read by every dialect, other encodings perhaps not. */
type Reads = Readonly<Partial<Record<Exclude<Encoding, 'flags'>, Read>> & { boolean: Read }>

/** How one database says things. Every function returns SQL that raises no error, whatever a row holds. */
export interface Dialect {
  readonly name: DialectName
  readonly identifier: (name: string) => string
  /** `at` counts from 1. */
  readonly placeholder: (at: number, bound: Bound) => string
  /** What a driver is given for a bound value. */
  readonly parameter: (bound: Bound) => boolean | number | string
  readonly literal: (bound: Bound) => string
  /** Whether arithmetic beyond the largest number stops the query instead of giving infinity. */
  readonly overflowRaises: boolean
  readonly double: (value: Fragment) => Fragment
  /** An order and an equality of texts that look at nothing but their characters. */
  readonly exactText: (value: Fragment) => Fragment
  readonly reads: Reads
  readonly least: (values: readonly Fragment[]) => Fragment
  readonly greatest: (values: readonly Fragment[]) => Fragment
  /** A day moved by whole months or days, NULL outside the years 0001 to 9999 and where `amount` is not whole. */
  readonly addMonths: (day: Fragment, amount: Fragment, times: 1 | 12) => Fragment
  readonly addDays: (day: Fragment, amount: Fragment) => Fragment
  readonly sets: SetDialect
}

/** Questions about lists of texts that hold no NULL. */
export interface SetDialect {
  readonly has: (set: Fragment, item: Fragment) => Fragment
  readonly isEmpty: (set: Fragment) => Fragment
  readonly overlaps: (left: Fragment, right: Fragment) => Fragment
  /** Whether `left` holds every item of `right`. */
  readonly covers: (left: Fragment, right: Fragment) => Fragment
  /** A list of these items, to be given to the functions above. */
  readonly of: (items: readonly Fragment[]) => Fragment
}

/** The numbers that an integer column may hold and a rule still tells apart. */
export const safe = String(Number.MAX_SAFE_INTEGER)

/**
 * The sizes that a number in a column may have: what is measured in this world lies far inside, and no product of three
 * leaves the range of a double, so that no engine raises an error.
 */
export const smallest = 1e-100
export const largest = 1e100

/** More months or days than the calendar has. */
export const mostMonths = 120_000
export const mostDays = 3_700_000

/** A list of flags needs nothing but truth values. */
export const isRead = (encoding: Encoding, { reads }: Pick<Dialect, 'reads'>): boolean =>
  encoding === 'flags' || reads[encoding] !== undefined
