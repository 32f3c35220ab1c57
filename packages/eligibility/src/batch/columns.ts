import type { Bitmap } from './bitmap.js'

/** What every column says of its rows. A row that is neither known nor absent is unknown; the reason is not kept. */
interface States {
  readonly known: Bitmap
  /** Rows of which it is known that there is none; for facts that the vocabulary declares nullable. */
  readonly absent?: Bitmap
}

/** Truth values. */
export interface FlagColumn extends States {
  readonly kind: 'flags'
  readonly truths: Bitmap
}

/** Finite numbers; money in cents. */
export interface NumberColumn extends States {
  readonly kind: 'numbers'
  readonly values: Int32Array | Float64Array
}

/** Civil days, packed as the number `yyyymmdd`: they sort as days do and people read them. */
export interface DayColumn extends States {
  readonly kind: 'days'
  readonly values: Int32Array
}

/** Codes, texts or choices, each row with the place of its text in a dictionary. */
export interface CodeColumn extends States {
  readonly kind: 'codes'
  readonly codes: Uint8Array | Uint16Array | Int32Array
  readonly dictionary: readonly string[]
}

/** One bitmap for each item: the items of a set, or the one choice of an enumeration with few values. */
export interface ItemColumn extends States {
  readonly kind: 'items'
  readonly items: readonly string[]
  readonly bitmaps: readonly Bitmap[]
}

export type Column = FlagColumn | NumberColumn | DayColumn | CodeColumn | ItemColumn

/**
 * Facts of many cases, a column for each fact. Plain typed arrays: a worker takes them by transfer, a file reader fills them
 * without making an object for each row. A fact without a column is unknown in every row.
 *
 * Values of rows that are not known may be anything. An array may be longer than the rows take.
 */
export interface Columns {
  readonly rows: number
  readonly byFact: Readonly<Record<string, Column>>
}

/** The memory behind columns, each block once: what `postMessage` may transfer instead of copying. */
export function buffersOf({ byFact }: Columns): readonly ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  for (const column of Object.values(byFact))
    for (const part of Object.values(column) as readonly unknown[])
      for (const array of Array.isArray(part) ? (part as readonly unknown[]) : [part])
        if (ArrayBuffer.isView(array) && array.buffer instanceof ArrayBuffer) found.add(array.buffer)
  return [...found]
}
