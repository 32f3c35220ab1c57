/** One bit a row, 32 rows a word, the first row in the lowest bit. Bits past the last row are zero. */
export type Bitmap = Uint32Array

/** How many words so many rows take. */
export function wordsFor(rows: number): number {
  return (rows + 31) >>> 5
}

export function isSet(bitmap: Bitmap, row: number): boolean {
  return ((bitmap[row >>> 5]! >>> (row & 31)) & 1) === 1
}

export function setBit(bitmap: Bitmap, row: number): void {
  bitmap[row >>> 5]! |= 1 << (row & 31)
}

/** How many rows are in a bitmap. */
export function countRows(bitmap: Bitmap): number {
  let count = 0
  for (const bits of bitmap) count += onesIn(bits)
  return count
}

/** How many rows are in both of two bitmaps of one length. */
export function countShared(one: Bitmap, other: Bitmap): number {
  let count = 0
  for (let at = 0; at < one.length; at++) count += onesIn(one[at]! & other[at]!)
  return count
}

/** Adds bits in pairs, the pairs in fours, the fours in eights, and the eights by one multiplication. */
function onesIn(bits: number): number {
  let word = bits
  word -= (word >>> 1) & 0x55555555
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333)
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The rows in a bitmap, in order. */
export function* rowsOf(bitmap: Bitmap): Generator<number> {
  for (let at = 0; at < bitmap.length; at++)
    for (let word = bitmap[at]!; word !== 0; word &= word - 1) yield at * 32 + 31 - Math.clz32(word & -word)
}

/** A longer bitmap with the same rows. */
export function widened(bitmap: Bitmap, words: number): Bitmap {
  const wider = new Uint32Array(words)
  wider.set(bitmap)
  return wider
}

/** Turns every bit of the first words round. */
export function turn(bitmap: Bitmap, words: number): void {
  for (let at = 0; at < words; at++) bitmap[at] = ~bitmap[at]!
}
