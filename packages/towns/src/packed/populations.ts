import { symbolAt } from './symbols.js'

/**
 * One more than the inhabitants of each row, 0 where nobody counts: the length of the number in bits is a symbol, and the bits
 * below the highest follow each other in another text, six in a symbol.
 */
export function readPopulations(widths: string, bits: string): Int32Array {
  const values = new Int32Array(widths.length)
  let [at, held, count] = [0, 0, 0]
  for (let row = 0; row < widths.length; row++) {
    const width = symbolAt(widths, row)
    let value = width === 0 ? 0 : 1
    for (let left = width - 1; left > 0;) {
      if (count === 0) {
        held = symbolAt(bits, at++)
        count = 6
      }
      const taken = Math.min(left, count)
      count -= taken
      left -= taken
      value = (value << taken) | ((held >> count) & ((1 << taken) - 1))
    }
    values[row] = value
  }
  return values
}
