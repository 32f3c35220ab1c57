import type { Value } from '../fact-value.js'
import type { Assumption } from '../trace.js'
import { leafOutcome } from '../leaf-outcome.js'
import type { Scope } from '../operand.js'
import type { Outcome } from '../outcome.js'
import type { Leaf, Operand } from '../rule.js'

/** Comparisons after the others are put down to them: `ne` is not `eq`, `before` is `lt`. */
export type PlainOp = 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'contains' | 'containsAny' | 'containsAll'

/** What a leaf asks of the columns, once names and days are resolved. Two leaves that ask the same are computed once. */
export type Question =
  | { readonly ask: 'isKnown' | 'isAbsent'; readonly fact: string }
  | { readonly ask: 'compare'; readonly fact: string; readonly op: PlainOp; readonly constant: Value }
  | {
      readonly ask: 'compute'
      readonly op: PlainOp
      readonly left: Operand
      readonly right: Operand
      readonly facts: readonly string[]
      readonly assumptions: readonly Assumption[]
    }
  /** Left to the reference, row by row. */
  | {
      readonly ask: 'reference'
      readonly leaf: Leaf
      readonly facts: readonly string[]
      readonly assumptions: readonly Assumption[]
    }

export function keyOf(question: Question): string {
  return JSON.stringify(question)
}

export function factsRead(question: Question): readonly string[] {
  return 'facts' in question ? question.facts : [question.fact]
}

/** What a question is in a row of which none of its facts is known. */
export function withoutFacts(question: Question, scope: Scope): Outcome {
  switch (question.ask) {
    case 'isKnown':
    case 'isAbsent':
      return 'no'
    case 'compare':
      return 'unknown'
    case 'compute':
    case 'reference': {
      const assumptions = new Map(question.assumptions.map(assumed => [assumed.fact, assumed]))
      return leafOutcome('leaf' in question ? question.leaf : question, { ...scope, assumptions })
    }
  }
}
