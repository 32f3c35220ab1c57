import type { Localized } from '@petites-villes/core'
import { evaluate } from '../evaluate.js'
import type { EvaluationData } from '../evaluation.js'
import type { Outcome } from '../outcome.js'
import { textOf } from '../text/explain.js'
import type { TraceNode } from '../trace.js'
import type { Counterfactual } from './counterfactual.js'
import type { RuleAt } from './rule-at.js'

/**
 * A condition that would come out otherwise, in words.
 *
 * @property outcome what it would have to be
 * @property supposed it hangs on a fact that is unknown now, instead of one that is known to be otherwise
 */
export interface ChangedCondition {
  readonly text: Localized
  readonly outcome: Outcome
  readonly supposed: boolean
}

/**
 * What would have to be so, as conditions of the rule: criteria by their names, thresholds with their values. Only
 * conditions that read a changed or supposed fact, and that decide.
 *
 * @param before the evaluation of the facts as they are
 */
export function changedConditions(
  { rule, rulebook, asOf }: RuleAt,
  before: Pick<EvaluationData, 'trace'>,
  way: Counterfactual,
): readonly ChangedCondition[] {
  const options = { rulebook, asOf }
  const outcomes = outcomesByPath(before.trace.root)
  const { trace, because } = evaluate(rule, way.facts, options)
  const decisive = new Set(because)
  const changed = new Set(way.changes.map(({ fact }) => fact))
  const supposed = new Set(way.supposing.map(({ fact }) => fact))
  const found = new Map<string, ChangedCondition>()
  const visit = (node: TraceNode): void => {
    const leaves = decisiveLeaves(node, decisive)
    const reads = (facts: ReadonlySet<string>) => leaves.some(leaf => readsAny(leaf, facts))
    if (!reads(changed) && !reads(supposed)) return
    if ((node.leaf || node.criterion) && outcomes.get(node.path) !== node.outcome) {
      const text = textOf(node, options)
      found.set(`${node.outcome} ${text.en}`, { text, outcome: node.outcome, supposed: !reads(changed) })
      return
    }
    for (const child of node.children ?? []) visit(child)
  }
  visit(trace.root)
  return [...found.values()]
}

function outcomesByPath(node: TraceNode, found = new Map<string, Outcome>()): ReadonlyMap<string, Outcome> {
  found.set(node.path, node.outcome)
  for (const child of node.children ?? []) outcomesByPath(child, found)
  return found
}

function decisiveLeaves(node: TraceNode, decisive: ReadonlySet<string>): readonly TraceNode[] {
  if (node.leaf) return decisive.has(node.path) ? [node] : []
  return (node.children ?? []).flatMap(child => decisiveLeaves(child, decisive))
}

function readsAny({ reads = [] }: TraceNode, facts: ReadonlySet<string>): boolean {
  return reads.some(read => 'fact' in read && facts.has(read.fact))
}
