import type { FactDefinition, FactKind, Vocabulary } from '../vocabulary.js'
import type { DialectName } from './dialect.js'

/**
 * How a column writes the values of its fact.
 * - `boolean`, or `zero-one`: 1 and 0
 * - `integer`: any integer type; `double`: a floating-point or decimal type
 * - `cents`, or `euros` in a decimal or floating-point type
 * - `text`
 * - `date`, or `iso-text`: `2026-11-22`
 * - `list`: an array of texts; `json`: a JSON array of texts, in a text or JSON type; `flags`: one boolean column for each item
 */
export type Encoding =
  | 'boolean'
  | 'zero-one'
  | 'integer'
  | 'double'
  | 'cents'
  | 'euros'
  | 'text'
  | 'date'
  | 'iso-text'
  | 'list'
  | 'json'
  | 'flags'

interface Common {
  /** What a NULL means; without it, what the vocabulary says (`sqlNull`), and there without it `unknown`. */
  readonly whenNull?: 'unknown' | 'absent'
  /** A text column that holds `known`, `absent` or `unknown` and outweighs the value; where it is NULL the value speaks. */
  readonly state?: string
}

/** Where the cells of one fact are. */
export type FactColumn =
  | (Common & { readonly column: string; readonly as?: Exclude<Encoding, 'flags'> })
  | (Common & { readonly as: 'flags'; readonly items: Readonly<Record<string, string>> })

/** The columns of a table, by the fact that each holds. A fact that is `null` has no column: it is unknown in every row. */
export type ColumnMap<V extends Vocabulary = Vocabulary> = {
  readonly [Id in keyof V]?: FactColumn | null
}

/** The encodings of each kind of fact; the first is the usual one. */
export const encodings: Readonly<Record<FactKind, readonly Encoding[]>> = {
  boolean: ['boolean', 'zero-one'],
  integer: ['integer', 'double'],
  number: ['double', 'integer'],
  money: ['cents', 'euros'],
  text: ['text'],
  code: ['text'],
  enum: ['text'],
  date: ['date', 'iso-text'],
  set: ['list', 'json', 'flags'],
}

/** SQLite has neither truth values, nor days, nor lists. */
const usualInSqlite: Partial<Record<FactKind, Encoding>> = {
  boolean: 'zero-one',
  date: 'iso-text',
  set: 'json',
}

export function encodingOf(definition: FactDefinition, { as }: FactColumn, dialect: DialectName): Encoding {
  const usual = encodings[definition.kind][0] ?? 'text'
  return as ?? (dialect === 'sqlite' ? (usualInSqlite[definition.kind] ?? usual) : usual)
}

export function nullOf(definition: FactDefinition, { whenNull }: FactColumn): 'unknown' | 'absent' {
  return definition.nullable ? (whenNull ?? definition.sqlNull ?? 'unknown') : 'unknown'
}

/**
 * The columns that a table has when it follows the vocabulary: the id of each fact in snake case, in the usual encoding of
 * the dialect.
 *
 * @example
 * ```ts
 * import { defineFacts } from '@petites-villes/eligibility'
 * import { defaultColumns } from '@petites-villes/eligibility/sql'
 *
 * const label = { fr: 'taille du groupe', en: 'size of the group' }
 * const vocabulary = defineFacts({ 'project.groupSize': { kind: 'integer', label, question: { fr: '?', en: '?' } } })
 * defaultColumns(vocabulary) // => { 'project.groupSize': { column: 'project_group_size' } }
 * ```
 */
export function defaultColumns<V extends Vocabulary>(vocabulary: V): ColumnMap<V> {
  return Object.fromEntries(
    Object.keys(vocabulary).map(id => [id, { column: snakeCase(id) }]),
  ) as unknown as ColumnMap<V>
}

export function snakeCase(id: string): string {
  return id
    .replace(/[.-]/g, '_')
    .replace(/(?<=[a-z0-9])[A-Z]/g, letter => `_${letter}`)
    .toLowerCase()
}
