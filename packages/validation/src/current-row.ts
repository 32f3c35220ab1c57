import type { CellValue } from './cell-reader.js'
import type { CommuneRecord, Communes } from './communes.js'
import type { RowView } from './row-rule.js'

/** The row under judgement: one object for all rows, since millions of them pass. */
export class CurrentRow implements RowView {
  line = 0
  row = 0
  cells: readonly string[] = []
  values: (CellValue | undefined)[] = []
  readonly report: RowView['report']
  readonly #communes: Communes | undefined
  #code = ''
  #commune: CommuneRecord | undefined

  constructor(report: RowView['report'], communes: Communes | undefined) {
    this.report = report
    this.#communes = communes
  }

  value(column: number): CellValue | undefined {
    return this.values[column]
  }

  text(column: number): string {
    return this.cells[column] ?? ''
  }

  commune(column: number): CommuneRecord | undefined {
    const code = this.values[column]
    if (typeof code !== 'string') return undefined
    if (code !== this.#code) {
      this.#code = code
      this.#commune = this.#communes?.get(code) ?? this.#communes?.successor(code)
    }
    return this.#commune
  }
}
