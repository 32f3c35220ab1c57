import type { FactDefinition } from '../vocabulary.js'
import { encodingOf, encodings, type FactColumn, nullOf } from './column-map.js'
import { isRead } from './dialect.js'
import { and, bind, type Condition, type Fragment, not, or, sql } from './fragment.js'
import type { Path } from './path.js'
import type { Translation } from './translation.js'

/** What a row says of a fact. `known` and `absent` are never both true; where neither is, the fact is unknown. */
export interface FactCell {
  readonly known: Condition
  readonly absent: Condition
  readonly value: Fragment
  /** The truth of each item, where each has a column of its own. */
  readonly flags?: ReadonlyMap<string, Fragment>
  readonly encoding: ReturnType<typeof encodingOf> | undefined
}

const unknownEverywhere: FactCell = { known: false, absent: false, value: ['NULL'], encoding: undefined }

/** How the row of a table is asked about one fact; refused where the map does not say. */
export function factCell(id: string, path: Path, translation: Translation): FactCell {
  const definition = translation.scope.rulebook.vocabulary[id]
  const column = translation.columnOf(id)
  if (column === null || !definition) return unknownEverywhere
  if (column === undefined) {
    translation.refuse('sql/no-column', path, { fact: id })
    return unknownEverywhere
  }
  const cell =
    column.as === 'flags'
      ? flagCell(column, definition, id, path, translation)
      : plainCell(column, definition, id, path, translation)
  if (!cell) return unknownEverywhere
  const encoding = encodingOf(definition, column, translation.dialect.name)
  return { ...stated(cell, column, definition, translation), encoding }
}

/** Undefined, and refused, where the dialect does not read the encoding. */
function plainCell(
  column: Exclude<FactColumn, { as: 'flags' }>,
  definition: FactDefinition,
  id: string,
  path: Path,
  translation: Translation,
): PlainCell | undefined {
  const { dialect } = translation
  const encoding = encodingOf(definition, column, dialect.name)
  const read = encoding === 'flags' ? undefined : dialect.reads[encoding]
  if (!read) {
    const choices = encodings[definition.kind].filter(each => isRead(each, dialect))
    translation.refuse('sql/no-such-encoding', path, { fact: id, given: encoding, choices })
    return undefined
  }
  const name = translation.name(column.column)
  return { ...read(name), given: sql`${name} IS NOT NULL`, empty: sql`${name} IS NULL` }
}

interface PlainCell {
  readonly value: Fragment
  readonly valid: Condition
  readonly given: Condition
  readonly empty: Condition
  readonly flags?: ReadonlyMap<string, Fragment>
}

function stated(
  { value, valid, given, empty, flags }: PlainCell,
  column: FactColumn,
  definition: FactDefinition,
  translation: Translation,
): Omit<FactCell, 'encoding'> {
  const shared = flags ? { value, flags } : { value }
  const means = nullOf(definition, column)
  if (column.state === undefined)
    return { ...shared, known: and(given, valid), absent: means === 'absent' && empty }
  const state = translation.name(column.state)
  const says = (word: string) => sql`${translation.dialect.exactText(state)} = ${bind(word, 'text')}`
  const silent = sql`${state} IS NULL`
  const absent = and(sql`${state} IS NOT NULL`, says('absent'))
  return {
    ...shared,
    known: and(given, valid, or(silent, says('known'))),
    absent: definition.nullable === true && or(absent, and(means === 'absent', silent, empty)),
  }
}

/** A list of which some flags are empty is not known; one of which all are empty is as good as a NULL. */
function flagCell(
  { items }: Extract<FactColumn, { as: 'flags' }>,
  definition: FactDefinition,
  id: string,
  path: Path,
  translation: Translation,
): PlainCell {
  const declared = 'values' in definition && definition.values ? Object.keys(definition.values) : []
  const missing = declared.filter(item => !Object.hasOwn(items, item))
  if (missing.length > 0) translation.refuse('sql/item-without-column', path, { fact: id, items: missing })
  const names = Object.values(items).map(name => translation.name(name))
  const read = translation.dialect.reads.boolean
  return {
    value: ['NULL'],
    flags: new Map(Object.entries(items).map(([item, name]) => [item, read(translation.name(name)).value])),
    valid: and(...names.map(name => read(name).valid)),
    given: and(...names.map(name => sql`${name} IS NOT NULL`)),
    empty: and(names.length > 0, ...names.map(name => sql`${name} IS NULL`)),
  }
}

/** The question that is neither: nobody can tell. */
export const isUnknown = ({ known, absent }: Pick<FactCell, 'known' | 'absent'>): Condition =>
  and(not(known), not(absent))
