import type { OutcomeCounts } from '../batch/answers.js'
import { type Answer, refusedAnswer } from './answer.js'
import { withinLimits, YES } from './diagram.js'
import { type IdlePart, IdleSearch } from './parts.js'
import { answerIn } from './questions.js'
import type { RuleAt } from './rule-at.js'
import type { RuleSpace } from './rule-space.js'

/**
 * One rule by itself, and against the population.
 *
 * @property satisfiable whether some case makes it say yes, with the case
 * @property always it says yes in every case
 * @property nodes how many nodes the diagrams gained for it
 */
export interface RuleAnalysis {
  readonly id: string
  readonly satisfiable: Answer
  readonly always: boolean
  readonly nodes: number
  readonly idle: readonly IdlePart[]
  readonly counts?: OutcomeCounts
}

/** Analyses one rule; `node` is its number in the space, where the limits allow one. */
export function analyseRule(
  space: RuleSpace,
  id: string,
  at: RuleAt,
): { readonly analysis: RuleAnalysis; readonly node?: number } {
  return withinLimits(
    () => {
      const before = space.diagrams.nodes
      const node = space.nodeOf(at)
      const nodes = space.diagrams.nodes - before
      const answer = answerIn(space, { rules: [at], wanted: a => a === YES, found: 'yes' })
      const idle = new IdleSearch(space, at).parts()
      return { node, analysis: { id, satisfiable: answer, always: node === YES, nodes, idle } }
    },
    refusal => ({
      analysis: { id, satisfiable: refusedAnswer(refusal), always: false, nodes: 0, idle: [] },
    }),
  )
}
