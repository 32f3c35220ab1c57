import { isCivilDate } from '@petites-villes/core'
import { tests } from '../comparison.js'
import type { Value } from '../fact-value.js'
import type { Scope } from '../operand.js'
import { type Bitmap, turn } from './bitmap.js'
import { bitsBelow, bitsEqual, bitsMarked, bitsUpTo } from './bits-where.js'
import type { CodeColumn, Column, Columns, DayColumn, ItemColumn, NumberColumn } from './columns.js'
import { computeKernel } from './compute-kernel.js'
import { packDay } from './packed-day.js'
import type { PlainOp, Question } from './question.js'
import { referenceKernel } from './reference-kernel.js'

/** Answers a leaf for some words of rows, beginning at the word `from` of the columns. */
export type Kernel = (from: number, words: number, yes: Bitmap, no: Bitmap) => void

/** The loop that answers a question over given columns. */
export function leafKernel(question: Question, columns: Columns, scope: Scope): Kernel {
  switch (question.ask) {
    case 'isKnown':
    case 'isAbsent':
      return knowledgeKernel(question.ask, columnOf(question.fact, columns), isNullable(question.fact, scope))
    case 'compare':
      return comparisonKernel(question, columnOf(question.fact, columns), scope)
    case 'compute':
      return computeKernel(question, columns, scope)
    case 'reference':
      return referenceKernel(question, columns, scope)
  }
}

function columnOf(fact: string, { byFact }: Columns): Column {
  const column = byFact[fact]
  if (!column) throw new TypeError(`there is no column ${JSON.stringify(fact)}`)
  return column
}

const isNullable = (fact: string, { rulebook }: Scope): boolean =>
  rulebook.vocabulary[fact]?.nullable === true

function knowledgeKernel(ask: 'isKnown' | 'isAbsent', { known, absent }: Column, nullable: boolean): Kernel {
  const none = nullable ? absent : undefined
  return (from, words, yes, no) => {
    for (let at = 0; at < words; at++) {
      const missing = none ? none[from + at]! : 0
      yes[at] = ask === 'isAbsent' ? missing : known[from + at]! | missing
      no[at] = ~yes[at]!
    }
  }
}

/** Marks in `yes` the rows whose value passes, whatever stands in rows that are not known. */
type Marker = (from: number, words: number, yes: Bitmap, no: Bitmap) => void

function comparisonKernel(
  { fact, op, constant }: Extract<Question, { ask: 'compare' }>,
  column: Column,
  scope: Scope,
): Kernel {
  const mark = markerOf(fact, op, constant, column, scope)
  const { known } = column
  const absent = isNullable(fact, scope) ? column.absent : undefined
  return (from, words, yes, no) => {
    mark(from, words, yes, no)
    for (let at = 0; at < words; at++) {
      const marked = yes[at]!
      const sure = known[from + at]!
      yes[at] = sure & marked
      no[at] = sure & ~marked
    }
    if (absent) for (let at = 0; at < words; at++) no[at]! |= absent[from + at]!
  }
}

function markerOf(fact: string, op: PlainOp, constant: Value, column: Column, scope: Scope): Marker {
  switch (column.kind) {
    case 'flags': {
      const { truths } = column
      return (from, words, yes) => {
        for (let at = 0; at < words; at++)
          yes[at] = constant === true ? truths[from + at]! : ~truths[from + at]!
      }
    }
    case 'numbers':
      if (typeof constant === 'number') return orderMarker(op, constant, column)
      break
    case 'days':
      if (isCivilDate(constant)) return orderMarker(op, packDay(constant), column)
      break
    case 'codes':
      return codeMarker(op, constant, column)
    case 'items':
      return scope.rulebook.vocabulary[fact]?.kind === 'set'
        ? setMarker(op, constant, column)
        : choiceMarker(op, constant, column)
  }
  throw new TypeError(`the column ${JSON.stringify(fact)} does not compare with ${JSON.stringify(constant)}`)
}

function orderMarker(op: PlainOp, limit: number, { values, known }: NumberColumn | DayColumn): Marker {
  switch (op) {
    case 'lt':
      return (from, words, yes) => bitsBelow(values, limit, known, from, words, yes)
    case 'lte':
      return (from, words, yes) => bitsUpTo(values, limit, known, from, words, yes)
    case 'gt':
      return (from, words, yes) => {
        bitsUpTo(values, limit, known, from, words, yes)
        turn(yes, words)
      }
    case 'gte':
      return (from, words, yes) => {
        bitsBelow(values, limit, known, from, words, yes)
        turn(yes, words)
      }
    case 'eq':
      return (from, words, yes) => bitsEqual(values, limit, known, from, words, yes)
    default:
      throw new TypeError(`${op} does not compare numbers or days`)
  }
}

/** For each dictionary the tables made over it, kept while it lives: the pieces of a stream share one dictionary. */
const tables = new WeakMap<readonly string[], Map<string, Uint8Array>>()

function codeMarker(op: PlainOp, constant: Value, { codes, dictionary, known }: CodeColumn): Marker {
  const made = tables.get(dictionary) ?? new Map<string, Uint8Array>()
  tables.set(dictionary, made)
  const key = JSON.stringify([op, constant])
  let marks = made.get(key)
  if (marks?.length !== dictionary.length) {
    marks = Uint8Array.from(dictionary, text => (tests[op](text, constant) ? 1 : 0))
    made.set(key, marks)
  }
  const table = marks
  return (from, words, yes) => bitsMarked(codes, table, known, from, words, yes)
}

/** An enumeration: one of the bitmaps of the choices that pass. */
function choiceMarker(op: PlainOp, constant: Value, { items, bitmaps }: ItemColumn): Marker {
  return anyOf(bitmaps.filter((_, at) => tests[op](items[at]!, constant)))
}

/** A set: membership is asked of items, so that the order and number of them play no part. */
function setMarker(op: PlainOp, constant: Value, { items, bitmaps }: ItemColumn): Marker {
  const asked = Array.isArray(constant) ? (constant as readonly string[]) : [constant]
  const found = asked.map(item => bitmaps[items.indexOf(item as string)])
  if (op !== 'containsAll') return anyOf(found.filter(bitmap => bitmap !== undefined))
  return (from, words, yes) => {
    yes.fill(0xffffffff, 0, words)
    for (const bitmap of found) for (let at = 0; at < words; at++) yes[at]! &= bitmap ? bitmap[from + at]! : 0
  }
}

function anyOf(bitmaps: readonly Bitmap[]): Marker {
  return (from, words, yes) => {
    yes.fill(0, 0, words)
    for (const bitmap of bitmaps) for (let at = 0; at < words; at++) yes[at]! |= bitmap[from + at]!
  }
}
