import type { Io } from './io.js'
import { unreadable } from './text-file.js'
import { WrongUse } from './wrong-use.js'

/**
 * A file piece by piece, `-` for standard input.
 *
 * @throws WrongUse for a file that cannot be read
 */
export async function inputStream(io: Pick<Io, 'stream'>, path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    return await io.stream(path)
  } catch {
    throw new WrongUse(unreadable(path))
  }
}
