import { type Issue, issue, nearest } from '@petites-villes/core'
import { valueProblems } from './facts.js'
import { type Between, type Comparison, isLeaf, type Leaf, type Operand, partsOf, type Rule } from './rule.js'
import type { Rulebook } from './rulebook.js'
import type { FactDefinition, FactKind } from './vocabulary.js'

type Path = readonly (string | number)[]
type Kind = FactKind | 'any'

/**
 * What is wrong with the names and kinds in a rule: facts, parameters and criteria that do not exist, an order on things
 * that have none, a value of another kind, the absence of what is never absent.
 */
export function checkRule(rule: Rule, rulebook: Rulebook, path: Path = []): readonly Issue[] {
  return [...problems(rule, rulebook, path)]
}

function* problems(rule: Rule, rulebook: Rulebook, path: Path): Generator<Issue> {
  if (isLeaf(rule)) yield* leafProblems(rule, rulebook, path)
  else if (rule.op === 'criterion') {
    if (!Object.hasOwn(rulebook.criteria, rule.id))
      yield dangling('criterion', rule.id, Object.keys(rulebook.criteria), [...path, 'id'])
  } else if (rule.op === 'assume') {
    const definition = definitionOf(rule.fact, rulebook)
    if (!definition) yield dangling('fact', rule.fact, Object.keys(rulebook.vocabulary), [...path, 'fact'])
    else if (rule.value === null) {
      if (!definition.nullable)
        yield issue('rule/never-absent', { given: rule.fact }, { path: [...path, 'value'] })
    } else yield* under([...path, 'value'], valueProblems(definition, rule.value))
  }
  const key = rule.op === 'assume' ? 'in' : 'of'
  for (const [at, part] of partsOf(rule).entries())
    yield* problems(
      part,
      rulebook,
      rule.op === 'not' || rule.op === 'assume' ? [...path, key] : [...path, key, at],
    )
}

const ordered: readonly Kind[] = ['integer', 'number', 'money', 'any']
const named: readonly Kind[] = ['enum', 'code', 'text', 'any']

/** The kinds that an operator takes on its left. */
const takes: Readonly<Record<Exclude<Leaf['op'], 'isKnown' | 'isAbsent' | 'undetermined'>, readonly Kind[]>> =
  /* @__PURE__ */ (() => ({
    eq: ['boolean', ...ordered, ...named, 'date'],
    ne: ['boolean', ...ordered, ...named, 'date'],
    lt: ordered,
    lte: ordered,
    gt: ordered,
    gte: ordered,
    between: [...ordered, 'date'],
    before: ['date', 'any'],
    onOrBefore: ['date', 'any'],
    after: ['date', 'any'],
    onOrAfter: ['date', 'any'],
    in: named,
    notIn: named,
    contains: ['set', 'any'],
    containsAny: ['set', 'any'],
    containsAll: ['set', 'any'],
  }))()

function* leafProblems(leaf: Leaf, rulebook: Rulebook, path: Path): Generator<Issue> {
  if (leaf.op === 'undetermined') return
  if ('fact' in leaf) {
    const definition = definitionOf(leaf.fact, rulebook)
    if (!definition) yield dangling('fact', leaf.fact, Object.keys(rulebook.vocabulary), [...path, 'fact'])
    else if (leaf.op === 'isAbsent' && !definition.nullable)
      yield issue('rule/never-absent', { given: leaf.fact }, { path: [...path, 'fact'] })
    return
  }
  yield* comparisonProblems(leaf, rulebook, path)
}

function* comparisonProblems(leaf: Comparison | Between, rulebook: Rulebook, path: Path): Generator<Issue> {
  const found: Issue[] = []
  const left = kindOf(leaf.left, rulebook, [...path, 'left'], found)
  yield* found
  if (!takes[leaf.op].includes(left))
    yield issue(
      'rule/wrong-kind',
      { op: leaf.op, given: left, choices: takes[leaf.op] },
      { path: [...path, 'left'] },
    )
  const subject = 'fact' in leaf.left ? definitionOf(leaf.left.fact, rulebook) : undefined
  const sides = 'from' in leaf ? { from: leaf.from, to: leaf.to } : { right: leaf.right }
  for (const [side, operand] of Object.entries(sides))
    yield* oppositeProblems(leaf.op, subject, left, operand, rulebook, [...path, side])
}

const lists = ['in', 'notIn', 'containsAny', 'containsAll']

function* oppositeProblems(
  op: string,
  subject: FactDefinition | undefined,
  left: Kind,
  operand: Operand,
  rulebook: Rulebook,
  path: Path,
): Generator<Issue> {
  if ('value' in operand) {
    const { value } = operand
    if (lists.includes(op) && !Array.isArray(value))
      yield issue('rule/not-a-list', { given: typeof value }, { path })
    else if (subject) yield* under([...path, 'value'], literalProblems(op, subject, value))
    return
  }
  const found: Issue[] = []
  const right = kindOf(operand, rulebook, path, found)
  yield* found
  const wanted: Kind = lists.includes(op) ? 'set' : op === 'contains' ? 'any' : left
  if (subject && 'parameter' in operand)
    yield* parameterProblems(op, subject, operand.parameter, rulebook, path)
  if (!alike(wanted, right)) yield issue('rule/different-kinds', { op, left: wanted, right }, { path })
}

