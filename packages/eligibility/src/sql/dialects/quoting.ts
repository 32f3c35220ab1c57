import type { Bound } from '../fragment.js'

export const doubled = (text: string, quote: string): string =>
  `${quote}${text.replaceAll(quote, quote + quote)}${quote}`

/**
 * Escapes in JSON that some databases take and others refuse: the null character and surrogates. A list that is written
 * with them is not read. As a regular expression inside a literal without escapes.
 */
export const unreadable = String.raw`\\u(0000|[dD][89a-fA-F])`

/** A literal that a sign in front of it cannot turn into something else. */
export const signed = (text: string): string => (text.startsWith('-') ? `(${text})` : text)

/** The shortest text that reads back as the same double, in the notation that every engine takes for one. */
export const exponential = (value: Bound['value']): string => signed(Number(value).toExponential())
