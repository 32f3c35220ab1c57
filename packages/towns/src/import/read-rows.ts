import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import { foldName, withoutArticle } from '../folded-name.js'
import type { UnknownZoningReason } from '../zoning.js'
import { type CodeBook, type CodeRead, readCode } from './code-cell.js'
import type { ColumnRole, TakenColumns } from './columns.js'
import type { Findings } from './findings.js'
import type { KindRules, PartValue } from './kind-rules.js'
import { cellOf, isEmptyRow, type TextTable } from './text-table.js'

/**
 * What a file says under one code.
 *
 * @property target the commune of today that the territory is, or is in
 * @property same whether the target is the same commune, under this code or another
 * @property rows the rows that were taken
 * @property reason why the value is unknown, if it is
 */
export interface Entry {
  readonly code: CommuneCode
  readonly target: CommuneCode
  readonly same: boolean
  readonly rows: readonly number[]
  readonly value: PartValue
  readonly reason?: UnknownZoningReason
}

export interface RowsRead {
  readonly entries: readonly Entry[]
  /** Communes of today that hold a piece of one that the file names. */
  readonly divided: ReadonlySet<CommuneCode>
}

/** Reads the rows below the header, one finding at least for each that is refused. */
export function readRows(
  { rows }: TextTable,
  { at, header, skipped }: TakenColumns,
  {
    rules,
    book,
    vintage,
    legend,
    findings,
  }: {
    readonly rules: KindRules
    readonly book: CodeBook
    readonly vintage: CivilDate
    readonly legend: Readonly<Record<string, string>>
    readonly findings: Findings
  },
): RowsRead {
  const entries = new Map<CommuneCode, Entry & { readonly values: readonly PartValue[] }>()
  const divided = new Set<CommuneCode>()
  const cell = (row: readonly string[], role: ColumnRole) => cellOf(row, at[role])
  const worded = (text: string) => (Object.hasOwn(legend, text) ? (legend[text] ?? text) : text)
  const column = at.value === undefined ? '' : cellOf(header, at.value)
  let ambiguous = 0
  let swapped = 0

  rows.forEach((cells, row) => {
    if (row < skipped) return
    if (isEmptyRow(cells)) return findings.refuse(row, { code: 'import/row-empty', severity: 'info' })
    const name = cell(cells, 'name')
    const read = readCode(cell(cells, 'code'), name, book)
    if ('problem' in read) return findings.refuse(row, { ...read.problem, role: 'code' })
    const said = rules.read(
      { value: worded(cell(cells, 'value')), state: worded(cell(cells, 'state')), column },
      vintage,
    )
    const role = said.problem?.role ?? 'value'
    if (said.value === undefined && said.problem) findings.refuse(row, { ...said.problem, role })
    const [target, ...others] = read.targets
    if (target === undefined) return
    if (others.length > 0) {
      for (const candidate of read.targets) divided.add(candidate)
      return findings.refuse(row, {
        code: 'import/divided',
        params: { candidates: read.targets },
        role: 'code',
      })
    }
    keep(row, read, target, said.value)
    if (findings.refused.has(row)) return
    remark(row, read, target, name)
    if (said.problem) findings.note(row, { ...said.problem, role })
    if (said.ambiguous) ambiguous++
    if (said.problem?.code === 'import/day-swapped') swapped++
  })
  if (swapped > 0 && ambiguous > 0)
    findings.ofFile('import/days-in-american-order', { swapped, ambiguous }, 'warning')
  return { entries: [...entries.values()], divided }

  function keep(row: number, read: CodeRead, target: CommuneCode, value: PartValue): void {
    const { code } = read
    const before = entries.get(code)
    const fresh = { code, target, same: read.same, rows: [row], value, values: [value] }
    if (value === undefined) {
      if (!before) entries.set(code, { ...fresh, rows: [], reason: 'unreadable', values: [] })
      return
    }
    if (!before || before.values.length === 0) return void entries.set(code, fresh)
    const line = findings.lineOf(before.rows[0] ?? row)
    if (before.values.includes(value))
      return findings.refuse(row, {
        code: 'import/row-twice',
        params: { first: line },
        role: 'code',
        severity: 'warning',
      })
    const values = [...before.values, value]
    const left = rules.reconcile(values)
    entries.set(code, {
      ...before,
      values,
      value: left,
      ...(left === undefined && { reason: 'contradictory' as const }),
    })
    findings.refuse(row, { code: 'import/rows-contradict', params: { first: line, code }, role: 'value' })
  }

  function remark(row: number, { code, names, mended }: CodeRead, target: CommuneCode, name: string): void {
    const excluded = rules.excludes && book.gazetteer.town(target)?.zonings[rules.excludes].status === 'yes'
    if (excluded)
      findings.note(row, { code: 'import/on-both-lists', params: { other: rules.excludes }, role: 'code' })
    if (mended) findings.note(row, { code: mended, params: { code }, role: 'code' })
    const [given, known] = [plain(name), names.map(plain)]
    if (given !== '' && !known.includes(given))
      findings.note(row, {
        code: 'import/name-differs',
        params: { code, name: names[0] ?? '' },
        role: 'name',
      })
  }
}

const plain = (name: string) => withoutArticle(foldName(name))
