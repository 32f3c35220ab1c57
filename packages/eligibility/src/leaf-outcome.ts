import { compare, compareBetween } from './comparison.js'
import { factValue, type Read, type Scope, valueOf, withoutAssumptions } from './operand.js'
import { type Outcome, outcomeOf } from './outcome.js'
import {
  type Between,
  type Comparison,
  type KnowledgeTest,
  type Leaf,
  perComparison,
  type PerOp,
  type RuleOp,
  type Undetermined,
} from './rule.js'

type LeafOp = Leaf['op'] & RuleOp

/** The outcome of a leaf; `reads` collects what it looked at. */
export function leafOutcome(leaf: Leaf, scope: Scope, reads?: Read[]): Outcome {
  return (leafOutcomes[leaf.op] as (leaf: Leaf, scope: Scope, reads?: Read[]) => Outcome)(leaf, scope, reads)
}

const comparison = (leaf: Comparison, scope: Scope, reads?: Read[]): Outcome =>
  compare(leaf.op, valueOf(leaf.left, scope, reads), valueOf(leaf.right, scope, reads))

/** A default does not make us know: these look past assumptions. */
const stateOf = (leaf: KnowledgeTest, scope: Scope, reads?: Read[]): string =>
  factValue(leaf.fact, withoutAssumptions(scope), reads).state

const leafOutcomes: PerOp<Outcome, [Scope, Read[]?], LeafOp> = {
  ...perComparison(comparison),
  between: (leaf: Between, scope, reads) =>
    compareBetween(
      valueOf(leaf.left, scope, reads),
      valueOf(leaf.from, scope, reads),
      valueOf(leaf.to, scope, reads),
    ),
  isKnown: (leaf, scope, reads) => outcomeOf(stateOf(leaf, scope, reads) !== 'unknown'),
  isAbsent: (leaf, scope, reads) => outcomeOf(stateOf(leaf, scope, reads) === 'absent'),
  undetermined: (_leaf: Undetermined) => 'unknown',
}
