import { isCivilDate } from '@petites-villes/core'
import { absent, type FactValue, known, unknown, type Value } from '../fact-value.js'
import type { FactDefinition, Facts, Vocabulary } from '../vocabulary.js'
import { type ColumnMap, type Encoding, encodingOf, type FactColumn, nullOf } from './column-map.js'
import { type DialectName, largest, smallest } from './dialect.js'

/** The cells of a row by the names of their columns, as drivers give them. */
export type Row = Readonly<Record<string, unknown>>

/**
 * What a row says of its facts, read as the SQL reads it: so that a verdict that a view gives can be explained, with
 * `explain`, or checked, with `decide`. A cell that is no value of its fact's kind is unknown (`conflicting`).
 *
 * @example
 * ```ts
 * import { defineFacts } from '@petites-villes/eligibility'
 * import { factsOfRow } from '@petites-villes/eligibility/sql'
 *
 * const label = { fr: 'coût', en: 'cost' }
 * const vocabulary = defineFacts({ cost: { kind: 'money', label, question: { fr: '?', en: '?' } } })
 * const columns = { cost: { column: 'cost', as: 'euros' } } as const
 * factsOfRow({ cost: 12.5 }, { vocabulary, columns, dialect: 'duckdb' })
 * // => { cost: { state: 'known', value: 1250 } }
 * ```
 */
export function factsOfRow<V extends Vocabulary>(
  row: Row,
  {
    vocabulary,
    columns,
    dialect,
  }: { readonly vocabulary: V; readonly columns: ColumnMap<V>; readonly dialect: DialectName },
): Facts<V> {
  const facts: Record<string, FactValue> = {}
  for (const [id, column] of Object.entries<FactColumn | null | undefined>(columns)) {
    const definition = vocabulary[id]
    if (column && definition) facts[id] = factIn(row, column, definition, dialect)
  }
  return facts as Facts<V>
}

function factIn(row: Row, column: FactColumn, definition: FactDefinition, dialect: DialectName): FactValue {
  const cell = column.as === 'flags' ? flagged(row, column.items) : row[column.column]
  const state = column.state === undefined ? null : (row[column.state] ?? null)
  if (state === 'absent' && definition.nullable) return absent()
  if (state !== null && state !== 'known')
    return unknown(state === 'unknown' ? 'not-provided' : 'conflicting')
  if (cell === null || cell === undefined)
    return state === null && nullOf(definition, column) === 'absent' ? absent() : unknown('not-provided')
  const value = readers[encodingOf(definition, column, dialect)](cell)
  return value === undefined ? unknown('conflicting') : known(value)
}

/** A list of which some flags are empty is not known; one of which all are empty is as good as a NULL. */
function flagged(row: Row, items: Readonly<Record<string, string>>): readonly string[] | 'partly' | null {
  const flags = Object.entries(items).map(([item, name]) => [item, truth(row[name])] as const)
  if (Object.values(items).every(name => (row[name] ?? null) === null)) return null
  if (flags.some(([, flag]) => flag === undefined)) return 'partly'
  return flags.flatMap(([item, flag]) => (flag ? [item] : []))
}

const truth = (cell: unknown): boolean | undefined =>
  cell === true || cell === 1 || cell === 1n
    ? true
    : cell === false || cell === 0 || cell === 0n
      ? false
      : undefined

const numberIn = (cell: unknown): number | undefined =>
  typeof cell === 'number' || typeof cell === 'bigint' ? Number(cell) : undefined

function whole(cell: unknown): number | undefined {
  if (typeof cell === 'bigint' && BigInt.asIntN(54, cell) !== cell) return undefined
  const number = numberIn(cell)
  return Number.isSafeInteger(number) ? number : undefined
}

function sized(cell: unknown): number | undefined {
  const number = numberIn(cell)
  if (number === undefined || number === 0) return number
  return Math.abs(number) >= smallest && Math.abs(number) <= largest ? number : undefined
}

function centsIn(cell: unknown): number | undefined {
  const amount = numberIn(cell)
  if (amount === undefined || !(Math.abs(amount) <= 1e11)) return undefined
  const cents = amount * 100
  const rounded = Math.floor(cents + 0.5)
  return Math.abs(rounded - cents) <= 1e-15 * Math.max(1, Math.abs(cents)) ? rounded : undefined
}

const textIn = (cell: unknown): string | undefined => (typeof cell === 'string' ? cell : undefined)

function textsIn(cell: unknown): readonly string[] | undefined {
  return Array.isArray(cell) && cell.every(item => typeof item === 'string') ? cell : undefined
}

function parsed(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell
  // Databases do not agree on these escapes, see `unreadable` of the dialects.
  if (/\\u(0000|[dD][89a-fA-F])/.test(cell)) return undefined
  try {
    return JSON.parse(cell) as unknown
  } catch {
    return undefined
  }
}

const readers: Readonly<Record<Encoding, (cell: unknown) => Value | undefined>> = {
  boolean: truth,
  'zero-one': truth,
  integer: whole,
  cents: whole,
  double: sized,
  euros: centsIn,
  text: textIn,
  date: cell => (isCivilDate(cell) ? cell : undefined),
  'iso-text': cell => (isCivilDate(cell) ? cell : undefined),
  list: textsIn,
  json: cell => textsIn(parsed(cell)),
  flags: textsIn,
}
