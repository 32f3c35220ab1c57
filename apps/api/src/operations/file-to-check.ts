import { setImmediate } from 'node:timers/promises'
import { bodyBytes, contentType, jsonOf, wholeBody } from '../http/body.js'
import { problem, Refusal } from '../http/refusal.js'
import type { Limits } from '../limits.js'

/** The forms that a table may have. A workbook unpacks to a size that nobody sees beforehand. */
export const tableTypes = ['text/csv', 'application/json', 'application/x-ndjson'] as const

/**
 * The bytes of a table, with a turn for other requests between the pieces.
 *
 * @throws Refusal at once, or while it is read
 */
export async function fileToCheck(request: Request, limits: Limits): Promise<AsyncIterable<Uint8Array>> {
  const type = contentType(request, tableTypes)
  if (type === 'application/json') return inTurns([await listBytes(request, limits)])
  const bytes = bodyBytes(request, limits.checkBytes)
  // The first piece now: what is refused at once is refused with its status.
  const first = await bytes.next()
  if (first.done) return inTurns([])
  if (isZip(first.value))
    throw new Refusal(415, [problem('service/no-workbook', {}, ['body'])], {
      headers: { Connection: 'close' },
    })
  return inTurns(behind(first.value, bytes))
}

/**
 * A JSON list is held whole, and its cells are its objects times its keys: a short list of strange keys would be a large table.
 */
async function listBytes(request: Request, { checkBytes, jsonDepth, cells: most }: Limits) {
  const bytes = await wholeBody(request, checkBytes)
  const parsed = jsonOf(bytes, jsonDepth)
  const lists = Array.isArray(parsed) ? [parsed] : Object.values(parsed ?? {}).filter(Array.isArray)
  for (const list of lists as (readonly unknown[])[]) {
    const keys = new Set(
      list.flatMap(item => (typeof item === 'object' && item !== null ? Object.keys(item) : [])),
    )
    if (keys.size * list.length > most)
      throw new Refusal(422, [problem('service/too-many-cells', { most }, ['body'])])
  }
  return bytes
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

async function* behind(
  first: Uint8Array,
  rest: AsyncGenerator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return()
  }
}

const piece = 64 * 1024

async function* inTurns(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of source)
    for (let at = 0; at < bytes.length; at += piece) {
      await setImmediate()
      yield bytes.subarray(at, at + piece)
    }
}
