import { compare, tests } from './comparison.js'
import { ABSENT, type Bare, type CompiledOperand, UNKNOWN } from './compiled-operand.js'
import { absent, type FactValue, known, unknown } from './fact-value.js'
import type { ComparisonOp, MembershipOp } from './rule.js'
import type { Facts } from './vocabulary.js'

/**
 * A comparison ready to run. Beside a plain constant, which is the usual case, only the left side is looked at; whatever
 * is unusual goes to the reference.
 */
export function compiledComparison(
  op: ComparisonOp | MembershipOp,
  left: CompiledOperand,
  right: CompiledOperand,
): (facts: Facts) => 0 | 1 | 2 {
  const { constant } = right
  if (
    constant === undefined ||
    typeof constant === 'symbol' ||
    (Array.isArray(constant) && constant.length === 0)
  )
    return facts => verdicts[compare(op, state(left.read(facts)), state(right.read(facts)))]
  const ofAbsence = op === 'ne' || op === 'notIn' ? 1 : 0
  const test = tests[op]
  const { read } = left
  return facts => {
    const value = read(facts)
    if (value === UNKNOWN) return 2
    if (value === ABSENT) return ofAbsence
    return test(value, constant) ? 1 : 0
  }
}

const verdicts = { no: 0, yes: 1, unknown: 2 } as const

const state = (value: Bare): FactValue =>
  value === UNKNOWN ? unknown('not-provided') : value === ABSENT ? absent() : known(value)
