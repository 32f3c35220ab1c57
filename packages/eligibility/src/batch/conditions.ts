import { isCivilDate } from '@petites-villes/core'
import { compare } from '../comparison.js'
import { asFactValue, type FactValue } from '../fact-value.js'
import type { Scope } from '../operand.js'
import { type Comparison, isLeaf, type KnowledgeTest, type Leaf, type Operand, type Rule } from '../rule.js'
import { assuming, criterionAt } from '../rule-outcome.js'
import { factsIn, operandsWithin } from '../walk.js'
import { type Graph, type Literal, literalOf, NO, not, UNKNOWN } from './graph.js'
import { constantOf, resolved } from '../resolved-operand.js'
import type { PlainOp } from './question.js'

/** The condition that a rule is on the day of the scope, with parameters and criteria resolved. */
export function conditionOf(rule: Rule, scope: Scope, graph: Graph): Literal {
  if (isLeaf(rule)) return leafCondition(rule, scope, graph)
  switch (rule.op) {
    case 'all':
      return graph.all(rule.of.map(part => conditionOf(part, scope, graph)))
    case 'any':
      return graph.any(rule.of.map(part => conditionOf(part, scope, graph)))
    case 'atLeast':
      return graph.atLeast(
        rule.n,
        rule.of.map(part => conditionOf(part, scope, graph)),
      )
    case 'not':
      return not(conditionOf(rule.of, scope, graph))
    case 'criterion': {
      const { version } = criterionAt(rule.id, scope)
      return version ? conditionOf(version.value, scope, graph) : UNKNOWN
    }
    case 'assume':
      return conditionOf(rule.in, assuming(rule, scope), graph)
  }
}

function leafCondition(leaf: Leaf, scope: Scope, graph: Graph): Literal {
  switch (leaf.op) {
    case 'undetermined':
      return UNKNOWN
    case 'isKnown':
    case 'isAbsent':
      return knowledge(leaf, scope, graph)
    case 'between':
      return graph.all([
        comparison({ op: 'gte', left: leaf.left, right: leaf.from }, scope, graph),
        comparison({ op: 'lte', left: leaf.left, right: leaf.to }, scope, graph),
      ])
    default:
      return comparison(leaf, scope, graph)
  }
}

function knowledge({ op, fact }: KnowledgeTest, { rulebook }: Scope, graph: Graph): Literal {
  const definition = rulebook.vocabulary[fact]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(fact)}`)
  return op === 'isAbsent' && !definition.nullable ? NO : graph.leaf({ ask: op, fact })
}

/** Each comparison as a plain one and whether its answer is turned round: absence is turned with it. */
const plainOps: Readonly<Record<Comparison['op'], readonly [PlainOp, turned?: true]>> = {
  eq: ['eq'],
  ne: ['eq', true],
  lt: ['lt'],
  lte: ['lte'],
  gt: ['gt'],
  gte: ['gte'],
  before: ['lt'],
  onOrBefore: ['lte'],
  after: ['gt'],
  onOrAfter: ['gte'],
  in: ['in'],
  notIn: ['in', true],
  contains: ['contains'],
  containsAny: ['containsAny'],
  containsAll: ['containsAll'],
}

/** The comparison that says the same when the sides change places. */
const mirrored: Readonly<Partial<Record<PlainOp, PlainOp>>> = {
  eq: 'eq',
  lt: 'gt',
  lte: 'gte',
  gt: 'lt',
  gte: 'lte',
}

/** The comparison that says the contrary of what is never absent, so that both share one. */
const contrary: Readonly<Partial<Record<PlainOp, PlainOp>>> = { gte: 'lt', gt: 'lte' }

function comparison({ op, left, right }: Comparison, scope: Scope, graph: Graph): Literal {
  const [plain, turned] = plainOps[op]
  const condition = plainComparison(plain, left, right, scope, graph)
  return turned ? not(condition) : condition
}

function plainComparison(op: PlainOp, left: Operand, right: Operand, scope: Scope, graph: Graph): Literal {
  const a = constantOf(left, scope)
  const b = constantOf(right, scope)
  if (a && b) return literalOf[compare(op, a, b)]
  if (b?.state === 'known' && Array.isArray(b.value) && b.value.length === 0 && op !== 'containsAll')
    return NO
  if ('fact' in left && b) {
    const found = againstConstant(op, left.fact, b, scope, graph)
    if (found !== undefined) return found
  }
  const other = mirrored[op]
  if ('fact' in right && a && other) {
    const found = againstConstant(other, right.fact, a, scope, graph)
    if (found !== undefined) return found
  }
  return computed(op, left, right, scope, graph)
}

/** One fact against one known value: where the fact is unknown, what is assumed of it decides. */
function againstConstant(
  op: PlainOp,
  fact: string,
  constant: FactValue,
  scope: Scope,
  graph: Graph,
): Literal | undefined {
  const definition = scope.rulebook.vocabulary[fact]
  if (!definition) throw new TypeError(`the vocabulary has no fact ${JSON.stringify(fact)}`)
  const assumption = scope.assumptions.get(fact)
  if (constant.state === 'unknown' && !assumption) {
    // Only absence decides against what nobody knows.
    return definition.nullable ? graph.all([UNKNOWN, not(graph.leaf({ ask: 'isAbsent', fact }))]) : UNKNOWN
  }
  if (constant.state !== 'known') return undefined
  if (definition.kind === 'date' && !isCivilDate(constant.value)) return undefined
  const turned = definition.nullable ? undefined : contrary[op]
  const asked = graph.leaf({ ask: 'compare', fact, op: turned ?? op, constant: constant.value })
  const leaf = turned ? not(asked) : asked
  return assumption ? graph.settled(leaf, compare(op, asFactValue(assumption.value), constant)) : leaf
}

const computable = ['integer', 'number', 'money', 'date']

/** Sides that are worked out from facts: numbers and days in columns, anything else as the reference does it. */
function computed(op: PlainOp, left: Operand, right: Operand, scope: Scope, graph: Graph): Literal {
  const facts = [...factsIn([...operandsWithin(left), ...operandsWithin(right)])]
  const assumptions = facts.flatMap(fact => scope.assumptions.get(fact) ?? [])
  const numeric = facts.every(fact => computable.includes(scope.rulebook.vocabulary[fact]?.kind ?? ''))
  if (numeric)
    return graph.leaf({
      ask: 'compute',
      op,
      left: resolved(left, scope),
      right: resolved(right, scope),
      facts,
      assumptions,
    })
  const leaf: Leaf = { op, left, right }
  return graph.leaf({ ask: 'reference', leaf, facts, assumptions })
}
