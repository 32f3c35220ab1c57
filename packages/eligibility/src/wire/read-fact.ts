import type { Localized } from '@petites-villes/core'
import {
  deciders,
  type FactDefinition,
  type FactKind,
  factKinds,
  isFactId,
  type Unit,
  unitNames,
} from '../vocabulary.js'
import { shown } from '../given.js'
import { readLocalized } from './parse-rule.js'
import type { Json, Path, Reader } from './reader.js'

const common = ['kind', 'label', 'question', 'help', 'nullable', 'sqlNull', 'decidedBy', 'sources']

/** What each kind says beside what every fact says. */
const own: Readonly<Record<FactKind, readonly string[]>> = {
  boolean: [],
  integer: ['unit', 'min', 'max'],
  number: ['unit', 'min', 'max'],
  money: ['min', 'max'],
  text: ['pattern'],
  code: ['pattern'],
  date: [],
  enum: ['values'],
  set: ['values'],
}

/** One fact of a document. */
export function readFactDefinition(
  id: string,
  object: Json,
  path: Path,
  reader: Reader,
): FactDefinition | undefined {
  if (!isFactId(id)) reader.problem(path, 'rule/not-a-fact-id', { given: id })
  const kind = readKind(object, path, reader)
  if (!kind) return undefined
  reader.only(object, [...common, ...own[kind]], path)
  const label = readLocalized(object, 'label', path, reader)
  const question = readLocalized(object, 'question', path, reader)
  const help = object.help === undefined ? undefined : readLocalized(object, 'help', path, reader)
  const unit = readUnit(object, path, reader)
  const nullable = flagAt(object, 'nullable', path, reader)
  const sqlNull =
    object.sqlNull === undefined
      ? undefined
      : reader.oneOf(
          object.sqlNull,
          ['unknown', 'absent'] as const,
          [...path, 'sqlNull'],
          'rule/not-a-choice',
        )
  const decidedBy =
    object.decidedBy === undefined
      ? undefined
      : reader.oneOf(object.decidedBy, deciders, [...path, 'decidedBy'], 'rule/not-a-choice')
  const values = valuesAt(object, kind === 'enum', path, reader)
  const pattern = patternAt(object, path, reader)
  const bounds = Object.fromEntries(
    (['min', 'max'] as const).flatMap(key => {
      const given = object[key]
      if (given === undefined) return []
      if (typeof given === 'number' && Number.isFinite(given)) return [[key, given]]
      reader.problem([...path, key], 'fact/not-a-number', { given: shown(given) })
      return []
    }),
  )
  if (!label || !question || (kind === 'enum' && !values)) return undefined
  return {
    kind,
    label,
    question,
    ...(help ? { help } : {}),
    ...(nullable ? { nullable } : {}),
    ...(sqlNull ? { sqlNull } : {}),
    ...(decidedBy ? { decidedBy } : {}),
    ...(unit ? { unit } : {}),
    ...(values ? { values } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...bounds,
  } as FactDefinition
}

export function readKind(object: Json, path: Path, reader: Reader): FactKind | undefined {
  const given = reader.required(object, 'kind', path)
  return given === undefined
    ? undefined
    : reader.oneOf(given, factKinds, [...path, 'kind'], 'rule/not-a-choice')
}

export function readUnit(object: Json, path: Path, reader: Reader): Unit | undefined {
  return object.unit === undefined
    ? undefined
    : reader.oneOf(object.unit, unitNames, [...path, 'unit'], 'rule/not-a-choice')
}

function flagAt(object: Json, key: string, path: Path, reader: Reader): true | undefined {
  const given = object[key]
  if (given === undefined || given === false) return undefined
  return given === true
    ? true
    : reader.problem([...path, key], 'fact/not-a-truth-value', { given: shown(given) })
}

function valuesAt(
  object: Json,
  required: boolean,
  path: Path,
  reader: Reader,
): Readonly<Record<string, Localized>> | undefined {
  const given = required ? reader.required(object, 'values', path) : object.values
  const values = given === undefined ? undefined : reader.object(given, [...path, 'values'])
  if (!values) return undefined
  const read = Object.keys(values).flatMap(key => {
    const label = readLocalized(values, key, [...path, 'values'], reader)
    return label ? [[key, label] as const] : []
  })
  return Object.fromEntries(read)
}

/** Patterns from outside stay simple, so that none can be made to run for ever. */
function patternAt(object: Json, path: Path, reader: Reader): string | undefined {
  if (object.pattern === undefined) return undefined
  const pattern = reader.text(object.pattern, [...path, 'pattern'])
  if (pattern === undefined) return undefined
  const isSimple = pattern.length <= 200 && !/[)}*+]\s*[*+{]|\\\d/.test(pattern)
  try {
    if (isSimple) {
      new RegExp(pattern, 'u')
      return pattern
    }
  } catch {
    // Said below, like a pattern that is too clever.
  }
  return reader.problem([...path, 'pattern'], 'rule/not-a-pattern', { given: pattern.slice(0, 100) })
}
