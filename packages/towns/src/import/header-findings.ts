import { nearest } from '@petites-villes/core'
import type { ZoningKind } from '../zoning-table.js'
import { type ColumnRole, foldHeader, type TakenColumns } from './columns.js'
import type { Findings } from './findings.js'
import { kindRules } from './kind-rules.js'
import { cellOf } from './text-table.js'

export type ColumnNames = Readonly<Partial<Record<ColumnRole, string>>>

/** The names of the columns that are taken, as they stand in the file. */
export function namesOf({ header, at }: TakenColumns): ColumnNames {
  return Object.fromEntries(Object.entries(at).map(([role, column]) => [role, cellOf(header, column)]))
}

/** Says which columns are taken, or why the file cannot be read: false then. */
export function tellHeader(kind: ZoningKind, taken: TakenColumns, rows: number, findings: Findings): boolean {
  const { header, missing, twice, skipped } = taken
  const names = header.map((_, column) => cellOf(header, column)).filter(name => name !== '')
  for (const { role, names: wanted } of missing) {
    const plain = wanted.map(name => name.replace('*', ''))
    const suggestions = [...new Set(plain.flatMap(name => nearest(name, names)))].slice(0, 3)
    const params = { kind, role, wanted: plain.slice(0, 3), header: names, suggestions, rows }
    findings.ofFile('import/column-missing', params, 'error')
  }
  const betraying = (kindRules[kind].betraying ?? []).map(foldHeader)
  const other = names.find(name => betraying.includes(foldHeader(name)))
  if (other !== undefined) findings.ofFile('import/another-list', { kind, column: other, rows }, 'error')
  if (missing.length > 0 || other !== undefined) return false
  if (skipped > 0) findings.ofFile('import/lines-above', { lines: skipped }, 'info')
  findings.ofFile('import/columns-taken', { columns: Object.values(namesOf(taken)) }, 'info')
  for (const role of twice)
    findings.ofFile('import/column-twice', { column: cellOf(header, taken.at[role]) }, 'warning')
  return true
}
