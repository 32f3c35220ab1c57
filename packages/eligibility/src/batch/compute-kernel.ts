import type { Scope } from '../operand.js'
import { bitsBelow, bitsEqual, bitsUpTo } from './bits-where.js'
import { type Bitmap, turn } from './bitmap.js'
import type { Columns } from './columns.js'
import type { Kernel } from './leaf-kernel.js'
import { pieceWords } from './piece.js'
import type { PlainOp, Question } from './question.js'
import { fillOf, fillOfFact } from './vector.js'

/** Compares two sides that are worked out from facts. */
export function computeKernel(
  { op, left, right, assumptions }: Extract<Question, { ask: 'compute' }>,
  columns: Columns,
  { rulebook: { vocabulary } }: Scope,
): Kernel {
  const assumed = new Map(assumptions.map(({ fact, value }) => [fact, value]))
  const factFill = (fact: string) =>
    fillOfFact(fact, columns, vocabulary[fact]?.nullable === true, assumed.get(fact))
  const fillLeft = fillOf(left, factFill)
  const fillRight = fillOf(right, factFill)
  const mark = markers[op]
  if (!mark) throw new TypeError(`${op} does not compare numbers or days`)
  const difference = new Float64Array(pieceWords * 32)
  return (from, words, yes, no) => {
    const a = fillLeft(from, words)
    const b = fillRight(from, words)
    // Two finite numbers differ by zero only when they are equal, and by the right sign otherwise.
    for (let row = 0; row < words * 32; row++) difference[row] = a.values[row]! - b.values[row]!
    mark(difference, a.known, words, yes)
    for (let at = 0; at < words; at++) {
      const marked = yes[at]!
      const sure = a.known[at]! & b.known[at]!
      yes[at] = sure & marked
      no[at] = (sure & ~marked) | a.absent[at]! | b.absent[at]!
    }
  }
}

type Marker = (difference: Float64Array, known: Bitmap, words: number, bits: Bitmap) => void

const markers: Readonly<Partial<Record<PlainOp, Marker>>> = {
  eq: (difference, known, words, bits) => bitsEqual(difference, 0, known, 0, words, bits),
  lt: (difference, known, words, bits) => bitsBelow(difference, 0, known, 0, words, bits),
  lte: (difference, known, words, bits) => bitsUpTo(difference, 0, known, 0, words, bits),
  gt: (difference, known, words, bits) => {
    bitsUpTo(difference, 0, known, 0, words, bits)
    turn(bits, words)
  },
  gte: (difference, known, words, bits) => {
    bitsBelow(difference, 0, known, 0, words, bits)
    turn(bits, words)
  },
}
