import type { Dated, Localized } from '@petites-villes/core'
import type { Value } from './fact-value.js'
import type { Leaf, Operand, Rule } from './rule.js'
import type { ParameterValue, RuleBuilder, Term } from './rule-builder.js'
import type { Parameter } from './rulebook.js'
import type { FactKind, Unit, Vocabulary } from './vocabulary.js'

/** Anything that the typed signatures let through: the id of a fact, a literal, a term or a parameter. */
type Given = unknown

/**
 * The typed way to write rules over one vocabulary. The result is plain JSON.
 *
 * @example
 * ```ts
 * import { defineFacts, ruleBuilder } from '@petites-villes/eligibility'
 *
 * const facts = defineFacts({
 *   'town.population': { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 *   'town.mountain': { kind: 'boolean', label: { fr: 'montagne', en: 'mountain' }, question: { fr: '?', en: '?' } },
 * })
 * const { all, lt, eq } = ruleBuilder(facts)
 * all(lt('town.population', 20_000), eq('town.mountain', true)).op // => 'all'
 * ```
 */
export function ruleBuilder<const V extends Vocabulary>(_vocabulary: V): RuleBuilder<V> {
  const compare = (op: Leaf['op']) => (left: Given, right: Given) =>
    ({ op, left: operandOf(left), right: literalOf(right) }) as Rule
  const many =
    (op: 'add' | 'min' | 'max') =>
    (...of: readonly Given[]) =>
      term({ op, of: of.map(operandOf) })

  const builder = {
    all: (...of: readonly Rule[]): Rule => ({ op: 'all', of }),
    any: (...of: readonly Rule[]): Rule => ({ op: 'any', of }),
    not: (of: Rule): Rule => ({ op: 'not', of }),
    atLeast: (n: number, ...of: readonly Rule[]): Rule => ({ op: 'atLeast', n, of }),
    criterion: ({ id }: { id: string }): Rule => ({ op: 'criterion', id }),
    assume: (fact: string, value: Value | null, because: Localized, rule: Rule): Rule => ({
      op: 'assume',
      fact,
      value,
      because,
      in: rule,
    }),
    undetermined: (reason: string, because: Localized) => ({ op: 'undetermined', reason, because }),
    eq: compare('eq'),
    ne: compare('ne'),
    lt: compare('lt'),
    lte: compare('lte'),
    gt: compare('gt'),
    gte: compare('gte'),
    before: compare('before'),
    onOrBefore: compare('onOrBefore'),
    after: compare('after'),
    onOrAfter: compare('onOrAfter'),
    between: (left: Given, from: Given, to: Given): Rule => ({
      op: 'between',
      left: operandOf(left),
      from: literalOf(from),
      to: literalOf(to),
    }),
    in: compare('in'),
    notIn: compare('notIn'),
    contains: compare('contains'),
    containsAny: compare('containsAny'),
    containsAll: compare('containsAll'),
    isKnown: (fact: string): Rule => ({ op: 'isKnown', fact }),
    isAbsent: (fact: string): Rule => ({ op: 'isAbsent', fact }),
    fact: (fact: string) => term({ fact }),
    parameter: ({ id }: { id: string }) => term({ parameter: id }),
    asOf: term({ asOf: true }),
    add: many('add'),
    min: many('min'),
    max: many('max'),
    subtract: (left: Given, right: Given) =>
      term({ op: 'subtract', left: operandOf(left), right: operandOf(right) }),
    multiply: (left: Given, by: Given) => term({ op: 'multiply', of: [operandOf(left), operandOf(by)] }),
    divide: (left: Given, right: Given) =>
      term({ op: 'divide', left: operandOf(left), right: operandOf(right) }),
    plus: (date: Given, span: Readonly<Record<string, Given>>) =>
      term({
        op: 'plus',
        date: operandOf(date),
        ...Object.fromEntries(Object.entries(span).map(([unit, amount]) => [unit, literalOf(amount)])),
      }),
  }
  return builder as unknown as RuleBuilder<V>
}

const term = (operand: Operand): Term => ({ operand })

/** Text in the place of a subject is the id of a fact. */
function operandOf(given: Given): Operand {
  return typeof given === 'string' ? { fact: given } : literalOf(given)
}

function literalOf(given: Given): Operand {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { value: given as Value }
  return 'operand' in given ? (given as Term).operand : { parameter: (given as Parameter).id }
}

/** A parameter with its kind kept for the builder's checks. Versions: oldest first, half-open, each with a source. */
export function defineParameter<const Kind extends FactKind>(definition: {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<ParameterValue<Kind>>
}): Parameter<Kind, ParameterValue<Kind>> {
  return definition
}
