import type { Lines } from './reference-data.js'

/** Runs once, when first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** A column that is split when first read; an absent value reads as the empty text. */
export function column(lines: Lines): (row: number) => string {
  const cells = lazy(() => splitLines(lines))
  return row => cells()[row] ?? ''
}

export function splitLines(lines: Lines): readonly string[] {
  return lines === '' ? [] : lines.split('\n')
}

/** The rows under each key; `keysOf` may give several keys for one row. */
export function rowsByKey(
  size: number,
  keysOf: (row: number) => Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>()
  for (let row = 0; row < size; row++)
    for (const key of keysOf(row)) {
      const known = rows.get(key)
      if (known) known.push(row)
      else rows.set(key, [row])
    }
  return rows
}