/** A parameter that stands opposite a list of choices must hold some of them, in every version. */
function* parameterProblems(
  op: string,
  subject: FactDefinition,
  id: string,
  { parameters }: Rulebook,
  path: Path,
): Generator<Issue> {
  if (subject.kind !== 'enum' && subject.kind !== 'set') return
  const versions = Object.hasOwn(parameters, id) ? (parameters[id]?.versions ?? []) : []
  for (const { value } of versions)
    if (Array.isArray(value) === lists.includes(op))
      yield* under([...path, 'parameter'], literalProblems(op, subject, value))
}

/** Lists hold items of what they are compared with, and `contains` asks for one item of a set. */
function literalProblems(op: string, subject: FactDefinition, value: unknown): Iterable<Issue> {
  if (op === 'contains') return valueProblems(subject, [value])
  if (op === 'in' || op === 'notIn')
    return (value as readonly unknown[]).flatMap((item, at) =>
      [...valueProblems(subject, item)].map(problem => ({ ...problem, path: [at, ...problem.path] })),
    )
  return valueProblems(subject, value)
}

function kindOf(operand: Operand, rulebook: Rulebook, path: Path, found: Issue[]): Kind {
  if ('asOf' in operand) return 'date'
  if ('value' in operand)
    return typeof operand.value === 'number'
      ? 'number'
      : typeof operand.value === 'boolean'
        ? 'boolean'
        : 'any'
  if ('fact' in operand) {
    const definition = definitionOf(operand.fact, rulebook)
    if (!definition)
      found.push(dangling('fact', operand.fact, Object.keys(rulebook.vocabulary), [...path, 'fact']))
    return definition?.kind ?? 'any'
  }
  if ('parameter' in operand) {
    const has = Object.hasOwn(rulebook.parameters, operand.parameter)
    if (!has)
      found.push(
        dangling('parameter', operand.parameter, Object.keys(rulebook.parameters), [...path, 'parameter']),
      )
    return has ? (rulebook.parameters[operand.parameter]?.kind ?? 'any') : 'any'
  }
  return computedKind(operand, rulebook, path, found)
}

function computedKind(
  operand: Extract<Operand, { op: string }>,
  rulebook: Rulebook,
  path: Path,
  found: Issue[],
): Kind {
  const part = (each: Operand, key: readonly (string | number)[], allowed: readonly Kind[]): Kind => {
    const at = [...path, ...key]
    const kind = kindOf(each, rulebook, at, found)
    if (!allowed.includes(kind))
      found.push(issue('rule/wrong-kind', { op: operand.op, given: kind, choices: allowed }, { path: at }))
    return kind
  }
  if (operand.op === 'plus') {
    part(operand.date, ['date'], ['date', 'any'])
    for (const unit of ['days', 'months', 'years'] as const)
      if (operand[unit]) part(operand[unit], [unit], ['integer', 'number', 'any'])
    return 'date'
  }
  const kinds =
    'of' in operand
      ? operand.of.map((each, at) => part(each, ['of', at], ordered))
      : [part(operand.left, ['left'], ordered), part(operand.right, ['right'], ordered)]
  if (operand.op === 'divide') return 'number'
  const money = kinds.filter(kind => kind === 'money').length
  if (operand.op === 'multiply' && money > 1) found.push(issue('rule/money-times-money', {}, { path }))
  const bare = kinds.some(kind => kind === 'integer' || kind === 'number')
  if (operand.op !== 'multiply' && money > 0 && bare)
    found.push(issue('rule/different-kinds', { op: operand.op, left: 'money', right: 'number' }, { path }))
  return money > 0 ? 'money' : 'number'
}

function alike(a: Kind, b: Kind): boolean {
  const plain = (kind: Kind): Kind =>
    kind === 'integer' ? 'number' : kind === 'text' || kind === 'enum' ? 'code' : kind
  return a === 'any' || b === 'any' || plain(a) === plain(b)
}

function definitionOf(fact: string, rulebook: Rulebook): FactDefinition | undefined {
  return Object.hasOwn(rulebook.vocabulary, fact) ? rulebook.vocabulary[fact] : undefined
}

function dangling(noun: string, given: string, known: readonly string[], path: Path): Issue {
  return issue(`rule/no-such-${noun}`, { given, suggestions: nearest(given, known) }, { path })
}

function* under(path: Path, inner: Iterable<Issue>): Generator<Issue> {
  for (const problem of inner) yield { ...problem, path: [...path, ...problem.path] }
}
