import { valueOf } from '../operand.js'
import type { Value } from '../fact-value.js'
import type { Operand } from '../rule.js'
import { factsIn, operandsWithin } from '../walk.js'
import { computed } from './computation.js'
import { factCell } from './fact-cell.js'
import { bind, type Fragment, sql } from './fragment.js'
import type { Path } from './path.js'
import type { Size, SqlKind, SqlOperand } from './sql-operand.js'
import { type Defaults, factsOf, type Translation } from './translation.js'

const nothing: readonly string[] = ['NULL']

export function sqlOperand(
  operand: Operand,
  path: Path,
  defaults: Defaults,
  translation: Translation,
): SqlOperand {
  if ([...factsIn(operandsWithin(operand))].every(fact => defaults.has(fact)))
    return constantOperand(operand, path, defaults, translation)
  if ('fact' in operand) return factOperand(operand.fact, path, translation)
  if ('op' in operand)
    return computed(operand, path, translation, (part, ...steps) =>
      sqlOperand(part, [...path, ...steps], defaults, translation),
    )
  throw new TypeError('an operand that reads no fact is the same for every row')
}

/** What does not depend on the row is computed by the reference. */
function constantOperand(
  operand: Operand,
  path: Path,
  defaults: Defaults,
  translation: Translation,
): SqlOperand {
  const found = valueOf(operand, { ...translation.scope, facts: factsOf(defaults) })
  if (found.state !== 'known')
    return { kind: 'text', known: false, absent: found.state === 'absent', value: nothing, safe: nothing }
  const { value } = found
  const texts = Array.isArray(value) ? (value as readonly string[]) : [value]
  if (texts.some(text => typeof text === 'string' && !isWritable(text))) {
    translation.refuse('sql/unwritable-text', path)
    return { kind: 'text', known: false, absent: false, value: nothing, safe: nothing }
  }
  const kind = kindOf(value)
  const [written, size] = [constantValue(value), sizeOf(value)]
  return {
    kind,
    known: true,
    absent: false,
    constant: value,
    value: written,
    safe: written,
    ...(size && { size }),
  }
}

/** PostgreSQL stores no NUL, and half a surrogate pair becomes another character on its way. */
const isWritable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)

const kindOf = (value: Value): SqlKind =>
  typeof value === 'number'
    ? 'number'
    : typeof value === 'boolean'
      ? 'boolean'
      : typeof value === 'string'
        ? 'text'
        : 'set'

const sizeOf = (value: Value): Size | undefined =>
  typeof value !== 'number'
    ? undefined
    : value === 0
      ? { least: 1, most: 1 }
      : { least: Math.abs(value), most: Math.abs(value) }

function constantValue(value: Value): Fragment {
  if (typeof value === 'number') return bind(value, 'number')
  if (typeof value === 'boolean') return bind(value, 'boolean')
  return typeof value === 'string' ? bind(value, 'text') : nothing
}

const kinds: Readonly<Record<string, SqlKind>> = {
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  money: 'number',
  date: 'day',
  set: 'set',
}

function factOperand(id: string, path: Path, translation: Translation): SqlOperand {
  const definition = translation.scope.rulebook.vocabulary[id]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(id)}`)
  const { encoding, known, absent, value, flags } = factCell(id, path, translation)
  const kind = kinds[definition.kind] ?? 'text'
  const integer = encoding === 'integer' || encoding === 'cents' || encoding === 'euros'
  const size = integer ? { least: 1, most: Number.MAX_SAFE_INTEGER } : { least: 1e-100, most: 1e100 }
  const safe = typeof known === 'boolean' ? value : sql`CASE WHEN ${known} THEN ${value} END`
  const shared = { kind, known, absent, value, safe, ...(flags && { flags }) }
  return kind === 'number'
    ? { ...shared, size, whole: encoding === 'integer' || encoding === 'cents' }
    : shared
}
