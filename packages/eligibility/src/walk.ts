import type { Leaf, Operand, Rule } from './rule.js'
import { isLeaf, partsOf } from './rule.js'
import type { Scope } from './operand.js'
import { type Rulebook, versionAt } from './rulebook.js'

/** Every leaf under a rule, those of all versions of its criteria included. */
export function* leavesUnder(rule: Rule, rulebook: Rulebook): Generator<Leaf> {
  if (isLeaf(rule)) yield rule
  else if (rule.op === 'criterion')
    for (const version of rulebook.criteria[rule.id]?.versions ?? [])
      yield* leavesUnder(version.value, rulebook)
  for (const part of partsOf(rule)) yield* leavesUnder(part, rulebook)
}

/** The leaves under a rule on the day of the scope: of each criterion, only the version in force. */
export function* leavesAt(rule: Rule, scope: Pick<Scope, 'rulebook' | 'asOf'>): Generator<Leaf> {
  if (isLeaf(rule)) yield rule
  else if (rule.op === 'criterion') {
    const version = versionAt(scope.rulebook.criteria[rule.id]?.versions ?? [], scope.asOf)
    if (version) yield* leavesAt(version.value, scope)
  }
  for (const part of partsOf(rule)) yield* leavesAt(part, scope)
}

/** The ids of the criteria that a rule refers to directly. */
export function* criteriaOf(rule: Rule): Generator<string> {
  if (rule.op === 'criterion') yield rule.id
  for (const part of partsOf(rule)) yield* criteriaOf(part)
}

/** What a leaf compares; nothing for questions about our knowledge. */
export function sidesOf(leaf: Leaf): readonly Operand[] {
  if ('from' in leaf) return [leaf.left, leaf.from, leaf.to]
  return 'left' in leaf ? [leaf.left, leaf.right] : []
}

/** Every operand of a leaf, those inside computations included. */
export function* operandsOf(leaf: Leaf): Generator<Operand> {
  if ('fact' in leaf) yield { fact: leaf.fact }
  for (const side of sidesOf(leaf)) yield* operandsWithin(side)
}

/** The facts that a rule may read, each once. */
export function factsOf(rule: Rule, rulebook: Rulebook): ReadonlySet<string> {
  const found = new Set<string>()
  for (const leaf of leavesUnder(rule, rulebook))
    for (const fact of factsIn(operandsOf(leaf))) found.add(fact)
  return found
}

/** The facts among some operands, each once. */
export function factsIn(operands: Iterable<Operand>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const operand of operands) if ('fact' in operand) found.add(operand.fact)
  return found
}

/** Whether an operand looks at any fact. */
export function readsFact(operand: Operand): boolean {
  return factsIn(operandsWithin(operand)).size > 0
}

/** An operand and everything inside it. */
export function* operandsWithin(operand: Operand): Generator<Operand> {
  yield operand
  for (const part of operandParts(operand)) yield* operandsWithin(part)
}

/** The operands directly inside a computation. */
export function operandParts(operand: Operand): readonly Operand[] {
  if (!('op' in operand)) return []
  if ('of' in operand) return operand.of
  if (operand.op !== 'plus') return [operand.left, operand.right]
  return [operand.date, operand.days, operand.months, operand.years].filter(part => part !== undefined)
}
