import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** Bytes of files as they are, and each compressed on its own, as a server sends them. */
export function publishedSize(files) {
  const contents = files.map(file => readFileSync(file))
  const total = size => contents.reduce((sum, content) => sum + size(content), 0)
  return {
    files: files.length,
    raw: total(content => content.length),
    gzip: total(content => gzipSync(content, { level: 9 }).length),
    brotli: total(content => brotliCompressSync(content).length),
  }
}

/** A module and the modules that it imports by a relative path, at once or later. */
export function filesFrom(entry, found = new Map()) {
  if (found.has(entry.href)) return found.values()
  found.set(entry.href, entry)
  const text = readFileSync(entry, 'utf8')
  for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g))
    filesFrom(new URL(path, entry), found)
  return found.values()
}
