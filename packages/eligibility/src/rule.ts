import type { Localized } from '@petites-villes/core'
import type { UnknownReason, Value } from './fact-value.js'

/**
 * Something that has a value once facts, parameters and the evaluation date are given. Plain JSON.
 *
 * Arithmetic is on numbers and money; `plus` moves a day; `asOf` is the evaluation date.
 */
export type Operand =
  | { readonly fact: string }
  | { readonly value: Value }
  | { readonly parameter: string }
  | { readonly asOf: true }
  | { readonly op: 'add' | 'multiply' | 'min' | 'max'; readonly of: readonly Operand[] }
  | { readonly op: 'subtract' | 'divide'; readonly left: Operand; readonly right: Operand }
  | {
      readonly op: 'plus'
      readonly date: Operand
      readonly days?: Operand
      readonly months?: Operand
      readonly years?: Operand
    }

export type ComparisonOp =
  'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'before' | 'onOrBefore' | 'after' | 'onOrAfter'
export type MembershipOp = 'in' | 'notIn' | 'contains' | 'containsAny' | 'containsAll'

/** A leaf that compares two operands. For membership `right` is a set, for the `contains` family `left` is one. */
export interface Comparison {
  readonly op: ComparisonOp | MembershipOp
  readonly left: Operand
  readonly right: Operand
}

/** Both ends belong to the range. */
export interface Between {
  readonly op: 'between'
  readonly left: Operand
  readonly from: Operand
  readonly to: Operand
}

/** The only two-valued questions: they ask about our knowledge, not about the world. */
export interface KnowledgeTest {
  readonly op: 'isKnown' | 'isAbsent'
  readonly fact: string
}

/**
 * A condition that nobody can compute yet: the text is known to ask for something more, and says no more than that. It
 * is unknown whatever the facts are, so that what is not written down never turns into a yes or a no.
 */
export interface Undetermined {
  readonly op: 'undetermined'
  readonly reason: UnknownReason
  readonly because: Localized
}

export type Leaf = Comparison | Between | KnowledgeTest | Undetermined

/** All of no rules is yes, any of no rules is no. */
export interface Combination {
  readonly op: 'all' | 'any'
  readonly of: readonly Rule[]
}

export interface AtLeast {
  readonly op: 'atLeast'
  readonly n: number
  readonly of: readonly Rule[]
}

export interface Not {
  readonly op: 'not'
  readonly of: Rule
}

/** A rule that has a name, defined once in the rulebook. */
export interface CriterionReference {
  readonly op: 'criterion'
  readonly id: string
}

/** An explicit default: inside `in`, an unknown `fact` counts as `value`. It shows in the result's `assumptions`. */
export interface Assume {
  readonly op: 'assume'
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
  readonly in: Rule
}

/** A condition. Plain JSON, closed: every interpreter answers every `op` or does not compile. */
export type Rule = Leaf | Combination | AtLeast | Not | CriterionReference | Assume

export type RuleOp = Rule['op']

/** The node that carries an operator. */
export type NodeOf<Op extends RuleOp, R extends Rule = Rule> = R extends Rule
  ? Op extends R['op']
    ? R
    : never
  : never

const comparisonOps = Object.keys({
  eq: 0,
  ne: 0,
  lt: 0,
  lte: 0,
  gt: 0,
  gte: 0,
  before: 0,
  onOrBefore: 0,
  after: 0,
  onOrAfter: 0,
  in: 0,
  notIn: 0,
  contains: 0,
  containsAny: 0,
  containsAll: 0,
} satisfies Record<Comparison['op'], 0>) as readonly Comparison['op'][]

/** One answer for every comparison, for an interpreter that does not tell them apart. */
export function perComparison<Answer>(answer: Answer): Readonly<Record<Comparison['op'], Answer>> {
  return Object.fromEntries(comparisonOps.map(op => [op, answer])) as Readonly<
    Record<Comparison['op'], Answer>
  >
}

/** Every operator, in the order in which the language is taught. */
export const ruleOps = Object.keys({
  all: 0,
  any: 0,
  not: 0,
  atLeast: 0,
  criterion: 0,
  assume: 0,
  ...perComparison(0),
  between: 0,
  isKnown: 0,
  isAbsent: 0,
  undetermined: 0,
} satisfies Record<RuleOp, 0>) as readonly RuleOp[]

/** A total table over operators: a new operator is a compile error in every interpreter that lacks it. */
export type PerOp<Result, Context extends readonly unknown[], Ops extends RuleOp = RuleOp> = {
  readonly [Op in Ops]: (node: NodeOf<Op>, ...context: Context) => Result
}

export const yes: Rule = { op: 'all', of: [] }
export const no: Rule = { op: 'any', of: [] }

export const isYes = (rule: Rule): boolean => rule.op === 'all' && rule.of.length === 0
export const isNo = (rule: Rule): boolean => rule.op === 'any' && rule.of.length === 0

/** The rule on a day on which none of its versions is in force. */
export const outsideValidity: Rule = {
  op: 'undetermined',
  reason: 'outside-validity',
  because: {
    fr: "aucune version de la règle n'est en vigueur ce jour-là",
    en: 'no version of the rule is in force on that day',
  },
}

export function isLeaf(rule: Rule): rule is Leaf {
  return !('of' in rule || 'in' in rule || 'id' in rule)
}

/** The rules directly inside a rule; a criterion's own rule stands in the rulebook. */
export function partsOf(rule: Rule): readonly Rule[] {
  if ('in' in rule) return [rule.in]
  if (!('of' in rule)) return []
  return 'op' in rule && rule.op === 'not' ? [rule.of] : rule.of
}
