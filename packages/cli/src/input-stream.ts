import type { Io } from './io.js'
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
    throw new WrongUse({
      fr: `Le fichier « ${path} » ne peut pas être lu.`,
      en: `The file "${path}" cannot be read.`,
    })
  }
}
