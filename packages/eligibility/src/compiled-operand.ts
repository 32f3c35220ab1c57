import type { Value } from './fact-value.js'
import { asFactValue } from './fact-value.js'
import { type Scope, valueOf } from './operand.js'
import type { Operand } from './rule.js'
import type { Facts } from './vocabulary.js'
import { factsIn, operandsWithin } from './walk.js'

export const UNKNOWN: unique symbol = Symbol('unknown')
export const ABSENT: unique symbol = Symbol('absent')

/** A value without its source or reason: what a compiled rule needs of it. */
export type Bare = Value | typeof UNKNOWN | typeof ABSENT

/** `constant` is there when the value does not depend on the facts. */
export interface CompiledOperand {
  readonly read: (facts: Facts) => Bare
  readonly constant?: Bare
}

/** The scope of an evaluation without facts, and the defaults in force at this place of the rule. */
export interface CompileScope extends Scope {
  readonly assumed: ReadonlyMap<string, Value | null>
}

/** What does not depend on facts is computed now; arithmetic on facts is left to the reference. */
export function compileOperand(operand: Operand, scope: CompileScope): CompiledOperand {
  if ('fact' in operand) return { read: readFact(operand.fact, scope) }
  const facts = factsIn(operandsWithin(operand))
  if (facts.size === 0) {
    const constant = bare(valueOf(operand, scope))
    return { read: () => constant, constant }
  }
  const readers = new Map([...facts].map(fact => [fact, readFact(fact, scope)]))
  return {
    read: given => {
      const filled: Record<string, unknown> = {}
      for (const [fact, read] of readers) {
        const value = read(given)
        if (value !== UNKNOWN) filled[fact] = value === ABSENT ? null : value
      }
      return bare(valueOf(operand, { ...scope, facts: filled as Facts }))
    },
  }
}

/** Reads one fact, through the default that stands for it here. */
export function readFact(fact: string, { rulebook, assumed }: CompileScope): (facts: Facts) => Bare {
  const definition = rulebook.vocabulary[fact]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(fact)}`)
  const nothing: Bare = definition.nullable ? ABSENT : UNKNOWN
  const stand = assumed.get(fact)
  const unknown: Bare = stand === undefined ? UNKNOWN : (stand ?? ABSENT)
  return facts => {
    const given = facts[fact] as unknown
    if (given === undefined) return unknown
    if (typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean') return given
    const found = asFactValue(given)
    if (found.state === 'known') return found.value
    return found.state === 'absent' && nothing === ABSENT ? ABSENT : unknown
  }
}

const bare = (found: ReturnType<typeof valueOf>): Bare =>
  found.state === 'known' ? found.value : found.state === 'absent' ? ABSENT : UNKNOWN
