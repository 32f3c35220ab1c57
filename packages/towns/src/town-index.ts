import { lazy } from './column.js'
import { indexNames } from './name-index.js'
import type { Register } from './register.js'
import { openTerritoryHints } from './territory-hint.js'

/** What reading a query needs beside the register. Each part is built when a query first asks for it. */
export type TownIndex = ReturnType<typeof indexTowns>

export function indexTowns(register: Register) {
  const names = lazy(() => indexNames(register.size, register.name))
  const hints = lazy(() => openTerritoryHints(register))
  const superseded = lazy(() => {
    const codes = register.supersededCodes()
    const index = indexNames(codes.length, row => codes[row]!.name)
    return (name: string) => index.exact(name).map(row => codes[row]!)
  })
  return {
    register,
    names,
    hints: (query: string) => hints()(query),
    supersededByName: (name: string) => superseded()(name),
    /** Larger first, then by code. */
    byPopulation: (rows: Iterable<number>): number[] =>
      [...rows].sort((a, b) => (register.population(b) ?? -1) - (register.population(a) ?? -1) || a - b),
  }
}

/** A commune or postal code as people write it, or undefined when the query is a name. */
export function codeIn(query: string): string | undefined {
  const written = query.replace(/\s/g, '').toUpperCase()
  return /^(?:\d{4,5}|2[AB]\d{3})$/.test(written) ? written : undefined
}
