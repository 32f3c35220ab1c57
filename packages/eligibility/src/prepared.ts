import type { CivilDate } from '@petites-villes/core'
import { type Draft, markDecisive } from './decisive.js'
import { leafOutcome } from './leaf-outcome.js'
import { type Read, type Scope, scopeOf } from './operand.js'
import { opposite } from './outcome.js'
import { preparedComparison } from './prepared-comparison.js'
import { type AtLeast, type Combination, isLeaf, type Leaf, type Rule } from './rule.js'
import { assuming, assumptionOf, criterionAt, thresholdOf } from './rule-outcome.js'
import type { Rulebook } from './rulebook.js'
import type { Assumption, TraceNode } from './trace.js'
import type { Facts } from './vocabulary.js'

/** One evaluation under way: the facts, and the defaults that were needed. */
export interface Frame {
  readonly facts: Facts
  readonly used: Map<string, Assumption>
}

/** Rules without a default, nearly all of them, never need a list of those that were used. */
const nothingUsed: readonly Assumption[] = []

/** A part of a rule made ready for one day: names resolved, pointers written, so that only facts remain to be looked at. */
type Prepared = (frame: Frame) => Draft

/** What one evaluation gives before anything is derived from it. */
export interface Traced {
  readonly root: TraceNode
  readonly because: readonly string[]
  readonly used: readonly Assumption[]
}

/**
 * Makes a rule ready to be traced for many cases on one day.
 *
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function prepareRule(rule: Rule, rulebook: Rulebook, asOf: CivilDate): (facts: Facts) => Traced {
  const run = prepare(rule, '', scopeOf({}, rulebook, asOf))
  const shared = new Map<string, Assumption>()
  return facts => {
    shared.clear()
    const root = run({ facts, used: shared })
    const because: string[] = []
    markDecisive(root, because)
    return { root, because, used: shared.size === 0 ? nothingUsed : [...shared.values()] }
  }
}

function prepare(rule: Rule, path: string, scope: Scope): Prepared {
  if (isLeaf(rule)) return prepareLeaf(rule, path, scope)
  switch (rule.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return prepareCombination(rule, path, scope)
    case 'not': {
      const run = prepare(rule.of, `${path}/of`, scope)
      return frame => {
        const child = run(frame)
        return { path, op: 'not', outcome: opposite(child.outcome), decisive: false, children: [child] }
      }
    }
    case 'criterion': {
      const { id, label, version } = criterionAt(rule.id, scope)
      const criterion = { id, label }
      if (!version)
        return () => ({ path, op: 'criterion', outcome: 'unknown', decisive: false, children: [], criterion })
      const { sources } = version
      const run = prepare(version.value, `${path}/rule`, scope)
      return frame => {
        const child = run(frame)
        return {
          path,
          op: 'criterion',
          outcome: child.outcome,
          decisive: false,
          children: [child],
          criterion,
          sources,
        }
      }
    }
    case 'assume': {
      const assumed = assumptionOf(rule)
      const run = prepare(rule.in, `${path}/in`, assuming(rule, scope))
      return frame => {
        const child = run(frame)
        return { path, op: 'assume', outcome: child.outcome, decisive: false, children: [child], assumed }
      }
    }
  }
}

function prepareCombination(rule: Combination | AtLeast, path: string, scope: Scope): Prepared {
  const { op } = rule
  const n = thresholdOf(rule)
  const parts = rule.of.map((part, at) => prepare(part, `${path}/of/${String(at)}`, scope))
  return frame => {
    let yes = 0
    let possible = 0
    const children: Draft[] = []
    for (const part of parts) {
      const child = part(frame)
      children.push(child)
      if (child.outcome === 'yes') yes++
      if (child.outcome !== 'no') possible++
    }
    const outcome = yes >= n ? 'yes' : possible < n ? 'no' : 'unknown'
    return op === 'atLeast'
      ? { path, op, outcome, decisive: false, children, n }
      : { path, op, outcome, decisive: false, children }
  }
}

function prepareLeaf(leaf: Leaf, path: string, scope: Scope): Prepared {
  const { op } = leaf
  const compare = 'right' in leaf ? preparedComparison(leaf, scope) : undefined
  if (compare)
    return frame => {
      const reads: Read[] = []
      return { path, op, outcome: compare(frame, reads), decisive: false, leaf, reads }
    }
  return ({ facts, used }) => {
    const reads: Read[] = []
    return {
      path,
      op,
      outcome: leafOutcome(leaf, { ...scope, facts, used }, reads),
      decisive: false,
      leaf,
      reads,
    }
  }
}
