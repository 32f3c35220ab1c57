import { nearest } from '@petites-villes/core'
import { foldHeader } from '@petites-villes/towns/import'
import type { Judgement } from './cell-reader.js'
import type { ColumnDefinition } from './column.js'

/** A column of the file, and which column of the definition it is taken for. */
export interface TakenColumn {
  readonly name: string
  readonly number: number
  readonly taken: ColumnDefinition | null
}

/**
 * The header of a file against a definition.
 *
 * @property at where each column of the definition stands, from 0; -1 where it is absent
 * @property fits how many columns of the definition were found
 */
export interface HeaderReading {
  readonly columns: readonly TakenColumn[]
  readonly at: readonly number[]
  readonly fits: number
  readonly complete: boolean
}

/** How many lines above the header are looked at: titles, and the empty lines of spreadsheets. */
export const headerReach = 20

/** Takes the cells of a line for a header. */
export function readHeader(cells: readonly string[], wanted: readonly ColumnDefinition[]): HeaderReading {
  const names = cells.map(clean)
  const folded = names.map(foldHeader)
  const used = new Set<number>()
  const at = wanted.map(column => {
    const found = placeOf(column, names, folded, used)
    if (found !== -1) used.add(found)
    return found
  })
  const takenBy = new Map(at.map((place, index) => [place, wanted[index]]))
  return {
    columns: names.map((name, index) => ({ name, number: index + 1, taken: takenBy.get(index) ?? null })),
    at,
    fits: used.size,
    complete: wanted.every((column, index) => at[index] !== -1 || column.optional === true),
  }
}

function placeOf(
  column: ColumnDefinition,
  names: readonly string[],
  folded: readonly string[],
  used: ReadonlySet<number>,
): number {
  const exact = names.findIndex((name, index) => name === column.name && !used.has(index))
  if (exact !== -1) return exact
  for (const name of [column.name, ...(column.names ?? [])]) {
    const asked = foldHeader(name)
    const found = folded.findIndex((own, index) => own !== '' && own === asked && !used.has(index))
    if (found !== -1) return found
  }
  return -1
}

/** What there is to say of a header, with the position of the column that it is about. */
export function judgeHeader(
  { columns, at }: HeaderReading,
  wanted: readonly ColumnDefinition[],
): readonly { readonly judgement: Judgement; readonly column?: number }[] {
  const free = columns.filter(({ taken, name }) => taken === null && name !== '').map(({ name }) => name)
  const said: { readonly judgement: Judgement; readonly column?: number }[] = []
  wanted.forEach((column, index) => {
    if (at[index] !== -1) return
    const [meant] = nearest(column.name, free, 1)
    if (column.optional && meant === undefined) return
    const params = { wanted: column.name, ...(meant !== undefined && { meant }), header: free }
    said.push({
      judgement: { code: column.optional ? 'column/probably-misspelt' : 'column/missing', params },
      ...(meant !== undefined && { column: columns.findIndex(({ name }) => name === meant) }),
    })
  })
  const first = new Map<string, number>()
  columns.forEach(({ name, taken }, index) => {
    const before = first.get(foldHeader(name))
    if (name === '') said.push({ judgement: { code: 'column/nameless' }, column: index })
    else if (before !== undefined)
      said.push({ judgement: { code: 'column/twice', params: { first: before + 1 } }, column: index })
    else if (taken === null) said.push({ judgement: { code: 'column/unknown' }, column: index })
    else if (taken.name !== name)
      said.push({
        judgement: {
          code: 'column/other-name',
          params: { wanted: taken.name },
          repair: { to: taken.name, certain: false },
        },
        column: index,
      })
    if (before === undefined) first.set(foldHeader(name), index)
  })
  return said
}

const clean = (name: string): string => name.replace(/^[\s\uFEFF\u200B]+|[\s\uFEFF\u200B]+$/g, '')
