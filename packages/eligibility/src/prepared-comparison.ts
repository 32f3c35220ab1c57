import { compare, tests } from './comparison.js'
import { asFactValue, type FactValue, unknown } from './fact-value.js'
import type { Read, Scope } from './operand.js'
import { valueOf } from './operand.js'
import type { Outcome } from './outcome.js'
import type { Frame } from './prepared.js'
import type { Comparison, Operand } from './rule.js'

type Reader = (frame: Frame, reads: Read[]) => FactValue

/** A comparison whose parameters are resolved and whose facts are read directly. */
export function preparedComparison(
  { op, left, right }: Comparison,
  scope: Scope,
): (frame: Frame, reads: Read[]) => Outcome {
  const readLeft = reader(left, scope)
  const readRight = reader(right, scope)
  const test = tests[op]
  return (frame, reads) => {
    const a = readLeft(frame, reads)
    const b = readRight(frame, reads)
    if (a.state === 'known' && b.state === 'known') return test(a.value, b.value) ? 'yes' : 'no'
    return compare(op, a, b)
  }
}

function reader(operand: Operand, scope: Scope): Reader {
  if ('fact' in operand) return factReader(operand.fact, scope)
  if ('op' in operand) return ({ facts, used }, reads) => valueOf(operand, { ...scope, facts, used }, reads)
  const seen: Read[] = []
  const constant = valueOf(operand, scope, seen)
  const [read] = seen
  if (!read) return () => constant
  return (_frame, reads) => {
    reads.push(read)
    return constant
  }
}

const contradiction = unknown('conflicting')

/** The same reading as in `operand.ts`, with everything that does not depend on the facts looked up before. */
function factReader(id: string, { rulebook, assumptions }: Scope): Reader {
  const definition = rulebook.vocabulary[id]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(id)}`)
  const { nullable } = definition
  const assumption = assumptions.get(id)
  const stand = assumption && asFactValue(assumption.value)
  const key = assumption && `${id}=${JSON.stringify(assumption.value)}`
  return ({ facts, used }, reads) => {
    const given = Object.hasOwn(facts, id) ? facts[id] : undefined
    let found: FactValue =
      typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean'
        ? { state: 'known', value: given }
        : asFactValue(given)
    if (found.state === 'absent' && !nullable) found = contradiction
    if (found.state === 'unknown' && assumption && stand && key) {
      used.set(key, assumption)
      reads.push({ fact: id, found: stand, assumed: true })
      return stand
    }
    reads.push({ fact: id, found })
    return found
  }
}
