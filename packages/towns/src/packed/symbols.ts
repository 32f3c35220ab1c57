/** Reads a text of symbols from its beginning; `packages/data/ENCODING.md` describes them. */
export interface SymbolReader {
  /** Whether there is nothing left. */
  ended(): boolean
  /** One symbol, 0 to 90. */
  symbol(): number
  /** A number of one to three symbols, below 76,591. */
  number(): number
  /** A number on either side of zero. */
  signed(): number
  /** A number of exactly so many symbols. */
  digits(width: number): number
}

const backslash = 92
const [single, double] = [60, 60 + 22 * 91]

/** The value of the character at a place: 91 printable characters, without the quotation mark and the backslash. */
export function symbolAt(text: string, at: number): number {
  const character = text.charCodeAt(at)
  return character > backslash ? character - 36 : character - 35
}

export function readSymbols(text: string): SymbolReader {
  let at = 0
  const symbol = () => symbolAt(text, at++)
  const number = () => {
    const first = symbol()
    if (first < single) return first
    if (first < 82) return single + (first - single) * 91 + symbol()
    const middle = symbol()
    return double + (first - 82) * 8281 + middle * 91 + symbol()
  }
  return {
    ended: () => at >= text.length,
    symbol,
    number,
    signed() {
      const written = number()
      return written % 2 === 0 ? written / 2 : -(written + 1) / 2
    },
    digits(width) {
      let value = 0
      for (let i = 0; i < width; i++) value = value * 91 + symbol()
      return value
    },
  }
}

/** The rows that have a value of their own, ascending, with the reader standing at the value. */
export function readSparse(text: string, each: (row: number, reader: SymbolReader) => void): void {
  const reader = readSymbols(text)
  let row = -1
  while (!reader.ended()) {
    row += reader.number() + 1
    each(row, reader)
  }
}
