import { openTable } from 'petites-villes/validation'
import type { SourcePiece, SourceRow, SourceRows } from './source-rows.js'

type Table = Awaited<ReturnType<typeof openTable>>
type Batch = Table['batches'] extends AsyncIterable<infer B> ? B : never

/** CSV, NDJSON, and what else the checker of tables reads: a workbook and a JSON list come out as CSV. */
export async function openTextRows(
  input: AsyncIterable<Uint8Array>,
  { size, wanted }: { readonly size: number | undefined; readonly wanted: readonly string[] },
): Promise<SourceRows> {
  const { shape, batches } = await openTable(input, { wanted })
  const iterator = batches[Symbol.asyncIterator]()
  const first = await firstWithRows(iterator)
  const isLines = shape.format === 'ndjson'
  const head = first.rows[0]
  const header = head?.cells ?? []
  return {
    format: isLines ? 'ndjson' : 'csv',
    header,
    delimiter: shape.delimiter ?? ';',
    bom: shape.bom && shape.format === 'csv',
    pieces: pieces(),
  }

  async function* pieces(): AsyncGenerator<SourcePiece, void, undefined> {
    try {
      yield pieceOf({ ...first, rows: first.rows.slice(1) })
      for (;;) {
        const next = await iterator.next()
        if (next.done) return
        yield pieceOf(next.value)
      }
    } finally {
      await iterator.return?.()
    }
  }

  function pieceOf({ rows, findings, bytes }: Batch): SourcePiece {
    const found: SourceRow[] = []
    let blank = 0
    for (const { cells, line, raw } of rows)
      if (cells.length <= 1 && (cells[0] ?? '').trim() === '' && !isLines) blank++
      else found.push(raw === '' ? { cells, line } : { cells, line, raw })
    const problems = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ line, code, params }) => ({ line, code, params, isRow: lostRows.has(code) }))
    return { rows: found, problems, blank, ...(size && { done: Math.min(1, bytes / size) }) }
  }
}

/** Problems of a file by which a row is not read; the others are about rows that are, or the whole file. */
const lostRows = new Set(['file/json-broken', 'file/json-no-item'])

async function firstWithRows(iterator: AsyncIterator<Batch>): Promise<Batch> {
  let all: Batch | undefined
  for (;;) {
    const next = await iterator.next()
    if (next.done) return all ?? { rows: [], findings: [], bytes: 0, encoding: 'utf-8' }
    const { value } = next
    all = all ? { ...value, findings: [...all.findings, ...value.findings] } : value
    if (value.rows.length > 0) return all
  }
}
