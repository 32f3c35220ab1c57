import { type CivilDate, isCivilDate, moveDay } from '@petites-villes/core'
import { absent, asFactValue, type FactValue, known, unknown, type Value } from './fact-value.js'
import type { Operand } from './rule.js'
import { type Rulebook, versionAt } from './rulebook.js'
import type { Assumption } from './trace.js'
import type { Facts } from './vocabulary.js'

/** What is given while a rule is evaluated. */
export interface Scope {
  readonly facts: Facts
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
  /** Defaults that stand in for unknown facts, inside an `assume`. */
  readonly assumptions: ReadonlyMap<string, Assumption>
  /** One fact taken as if it were so, whatever the facts say of it. */
  readonly instead?: { readonly fact: string; readonly value: Value | null }
  /** Collects the defaults that were needed. */
  readonly used?: Map<string, Assumption>
}

const none: ReadonlyMap<string, Assumption> = new Map()

/** The same case without any default: what we know, and nothing that we suppose. */
export function withoutAssumptions(scope: Scope): Scope {
  return scope.assumptions.size === 0 ? scope : { ...scope, assumptions: none }
}

export function scopeOf(facts: Facts, rulebook: Rulebook, asOf: CivilDate): Scope {
  return { facts, rulebook, asOf, assumptions: none, used: new Map() }
}

/** One thing that a leaf looked at, with what it found. */
export type Read =
  | { readonly fact: string; readonly found: FactValue; readonly assumed?: true }
  | { readonly parameter: string; readonly found: FactValue }

/**
 * The value of an operand. Absence passes through arithmetic and outweighs the unknown, because no completion of the
 * missing facts can undo it.
 */
export function valueOf(operand: Operand, scope: Scope, reads?: Read[]): FactValue {
  if ('fact' in operand) return factValue(operand.fact, scope, reads)
  if ('value' in operand) return known(operand.value)
  if ('parameter' in operand) return parameterValue(operand.parameter, scope, reads)
  if ('asOf' in operand) return known(scope.asOf)
  if (operand.op === 'plus') return movedDay(operand, scope, reads)
  const parts = 'of' in operand ? operand.of : [operand.left, operand.right]
  return combine(
    parts.map(part => valueOf(part, scope, reads)),
    values => arithmetic[operand.op](values as readonly number[]),
  )
}

/** A fact as the scope knows it. `null` for a fact that is never absent is no knowledge but a contradiction. */
export function factValue(id: string, scope: Scope, reads?: Read[]): FactValue {
  const definition = scope.rulebook.vocabulary[id]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(id)}`)
  let found = asFactValue(
    scope.instead?.fact === id
      ? scope.instead.value
      : Object.hasOwn(scope.facts, id)
        ? scope.facts[id]
        : undefined,
  )
  if (found.state === 'absent' && !definition.nullable) found = unknown('conflicting')
  const assumption = found.state === 'unknown' ? scope.assumptions.get(id) : undefined
  if (assumption) {
    scope.used?.set(`${id}=${JSON.stringify(assumption.value)}`, assumption)
    found = asFactValue(assumption.value)
  }
  reads?.push(assumption ? { fact: id, found, assumed: true } : { fact: id, found })
  return found
}

function parameterValue(id: string, scope: Scope, reads?: Read[]): FactValue {
  const parameter = scope.rulebook.parameters[id]
  if (!parameter) throw new TypeError(`the rulebook has no parameter ${JSON.stringify(id)}`)
  const version = versionAt(parameter.versions, scope.asOf)
  const found = version ? known(version.value, version.sources[0]) : unknown('outside-validity')
  reads?.push({ parameter: id, found })
  return found
}

const arithmetic = {
  add: (values: readonly number[]) => values.reduce((a, b) => a + b, 0),
  multiply: (values: readonly number[]) => values.reduce((a, b) => a * b, 1),
  min: (values: readonly number[]) => Math.min(...values),
  max: (values: readonly number[]) => Math.max(...values),
  subtract: ([left = NaN, right = NaN]: readonly number[]) => left - right,
  divide: ([left = NaN, right = NaN]: readonly number[]) => left / right,
}

function movedDay(operand: Extract<Operand, { op: 'plus' }>, scope: Scope, reads?: Read[]): FactValue {
  const units = (['days', 'months', 'years'] as const).filter(unit => operand[unit] !== undefined)
  const parts = [operand.date, ...units.map(unit => operand[unit] ?? { value: 0 })]
  return combine(
    parts.map(part => valueOf(part, scope, reads)),
    ([day, ...amounts]) => {
      const span = Object.fromEntries(units.map((unit, at) => [unit, amounts[at]]))
      if (!isCivilDate(day) || !amounts.every(Number.isInteger)) return undefined
      return moveDay(day, span)
    },
  )
}

/** Absent when a part is absent, unknown when a part is, not computable when the answer is no finite number or day. */
function combine(
  parts: readonly FactValue[],
  compute: (values: readonly unknown[]) => number | string | undefined,
): FactValue {
  if (parts.some(part => part.state === 'absent')) return absent()
  const values: unknown[] = []
  for (const part of parts) {
    if (part.state === 'unknown') return part
    if (part.state === 'known') values.push(part.value)
  }
  const computed = compute(values)
  if (computed === undefined || (typeof computed === 'number' && !Number.isFinite(computed)))
    return unknown('not-computable')
  return known(computed)
}
