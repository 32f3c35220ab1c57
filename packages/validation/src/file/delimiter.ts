import { openRowSplitter } from './row-splitter.js'

const candidates = [';', ',', '\t', '|']
const mostRows = 100
const mostCharacters = 64 * 1024

const folded = (name: string) => name.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The delimiter that names most of the wanted columns; without any, the one that parts the first lines into the same number of columns
 * most often; then the one that makes more columns.
 */
export function delimiterOf(sample: string, lineEnd: '\n' | '\r', wanted: readonly string[] = []): string {
  const names = new Set(wanted.map(folded))
  const start = sample.slice(0, mostCharacters)
  const text = start.slice(0, start.lastIndexOf(lineEnd) + 1) || start
  const [best] = candidates
    .filter(each => text.includes(each))
    .map((delimiter, order) => ({ delimiter, order, ...judged(delimiter) }))
    .sort((a, b) => b.hits - a.hits || b.share - a.share || b.columns - a.columns || a.order - b.order)
  return best?.delimiter ?? ';'

  function judged(delimiter: string) {
    const { rows } = openRowSplitter(delimiter, lineEnd).split(text, true)
    const first = rows.filter(({ raw }) => raw.trim() !== '').slice(0, mostRows)
    const counts = new Map<number, number>()
    for (const { cells } of first) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
    const [columns, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
    const hits = first.map(({ cells }) =>
      cells.length > 1 ? cells.filter(cell => names.has(folded(cell))).length : 0,
    )
    return {
      columns,
      share: columns > 1 ? Math.round((10 * times) / first.length) : 0,
      hits: Math.max(0, ...hits),
    }
  }
}
