import type { Localized, Version } from '@petites-villes/core'
import { leafOutcome } from './leaf-outcome.js'
import type { Scope } from './operand.js'
import { atLeast, opposite, type Outcome } from './outcome.js'
import { type Assume, type AtLeast, type Combination, isLeaf, type Leaf, type Rule } from './rule.js'
import { versionAt } from './rulebook.js'
import type { Assumption } from './trace.js'

/** The outcome of a rule from the outcomes of its leaves. */
export function outcomeOfRule(
  rule: Rule,
  scope: Scope,
  ofLeaf: (leaf: Leaf, scope: Scope) => Outcome = leafOutcome,
): Outcome {
  if (isLeaf(rule)) return ofLeaf(rule, scope)
  switch (rule.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return atLeast(
        thresholdOf(rule),
        rule.of.map(part => outcomeOfRule(part, scope, ofLeaf)),
      )
    case 'not':
      return opposite(outcomeOfRule(rule.of, scope, ofLeaf))
    case 'criterion': {
      const { version } = criterionAt(rule.id, scope)
      return version ? outcomeOfRule(version.value, scope, ofLeaf) : 'unknown'
    }
    case 'assume':
      return outcomeOfRule(rule.in, assuming(rule, scope), ofLeaf)
  }
}

/** How many parts must be yes. */
export function thresholdOf(rule: Combination | AtLeast): number {
  if (rule.op === 'atLeast') return rule.n
  return rule.op === 'all' ? rule.of.length : 1
}

export function criterionAt(
  id: string,
  scope: Scope,
): { readonly id: string; readonly label: Localized; readonly version: Version<Rule> | undefined } {
  const criterion = scope.rulebook.criteria[id]
  if (!criterion) throw new TypeError(`the rulebook has no criterion ${JSON.stringify(id)}`)
  return { id, label: criterion.label, version: versionAt(criterion.versions, scope.asOf) }
}

export function assumptionOf({ fact, value, because }: Assume): Assumption {
  return { fact, value, because }
}

/** The scope inside an `assume`. */
export function assuming(rule: Assume, scope: Scope): Scope {
  return { ...scope, assumptions: new Map(scope.assumptions).set(rule.fact, assumptionOf(rule)) }
}
