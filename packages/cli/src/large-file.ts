import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { FileWriter, SlicedFile } from './io.js'

const pieceSize = 1 << 18

/** A file piece by piece; `-` is standard input. */
export async function openStream(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin
  const file = await open(path, 'r')
  const about = await file.stat()
  if (about.isDirectory()) {
    await file.close()
    throw new Error(`${path} is a folder`)
  }
  return createReadStream(path, { fd: file, highWaterMark: pieceSize })
}

export async function sizeOf(path: string): Promise<number | undefined> {
  const about = await stat(path).catch(() => undefined)
  return about?.isFile() ? about.size : undefined
}

export async function openWriter(path: string): Promise<FileWriter> {
  const file = await open(path, 'w')
  return {
    write: async content => {
      // One call may write a part alone.
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten
    },
    close: () => file.close(),
  }
}

/** A file that stays open until it is closed, read where somebody asks. */
export async function openSlices(path: string): Promise<SlicedFile> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(end - start)
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
      return bytes.buffer.slice(0, bytesRead)
    },
    close: () => file.close(),
  }
}

/** Whether two paths lead to one file, links included. */
export async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map(path => stat(path).catch(() => undefined)))
  if (!first || !second) return one === other
  return first.dev === second.dev && first.ino === second.ino
}
