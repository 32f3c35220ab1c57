import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { FileWriter } from './io.js'

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
    write: async text => {
      await file.write(text)
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
