import { fail, type Issue, issue, nearest, ok, type Result } from '@petites-villes/core'
import { unknownFact } from '../facts.js'
import { kindOf, shown } from '../given.js'
import type { FactDefinition, Vocabulary } from '../vocabulary.js'
import { type ColumnMap, type Encoding, encodings } from './column-map.js'
import { type DialectName, isRead } from './dialect.js'
import { dialects } from './dialects/index.js'
import type { Path } from './path.js'

/**
 * Reads a map of columns that comes from outside: JSON, in which a fact may also be given the name of its column alone.
 *
 * @example
 * ```ts
 * import { defineFacts } from '@petites-villes/eligibility'
 * import { parseColumns } from '@petites-villes/eligibility/sql'
 *
 * const label = { fr: 'montagne', en: 'mountain' }
 * const vocabulary = defineFacts({ mountain: { kind: 'boolean', label, question: { fr: '?', en: '?' } } })
 * const read = parseColumns(vocabulary, { mountain: 'is_mountain' }, 'duckdb')
 * read.ok && read.value // => { mountain: { column: 'is_mountain' } }
 * parseColumns(vocabulary, { mountian: 'is_mountain' }, 'duckdb').issues[0]?.params.suggestions // => ['mountain']
 * ```
 * @returns issues `sql/...` and `fact/no-such-fact`, their path beginning with `columns`
 */
export function parseColumns<V extends Vocabulary>(
  vocabulary: V,
  given: unknown,
  dialect: DialectName,
): Result<ColumnMap<V>> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return fail(issue('sql/not-a-map', { given: kindOf(given) }, { path: ['columns'] }))
  const columns = Object.fromEntries(
    Object.entries(given).map(([id, column]: [string, unknown]) => [
      id,
      typeof column === 'string' ? { column } : column,
    ]),
  )
  const problems = columnProblems(vocabulary, columns, dialect)
  return problems.length > 0 ? fail(...problems) : ok(columns as ColumnMap<V>)
}

/** What is wrong with a map of columns, for one dialect. */
export function columnProblems(
  vocabulary: Vocabulary,
  columns: Readonly<Record<string, unknown>>,
  dialect: DialectName,
): readonly Issue[] {
  return Object.entries(columns).flatMap(([id, column]) => {
    const definition = Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined
    const path = ['columns', id]
    if (!definition) return [{ ...unknownFact(vocabulary, id), path }]
    return column === null || column === undefined ? [] : [...problemsOf(definition, column, path, dialect)]
  })
}

const properties = ['column', 'as', 'whenNull', 'state', 'items']

function* problemsOf(
  definition: FactDefinition,
  given: unknown,
  path: Path,
  dialect: DialectName,
): Generator<Issue> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    yield issue('sql/not-a-column', { given: kindOf(given) }, { path })
    return
  }
  const column = given as Readonly<Record<string, unknown>>
  for (const key of Object.keys(column))
    if (!properties.includes(key))
      yield issue(
        'sql/unknown-property',
        { given: key, suggestions: nearest(key, properties) },
        { path: [...path, key] },
      )
  yield* encodingProblems(definition, column.as, path, dialect)
  if (column.as === 'flags') yield* flagProblems(definition, column.items, path)
  else yield* nameProblems(column.column, [...path, 'column'])
  if (column.state !== undefined) yield* nameProblems(column.state, [...path, 'state'])
  const { whenNull } = column
  if (whenNull !== undefined && whenNull !== 'unknown' && whenNull !== 'absent')
    yield issue(
      'sql/no-such-null',
      { given: shown(whenNull), choices: ['unknown', 'absent'] },
      { path: [...path, 'whenNull'] },
    )
  else if (whenNull === 'absent' && !definition.nullable)
    yield issue('sql/never-absent', {}, { path: [...path, 'whenNull'] })
}

function* encodingProblems(
  { kind }: FactDefinition,
  as: unknown,
  path: Path,
  dialect: DialectName,
): Generator<Issue> {
  if (as === undefined) return
  const choices = encodings[kind].filter(each => isRead(each, dialects[dialect]))
  if (!choices.includes(as as Encoding))
    yield issue(
      'sql/no-such-encoding',
      { given: shown(as), kind, dialect, choices },
      { path: [...path, 'as'] },
    )
}

function* flagProblems(definition: FactDefinition, items: unknown, path: Path): Generator<Issue> {
  if (typeof items !== 'object' || items === null || Array.isArray(items)) {
    yield issue('sql/not-a-map', { given: kindOf(items) }, { path: [...path, 'items'] })
    return
  }
  for (const [item, name] of Object.entries(items)) yield* nameProblems(name, [...path, 'items', item])
  const declared = 'values' in definition && definition.values ? Object.keys(definition.values) : []
  const missing = declared.filter(item => !Object.hasOwn(items, item))
  if (missing.length > 0)
    yield issue('sql/item-without-column', { items: missing }, { path: [...path, 'items'] })
}

function* nameProblems(name: unknown, path: Path): Generator<Issue> {
  if (typeof name !== 'string' || name === '' || name.includes('\0'))
    yield issue('sql/not-a-name', { given: shown(name) }, { path })
}
