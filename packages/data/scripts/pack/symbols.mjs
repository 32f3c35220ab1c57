/**
 * Numbers as printable ASCII, the counterpart of `symbols.ts` of @petites-villes/towns. A symbol is one of 91 characters; the
 * quotation mark and the backslash are left out, so that a text needs no escapes in a JavaScript file.
 */
export const symbolCount = 91

export function symbol(value) {
  if (!(value >= 0 && value < symbolCount)) throw new RangeError(`no symbol for ${value}`)
  return String.fromCharCode(35 + value + (value >= 57 ? 1 : 0))
}

const [single, double, triple] = [60, 60 + 22 * 91, 60 + 22 * 91 + 9 * 91 * 91]

/** A number below 76,591 in one to three symbols, small ones shorter. */
export function number(value) {
  if (!Number.isInteger(value) || value < 0 || value >= triple)
    throw new RangeError(`no short form for ${value}`)
  if (value < single) return symbol(value)
  if (value < double) return symbol(60 + Math.floor((value - single) / 91)) + symbol((value - single) % 91)
  const rest = value - double
  return symbol(82 + Math.floor(rest / 8281)) + symbol(Math.floor(rest / 91) % 91) + symbol(rest % 91)
}

/** Exactly `width` symbols, the highest first. */
export function digits(value, width) {
  let [text, rest] = ['', value]
  for (let i = 0; i < width; i++) {
    text = symbol(rest % 91) + text
    rest = Math.floor(rest / 91)
  }
  if (rest > 0) throw new RangeError(`${value} does not fit ${width} symbols`)
  return text
}

/** Small numbers for small distances on either side: 0, -1, 1, -2, 2 … */
export const signed = value => number(value < 0 ? -2 * value - 1 : 2 * value)

/** Bits in sixes, the highest first. */
export function packBits(fields) {
  let [text, held, count] = ['', 0, 0]
  for (const { value, width } of fields)
    for (let bit = width - 1; bit >= 0; bit--) {
      held = (held << 1) | ((value >> bit) & 1)
      if (++count === 6) {
        text += symbol(held)
        held = count = 0
      }
    }
  return count > 0 ? text + symbol(held << (6 - count)) : text
}

/** Rows with a value, each as its distance from the one before and the value. */
export function sparse(entries) {
  let last = -1
  return entries
    .map(([row, text]) => {
      const written = number(row - last - 1) + text
      last = row
      return written
    })
    .join('')
}

/** The values by falling frequency, then by themselves: the order that makes their numbers small. */
export function byFrequency(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : a > b ? 1 : 0)).map(([value]) => value)
}
