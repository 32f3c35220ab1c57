import { Readable } from 'node:stream'
import type { CivilDate } from 'petites-villes'
import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { run } from './run.js'

/** What one command line answered, for tests. */
export interface Answer {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** The files that it wrote. */
  readonly written: Readonly<Record<string, string>>
  /** The same files, those of bytes too. */
  readonly bytes: Readonly<Record<string, Uint8Array>>
}

/** Runs a command line in this process, on a fixed day, without colours, 80 columns wide unless told otherwise. */
export async function pvd(
  line: string | readonly string[],
  {
    files = {},
    ...io
  }: Partial<Io> & { readonly files?: Readonly<Record<string, string | Uint8Array>> } = {},
): Promise<Answer> {
  let out = ''
  let err = ''
  const written: Record<string, string> = {}
  const bytes: Record<string, Uint8Array> = {}
  const textOf = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content)
  const bytesOf = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const code = await run(typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line, {
    out: text => (out += text),
    err: text => (err += text),
    read: path =>
      files[path] === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(textOf(files[path])),
    stream: path =>
      files[path] === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(Readable.from([bytesOf(files[path])])),
    slices: path => {
      const content = files[path]
      if (content === undefined) return Promise.reject(new Error('no such file'))
      const whole = bytesOf(content).slice()
      return Promise.resolve({
        byteLength: whole.length,
        slice: (start, end) => Promise.resolve(whole.buffer.slice(start, end)),
        close: () => Promise.resolve(),
      })
    },
    size: path => Promise.resolve(files[path]?.length),
    writer: path => {
      written[path] = ''
      bytes[path] = new Uint8Array()
      return Promise.resolve({
        write: content => {
          written[path] = (written[path] ?? '') + textOf(content)
          bytes[path] = new Uint8Array([...(bytes[path] ?? []), ...bytesOf(content)])
          return Promise.resolve()
        },
        close: () => Promise.resolve(),
      })
    },
    isSame: (one, other) => Promise.resolve(one === other),
    list: folder => {
      const inside = `${folder.replace(/\/$/, '')}/`
      const names = Object.keys(files).flatMap(path =>
        path.startsWith(inside) ? [path.slice(inside.length)] : [],
      )
      return names.length > 0 ? Promise.resolve(names) : Promise.reject(new Error('no such folder'))
    },
    write: (path, text) => {
      written[path] = text
      return Promise.resolve()
    },
    atRevision: () => Promise.reject(new Error('no repository')),
    colour: false,
    width: 80,
    today: '2026-11-22' as CivilDate,
    env: {},
    ...io,
  })
  return { code, out, err, written, bytes }
}

/** A text with plain spaces and apostrophes, so that tests do not depend on typography. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
}
