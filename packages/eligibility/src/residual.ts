import { leafOutcome } from './leaf-outcome.js'
import { factValue, type Scope } from './operand.js'
import type { Outcome } from './outcome.js'
import {
  type AtLeast,
  type Between,
  type Combination,
  type Comparison,
  isNo,
  isYes,
  no,
  type Operand,
  perComparison,
  type PerOp,
  type Rule,
  yes,
} from './rule.js'
import { versionAt } from './rulebook.js'

/**
 * The rule that remains once the known facts are used: evaluated with the other facts it gives what the whole rule
 * gives with all of them. `yes` and `no` when nothing remains. Assumptions stay assumptions in it, and questions about
 * our knowledge stay open while the fact is unknown. The scope must hold no assumptions.
 */
export function residualOf(rule: Rule, scope: Scope): Rule {
  return (residuals[rule.op] as (rule: Rule, scope: Scope) => Rule)(rule, scope)
}

const leaf = (rule: Comparison | Between, scope: Scope): Rule =>
  constant(leafOutcome(rule, scope)) ?? closed(rule, scope)

const residuals: PerOp<Rule, [Scope]> = {
  all: (rule, scope) => {
    const of = rule.of.map(part => residualOf(part, scope))
    if (of.some(isNo)) return no
    return regroup(
      rule,
      'all',
      of.filter(part => !isYes(part)),
    )
  },
  any: (rule, scope) => {
    const of = rule.of.map(part => residualOf(part, scope))
    if (of.some(isYes)) return yes
    return regroup(
      rule,
      'any',
      of.filter(part => !isNo(part)),
    )
  },
  atLeast: (rule, scope) => {
    const of = rule.of.map(part => residualOf(part, scope))
    const open = of.filter(part => !isYes(part) && !isNo(part))
    const n = rule.n - of.filter(isYes).length
    if (n <= 0) return yes
    if (n > open.length) return no
    if (n === open.length) return regroup(rule, 'all', open)
    if (n === 1) return regroup(rule, 'any', open)
    return same(open, rule.of) ? rule : { op: 'atLeast', n, of: open }
  },
  not: (rule, scope) => {
    const of = residualOf(rule.of, scope)
    if (isYes(of)) return no
    if (isNo(of)) return yes
    if (of.op === 'not') return of.of
    return of === rule.of ? rule : { op: 'not', of }
  },
  criterion: (rule, scope) => {
    const criterion = scope.rulebook.criteria[rule.id]
    if (!criterion) throw new TypeError(`the rulebook has no criterion ${JSON.stringify(rule.id)}`)
    const version = versionAt(criterion.versions, scope.asOf)
    if (!version) return rule
    const remains = residualOf(version.value, scope)
    return remains === version.value && !isYes(remains) && !isNo(remains) ? rule : remains
  },
  assume: (rule, scope) => {
    const remains = residualOf(rule.in, scope)
    if (isYes(remains) || isNo(remains)) return remains
    if (factValue(rule.fact, scope).state !== 'unknown') return remains
    return remains === rule.in ? rule : { ...rule, in: remains }
  },
  isKnown: (rule, scope) => (factValue(rule.fact, scope).state === 'unknown' ? rule : yes),
  isAbsent: (rule, scope) => {
    const { state } = factValue(rule.fact, scope)
    return state === 'unknown' ? rule : state === 'absent' ? yes : no
  },
  ...perComparison(leaf),
  between: leaf,
  undetermined: rule => rule,
}

function regroup(rule: Combination | AtLeast, op: 'all' | 'any', open: readonly Rule[]): Rule {
  const [only] = open
  if (open.length === 1 && only) return only
  if (rule.op === op && same(open, rule.of)) return rule
  return { op, of: open }
}

const same = (a: readonly Rule[], b: readonly Rule[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at])

function constant(outcome: Outcome): Rule | undefined {
  return outcome === 'yes' ? yes : outcome === 'no' ? no : undefined
}

/** An undecided leaf with what is known written into it, so that it needs only the missing facts. */
function closed(rule: Comparison | Between, scope: Scope): Rule {
  const left = fill(rule.left, scope)
  if (rule.op === 'between') {
    const from = fill(rule.from, scope)
    const to = fill(rule.to, scope)
    return left === rule.left && from === rule.from && to === rule.to
      ? rule
      : { op: 'between', left, from, to }
  }
  const right = fill(rule.right, scope)
  return left === rule.left && right === rule.right ? rule : { op: rule.op, left, right }
}

function fill(operand: Operand, scope: Scope): Operand {
  if ('fact' in operand) {
    const found = factValue(operand.fact, scope)
    return found.state === 'known' ? { value: found.value } : operand
  }
  if (!('op' in operand)) return operand
  if (operand.op === 'plus') {
    const filled = Object.entries(operand).map(([key, part]) => [
      key,
      typeof part === 'string' ? part : fill(part, scope),
    ])
    return filled.every(([key, part]) => part === operand[key as keyof typeof operand])
      ? operand
      : (Object.fromEntries(filled) as Operand)
  }
  if ('of' in operand) {
    const of = operand.of.map(part => fill(part, scope))
    return of.every((part, at) => part === operand.of[at]) ? operand : { op: operand.op, of }
  }
  const left = fill(operand.left, scope)
  const right = fill(operand.right, scope)
  return left === operand.left && right === operand.right ? operand : { op: operand.op, left, right }
}
