import { cellOf, type TextTable } from './text-table.js'

/** What a column is for: the commune code, the name of the commune, the value of the list, whether a convention is signed. */
export type ColumnRole = 'code' | 'name' | 'value' | 'state'

/** @property names as the producers write them, best first; an asterisk stands for any ending */
export interface ColumnWanted {
  readonly role: ColumnRole
  readonly names: readonly string[]
  readonly optional?: boolean
}

/** The header that was found, and which of its columns is taken for what. */
export interface TakenColumns {
  readonly header: readonly string[]
  readonly at: Readonly<Partial<Record<ColumnRole, number>>>
  readonly missing: readonly ColumnWanted[]
  /** Roles for which the chosen name stands in the header twice: the first is taken. */
  readonly twice: readonly ColumnRole[]
  /** How many of the rows stand above the data: titles, and the header itself. */
  readonly skipped: number
}

const reach = 20

/**
 * Looks for the header, then among the first lines where a title stands above it. A second line of names directly under the
 * first, as in the file of massifs, is a header as well.
 */
export function findColumns(
  { header, rows }: TextTable,
  wanted: readonly ColumnWanted[],
  named: Readonly<Partial<Record<ColumnRole, string>>> = {},
): TakenColumns {
  const asked = wanted.map(column => {
    const own = named[column.role]
    return own === undefined ? column : { ...column, names: [own], optional: false }
  })
  const lines = [header, ...rows.slice(0, reach)]
  const tries = lines.map((line, at) => ({ ...match(line, asked), skipped: at }))
  const first = tries.findIndex(({ missing }) => missing.length === 0)
  if (first === -1) return tries[0] ?? { ...match(header, asked), skipped: 0 }
  const next = tries[first + 1]
  const found = next?.missing.length === 0 ? next : tries[first]
  return found ?? { ...match(header, asked), skipped: 0 }
}

function match(header: readonly string[], wanted: readonly ColumnWanted[]): Omit<TakenColumns, 'skipped'> {
  const folded = header.map((_, column) => foldHeader(cellOf(header, column)))
  const at: Partial<Record<ColumnRole, number>> = {}
  const twice: ColumnRole[] = []
  const missing: ColumnWanted[] = []
  for (const column of wanted) {
    const found = columnNamed(folded, column.names, new Set(Object.values(at)))
    if (found === undefined) {
      if (!column.optional) missing.push(column)
      continue
    }
    at[column.role] = found
    if (folded.includes(folded[found] ?? '', found + 1)) twice.push(column.role)
  }
  return { header, at, missing, twice }
}

function columnNamed(
  folded: readonly string[],
  names: readonly string[],
  used: ReadonlySet<number>,
): number | undefined {
  for (const name of names) {
    const asked = foldHeader(name)
    const open = name.endsWith('*')
    const found = folded.findIndex(
      (own, column) => own !== '' && !used.has(column) && (open ? own.startsWith(asked) : own === asked),
    )
    if (found !== -1) return found
  }
  return undefined
}

/** Capitals, accents, spaces, underscores and the escapes of Grist aside. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
