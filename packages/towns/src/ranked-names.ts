import type { Register } from './register.js'
import type { SupersededCode } from './superseded-code.js'
import { indexWords } from './word-index.js'

/**
 * All that a search asks of the register, by row.
 * `name` and `population` are read once for every row when the index is built; the others only for what a query names.
 */
export type SearchedRegister = Pick<
  Register,
  | 'size'
  | 'code'
  | 'name'
  | 'population'
  | 'rowOf'
  | 'rowsOfDepartment'
  | 'rowsOfPostalCode'
  | 'departments'
  | 'regions'
  | 'supersededCodes'
  | 'superseded'
  | 'town'
>

/** The names that a search knows, larger towns first: those of today, then those that communes and their parts bore. */
export type RankedNames = ReturnType<typeof rankNames>

export function rankNames(register: SearchedRegister) {
  const rows = rowsBySize(register)
  const { former, ranks } = formerNames(register, rows)
  const supersededAt = (name: number) => register.supersededCodes()[former[name - rows.length]!]!
  const textOf = (name: number): string =>
    name < rows.length ? register.name(rows[name]!) : supersededAt(name).name
  const rankOf = (name: number): number => (name < rows.length ? name : ranks[name - rows.length]!)
  const isShared = (name: number) => name >= rows.length && supersededAt(name).successors.length > 1
  return {
    words: indexWords(Array.from({ length: rows.length + former.length }, (_, name) => textOf(name))),
    /** Names from this position on are former ones or those of parts. */
    formerFrom: rows.length,
    textOf,
    /** The position of its town among the towns by size. */
    rankOf,
    /** The towns of a name: several for a former commune that was shared out. */
    rowsOf: (name: number): readonly number[] =>
      isShared(name) ? rowsNow(register, supersededAt(name)) : [rows[rankOf(name)]!],
    /** Whether one of the towns of a name is in a territory. */
    isIn: (name: number, holds: (row: number) => boolean): boolean =>
      holds(rows[rankOf(name)]!) || (isShared(name) && rowsNow(register, supersededAt(name)).some(holds)),
    former: (name: number): SupersededCode | null => (name < rows.length ? null : supersededAt(name)),
  }
}

/** More than there are rows or superseded codes. */
const room = 1e5

/** Larger first, then by code; towns without a population last. */
function rowsBySize({ size, population }: SearchedRegister): Uint32Array {
  // A population and a row in one number sort faster than rows that ask for their population. No town has ten million.
  const keys = new Float64Array(size)
  for (let row = 0; row < size; row++) keys[row] = (1e7 - (population(row) ?? -1)) * room + row
  return positionsIn(keys.sort())
}

/**
 * Positions in the list of superseded codes, by the rank of the town of today, and these ranks. A name that lives on adds
 * nothing.
 */
function formerNames(register: SearchedRegister, rows: Uint32Array) {
  const rank = new Uint32Array(rows.length)
  for (let position = 0; position < rows.length; position++) rank[rows[position]!] = position
  const keys: number[] = []
  register.supersededCodes().forEach(({ name, successors }, at) => {
    const row = register.rowOf(successors[0] ?? '')
    if (row === undefined || (successors.length === 1 && register.name(row) === name)) return
    keys.push(rank[row]! * room + at)
  })
  const sorted = Float64Array.from(keys).sort()
  return { former: positionsIn(sorted), ranks: Uint32Array.from(sorted, key => Math.floor(key / room)) }
}

function positionsIn(keys: Float64Array): Uint32Array {
  const positions = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; i++) positions[i] = keys[i]! % room
  return positions
}

function rowsNow(register: SearchedRegister, { successors }: SupersededCode): readonly number[] {
  return [...new Set(successors)].flatMap(code => register.rowOf(code) ?? [])
}
