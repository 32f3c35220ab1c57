import { fail, type Localized, ok, type Result } from '@petites-villes/core'
import { checkRule } from '../check-rule.js'
import { unknownReasons, type Value } from '../fact-value.js'
import { type Operand, perComparison, type Rule, type RuleOp, ruleOps } from '../rule.js'
import type { Rulebook } from '../rulebook.js'
import { kindOf, shown } from '../given.js'
import type { RuleLimits } from './limits.js'
import { type Json, type Path, Reader } from './reader.js'

/** What a rule is checked against, and how large it may be. */
export interface ParseRuleOptions {
  /** With it, names and kinds are checked too; without it, only the form. */
  readonly rulebook?: Rulebook
  readonly limits?: Partial<RuleLimits>
}

/**
 * Reads a rule from JSON text or from the value that JSON gives. Every problem is reported with its place; nothing that
 * comes in can crash, hang or reach a prototype.
 *
 * @example
 * ```ts
 * import { parseRule } from '@petites-villes/eligibility'
 *
 * parseRule('{"op":"isKnown","fact":"town.population"}').ok // => true
 *
 * const wrong = parseRule({ op: 'al', of: [] })
 * wrong.issues[0]?.code // => 'rule/unknown-op'
 * wrong.issues[0]?.params.suggestions // => ['all']
 * ```
 * @returns issues `rule/...`, their path being the JSON pointer of the place
 */
export function parseRule(given: unknown, { rulebook, limits = {} }: ParseRuleOptions = {}): Result<Rule> {
  const reader = new Reader(limits)
  const json = typeof given === 'string' ? readJson(given, reader) : given
  const rule = reader.issues.length > 0 ? undefined : readRule(json, [], reader)
  if (!rule || reader.issues.length > 0) return fail(...reader.issues)
  const problems = rulebook ? checkRule(rule, rulebook) : []
  return problems.length > 0 ? fail(...problems) : ok(rule)
}

function readJson(text: string, reader: Reader): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return reader.problem([], 'rule/not-json', { reason: error instanceof Error ? error.message : '' })
  }
}

/** A rule inside a larger document. */
export function readRule(given: unknown, path: Path, reader: Reader): Rule | undefined {
  const object = reader.object(given, path)
  if (!object) return undefined
  const op = reader.oneOf(reader.required(object, 'op', path), ruleOps, [...path, 'op'], 'rule/unknown-op')
  return op && shapes[op](object, op, path, reader)
}

type Shape = (object: Json, op: RuleOp, path: Path, reader: Reader) => Rule | undefined

const combination: Shape = (object, op, path, reader) => {
  reader.only(object, ['op', 'of'], path)
  const of = rulesIn(object, path, reader)
  return of && ({ op, of } as Rule)
}

const comparison: Shape = (object, op, path, reader) => {
  reader.only(object, ['op', 'left', 'right'], path)
  const left = operandAt(object, 'left', path, reader)
  const right = operandAt(object, 'right', path, reader)
  return left && right && ({ op, left, right } as Rule)
}

const knowledge: Shape = (object, op, path, reader) => {
  reader.only(object, ['op', 'fact'], path)
  const fact = readText(object, 'fact', path, reader)
  return fact === undefined ? undefined : ({ op, fact } as Rule)
}

const shapes: Readonly<Record<RuleOp, Shape>> = /* @__PURE__ */ (() => ({
  all: combination,
  any: combination,
  atLeast: (object, _op, path, reader) => {
    reader.only(object, ['op', 'n', 'of'], path)
    const of = rulesIn(object, path, reader)
    const n = reader.required(object, 'n', path)
    if (n !== undefined && !(Number.isSafeInteger(n) && (n as number) >= 0))
      reader.problem([...path, 'n'], 'rule/not-a-count', { given: shown(n) })
    return of && { op: 'atLeast', n: n as number, of }
  },
  not: (object, _op, path, reader) => {
    reader.only(object, ['op', 'of'], path)
    const of = readRule(reader.required(object, 'of', path), [...path, 'of'], reader)
    return of && { op: 'not', of }
  },
  criterion: (object, _op, path, reader) => {
    reader.only(object, ['op', 'id'], path)
    const id = readText(object, 'id', path, reader)
    return id === undefined ? undefined : { op: 'criterion', id }
  },
  assume: (object, _op, path, reader) => {
    reader.only(object, ['op', 'fact', 'value', 'because', 'in'], path)
    const fact = readText(object, 'fact', path, reader)
    const given = reader.required(object, 'value', path)
    const value = given === null ? null : readValue(given, [...path, 'value'], reader)
    const because = readLocalized(object, 'because', path, reader)
    const inside = readRule(reader.required(object, 'in', path), [...path, 'in'], reader)
    if (fact === undefined || value === undefined || !because || !inside) return undefined
    return { op: 'assume', fact, value, because, in: inside }
  },
  undetermined: (object, _op, path, reader) => {
    reader.only(object, ['op', 'reason', 'because'], path)
    const given = reader.required(object, 'reason', path)
    const reason = reader.oneOf(given, unknownReasons, [...path, 'reason'], 'rule/unknown-reason')
    const because = readLocalized(object, 'because', path, reader)
    return reason && because && { op: 'undetermined', reason, because }
  },
  isKnown: knowledge,
  isAbsent: knowledge,
  between: (object, _op, path, reader) => {
    reader.only(object, ['op', 'left', 'from', 'to'], path)
    const left = operandAt(object, 'left', path, reader)
    const from = operandAt(object, 'from', path, reader)
    const to = operandAt(object, 'to', path, reader)
    return left && from && to && { op: 'between', left, from, to }
  },
  ...perComparison(comparison),
}))()

