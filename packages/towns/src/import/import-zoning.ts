import type { CivilDate, Issue, Source } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import { departmentCodeOf } from '../department.js'
import type { Gazetteer } from '../gazetteer.js'
import type { History } from '../history/history.js'
import type { ZoningKind, ZoningTable } from '../zoning-table.js'
import type { CodeBook } from './code-cell.js'
import { type ColumnRole, findColumns } from './columns.js'
import { coverageOf } from './coverage.js'
import { type Findings, openFindings } from './findings.js'
import { namesOf, tellHeader } from './header-findings.js'
import { kindRules } from './kind-rules.js'
import { mergeParts } from './merge-parts.js'
import { type Entry, readRows } from './read-rows.js'
import type { TextTable } from './text-table.js'

/**
 * @property gazetteer the communes of today; one that was made without `zonings`
 * @property history to follow codes of before. Without it the gazetteer knows successors, and not what a commune was made of
 * @property vintage the day of the list; no signature can be later
 * @property codesOn the day of the official geographic code that the file uses, the vintage unless told otherwise
 * @property covers codes of the departments of which the file speaks, when it is an extract
 * @property legend what a value of the file means, for files whose legend stands elsewhere: `{ '4': 'FRR+' }`
 * @property columns names of columns, for a file that calls them otherwise: `{ value: 'Zonage' }`
 */
export interface ImportOptions {
  readonly gazetteer: Gazetteer
  readonly history?: History
  readonly vintage: CivilDate
  readonly source: Source
  readonly codesOn?: CivilDate
  readonly covers?: readonly string[]
  readonly legend?: Readonly<Record<string, string>>
  readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>
}

/**
 * @property skipped lines above the data: titles, and the header where it does not come first
 * @property rows the lines of data: `taken + refused`
 * @property moved rows that were taken under another code than their own
 */
export interface ImportCounts {
  readonly skipped: number
  readonly rows: number
  readonly taken: number
  readonly refused: number
  readonly moved: number
}

/**
 * @property zoning null when no row could be taken: an empty list would say no of every town
 * @property issues in the order of the file; `params.line` and `params.column` name the place
 * @property columns the names of the columns that were read
 */
export interface ZoningImport {
  readonly zoning: ZoningTable | null
  readonly issues: readonly Issue[]
  readonly counts: ImportCounts
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>
}

/**
 * Makes a zoning table of an official file. Every row is taken or refused, and every refusal is an issue; nothing is mended in
 * silence. Codes of before are followed to the communes of today.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { historyData } from '@petites-villes/data/history'
 * import { civilDate } from '@petites-villes/core'
 * import { createGazetteer, openHistory } from '@petites-villes/towns'
 * import { importZoning } from '@petites-villes/towns/import'
 *
 * const gazetteer = createGazetteer(referenceData)
 * const vintage = civilDate('2025-07-10')
 * const source = { id: 'dgcl-frr', title: 'Liste FRR', publisher: 'DGCL', checkedOn: vintage, confidence: 'high' } as const
 * const header = ['Code_insee', 'Departement', 'Commune', 'Classement FRR et FRR+ au 10 juillet 2025']
 * const rows = [['73157', '73', 'Modane', 'Non classée'], ['9024', '09', 'Aston', 'FRR']]
 * const history = openHistory(historyData, gazetteer)
 *
 * const { zoning, issues, counts } = importZoning('frr', { header, rows }, { gazetteer, history, vintage, source })
 * zoning?.values // => { '09024': 'frr', '73157': 'none' }
 * counts.refused // => 0
 * issues.map(({ code }) => code) // => ['import/columns-taken', 'import/zero-lost']
 * ```
 */
export function importZoning(kind: ZoningKind, table: TextTable, options: ImportOptions): ZoningImport {
  const { gazetteer, history, vintage, source, legend = {} } = options
  const rules = kindRules[kind]
  const taken = findColumns(table, rules.columns, options.columns)
  const findings = openFindings(table, taken)
  const columns = namesOf(taken)
  const rowCount = table.rows.length - taken.skipped
  const nothing = (): ZoningImport => ({
    zoning: null,
    issues: findings.all(),
    counts: { skipped: taken.skipped, rows: rowCount, taken: 0, refused: rowCount, moved: 0 },
    columns,
  })
  if (!tellHeader(kind, taken, rowCount, findings)) return nothing()
  const book: CodeBook = { gazetteer, on: codesDay(options), ...(history && { history }) }
  const read = readRows(table, taken, { rules, book, vintage, legend, findings })
  const doubt = rules.doubt?.(read.entries.map(({ value }) => value))
  if (doubt !== undefined) {
    findings.ofFile(doubt, { column: columns.value ?? '', rows: rowCount }, 'error')
    return nothing()
  }
  const coverage = coverageOf(kind, read.entries, options)
  if (coverage.extract !== undefined)
    findings.ofFile('import/one-department', { department: coverage.extract }, 'warning')
  const merged = mergeParts(read, { rules, book, absentIn: coverage.absentIn, findings })
  const refused = findings.refused.size
  const counts = {
    skipped: taken.skipped,
    rows: rowCount,
    taken: rowCount - refused,
    refused,
    moved: movedRows(read.entries, findings),
  }
  const isToldByAbsence = ([code, value]: readonly [CommuneCode, string | null]) =>
    value === 'no' && coverage.absentIn(departmentCodeOf(code)) === 'no'
  const zoning: ZoningTable = {
    format: 'zoning/1',
    kind,
    vintage,
    source,
    others: coverage.others,
    uncovered: coverage.uncovered,
    values: sorted([...merged.values].filter(entry => !isToldByAbsence(entry))),
    unknown: sorted([...merged.unknown]),
  }
  return { zoning: counts.taken > 0 ? zoning : null, issues: findings.all(), counts, columns }
}

/** A list may be younger than the official geographic code; its codes are then those of the last one. */
function codesDay({ codesOn, vintage, history }: ImportOptions): CivilDate {
  const asked = codesOn ?? vintage
  return history && history.vintage < asked ? history.vintage : asked
}

function movedRows(entries: readonly Entry[], { refused }: Findings): number {
  const rows = entries.flatMap(({ rows, code, target }) => (code === target ? [] : rows))
  return rows.filter(row => !refused.has(row)).length
}

function sorted<Value>(entries: readonly (readonly [CommuneCode, Value])[]): Readonly<Record<string, Value>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
