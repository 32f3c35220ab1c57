import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { evaluateWords } from '../words/evaluate-words.js'
import { WrongUse } from '../wrong-use.js'
import type { SourcePiece, SourceRow, SourceRows } from './source-rows.js'

/** A Parquet file, one group of rows at a time. Lines are numbers of rows, from 1. */
export async function openParquetRows(file: AsyncBuffer, path: string): Promise<SourceRows> {
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new WrongUse(evaluateWords.noParquet(path, String(error)))
  })
  const [root, ...columns] = metadata.schema
  const nested = columns.length !== (root?.num_children ?? 0)
  const header = (nested ? topLevel(metadata.schema) : columns).map(({ name }) => name)
  return { format: 'parquet', header, delimiter: ';', bom: false, schema: metadata.schema, pieces: pieces() }

  async function* pieces(): AsyncGenerator<SourcePiece, void, undefined> {
    let first = 0
    for (const { num_rows: count } of metadata.row_groups) {
      const last = first + Number(count)
      const objects = await parquetReadObjects({ file, metadata, rowStart: first, rowEnd: last })
      const rows = objects.map((values, at): SourceRow => ({
        line: first + at + 1,
        cells: header.map(name => cellText(values[name])),
        values,
      }))
      yield { rows, problems: [], blank: 0, done: last / Number(metadata.num_rows) }
      first = last
    }
  }
}

/** The columns themselves, without what is inside lists and groups. */
function topLevel(schema: readonly { readonly name: string; readonly num_children?: number }[]) {
  const found: { readonly name: string }[] = []
  for (let at = 1; at < schema.length;) {
    found.push(schema[at]!)
    let open = 1
    while (open > 0) open += (schema[at++]?.num_children ?? 0) - 1
  }
  return found
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(cellText).join('|')
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'object':
      return value === null ? '' : JSON.stringify(value)
    default:
      return ''
  }
}
