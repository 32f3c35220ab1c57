import { leafOutcome } from '../leaf-outcome.js'
import type { Scope } from '../operand.js'
import type { Columns } from './columns.js'
import { factsAt } from './facts-at.js'
import type { Kernel } from './leaf-kernel.js'
import type { Question } from './question.js'

/** What no loop over columns answers: the reference is asked for each row, about the facts of the leaf alone. */
export function referenceKernel(
  { leaf, facts, assumptions }: Extract<Question, { ask: 'reference' }>,
  columns: Columns,
  scope: Scope,
): Kernel {
  const { rulebook, asOf } = scope
  const assumed = new Map(assumptions.map(assumption => [assumption.fact, assumption]))
  return (from, words, yes, no) => {
    for (let word = 0; word < words; word++) {
      const first = (from + word) * 32
      const last = Math.min(columns.rows, first + 32)
      let holds = 0
      let fails = 0
      for (let row = first; row < last; row++) {
        const given = factsAt(columns, row, rulebook.vocabulary, facts)
        const outcome = leafOutcome(leaf, { facts: given, rulebook, asOf, assumptions: assumed })
        if (outcome === 'yes') holds |= 1 << (row & 31)
        else if (outcome === 'no') fails |= 1 << (row & 31)
      }
      yes[word] = holds
      no[word] = fails
    }
  }
}
