import { type Issue, issue, type IssueParams, type Severity } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import { isLeaf, type Leaf, type Operand, type Rule } from '../rule.js'
import { factsOf, operandsOf, sidesOf } from '../walk.js'
import { printRule } from '../wire/print-rule.js'
import { allPlaces, partPlaces, type Place, placesWithin } from './places.js'

/** Conditions that are right in form and cannot be meant: they never change, or say the same thing twice. */
export function* conditionProblems(catalogue: RuleCatalogue): Generator<Issue> {
  for (const { path, rule } of allPlaces(catalogue))
    if (isLeaf(rule)) yield* leafProblems({ path, rule })
    else {
      yield* shapeProblems({ path, rule })
      yield* repetitions({ path, rule })
      if (rule.op === 'assume' && !factsOf(rule.in, catalogue.rulebook).has(rule.fact))
        yield finding('lint/idle-assumption', { path, rule }, { given: rule.fact })
    }
}

const finding = (
  code: string,
  { path }: Place,
  params: IssueParams = {},
  severity: Severity = 'warning',
): Issue => issue(code, params, { path, severity })

function* leafProblems(place: Place<Leaf>): Generator<Issue> {
  const { rule } = place
  const sides = sidesOf(rule)
  if (sides.length === 0) return
  if (![...operandsOf(rule)].some(varies)) yield finding('lint/constant-comparison', place)
  if ('right' in rule) {
    const { left, right } = rule
    if (same({ op: 'eq', left, right }, { op: 'eq', left: right, right: left }))
      yield finding('lint/same-sides', place)
    if ('value' in right && Array.isArray(right.value)) yield* listProblems(place, rule.op, right.value)
  }
  if ('from' in rule && isReversed(rule.from, rule.to)) yield finding('lint/empty-range', place)
}

const varies = (operand: Operand): boolean => 'fact' in operand || 'asOf' in operand

const same = (a: Rule, b: Rule): boolean => printRule(a) === printRule(b)

function isReversed(from: Operand, to: Operand): boolean {
  return 'value' in from && 'value' in to && typeof from.value === typeof to.value && from.value > to.value
}

function* listProblems(place: Place, op: string, items: readonly string[]): Generator<Issue> {
  const repeated = [...new Set(items.filter((item, at) => items.indexOf(item) < at))]
  if (repeated.length > 0) yield finding('lint/repeated-item', place, { given: repeated })
  if (items.length === 0) yield finding('lint/empty-list', place)
  if (items.length === 1 && (op === 'in' || op === 'notIn'))
    yield finding('lint/one-item', place, { op, better: op === 'in' ? 'eq' : 'ne' }, 'info')
}

function* shapeProblems(place: Place): Generator<Issue> {
  const { path, rule } = place
  const isWhole = path.at(-1) === 'value'
  if ((rule.op === 'all' || rule.op === 'any') && rule.of.length === 0)
    yield finding(`lint/${rule.op}-of-nothing`, place, {}, isWhole ? 'info' : 'warning')
  if (rule.op === 'not' && rule.of.op === 'not') yield finding('lint/not-not', place)
  if (rule.op !== 'atLeast') return
  if (rule.n === 0) yield finding('lint/at-least-none', place)
  if (rule.n > rule.of.length)
    yield finding('lint/at-least-too-many', place, { n: rule.n, parts: rule.of.length })
}

/**
 * Parts that stand twice in one combination, and leaves that stand in it and again deeper in another part. There they are
 * already settled: in `all(a, any(a, b))` the second half says nothing.
 */
function* repetitions(place: Place): Generator<Issue> {
  if (place.rule.op !== 'all' && place.rule.op !== 'any' && place.rule.op !== 'atLeast') return
  const parts = partPlaces(place)
  const printed = parts.map(({ rule }) => printRule(rule))
  for (const [at, part] of parts.entries()) {
    const first = printed.indexOf(printed[at] ?? '')
    if (first < at) yield finding('lint/repeated-part', part, { first })
  }
  if (place.rule.op === 'atLeast') return
  const settled = new Set(printed.filter((_, at) => parts[at] && isLeaf(parts[at].rule)))
  for (const part of parts)
    for (const inner of placesWithin(part))
      if (inner.path.length > part.path.length && settled.has(printRule(inner.rule)))
        yield finding('lint/repeated-leaf', inner)
}
