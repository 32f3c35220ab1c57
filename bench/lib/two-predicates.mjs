import { evaluate } from '../../packages/eligibility/dist/index.js'
import { asOf, catalogue, facts, flat, packed } from './town-cases.mjs'

const positive = {
  eq: '=',
  ne: '≠',
  lt: '<',
  lte: '≤',
  gt: '>',
  gte: '≥',
  in: 'in',
  notIn: 'notIn',
  before: '<',
  onOrBefore: '≤',
  after: '>',
  onOrAfter: '≥',
}
const opposite = { '=': '≠', '≠': '=', '<': '≥', '≤': '>', '>': '≤', '≥': '<', in: 'notIn', notIn: 'in' }

/**
 * Each rule as two conditions that any two-valued engine can answer, `is yes` and `is no`, pushed down to the leaves by
 * duality. A condition is `true`, `false`, `{ all }`, `{ any }`, `{ test, fact, value }` or `{ flag }`. Tests fail on a fact
 * that is not there. What no commune can answer is folded away for every engine alike.
 */
export const predicates = catalogue.rules.map(({ id, versions }) => {
  const { trace } = evaluate(versions, {}, { asOf, rulebook: catalogue.rulebook })
  return { id, yes: condition(trace.root, true), no: condition(trace.root, false) }
})

/** The trace of an empty case is the rule with criteria and versions resolved. */
function condition(node, wanted) {
  const parts = node.children
  if (!parts) return leafCondition(node, wanted)
  switch (node.op) {
    case 'not':
      return condition(parts[0], !wanted)
    case 'all':
    case 'any':
      return (node.op === 'all') === wanted
        ? all(parts.map(part => condition(part, wanted)))
        : any(parts.map(part => condition(part, wanted)))
    case 'criterion':
    case 'assume':
      return parts[0] ? condition(parts[0], wanted) : false
    default:
      throw new Error(`the catalogue has no ${node.op}`)
  }
}

function leafCondition({ leaf, reads, outcome }, wanted) {
  if (leaf.op === 'undetermined') return false
  const id = leaf.left?.fact
  if (leaf.op === 'isKnown' || leaf.op === 'isAbsent')
    throw new Error('the catalogue does not ask what is known')
  const read = reads.filter(each => each.fact).map(each => each.fact)
  if (read.every(fact => !facts.includes(fact))) return outcome === (wanted ? 'yes' : 'no')
  if (reads.some(each => each.assumed)) throw new Error('an assumption about a fact that communes have')
  if (!id || read.length !== 1 || leaf.op === 'between')
    throw new Error(`a new kind of condition: ${leaf.op}`)
  const right =
    'parameter' in leaf.right ? reads.find(each => each.parameter).found.value : constant(leaf.right)
  if (right === undefined) throw new Error(`a parameter without value: ${leaf.right.parameter}`)
  const { kind, nullable } = catalogue.rulebook.vocabulary[id]
  const test = wanted ? positive[leaf.op] : opposite[positive[leaf.op]]
  const value = kind === 'date' ? packed(right) : right
  const known = { test, fact: flat(id), value }
  const absenceSays = leaf.op === 'ne' || leaf.op === 'notIn'
  return nullable && absenceSays === wanted ? any([known, { flag: `${flat(id)}_absent` }]) : known
}

function constant(operand) {
  return 'asOf' in operand ? asOf : operand.value
}

function all(parts) {
  const of = parts.flatMap(part => part.all ?? [part]).filter(part => part !== true)
  if (of.includes(false)) return false
  return of.length === 0 ? true : of.length === 1 ? of[0] : { all: of }
}

function any(parts) {
  const of = parts.flatMap(part => part.any ?? [part]).filter(part => part !== false)
  if (of.includes(true)) return true
  return of.length === 0 ? false : of.length === 1 ? of[0] : { any: of }
}

/** Every predicate that is no constant, with its place: an engine answers these, `2 * rule` for yes and one more for no. */
export const asked = predicates.flatMap(({ yes, no }, rule) =>
  [yes, no].flatMap((condition, side) =>
    typeof condition === 'boolean' ? [] : [{ place: 2 * rule + side, condition }],
  ),
)

/** Answers of the constants, in every row. */
export const constants = predicates.flatMap(({ yes, no }) => [yes === true, no === true])
