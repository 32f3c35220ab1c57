import type { Bitmap } from './bitmap.js'

// A machine compares a column as fast as it reads it when the loop sees one kind of array and one comparison: hence a
// function for each, eight rows at a time, and what is left of an array that ends inside a word at the end. Words without a
// known row are passed over: nobody looks at their bits.

type Numbers = Int32Array | Float64Array
type Codes = Uint8Array | Uint16Array | Int32Array

const fullWords = (length: number, from: number, words: number): number =>
  Math.max(0, Math.min(words, (length >>> 5) - from))

/** Rows below a limit. `from` and `words` count words of 32 rows; the answer stands at the beginning of `bits`. */
export function bitsBelow(
  values: Numbers,
  limit: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  const full = fullWords(values.length, from, words)
  if (values instanceof Int32Array) integersBelow(values, limit, known, from, full, bits)
  else floatsBelow(values, limit, known, from, full, bits)
  if (full < words) bits[full] = lastBits(values.length, from + full, row => values[row]! < limit)
}

/** Rows at a limit or below it. */
export function bitsUpTo(
  values: Numbers,
  limit: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  // The next number after a whole one is one more.
  if (values instanceof Int32Array) return bitsBelow(values, Math.floor(limit) + 1, known, from, words, bits)
  const full = fullWords(values.length, from, words)
  floatsUpTo(values, limit, known, from, full, bits)
  if (full < words) bits[full] = lastBits(values.length, from + full, row => values[row]! <= limit)
}

/** Rows that have exactly this value. */
export function bitsEqual(
  values: Numbers,
  value: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  const full = fullWords(values.length, from, words)
  if (values instanceof Int32Array) integersEqual(values, value, known, from, full, bits)
  else floatsEqual(values, value, known, from, full, bits)
  if (full < words) bits[full] = lastBits(values.length, from + full, row => values[row] === value)
}

/** Rows whose code is marked by 1 in a table. */
export function bitsMarked(
  codes: Codes,
  marks: Uint8Array,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  const full = fullWords(codes.length, from, words)
  if (codes instanceof Int32Array) longsMarked(codes, marks, known, from, full, bits)
  else shortsMarked(codes, marks, known, from, full, bits)
  if (full < words) bits[full] = lastBits(codes.length, from + full, row => marks[codes[row]!] === 1)
}

function lastBits(length: number, word: number, holds: (row: number) => boolean): number {
  let bits = 0
  for (let row = word * 32; row < length; row++) if (holds(row)) bits |= 1 << (row & 31)
  return bits
}

function integersBelow(
  values: Int32Array,
  limit: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          ((values[at]! < limit ? 1 : 0) |
            (values[at + 1]! < limit ? 2 : 0) |
            (values[at + 2]! < limit ? 4 : 0) |
            (values[at + 3]! < limit ? 8 : 0) |
            (values[at + 4]! < limit ? 16 : 0) |
            (values[at + 5]! < limit ? 32 : 0) |
            (values[at + 6]! < limit ? 64 : 0) |
            (values[at + 7]! < limit ? 128 : 0)) <<
          shift
    bits[word] = found
  }
}

function floatsBelow(
  values: Float64Array,
  limit: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          ((values[at]! < limit ? 1 : 0) |
            (values[at + 1]! < limit ? 2 : 0) |
            (values[at + 2]! < limit ? 4 : 0) |
            (values[at + 3]! < limit ? 8 : 0) |
            (values[at + 4]! < limit ? 16 : 0) |
            (values[at + 5]! < limit ? 32 : 0) |
            (values[at + 6]! < limit ? 64 : 0) |
            (values[at + 7]! < limit ? 128 : 0)) <<
          shift
    bits[word] = found
  }
}

function floatsUpTo(
  values: Float64Array,
  limit: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          ((values[at]! <= limit ? 1 : 0) |
            (values[at + 1]! <= limit ? 2 : 0) |
            (values[at + 2]! <= limit ? 4 : 0) |
            (values[at + 3]! <= limit ? 8 : 0) |
            (values[at + 4]! <= limit ? 16 : 0) |
            (values[at + 5]! <= limit ? 32 : 0) |
            (values[at + 6]! <= limit ? 64 : 0) |
            (values[at + 7]! <= limit ? 128 : 0)) <<
          shift
    bits[word] = found
  }
}

function integersEqual(
  values: Int32Array,
  value: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          ((values[at] === value ? 1 : 0) |
            (values[at + 1] === value ? 2 : 0) |
            (values[at + 2] === value ? 4 : 0) |
            (values[at + 3] === value ? 8 : 0) |
            (values[at + 4] === value ? 16 : 0) |
            (values[at + 5] === value ? 32 : 0) |
            (values[at + 6] === value ? 64 : 0) |
            (values[at + 7] === value ? 128 : 0)) <<
          shift
    bits[word] = found
  }
}

function floatsEqual(
  values: Float64Array,
  value: number,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          ((values[at] === value ? 1 : 0) |
            (values[at + 1] === value ? 2 : 0) |
            (values[at + 2] === value ? 4 : 0) |
            (values[at + 3] === value ? 8 : 0) |
            (values[at + 4] === value ? 16 : 0) |
            (values[at + 5] === value ? 32 : 0) |
            (values[at + 6] === value ? 64 : 0) |
            (values[at + 7] === value ? 128 : 0)) <<
          shift
    bits[word] = found
  }
}

function longsMarked(
  codes: Int32Array,
  marks: Uint8Array,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          (marks[codes[at]!]! |
            (marks[codes[at + 1]!]! << 1) |
            (marks[codes[at + 2]!]! << 2) |
            (marks[codes[at + 3]!]! << 3) |
            (marks[codes[at + 4]!]! << 4) |
            (marks[codes[at + 5]!]! << 5) |
            (marks[codes[at + 6]!]! << 6) |
            (marks[codes[at + 7]!]! << 7)) <<
          shift
    bits[word] = found
  }
}

function shortsMarked(
  codes: Uint8Array | Uint16Array,
  marks: Uint8Array,
  known: Bitmap,
  from: number,
  words: number,
  bits: Bitmap,
): void {
  for (let word = 0; word < words; word++) {
    let found = 0
    if (known[from + word] !== 0)
      for (let shift = 0, at = (from + word) * 32; shift < 32; shift += 8, at += 8)
        found |=
          (marks[codes[at]!]! |
            (marks[codes[at + 1]!]! << 1) |
            (marks[codes[at + 2]!]! << 2) |
            (marks[codes[at + 3]!]! << 3) |
            (marks[codes[at + 4]!]! << 4) |
            (marks[codes[at + 5]!]! << 5) |
            (marks[codes[at + 6]!]! << 6) |
            (marks[codes[at + 7]!]! << 7)) <<
          shift
    bits[word] = found
  }
}
