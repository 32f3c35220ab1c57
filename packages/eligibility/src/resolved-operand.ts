import type { FactValue } from './fact-value.js'
import { type Scope, valueOf } from './operand.js'
import type { Operand } from './rule.js'
import { readsFact } from './walk.js'

/** The value of an operand that looks at no fact. */
export function constantOf(operand: Operand, scope: Scope): FactValue | undefined {
  return readsFact(operand) ? undefined : valueOf(operand, scope)
}

/** An operand that has no value, whatever the facts are. */
const noValue: Operand = { op: 'divide', left: { value: 0 }, right: { value: 0 } }

/** The operand with parameters and days put in. */
export function resolved(operand: Operand, scope: Scope): Operand {
  const constant = constantOf(operand, scope)
  if (constant) return constant.state === 'known' ? { value: constant.value } : noValue
  if (!('op' in operand)) return operand
  if ('of' in operand) return { op: operand.op, of: operand.of.map(part => resolved(part, scope)) }
  if (operand.op !== 'plus')
    return { op: operand.op, left: resolved(operand.left, scope), right: resolved(operand.right, scope) }
  const { op, date, ...amounts } = operand
  const moved = Object.entries(amounts).map(([unit, amount]) => [unit, resolved(amount, scope)] as const)
  return { op, date: resolved(date, scope), ...Object.fromEntries(moved) }
}
