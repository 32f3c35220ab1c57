import { joined } from './byte-source.js'
import { decodeUtf8, decodeWindows1252, isUtf8, openDecoder } from './decoders.js'
import type { Encoding } from './file-row.js'

/**
 * Decoded text: whole lines, but for the last piece and for UTF-16.
 *
 * @property odd where in the text lines begin that are not in the encoding of the file
 * @property bytes decoded so far
 * @property tooLong whether reading ends here, because a line is longer than can be held
 */
export interface TextPiece {
  readonly text: string
  readonly odd: readonly number[]
  readonly bytes: number
  readonly encoding: Encoding
  readonly tooLong?: true
}

/** No line of a table is that long, and no JavaScript engine holds a text much longer. */
const longestLine = 256 * 1024 * 1024

/**
 * Decodes line by line: one that is well-formed UTF-8 is UTF-8, any other is Windows-1252. The first line that is not plain ASCII
 * decides what the file as a whole is.
 *
 * @param known the encoding that a mark or the caller names; Windows-1252 is then taken at its word, and UTF-8 where it is
 * well-formed
 */
export async function* decodeText(
  blocks: AsyncIterable<Uint8Array>,
  known?: Encoding,
  longest = longestLine,
): AsyncGenerator<TextPiece, void, undefined> {
  let bytes = 0
  if (known === 'utf-16le' || known === 'utf-16be') {
    const decoder = openDecoder(known)
    for await (const block of blocks) {
      bytes += block.length
      yield { text: decoder.decode(block, { stream: true }), odd: [], bytes, encoding: known }
    }
    const text = decoder.decode()
    if (text !== '') yield { text, odd: [], bytes, encoding: known }
    return
  }
  const lines = openLines(known)
  let [held, length]: [Uint8Array[], number] = [[], 0]
  for await (const block of blocks) {
    bytes += block.length
    const cut = Math.max(block.lastIndexOf(10), block.lastIndexOf(13)) + 1
    if (cut > 0) {
      yield { ...lines.decode(joined([...held, block.subarray(0, cut)])), bytes }
      ;[held, length] = [[], 0]
    }
    if (cut < block.length) held.push(block.subarray(cut))
    length += block.length - cut
    if (length > longest) return yield { text: '', odd: [], bytes, encoding: known ?? 'utf-8', tooLong: true }
  }
  if (length > 0) yield { ...lines.decode(joined(held)), bytes }
}

function openLines(known: 'utf-8' | 'windows-1252' | undefined) {
  let encoding = known

  function decode(bytes: Uint8Array): Omit<TextPiece, 'bytes'> {
    if (known === 'windows-1252') return { text: decodeWindows1252(bytes), odd: [], encoding: known }
    const text = decodeUtf8(bytes)
    if (!text.includes('\ufffd')) {
      const isAscii = text.length === bytes.length
      if (!isAscii) encoding ??= 'utf-8'
      if (isAscii || encoding === 'utf-8') return { text, odd: [], encoding: encoding ?? 'utf-8' }
    }
    return byLine(bytes)
  }

  function byLine(bytes: Uint8Array): Omit<TextPiece, 'bytes'> {
    const odd: number[] = []
    let text = ''
    let run: { from: number; of: 'utf-8' | 'windows-1252' } = { from: 0, of: 'utf-8' }
    const flush = (end: number, next: 'utf-8' | 'windows-1252') => {
      const part = bytes.subarray(run.from, end)
      text += run.of === 'utf-8' ? decodeUtf8(part) : decodeWindows1252(part)
      run = { from: end, of: next }
    }
    for (let at = 0, stop = 0; at < bytes.length; at = stop) {
      let isAscii = true
      while (stop < bytes.length) {
        const byte = bytes[stop++] ?? 0
        if (byte > 0x7f) isAscii = false
        else if (byte === 10 || byte === 13) break
      }
      if (isAscii) continue
      const found = isUtf8(bytes, at, stop) ? 'utf-8' : 'windows-1252'
      encoding ??= found
      if (found !== run.of || found !== encoding) flush(at, found)
      if (found !== encoding) odd.push(text.length)
    }
    flush(bytes.length, 'utf-8')
    return { text, odd, encoding: encoding ?? 'utf-8' }
  }

  return { decode }
}
