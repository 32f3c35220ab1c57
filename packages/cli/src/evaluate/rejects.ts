import { describeProblem, type Language } from 'petites-villes'
import { fileSentences, neutralised, writeRow } from 'petites-villes/validation'
import type { Io, FileWriter } from '../io.js'
import { evaluateSentences } from '../words/evaluate-words.js'
import type { RowProblem } from './row-facts.js'

const header = ['line', 'column', 'value', 'code', 'reason', 'row']

/** Rows that cannot be evaluated, each with every reason and its own text; the file is made when there is one. */
export class Rejects {
  /** Rows, not reasons. */
  count = 0
  readonly path: string
  readonly #io: Pick<Io, 'writer'>
  readonly #language: Language
  #file: FileWriter | undefined
  #text = ''

  constructor(io: Pick<Io, 'writer'>, path: string, language: Language) {
    this.#io = io
    this.path = path
    this.#language = language
  }

  add(line: number | null, row: string, problems: readonly RowProblem[]): void {
    this.count++
    for (const { column, given, issue } of problems) {
      const cells = [String(line ?? ''), column, given, issue.code, this.#reason(issue), row]
      this.#text += writeRow(cells.map(neutralised), ';', '\n')
    }
  }

  async flush(): Promise<void> {
    if (this.#text === '') return
    this.#file ??= await this.#opened()
    const text = this.#text
    this.#text = ''
    await this.#file.write(text)
  }

  async close(): Promise<void> {
    await this.flush()
    await this.#file?.close()
  }

  async #opened(): Promise<FileWriter> {
    const file = await this.#io.writer(this.path)
    await file.write(writeRow(header, ';', '\n'))
    return file
  }

  #reason({ code, params }: RowProblem['issue']): string {
    const own = evaluateSentences[code] ?? fileSentences[code]
    if (own) return own[this.#language](params)
    return describeProblem({ code, params, path: [], severity: 'error' }, this.#language)
  }
}
