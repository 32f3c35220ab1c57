import type { BatchAnswers } from 'petites-villes/batch'
import { writeRow } from 'petites-villes/validation'
import type { FileWriter } from '../io.js'
import { answerTexts } from './answer-texts.js'
import { openParquetAnswers } from './parquet-answers.js'
import type { RowFormat, SourceRow, SourceRows } from './source-rows.js'

/** Where rows and their answers go: the columns of the input, and one for each rule. */
export interface AnswerWriter {
  readonly write: (rows: readonly SourceRow[], answers: BatchAnswers) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openAnswers(
  file: FileWriter,
  format: RowFormat,
  source: SourceRows,
  rules: readonly string[],
): Promise<AnswerWriter> {
  switch (format) {
    case 'csv':
      return openCsv(file, source, rules)
    case 'ndjson':
      return openNdjson(file, source, rules)
    case 'parquet':
      return openParquetAnswers(file, source, rules)
  }
}

/** Rows of a CSV file stay as they were written, to the last quotation mark. */
async function openCsv(
  file: FileWriter,
  { format, header, delimiter, bom }: SourceRows,
  rules: readonly string[],
): Promise<AnswerWriter> {
  const textOf = answerTexts((_rule, outcome) => delimiter + outcome)
  await file.write((bom ? '\ufeff' : '') + writeRow([...header, ...rules], delimiter, '\n'))
  return {
    write: (rows, { rules: answers }) => {
      let text = ''
      for (const [at, { raw, cells }] of rows.entries()) {
        const own = format === 'csv' && raw !== undefined ? raw : writeRow(cells, delimiter, '')
        text += `${own}${textOf(answers, at)}\n`
      }
      return file.write(text)
    },
    close: file.close,
  }
}

/** Objects of an NDJSON file keep their text, numbers of any length included. */
function openNdjson(
  file: FileWriter,
  { format, header }: SourceRows,
  rules: readonly string[],
): AnswerWriter {
  const textOf = answerTexts((rule, outcome) => `,${JSON.stringify(rules[rule])}:"${outcome}"`)
  return {
    write: (rows, { rules: answers }) => {
      let text = ''
      for (const [at, { raw, cells, values }] of rows.entries()) {
        const own =
          format === 'ndjson' && raw !== undefined ? raw.trimEnd() : objectText(values, header, cells)
        const open = own.slice(0, -1).trimEnd()
        const added = textOf(answers, at)
        text += `${open}${open === '{' ? added.slice(1) : added}}\n`
      }
      return file.write(text)
    },
    close: file.close,
  }
}

function objectText(
  values: SourceRow['values'],
  header: readonly string[],
  cells: readonly string[],
): string {
  const own = values ?? Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
  return JSON.stringify(own, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
}
