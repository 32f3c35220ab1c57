import type { SchemaElement } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { type BatchAnswers, outcomeAt } from 'petites-villes/batch'
import type { FileWriter } from '../io.js'
import type { AnswerWriter } from './answer-writer.js'
import type { SourceRow, SourceRows } from './source-rows.js'

/** Rows that make a group: a reader holds one at a time. */
const groupSize = 50_000

/** A Parquet file: the columns as the input describes them, texts where it was no Parquet, and a text for each rule. */
export function openParquetAnswers(
  file: FileWriter,
  { header, schema: given }: SourceRows,
  rules: readonly string[],
): AnswerWriter {
  const own = given?.slice(1) ?? header.map(textColumn)
  const names = [...header, ...rules]
  const schema: SchemaElement[] = [
    { name: 'root', num_children: names.length },
    ...own,
    ...rules.map(textColumn),
  ]
  const bytes = new ByteWriter()
  const parquet = new ParquetWriter({ writer: bytes, schema })
  let columns = names.map((): unknown[] => [])
  return {
    async write(rows, answers) {
      for (const [at, row] of rows.entries()) {
        add(row, answers, at)
        if (columns[0]!.length === groupSize) await flush()
      }
    },
    async close() {
      if (columns[0]!.length > 0) await flush()
      await parquet.finish()
      await drain()
      await file.close()
    },
  }

  function add({ cells, values }: SourceRow, answers: BatchAnswers, at: number): void {
    for (const [place, name] of header.entries())
      columns[place]!.push(given ? values?.[name] : cells[place] === '' ? null : cells[place])
    for (const [rule, found] of answers.rules.entries())
      columns[header.length + rule]!.push(outcomeAt(found, at))
  }

  async function flush(): Promise<void> {
    await parquet.write({
      columnData: names.map((name, at) => ({ name, data: columns[at]! })),
      rowGroupSize: groupSize,
    })
    columns = names.map(() => [])
    await drain()
  }

  async function drain(): Promise<void> {
    await file.write(bytes.getBytes().slice())
    bytes.index = 0
  }
}

const textColumn = (name: string): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: 'OPTIONAL',
})
