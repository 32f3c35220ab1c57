import { moveDay } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import type { Operand } from '../rule.js'
import { type Bitmap, isSet } from './bitmap.js'
import type { Columns } from './columns.js'
import { packDay, unpackDay } from './packed-day.js'
import { pieceWords } from './piece.js'

/** Values of a piece of rows while they are worked out: numbers, or days packed as in columns. */
export interface Vector {
  readonly values: Float64Array
  readonly known: Bitmap
  readonly absent: Bitmap
}

/** Works out some words of rows, beginning at the word `from` of the columns; the vector is overwritten by the next piece. */
export type Fill = (from: number, words: number) => Vector

/** Makes the loop for an operand whose parameters are put in. Absence outweighs the unknown, as in the reference. */
export function fillOf(operand: Operand, ofFact: (fact: string) => Fill): Fill {
  if ('fact' in operand) return ofFact(operand.fact)
  if ('value' in operand) return constantFill(operand.value)
  if (!('op' in operand)) throw new TypeError('parameters and days are put in before columns are read')
  const fill = (part: Operand): Fill => fillOf(part, ofFact)
  if (operand.op === 'plus') {
    const { date, days, months, years } = operand
    return moveFill(
      fill(date),
      [days, months, years].map(amount => amount && fill(amount)),
    )
  }
  if ('of' in operand) return foldFill(operand.op, operand.of.map(fill))
  return foldFill(operand.op, [fill(operand.left), fill(operand.right)])
}

function vector(): Vector {
  return {
    values: new Float64Array(pieceWords * 32),
    known: new Uint32Array(pieceWords),
    absent: new Uint32Array(pieceWords),
  }
}

/** The rows of a column; where they are unknown, what is assumed of the fact. */
export function fillOfFact(
  fact: string,
  { rows, byFact }: Columns,
  nullable: boolean,
  assumed: Value | null | undefined,
): Fill {
  const column = byFact[fact]
  if (column && column.kind !== 'numbers' && column.kind !== 'days')
    throw new TypeError(`the column ${JSON.stringify(fact)} holds neither numbers nor days`)
  const filled = vector()
  const absent = nullable ? column?.absent : undefined
  return (from, words) => {
    if (column) {
      filled.values.set(column.values.subarray(from * 32, Math.min(rows, (from + words) * 32)))
      filled.known.set(column.known.subarray(from, from + words))
    } else filled.known.fill(0)
    if (absent) filled.absent.set(absent.subarray(from, from + words))
    else filled.absent.fill(0)
    if (assumed !== undefined) assume(filled, assumed, words)
    return filled
  }
}

function assume({ values, known, absent }: Vector, value: Value | null, words: number): void {
  const number = value === null ? 0 : numberOf(value)
  for (let word = 0; word < words; word++) {
    const unknown = ~(known[word]! | absent[word]!)
    if (value === null) absent[word]! |= unknown
    else {
      known[word]! |= unknown
      for (let row = word * 32; row < word * 32 + 32; row++)
        if ((unknown >>> (row & 31)) & 1) values[row] = number
    }
  }
}

function constantFill(value: Value): Fill {
  const filled = vector()
  filled.values.fill(numberOf(value))
  filled.known.fill(0xffffffff)
  return () => filled
}

/** A number as it is, a day packed. */
function numberOf(value: Value): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return packDay(value)
  throw new TypeError(`${JSON.stringify(value)} is neither a number nor a day`)
}

const folds = {
  add: (a: number, b: number) => a + b,
  multiply: (a: number, b: number) => a * b,
  min: Math.min,
  max: Math.max,
  subtract: (a: number, b: number) => a - b,
  divide: (a: number, b: number) => a / b,
}

function foldFill(op: keyof typeof folds, parts: readonly Fill[]): Fill {
  const filled = vector()
  const { values, known } = filled
  const fold = folds[op]
  return (from, words) => {
    const vectors = parts.map(part => part(from, words))
    joinStates(vectors, words, filled)
    for (const [at, part] of vectors.entries())
      for (let row = 0; row < words * 32; row++)
        values[row] = at === 0 ? part.values[row]! : fold(values[row]!, part.values[row]!)
    for (let row = 0; row < words * 32; row++) if (!Number.isFinite(values[row])) forget(known, row)
    return filled
  }
}

/** A day has an answer for each span, and columns have few days that differ. */
function moveFill(date: Fill, [days, months, years]: readonly (Fill | undefined)[]): Fill {
  const filled = vector()
  const moved = new Map<string, number>()
  return (from, words) => {
    const start = date(from, words)
    const spans = { days: days?.(from, words), months: months?.(from, words), years: years?.(from, words) }
    const vectors = [start, ...Object.values(spans).filter(span => span !== undefined)]
    joinStates(vectors, words, filled)
    for (let row = 0; row < words * 32; row++) {
      if (!isSet(filled.known, row)) continue
      const key = vectors.map(({ values }) => values[row]).join()
      let day = moved.get(key)
      if (day === undefined) {
        day = movedDay(start.values[row]!, {
          days: spans.days?.values[row] ?? 0,
          months: spans.months?.values[row] ?? 0,
          years: spans.years?.values[row] ?? 0,
        })
        moved.set(key, day)
      }
      if (Number.isNaN(day)) forget(filled.known, row)
      else filled.values[row] = day
    }
    return filled
  }
}

function movedDay(
  packed: number,
  span: { readonly days: number; readonly months: number; readonly years: number },
) {
  if (!Object.values(span).every(Number.isInteger)) return NaN
  const day = moveDay(unpackDay(packed), span)
  return day === undefined ? NaN : packDay(day)
}

function joinStates(vectors: readonly Vector[], words: number, into: Vector): void {
  for (let at = 0; at < words; at++) {
    let known = 0xffffffff
    let absent = 0
    for (const part of vectors) {
      known &= part.known[at]!
      absent |= part.absent[at]!
    }
    into.known[at] = known
    into.absent[at] = absent
  }
}

function forget(known: Bitmap, row: number): void {
  known[row >>> 5]! &= ~(1 << (row & 31))
}
