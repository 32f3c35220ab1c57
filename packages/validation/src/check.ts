import { civilDate, type CivilDate, type Severity } from '@petites-villes/core'
import type { DayLiteral } from '@petites-villes/eligibility'
import type { CellReader, CheckContext, Judgement } from './cell-reader.js'
import type { CheckReport, FileSummary, NotChecked } from './check-report.js'
import { communesOf } from './communes.js'
import { CurrentRow } from './current-row.js'
import type { ColumnPlace, Finding } from './finding.js'
import { FindingBook } from './finding-book.js'
import { type HeaderReading, headerReach, judgeHeader, readHeader } from './header.js'
import { judgeCell } from './judge-cell.js'
import type { CellChange, CheckRow, JudgedRow } from './judged-row.js'
import { type Profile, profiles } from './profile.js'
import { openReader, plainReader } from './column-types.js'
import type { Reference } from './reference.js'
import type { RowJudge } from './row-rule.js'
import { openRules } from './open-rules.js'
import type { TableDefinition } from './table.js'
import type { VintageGuess } from './vintage.js'

/**
 * @property asOf the day of the check: no signature can be later
 * @property profile `standard` unless told otherwise
 * @property most how many findings of each code the report keeps, 1,000 unless told otherwise; all are counted
 * @property onFinding hears every finding, also those that the report does not keep
 * @property onRow hears what became of every line, for a repaired copy
 */
export interface CheckOptions<Row extends CheckRow = CheckRow> {
  readonly asOf: CivilDate | DayLiteral
  readonly profile?: Profile
  readonly reference?: Reference
  readonly most?: number
  readonly onFinding?: (finding: Finding) => void
  readonly onRow?: (row: JudgedRow<Row>) => void
}

/** A finding of the file itself, as its reader tells it. */
export interface FileJudgement extends Judgement {
  readonly line: number | null
}

/** A check under way: give it the lines one after the other. Memory grows with the distinct keys of the table, not with its rows. */
export interface Check<Row extends CheckRow = CheckRow> {
  row(row: Row): void
  file(judgement: FileJudgement): void
  end(file?: FileSummary): CheckReport
}

const graveness = { off: 0, info: 1, warning: 2, error: 3 } as const

const nowhere = { line: null, row: null, column: null, value: null }

/**
 * Opens a check of one table.
 *
 * @example
 * ```ts
 * import { openCheck, tableOf } from '@petites-villes/validation'
 *
 * const check = openCheck(tableOf('pvd'), { asOf: '2026-11-27' })
 * check.row({ line: 1, cells: ['insee_com', 'lib_com', 'id_pvd', 'date_signature'] })
 * check.row({ line: 2, cells: ['1033', 'Valserhône', 'pvd-84-01-1', '2021-03-12'] })
 * const { findings } = check.end()
 * findings[0]?.code // => 'insee-code/zero-lost'
 * findings[0]?.repair // => { to: '01033', certain: true }
 * ```
 */
export function openCheck<Row extends CheckRow>(
  table: TableDefinition,
  options: CheckOptions<Row>,
): Check<Row> {
  return new RunningCheck(table, options)
}

class RunningCheck<Row extends CheckRow> implements Check<Row> {
  readonly #table: TableDefinition
  readonly #options: CheckOptions<Row>
  readonly #profile: Profile
  readonly #context: CheckContext
  readonly #book: FindingBook
  readonly #waiting: Row[] = []
  readonly #notChecked: NotChecked[] = []
  #header: HeaderReading | undefined
  #headerLine: number | null = null
  #places: readonly ColumnPlace[] = []
  #readers: readonly CellReader[] = []
  #required: readonly boolean[] = []
  #valued: readonly boolean[] = []
  #judges: readonly RowJudge[] = []
  #vintage: () => VintageGuess | null = () => null
  #above = 0
  #blank = 0
  #rows = 0
  #flagged = 0
  #invalid = 0
  readonly #view: CurrentRow
  #worst: Severity | 'off' = 'off'
  #changes: CellChange[] = []
  #mended: string[] | null = null

