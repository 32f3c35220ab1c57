import type { CivilDate } from '@petites-villes/core'
import { fingerprint } from '../generated/fingerprint.js'
import { columnSources, type LicensedSource, sources } from './sources.js'

/**
 * Where one column comes from, and what it holds.
 *
 * @property column `communes.names`, `zonings.pvd.signed`
 * @property source identifier of one of the `sources`
 * @property date the day of publication; null where the producer gives none
 * @property others rows among them that rest on another source, which says how far they can be trusted
 * @property sha256 of the values of the column, one per line, in UTF-8
 */
export interface ColumnRecord {
  readonly column: string
  readonly source: string
  readonly publisher: string
  readonly licence: string
  readonly date: CivilDate | null
  readonly rows: number
  readonly others: readonly { readonly source: string; readonly rows: number }[]
  readonly sha256: string
}

/** A former code has its name and its last day from INSEE all the same. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  movements: ['days', 'mods', 'froms', 'fromNames', 'tos', 'toNames'],
  formerCodes: ['reasons', 'successors'],
}

/**
 * The provenance of every column of the reference data.
 *
 * @example
 * ```ts
 * import { manifest } from '@petites-villes/data'
 *
 * const names = manifest.find(({ column }) => column === 'communes.names')
 * names?.publisher // => 'INSEE'
 * names?.rows // => 34969
 * names?.others // => []
 *
 * const movements = manifest.find(({ column }) => column === 'movements.tos')
 * movements?.others.map(({ source }) => source) // => ['recoded-caribbean', 'recoded-mayotte']
 * ```
 */
export const manifest: readonly ColumnRecord[] = fingerprint.columns.map(({ column, rows, sha256 }) => {
  const { id, publisher, licence, publishedOn = null } = sourceOf(column)
  const date = publishedOn
  return { column, source: id, publisher, licence, date, rows, others: othersOf(column), sha256 }
})

function othersOf(path: string): ColumnRecord['others'] {
  const [table = '', column = ''] = path.split('.')
  if (!mixed[table]?.includes(column)) return []
  return fingerprint.otherSources
    .filter(other => other.table === table)
    .map(({ source, rows }) => ({ source, rows }))
}

function sourceOf(path: string): LicensedSource {
  const [table = '', column = ''] = path.split('.')
  const ids: Readonly<Record<string, Readonly<Record<string, string>>>> = columnSources
  const source = sources.find(({ id }) => id === ids[table]?.[column])
  if (!source) throw new Error(`the column ${path} has no source`)
  return source
}
