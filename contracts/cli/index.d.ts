// What '@petites-villes/cli' exports. "npm run contracts" writes this file.

export type Environment = Readonly<Record<string, string | undefined>>

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

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

export declare const exitCode: {
  readonly done: 0
  readonly no: 1
  readonly wrongUse: 2
  readonly unknown: 3
}

export declare function run(argv: readonly string[], io: Io): Promise<ExitCode>

// Not exported, but named by what is.

interface FileWriter {
  readonly write: (content: string | Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

interface NamedText {
  readonly name: string
  readonly text: string
}

interface SlicedFile {
  readonly byteLength: number
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>
  readonly close: () => Promise<void>
}