  constructor(table: TableDefinition, options: CheckOptions<Row>) {
    const { asOf, reference, profile = profiles.standard, most = 1000, onFinding } = options
    this.#table = table
    this.#options = options
    this.#profile = profile
    this.#context = { asOf: civilDate(asOf), ...(reference && { reference }) }
    this.#book = new FindingBook(profile, most, onFinding)
    this.#view = new CurrentRow(
      (judgement, column) => this.#report(judgement, column),
      reference && communesOf(reference.gazetteer),
    )
  }

  row(row: Row): void {
    if (this.#header) this.#data(row)
    else this.#findHeader(row)
  }

  file({ line, ...judgement }: FileJudgement): void {
    this.#book.note(judgement, { ...nowhere, line })
  }

  end(file: FileSummary = {}): CheckReport {
    if (!this.#header) this.#settleHeader()
    if (this.#header)
      for (const { end } of this.#judges)
        end?.((judgement, { column } = {}) =>
          this.#book.note(judgement, { ...nowhere, column: this.#placeOf(column) }),
        )
    if (this.#header && this.#rows === 0) this.#book.note({ code: 'table/no-rows' }, nowhere)
    const codes = this.#book.codes()
    const severities = { error: 0, warning: 0, info: 0 }
    for (const { severity, count } of codes) severities[severity] += count
    const { id, version, label } = this.#table
    return {
      format: 'check-report/1',
      table: { id, version, label },
      profile: this.#profile.id,
      asOf: this.#context.asOf,
      file,
      valid: severities.error === 0,
      rows: {
        above: this.#above,
        header: this.#headerLine === null ? 0 : 1,
        blank: this.#blank,
        rows: this.#rows,
        clean: this.#rows - this.#flagged,
        flagged: this.#flagged,
        invalid: this.#invalid,
      },
      severities,
      codes,
      columns: (this.#header?.columns ?? []).map(({ name, number, taken }) => ({
        name,
        number,
        taken: taken?.name ?? null,
      })),
      headerLine: this.#headerLine,
      findings: [...this.#book.kept].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      notChecked: this.#notChecked,
      vintage: this.#vintage(),
    }
  }

  /** The header is the first line that has every column; among the first lines, else the one that has most of them. */
  #findHeader(row: Row): void {
    this.#waiting.push(row)
    const complete = readHeader(row.cells, this.#table.columns).complete
    if (complete || this.#waiting.length > headerReach) this.#settleHeader(complete)
  }

  #settleHeader(isLast = false): void {
    const waiting = this.#waiting.splice(0)
    const readings = waiting.map(({ cells }) => readHeader(cells, this.#table.columns))
    const most = Math.max(0, ...readings.map(({ fits }) => fits))
    const best = isLast ? waiting.length - 1 : readings.findIndex(({ fits }) => fits === most)
    const header = readings[best]
    const row = waiting[best]
    if (!header || !row || most === 0) return this.#giveUp(waiting)
    for (const each of waiting.slice(0, best)) this.#tell('above', each)
    this.#above = best
    this.#headerLine = row.line
    this.#header = header
    this.#open(header, row)
    this.#tell('header', row)
    for (const each of waiting.slice(best + 1)) this.#data(each)
  }

  /** Nothing looks like a header: no row can be judged, and none is passed over in silence. */
  #giveUp(waiting: readonly Row[]): void {
    const [first] = waiting
    if (!first) return
    const wanted = this.#table.columns.filter(({ optional }) => !optional).map(({ name }) => name)
    const header = first.cells.filter(cell => cell !== '').slice(0, 20)
    this.#book.note(
      { code: 'header/not-found', params: { wanted, header } },
      { ...nowhere, line: first.line },
    )
    this.#header = { columns: [], at: this.#table.columns.map(() => -1), fits: 0, complete: false }
    this.#notChecked.push({ rule: 'all', because: 'no-header', columns: [] })
    for (const row of waiting) this.#data(row)
  }

  #open(header: HeaderReading, row: Row): void {
    const { columns } = header
    this.#places = columns.map(({ name, number }) => ({ name, number }))
    this.#readers = columns.map(({ taken }) => (taken ? openReader(taken, this.#context) : plainReader))
    this.#required = columns.map(({ taken }) => taken?.required === true)
    const rules = openRules(this.#table, header, this.#context)
    this.#judges = rules.judges
    this.#notChecked.push(...rules.notChecked)
    this.#vintage = rules.vintage
    this.#valued = columns.map((_, index) => rules.reads.has(index))
    this.#view.values = columns.map(() => undefined)
    for (const { judgement, column } of judgeHeader(header, this.#table.columns))
      this.#book.note(judgement, {
        line: row.line,
        row: null,
        column: this.#placeOf(column),
        value: column === undefined ? null : (row.cells[column] ?? null),
      })
  }

  #data(row: Row): void {
    const { cells, line } = row
    this.#view.cells = cells
    this.#view.line = line
    this.#worst = 'off'
    if (isBlank(cells)) {
      this.#blank++
      this.#book.note({ code: 'row/blank' }, { ...nowhere, line })
      return this.#tell('blank', row)
    }
    this.#view.row = ++this.#rows
    this.#changes = []
    this.#mended = null
    const width = this.#readers.length
    if (width > 0 && cells.length !== width) this.#ragged(width)
    for (let column = 0; column < width; column++) this.#cell(column, cells[column] ?? '')
    for (const judge of this.#judges) judge.row?.(this.#view)
    if (width === 0) this.#worst = 'error'
    const worst = graveness[this.#worst]
    if (worst >= graveness.error) this.#invalid++
    if (worst >= graveness.warning) this.#flagged++
    this.#tell('data', row)
  }

  #cell(column: number, text: string): void {
    const { values } = this.#view
    const reader = this.#readers[column] ?? plainReader
    if (text === '') {
      values[column] = undefined
      if (this.#required[column]) this.#report({ code: 'cell/missing' }, column)
      return
    }
    if (reader.accepts(text)) {
      if (this.#valued[column]) values[column] = reader.toValue(text)
      return
    }
    const { value, judgements, mended } = judgeCell(text, reader)
    values[column] = value
    for (const judgement of judgements) this.#report(judgement, column)
    if (mended !== null) this.#mend(column, text, mended, judgements)
    if (mended === '' && this.#required[column]) this.#report({ code: 'cell/missing' }, column)
  }

  #ragged(width: number): void {
    const { length } = this.#view.cells
    const params = { cells: length, columns: width }
    if (length < width) this.#report({ code: 'row/short', params })
    else if (this.#view.cells.slice(width).some(cell => cell.trim() !== ''))
      this.#report({ code: 'row/long', params })
  }

  #report(judgement: Judgement, column?: number): void {
    const severity = this.#book.note(judgement, {
      line: this.#view.line,
      row: this.#rows,
      column: this.#placeOf(column),
      value: column === undefined ? null : (this.#view.cells[column] ?? ''),
    })
    if (graveness[severity] > graveness[this.#worst]) this.#worst = severity
  }

  #mend(column: number, before: string, after: string, judgements: readonly Judgement[]): void {
    if (!this.#options.onRow) return
    this.#mended ??= [...this.#view.cells]
    this.#mended[column] = after
    const code = judgements.findLast(({ repair }) => repair?.certain)?.code ?? 'cell/spaces'
    this.#changes.push({ code, column, name: this.#header?.columns[column]?.name ?? '', before, after })
  }

  #placeOf(column: number | undefined): ColumnPlace | null {
    return column === undefined ? null : (this.#places[column] ?? null)
  }

  #tell(kind: JudgedRow['kind'], source: Row): void {
    if (!this.#options.onRow) return
    const isData = kind === 'data'
    this.#options.onRow({
      kind,
      source,
      changes: isData ? this.#changes : [],
      mended: isData ? this.#mended : null,
    })
  }
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell.charCodeAt(0) > 0x20 || cell.trim() !== '') return false
  return true
}