function rulesIn(object: Json, path: Path, reader: Reader): readonly Rule[] | undefined {
  const given = reader.required(object, 'of', path)
  const list = given === undefined ? undefined : reader.list(given, [...path, 'of'])
  return list && complete(list.map((part, at) => readRule(part, [...path, 'of', at], reader)))
}

function operandAt(object: Json, key: string, path: Path, reader: Reader): Operand | undefined {
  const given = reader.required(object, key, path)
  return given === undefined ? undefined : readOperand(given, [...path, key], reader)
}

const computations = ['add', 'multiply', 'min', 'max', 'subtract', 'divide', 'plus'] as const
const operandForms = ['fact', 'value', 'parameter', 'asOf', 'op'] as const
const spans = ['days', 'months', 'years'] as const

function readOperand(given: unknown, path: Path, reader: Reader): Operand | undefined {
  const object = reader.object(given, path)
  if (!object) return undefined
  const forms = operandForms.filter(form => Object.hasOwn(object, form))
  const [form] = forms
  if (!form || forms.length > 1)
    return reader.problem(path, 'rule/not-an-operand', {
      given: Object.keys(object).slice(0, 5),
      choices: operandForms,
    })
  if (form !== 'op') reader.only(object, [form], path)
  switch (form) {
    case 'fact':
    case 'parameter': {
      const id = reader.text(object[form], [...path, form])
      return id === undefined ? undefined : ({ [form]: id } as Operand)
    }
    case 'value': {
      const value = readValue(object.value, [...path, 'value'], reader)
      return value === undefined ? undefined : { value }
    }
    case 'asOf':
      return object.asOf === true
        ? { asOf: true }
        : reader.problem([...path, 'asOf'], 'rule/not-true', { given: kindOf(object.asOf) })
    case 'op':
      return readComputation(object, path, reader)
  }
}

function readComputation(object: Json, path: Path, reader: Reader): Operand | undefined {
  const op = reader.oneOf(object.op, computations, [...path, 'op'], 'rule/unknown-computation')
  if (!op) return undefined
  if (op === 'plus') {
    reader.only(object, ['op', 'date', ...spans], path)
    const date = operandAt(object, 'date', path, reader)
    const given = spans.filter(span => Object.hasOwn(object, span))
    const amounts = complete(given.map(span => operandAt(object, span, path, reader)))
    return (
      date && amounts && { op, date, ...Object.fromEntries(given.map((span, at) => [span, amounts[at]])) }
    )
  }
  if (op === 'subtract' || op === 'divide') {
    reader.only(object, ['op', 'left', 'right'], path)
    const left = operandAt(object, 'left', path, reader)
    const right = operandAt(object, 'right', path, reader)
    return left && right && { op, left, right }
  }
  reader.only(object, ['op', 'of'], path)
  const given = reader.required(object, 'of', path)
  const list = given === undefined ? undefined : reader.list(given, [...path, 'of'])
  const of = list && complete(list.map((part, at) => readOperand(part, [...path, 'of', at], reader)))
  if (of?.length === 0) return reader.problem([...path, 'of'], 'rule/nothing-to-compute')
  return of && { op, of }
}

function readValue(given: unknown, path: Path, reader: Reader): Value | undefined {
  if (typeof given === 'boolean') return given
  if (typeof given === 'string') return reader.text(given, path)
  if (typeof given === 'number')
    return Number.isFinite(given) && !Object.is(given, -0)
      ? given
      : reader.problem(path, 'rule/not-a-number', { given: Object.is(given, -0) ? '-0' : String(given) })
  if (!Array.isArray(given)) return reader.problem(path, 'rule/not-a-value', { given: kindOf(given) })
  const list = reader.list(given, path)
  return list && complete(list.map((item, at) => reader.text(item, [...path, at])))
}

/** A text that must be there. */
export function readText(object: Json, key: string, path: Path, reader: Reader): string | undefined {
  const given = reader.required(object, key, path)
  const text = given === undefined ? undefined : reader.text(given, [...path, key])
  return text === '' ? reader.problem([...path, key], 'rule/empty-text') : text
}

/** A text in both languages that must be there. */
export function readLocalized(object: Json, key: string, path: Path, reader: Reader): Localized | undefined {
  const given = reader.required(object, key, path)
  const texts = given === undefined ? undefined : reader.object(given, [...path, key])
  if (!texts) return undefined
  reader.only(texts, ['fr', 'en'], [...path, key])
  const fr = readText(texts, 'fr', [...path, key], reader)
  const en = readText(texts, 'en', [...path, key], reader)
  return fr === undefined || en === undefined ? undefined : { fr, en }
}

/** The list when every item of it could be read. */
function complete<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every(item => item !== undefined) ? items : undefined
}
