import type { FactValue } from '../fact-value.js'
import { type Scope, valueOf } from '../operand.js'
import type { Operand } from '../rule.js'
import { operandsWithin } from '../walk.js'

/** The value of an operand that looks at no fact. */
export function constantOf(operand: Operand, scope: Scope): FactValue | undefined {
  for (const part of operandsWithin(operand)) if ('fact' in part) return undefined
  return valueOf(operand, scope)
}

/** The operand with parameters and days put in; undefined when one of them has no value on the day. */
export function resolved(operand: Operand, scope: Scope): Operand | undefined {
  const constant = constantOf(operand, scope)
  if (constant) return constant.state === 'known' ? { value: constant.value } : undefined
  if (!('op' in operand)) return operand
  if ('of' in operand) {
    const of = operand.of.map(part => resolved(part, scope))
    return of.every(part => part !== undefined) ? { op: operand.op, of } : undefined
  }
  if (operand.op !== 'plus') {
    const left = resolved(operand.left, scope)
    const right = resolved(operand.right, scope)
    return left && right && { op: operand.op, left, right }
  }
  const { op, date, ...amounts } = operand
  const from = resolved(date, scope)
  const moved: Record<string, Operand> = {}
  for (const [unit, amount] of Object.entries(amounts)) {
    const found = resolved(amount, scope)
    if (!found) return undefined
    moved[unit] = found
  }
  return from && { op, date: from, ...moved }
}
