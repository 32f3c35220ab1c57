// What '@petites-villes/validation/file' exports. "npm run contracts" writes this file.

export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | Uint8Array

export interface ByteStream {
  getReader(): {
    read(): Promise<{
      readonly done: boolean
      readonly value?: Uint8Array | undefined
    }>
    cancel(reason?: unknown): Promise<unknown>
    releaseLock(): void
  }
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

export interface FileBatch {
  readonly rows: readonly FileRow[]
  readonly findings: readonly FileFinding[]
  readonly bytes: number
  readonly encoding: Encoding
}

export interface FileFinding {
  readonly code: string
  readonly line: number | null
  readonly params: IssueParams
  readonly severity: Severity
}

export interface FileRow {
  readonly cells: readonly string[]
  readonly line: number
  readonly raw: string
  readonly end: string
}

export interface FileShape {
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson'
  readonly encoding: Encoding
  readonly bom: boolean
  readonly delimiter?: string
  readonly sheet?: string
  readonly sheets?: readonly string[]
}

export interface FileTable {
  readonly shape: FileShape
  readonly batches: AsyncIterable<FileBatch>
}

export interface TableOptions {
  readonly delimiter?: string
  readonly encoding?: Encoding
  readonly sheet?: string
  readonly wanted?: readonly string[]
}

export declare function bytesOf(stream: ByteStream): AsyncGenerator<Uint8Array, void, undefined>

export declare const fileSentences: IssueSentences

export declare function neutralised(cell: string): string

export declare function openTable(source: ByteSource, options?: TableOptions): Promise<FileTable>

export declare function writeRow(
  cells: readonly string[],
  delimiter: string,
  end?: '\n' | '\r\n' | '',
): string
