import { setImmediate } from 'node:timers/promises'
import { bodyBytes, contentType, jsonOf, wholeBody } from '../http/body.js'
import type { Limits } from '../limits.js'
import { LinesGuard, seeDocument } from './list-guard.js'
import { refused, TextGuard } from './text-guard.js'

/** The forms that a table may have. A workbook unpacks to a size that nobody sees beforehand. */
export const tableTypes = ['text/csv', 'application/json', 'application/x-ndjson'] as const

/**
 * The bytes of a table, watched on their way, with a turn for other requests between the pieces.
 *
 * @throws Refusal at once, or while it is read
 */
export async function fileToCheck(
  request: Request,
  limits: Limits,
): Promise<AsyncIterable<Uint8Array> | readonly Uint8Array[]> {
  const type = contentType(request, tableTypes)
  if (type === 'application/json') {
    const bytes = await wholeBody(request, limits.checkBytes)
    seeDocument(jsonOf(bytes, limits.jsonDepth), limits.cells)
    return inTurns([bytes], limits)
  }
  const guard = type === 'text/csv' ? new TextGuard() : new LinesGuard(limits.jsonDepth)
  const bytes = watched(inTurns(bodyBytes(request, limits.checkBytes), limits), guard)
  // The first piece now: what it shows to be none of ours is refused with its status.
  const first = await bytes.next()
  return first.done ? [] : behind(first.value, bytes)
}

type Pieces = AsyncGenerator<Uint8Array, void, undefined>

async function* watched(bytes: Pieces, guard: TextGuard | LinesGuard): Pieces {
  for await (const piece of bytes) {
    guard.see(piece)
    yield piece
  }
  if (guard instanceof LinesGuard) guard.end()
}

async function* behind(first: Uint8Array, rest: Pieces): Pieces {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return()
  }
}

const pieceSize = 16 * 1024

async function* inTurns(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { checkMilliseconds }: Limits,
): Pieces {
  const end = performance.now() + checkMilliseconds
  for await (const bytes of source)
    for (let at = 0; at < bytes.length; at += pieceSize) {
      await setImmediate()
      if (performance.now() > end)
        throw refused('service/too-much-work', { seconds: checkMilliseconds / 1000 })
      yield bytes.subarray(at, at + pieceSize)
    }
}
