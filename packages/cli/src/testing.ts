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
}

/** Runs a command line in this process, on a fixed day, without colours, 80 columns wide unless told otherwise. */
export async function pvd(
  line: string | readonly string[],
  { files = {}, ...io }: Partial<Io> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  let out = ''
  let err = ''
  const written: Record<string, string> = {}
  const code = await run(typeof line === 'string' ? line.split(' ').filter(word => word !== '') : line, {
    out: text => (out += text),
    err: text => (err += text),
    read: path =>
      files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(files[path]),
    stream: path =>
      files[path] === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(Readable.from([new TextEncoder().encode(files[path])])),
    size: path => Promise.resolve(files[path]?.length),
    writer: path => {
      written[path] = ''
      return Promise.resolve({
        write: text => {
          written[path] = (written[path] ?? '') + text
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
  return { code, out, err, written }
}

/** A text with plain spaces and apostrophes, so that tests do not depend on typography. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
}
