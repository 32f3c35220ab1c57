import type { Scope } from '../operand.js'
import { resolved } from '../resolved-operand.js'
import { isLeaf, type Leaf, partsOf, type Rule } from '../rule.js'
import { assuming, criterionAt } from '../rule-outcome.js'
import { factsIn, operandsOf, sidesOf } from '../walk.js'

/** One leaf at one place of a rule, with the day, the names and the defaults that hold there. */
export interface PlacedLeaf {
  readonly leaf: Leaf
  readonly scope: Scope
}

/** Every leaf of a rule on the day of the scope, those of its criteria included. */
export function* leavesPlaced(rule: Rule, scope: Scope): Generator<PlacedLeaf> {
  if (isLeaf(rule)) yield { leaf: rule, scope }
  else if (rule.op === 'criterion') {
    const { version } = criterionAt(rule.id, scope)
    if (version) yield* leavesPlaced(version.value, scope)
  } else {
    const inside = rule.op === 'assume' ? assuming(rule, scope) : scope
    for (const part of partsOf(rule)) yield* leavesPlaced(part, inside)
  }
}

/** Equal for leaves that always answer alike: the constants are written out, and the defaults of their facts. */
export function opaqueKey({ leaf, scope }: PlacedLeaf): string {
  const defaults = [...factsIn(operandsOf(leaf))].map(fact => scope.assumptions.get(fact)?.value)
  return JSON.stringify([leaf.op, sidesOf(leaf).map(side => resolved(side, scope)), defaults])
}
