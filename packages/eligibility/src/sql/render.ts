import type { Bound, Fragment } from './fragment.js'
import type { Dialect } from './dialect.js'

/** SQL with the values that its placeholders stand for, in their order. */
export interface SqlText {
  readonly text: string
  readonly parameters: readonly (boolean | number | string)[]
}

/** Writes a fragment with placeholders; equal values share one. `first` is the number of the first placeholder. */
export function withParameters(fragment: Fragment, dialect: Dialect, first = 1): SqlText {
  const bounds = new Map<string, { readonly at: number; readonly bound: Bound }>()
  let text = ''
  for (const piece of fragment) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const key = JSON.stringify(piece)
    const seen = bounds.get(key) ?? { at: first + bounds.size, bound: piece }
    bounds.set(key, seen)
    text += dialect.placeholder(seen.at, piece)
  }
  return { text, parameters: [...bounds.values()].map(({ bound }) => dialect.parameter(bound)) }
}

/** Writes a fragment with quoted literals, for statements that take no parameters. */
export function withLiterals(fragment: Fragment, dialect: Dialect): string {
  return fragment.map(piece => (typeof piece === 'string' ? piece : dialect.literal(piece))).join('')
}
