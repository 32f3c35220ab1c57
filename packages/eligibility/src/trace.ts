import type { Localized, Source } from '@petites-villes/core'
import type { Value } from './fact-value.js'
import type { Read } from './operand.js'
import type { Outcome } from './outcome.js'
import type { Leaf, RuleOp } from './rule.js'

/**
 * One node of the evaluation. Nothing is left out by short-circuit: every part of the rule has its outcome.
 *
 * @property path JSON pointer from the root of the rule; the rule of a criterion continues under `/rule`
 * @property decisive the node belongs to the smallest set of leaves that alone gives the outcome, or leads to one
 * @property leaf the condition itself, on leaves
 * @property reads what the leaf looked at, with value and source
 * @property criterion the name of the criterion whose rule is the only child
 * @property sources of the version of the rule or criterion that was in force
 */
export interface TraceNode {
  readonly path: string
  readonly op: RuleOp
  readonly outcome: Outcome
  readonly decisive: boolean
  readonly children?: readonly TraceNode[]
  readonly leaf?: Leaf
  readonly reads?: readonly Read[]
  readonly n?: number
  readonly criterion?: { readonly id: string; readonly label: Localized }
  readonly assumed?: Assumption
  readonly sources?: readonly Source[]
}

/** The whole evaluation as data. The format has a version of its own, because other programs read it. */
export interface Trace {
  readonly format: 'trace/1'
  readonly root: TraceNode
}

/** A default that was needed: the fact was unknown and the rule says what to suppose. */
export interface Assumption {
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
}

/** Every leaf of a trace, from left to right. */
export function* leavesOf(node: TraceNode): Generator<TraceNode> {
  if (node.leaf) yield node
  for (const child of node.children ?? []) yield* leavesOf(child)
}
