import type { Town } from './town.js'
import { codeIn, type TownIndex } from './town-index.js'
import { longestQuery } from './town-query.js'

/**
 * The towns that a person typing a name, a part of one or a code most likely wants, best first: this very name, names
 * that begin so or hold these words in full, names with words that begin so, and among equals the larger town.
 * Mistyped names are tried last.
 */
export function searchTowns(index: TownIndex, query: string, limit: number): Town[] {
  const asked = query.normalize('NFC').trim()
  if (asked === '' || asked.length > longestQuery || limit < 1) return []
  return rank(index, asked).slice(0, limit).map(index.register.town)
}

function rank(index: TownIndex, query: string): readonly number[] {
  const { register, byPopulation } = index
  const code = codeIn(query)
  if (code !== undefined) {
    const own = register.rowOf(code)
    const now = register.superseded(code)?.successors.map(register.rowOf) ?? []
    const rows = [own, ...now, ...byPopulation(register.rowsOfPostalCode(code))]
    return [...new Set(rows)].filter(row => row !== undefined)
  }
  const names = index.names()
  const found = ranked(index, query, names.inPart(query))
  if (found.length > 0) return found
  const there = index
    .hints(query)
    .flatMap(({ name, holds }) => ranked(index, name, names.inPart(name).filter(holds)))
  return there.length > 0 ? [...new Set(there)] : names.near(query, 10)
}

function ranked({ names, byPopulation }: TownIndex, query: string, rows: readonly number[]): number[] {
  const exact = new Set(names().exact(query))
  const [first, second, third]: [number[], number[], number[]] = [[], [], []]
  for (const row of byPopulation(rows))
    (exact.has(row) ? first : names().fits(row, query) ? second : third).push(row)
  return [...first, ...second, ...third]
}
