import type { CivilDate } from 'petites-villes'

/**
 * Everything that a command touches outside itself, so that tests run it in their own process.
 *
 * @property width columns of the terminal; lines are wrapped to it
 * @property today the civil day in France, for commands without `--on`
 * @property read the text of a file, for `--facts` and catalogues; rejects as `node:fs` does
 * @property list the files below a folder, by their path from it, with `/`; rejects as `node:fs` does
 * @property write puts a text into a file, for `--output`; rejects as `node:fs` does
 * @property stream a file piece by piece, `-` for standard input; rejects as `node:fs` does
 * @property slices a file of which any part may be read, for formats whose description stands at the end; rejects as `node:fs` does
 * @property size of a file in bytes; undefined where nobody knows
 * @property writer opens a file to write piece by piece
 * @property isSame whether two paths name the same file
 * @property atRevision the files of a folder, or one file, as they were at a revision of the git repository; rejects where there is none
 * @property status shows how far a long work is, on a line that the next one replaces; absent where nobody watches
 */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly read: (path: string) => Promise<string>
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly write: (path: string, text: string) => Promise<void>
  readonly stream: (path: string) => Promise<AsyncIterable<Uint8Array>>
  readonly slices: (path: string) => Promise<SlicedFile>
  readonly size: (path: string) => Promise<number | undefined>
  readonly writer: (path: string) => Promise<FileWriter>
  readonly isSame: (one: string, other: string) => Promise<boolean>
  readonly atRevision: (revision: string, path: string) => Promise<readonly NamedText[]>
  readonly status?: (text: string) => void
  readonly colour: boolean
  readonly width: number
  readonly today: CivilDate
  readonly env: Environment
}

/** A file that is being written. */
export interface FileWriter {
  readonly write: (content: string | Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/** A file that is read by parts. */
export interface SlicedFile {
  readonly byteLength: number
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>
  readonly close: () => Promise<void>
}

export type Environment = Readonly<Record<string, string | undefined>>

/** A text file under its name. */
export interface NamedText {
  readonly name: string
  readonly text: string
}
