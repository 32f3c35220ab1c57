import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome, Rule, RuleDocument, Value } from '@petites-villes/eligibility'

/** The version of the form of the vectors. */
export const vectorFormat = 'conformance/1'

/** The folder of the committed vectors. */
export const vectorFolder = fileURLToPath(new URL('vectors', import.meta.url))

/** What an implementation must answer. What is not stated is not checked. */
export interface Expectation {
  readonly outcome: Outcome
  /** Ids of the unknown facts of the residual, sorted. */
  readonly missing?: readonly string[]
  readonly assumptions?: readonly { readonly fact: string; readonly value: Value | null }[]
  readonly residual?: Rule
}

/** One question with its answer. A rule that is named is a dated rule of the document. */
export interface Vector {
  readonly id: string
  readonly about?: string
  /** Read together with the document of the file, like two files of one folder. */
  readonly document?: RuleDocument
  readonly rule: Rule | { readonly ruleId: string }
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: string
  readonly expect: Expectation
}

/** All vectors about one topic. */
export interface VectorFile {
  readonly format: typeof vectorFormat
  readonly topic: string
  readonly about: string
  readonly document: RuleDocument
  readonly vectors: readonly Vector[]
}

/** Every file of vectors in a folder and below it, by name. */
export function readVectorFiles(folder = vectorFolder): ReadonlyMap<string, VectorFile> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.json'))
    .sort()
  return new Map(paths.map(path => [basename(path), readVectorFile(join(folder, path))]))
}

export function readVectorFile(path: string): VectorFile {
  const file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile
  if ((file.format as string) !== vectorFormat)
    throw new Error(`${path}: the format is ${file.format}, not ${vectorFormat}`)
  return file
}

/** A file as text: one vector to a line, so that a change of one shows as a change of one line. */
export function writtenVectorFile({ vectors, ...head }: VectorFile): string {
  const opening = JSON.stringify(head).slice(0, -1)
  return `${opening},"vectors":[\n${vectors.map(vector => JSON.stringify(vector)).join(',\n')}\n]}\n`
}
