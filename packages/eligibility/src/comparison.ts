import type { FactValue, Value } from './fact-value.js'
import { atLeast, type Outcome, outcomeOf } from './outcome.js'
import type { ComparisonOp, MembershipOp } from './rule.js'

type Test = (left: Value, right: Value) => boolean

const list = (value: Value): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** ISO days and numbers alike compare with `<`: a year has four digits. */
export const tests: Readonly<Record<ComparisonOp | MembershipOp, Test>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  lt: (left, right) => left < right,
  lte: (left, right) => left <= right,
  gt: (left, right) => left > right,
  gte: (left, right) => left >= right,
  before: (left, right) => left < right,
  onOrBefore: (left, right) => left <= right,
  after: (left, right) => left > right,
  onOrAfter: (left, right) => left >= right,
  in: (left, right) => list(right).includes(left),
  notIn: (left, right) => !list(right).includes(left),
  contains: (left, right) => list(left).includes(right),
  containsAny: (left, right) => list(right).some(item => list(left).includes(item)),
  containsAll: (left, right) => list(right).every(item => list(left).includes(item)),
}

/** What is compared with nothing is neither equal, nor before, nor in: only `ne` and `notIn` hold. */
const ofAbsence = (op: ComparisonOp | MembershipOp): Outcome => outcomeOf(op === 'ne' || op === 'notIn')

/**
 * One comparison in three values. An empty list settles membership whatever the other side is; then absence settles
 * everything; then an unknown side leaves it unknown.
 */
export function compare(op: ComparisonOp | MembershipOp, left: FactValue, right: FactValue): Outcome {
  if (right.state === 'known' && Array.isArray(right.value) && right.value.length === 0) {
    if (op === 'in' || op === 'containsAny') return 'no'
    if (op === 'notIn') return 'yes'
  }
  if (left.state === 'absent' || right.state === 'absent') return ofAbsence(op)
  if (left.state === 'unknown' || right.state === 'unknown') return 'unknown'
  return outcomeOf(tests[op](left.value, right.value))
}

/** Both ends belong to the range; one end that excludes the value is enough for no. */
export function compareBetween(left: FactValue, from: FactValue, to: FactValue): Outcome {
  return atLeast(2, [compare('gte', left, from), compare('lte', left, to)])
}
