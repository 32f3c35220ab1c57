import {
  fail,
  isCivilDate,
  type Issue,
  issue,
  nearest,
  ok,
  parseCivilDate,
  type Result,
  within,
} from '@petites-villes/core'
import { kindOf, shown } from './given.js'
import { type FactValue, unknownReasons, type Value } from './fact-value.js'
import type { FactDefinition, FactKind, Facts, Vocabulary } from './vocabulary.js'

/**
 * Checks facts that come from outside: JSON, a form, a file. Every problem is reported, each with its place and, where
 * there is one, the repair.
 *
 * @example
 * ```ts
 * import { defineFacts, parseFacts } from '@petites-villes/eligibility'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * parseFacts(vocabulary, { population: 7_846 }).ok // => true
 * parseFacts(vocabulary, { populatoin: 7_846 }).issues[0]?.params.suggestions // => ['population']
 * parseFacts(vocabulary, { population: null }).issues[0]?.code // => 'fact/never-absent'
 * ```
 * @returns issues `fact/...` and `civil-date/...`, their path beginning with the id of the fact
 */
export function parseFacts<V extends Vocabulary>(vocabulary: V, given: unknown): Result<Facts<V>> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return fail(issue('fact/not-an-object', { given: kindOf(given) }))
  const issues: Issue[] = []
  const facts: Record<string, unknown> = {}
  for (const [id, value] of Object.entries(given)) {
    const definition = Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined
    if (!definition) issues.push(unknownFact(vocabulary, id))
    else if (value !== undefined) {
      const problems = [...problemsOf(definition, value)]
      if (problems.length === 0) facts[id] = value
      else issues.push(...problems.map(problem => within(id, problem)))
    }
  }
  return issues.length > 0 ? fail(...issues) : ok(facts as Facts<V>)
}

/** The issue for a name that the vocabulary does not have, with the nearest that it has. */
export function unknownFact(vocabulary: Vocabulary, id: string): Issue {
  const ids = Object.keys(vocabulary)
  const close = nearest(id, ids)
  const lastWords = ids.filter(known => known.split('.').at(-1)?.toLowerCase() === id.toLowerCase())
  return issue(
    'fact/no-such-fact',
    { given: id, suggestions: lastWords.length > 0 ? lastWords : close },
    { path: [id] },
  )
}

/** Whether a value may stand for a known fact of this definition, and if not why. */
export function* problemsOf(definition: FactDefinition, given: unknown): Generator<Issue> {
  if (given === null) {
    if (!definition.nullable) yield issue('fact/never-absent')
  } else if (isStated(given)) {
    if (given.state === 'absent' && !definition.nullable) yield issue('fact/never-absent')
    if (given.state === 'unknown' && !unknownReasons.includes(given.reason))
      yield issue('fact/no-such-reason', { given: String(given.reason), choices: [...unknownReasons] })
    if (given.state === 'known') yield* valueProblems(definition, given.value)
  } else yield* valueProblems(definition, given)
}

function isStated(given: unknown): given is FactValue {
  return (
    typeof given === 'object' &&
    given !== null &&
    'state' in given &&
    (given.state === 'known' || given.state === 'absent' || given.state === 'unknown')
  )
}

type DefinitionOf<Kind extends FactKind, D = FactDefinition> = D extends { kind: infer K }
  ? [K & Kind] extends [never]
    ? never
    : D
  : never

type Check<Kind extends FactKind> = (given: unknown, definition: DefinitionOf<Kind>) => Iterable<Issue>

const numbers: Check<'integer' | 'number' | 'money'> = function* (given, definition) {
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    yield issue('fact/not-a-number', { given: shown(given) })
    return
  }
  if (definition.kind !== 'number' && !Number.isSafeInteger(given))
    yield issue(definition.kind === 'money' ? 'fact/not-whole-cents' : 'fact/not-whole', { given })
  const { min, max } = definition
  if (min !== undefined && given < min) yield issue('fact/too-small', { given, min })
  if (max !== undefined && given > max) yield issue('fact/too-large', { given, max })
}

const texts: Check<'text' | 'code'> = function* (given, { pattern }) {
  if (typeof given !== 'string') yield issue('fact/not-text', { given: shown(given) })
  else if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(given))
    yield issue('fact/wrong-shape', { given, pattern })
}

const checks: { readonly [Kind in FactKind]: Check<Kind> } = {
  *boolean(given) {
    if (typeof given !== 'boolean') yield issue('fact/not-a-truth-value', { given: shown(given) })
  },
  integer: numbers,
  number: numbers,
  money: numbers,
  text: texts,
  code: texts,
  *date(given) {
    if (!isCivilDate(given)) yield* parseCivilDate(given).issues
  },
  *enum(given, { values }) {
    if (typeof given !== 'string' || !Object.hasOwn(values, given)) yield notAChoice(given, values)
  },
  *set(given, { values }) {
    if (!Array.isArray(given)) {
      yield issue('fact/not-a-list', { given: shown(given) })
      return
    }
    for (const [at, item] of (given as readonly unknown[]).entries())
      if (typeof item !== 'string') yield within(at, issue('fact/not-text', { given: shown(item) }))
      else if (values && !Object.hasOwn(values, item)) yield within(at, notAChoice(item, values))
  },
}

/** What is wrong with a value that is said to be known. */
export function valueProblems(definition: FactDefinition, given: unknown): Iterable<Issue> {
  return (checks[definition.kind] as Check<FactKind>)(given, definition)
}

function notAChoice(given: unknown, values: Readonly<Record<string, unknown>>): Issue {
  const choices = Object.keys(values)
  return issue('fact/not-a-choice', {
    given: shown(given),
    choices,
    suggestions: nearest(shown(given), choices),
  })
}

const truths: Readonly<Record<string, boolean>> = {
  oui: true,
  yes: true,
  true: true,
  vrai: true,
  non: false,
  no: false,
  false: false,
  faux: false,
}
const nones = ['aucun', 'aucune', 'none', 'null']

/**
 * Reads one fact from text as people type it: `oui`, `7 846`, `12,5`, `45000 €` is 45,000 euros, lists with commas,
 * `aucun` or `none` for a fact that may be absent. Codes and choices stay as they are.
 */
export function parseFactText<V extends Vocabulary>(
  vocabulary: V,
  id: string,
  text: string,
): Result<Facts<V>> {
  const definition = Object.hasOwn(vocabulary, id) ? vocabulary[id] : undefined
  if (!definition) return fail(unknownFact(vocabulary, id))
  return parseFacts(vocabulary, { [id]: fromText(definition, text.trim()) })
}

function fromText(definition: FactDefinition, text: string): Value | null {
  if (definition.nullable && nones.includes(text.toLowerCase())) return null
  switch (definition.kind) {
    case 'boolean':
      return truths[text.toLowerCase()] ?? text
    case 'integer':
    case 'number':
      return numberIn(text) ?? text
    case 'money': {
      const euros = numberIn(text.replace(/€|euros?|EUR/i, ''))
      return euros === undefined ? text : Number((euros * 100).toFixed(6))
    }
    case 'set':
      return text === '' ? [] : text.split(',').map(item => item.trim())
    default:
      return text
  }
}

function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s_]/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
