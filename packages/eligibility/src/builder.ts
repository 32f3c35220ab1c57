import type { Cents, CivilDate, Dated, Localized } from '@petites-villes/core'
import type { UnknownReason, Value } from './fact-value.js'
import type { Operand, Rule } from './rule.js'
import type { Criterion, Parameter } from './rulebook.js'
import type {
  DayLiteral,
  FactKind,
  KeysOfKind,
  NullableKeys,
  Unit,
  ValueOf,
  Vocabulary,
} from './vocabulary.js'

declare const kind: unique symbol

/** An operand whose kind the compiler knows: a fact, a parameter or a computation. */
export interface Term<Kind extends FactKind = FactKind> {
  readonly operand: Operand
  readonly [kind]?: Kind
}

type NumberKind = 'integer' | 'number'
type Comparable<Kind extends FactKind> = Kind extends NumberKind ? NumberKind : Kind
type Plain<Kind extends FactKind> = Kind extends 'money'
  ? Cents
  : Kind extends NumberKind
    ? number
    : Kind extends 'date'
      ? DayLiteral
      : Kind extends 'boolean'
        ? boolean
        : string

/** What may stand opposite an operand of this kind. */
type Against<Kind extends FactKind> =
  Plain<Kind> | Term<Comparable<Kind>> | Parameter<Comparable<Kind>, Plain<Comparable<Kind>> & Value>

type Scalar = Exclude<FactKind, 'set'>
type Kinded<V extends Vocabulary, Kind extends FactKind> = KeysOfKind<V, Kind> | Term<Kind>
type Opposite<V extends Vocabulary, L> = L extends keyof V
  ? V[L]['kind'] extends 'enum'
    ? ValueOf<V[L]> | Parameter<'enum', ValueOf<V[L]> & Value>
    : Against<V[L]['kind']>
  : L extends Term<infer Kind>
    ? Against<Kind>
    : never
type ItemOf<V extends Vocabulary, L> = L extends keyof V
  ? ValueOf<V[L]> extends readonly (infer Item)[]
    ? Item
    : ValueOf<V[L]>
  : never
type Listed<Item> = readonly Item[] | Parameter<'set', readonly string[]>

type Numeric<V extends Vocabulary, Kind extends 'money' | NumberKind> =
  KeysOfKind<V, Kind extends 'money' ? 'money' : NumberKind> | Term<Kind> | Parameter<Kind, number>

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
export function ruleBuilder<const V extends Vocabulary>(_vocabulary: V) {
  const ordered =
    (op: 'lt' | 'lte' | 'gt' | 'gte') =>
    <const L extends Kinded<V, NumberKind | 'money'>>(left: L, right: Opposite<V, L>): Rule => ({
      op,
      left: operandOf(left),
      right: operandOf(right, true),
    })
  const dated =
    (op: 'before' | 'onOrBefore' | 'after' | 'onOrAfter') =>
    <const L extends Kinded<V, 'date'>>(left: L, right: Against<'date'>): Rule => ({
      op,
      left: operandOf(left),
      right: operandOf(right, true),
    })
  const equal =
    (op: 'eq' | 'ne') =>
    <const L extends Kinded<V, Scalar>>(left: L, right: Opposite<V, L>): Rule => ({
      op,
      left: operandOf(left),
      right: operandOf(right, true),
    })
  const member =
    (op: 'in' | 'notIn') =>
    <const L extends KeysOfKind<V, 'enum' | 'code' | 'text'>>(
      left: L,
      right: Listed<ItemOf<V, L>>,
    ): Rule => ({
      op,
      left: { fact: left },
      right: operandOf(right, true),
    })
  const contains =
    (op: 'containsAny' | 'containsAll') =>
    <const L extends KeysOfKind<V, 'set'>>(left: L, right: Listed<ItemOf<V, L>>): Rule => ({
      op,
      left: { fact: left },
      right: operandOf(right, true),
    })
  const computed = <Kind extends FactKind>(operand: Operand): Term<Kind> => ({ operand })

  return {
    /** Every rule must hold. */
    all: (...of: readonly Rule[]): Rule => ({ op: 'all', of }),
    /** One rule must hold. */
    any: (...of: readonly Rule[]): Rule => ({ op: 'any', of }),
    not: (of: Rule): Rule => ({ op: 'not', of }),
    atLeast: (n: number, ...of: readonly Rule[]): Rule => ({ op: 'atLeast', n, of }),
    /** A criterion of the rulebook. */
    criterion: (criterion: Criterion): Rule => ({ op: 'criterion', id: criterion.id }),
    /** Inside `rule`, an unknown fact counts as `value`; the result lists it with the reason. */
    assume: <const K extends keyof V & string>(
      fact: K,
      value: ValueOf<V[K]> | (K extends NullableKeys<V> ? null : never),
      because: Localized,
      rule: Rule,
    ): Rule => ({ op: 'assume', fact, value: value, because, in: rule }),

    eq: equal('eq'),
    ne: equal('ne'),
    lt: ordered('lt'),
    lte: ordered('lte'),
    gt: ordered('gt'),
    gte: ordered('gte'),
    before: dated('before'),
    onOrBefore: dated('onOrBefore'),
    after: dated('after'),
    onOrAfter: dated('onOrAfter'),
    /** Both ends belong to the range. */
    between: <const L extends Kinded<V, NumberKind | 'money' | 'date'>>(
      left: L,
      from: Opposite<V, L>,
      to: Opposite<V, L>,
    ): Rule => ({
      op: 'between',
      left: operandOf(left),
      from: operandOf(from, true),
      to: operandOf(to, true),
    }),
    in: member('in'),
    notIn: member('notIn'),
    contains: <const L extends KeysOfKind<V, 'set'>>(left: L, item: ItemOf<V, L>): Rule => ({
      op: 'contains',
      left: { fact: left },
      right: operandOf(item, true),
    }),
    containsAny: contains('containsAny'),
    containsAll: contains('containsAll'),
    /** A condition that the sources announce without spelling it out: unknown, whatever the facts are. */
    undetermined: (reason: UnknownReason, because: Localized): Rule => ({
      op: 'undetermined',
      reason,
      because,
    }),
    isKnown: (fact: keyof V & string): Rule => ({ op: 'isKnown', fact }),
    isAbsent: (fact: NullableKeys<V>): Rule => ({ op: 'isAbsent', fact }),

    /** The value of a fact, to compute with. */
    fact: <const K extends keyof V & string>(id: K): Term<V[K]['kind']> => computed({ fact: id }),
    parameter: <Kind extends FactKind>(parameter: Parameter<Kind>): Term<Kind> =>
      computed({ parameter: parameter.id }),
    /** The day of evaluation. */
    asOf: computed<'date'>({ asOf: true }),
    add: <Kind extends 'money' | NumberKind>(...of: readonly Numeric<V, Kind>[]): Term<Kind> =>
      computed({ op: 'add', of: of.map(each => operandOf(each)) }),
    subtract: <Kind extends 'money' | NumberKind>(
      left: Numeric<V, Kind>,
      right: Numeric<V, Kind>,
    ): Term<Kind> => computed({ op: 'subtract', left: operandOf(left), right: operandOf(right) }),
    /** A number or an amount, times a plain number or a ratio. */
    multiply: <Kind extends 'money' | NumberKind>(
      left: Numeric<V, Kind>,
      by: number | Numeric<V, NumberKind>,
    ): Term<Kind> =>
      computed({ op: 'multiply', of: [operandOf(left), operandOf(by, typeof by === 'number')] }),
    /** Unknown when the divisor is zero. Money divided by money or by a count is a plain number of cents or a ratio. */
    divide: (
      left: Numeric<V, 'money' | NumberKind>,
      right: number | Numeric<V, 'money' | NumberKind>,
    ): Term<'number'> =>
      computed({ op: 'divide', left: operandOf(left), right: operandOf(right, typeof right === 'number') }),
    min: <Kind extends 'money' | NumberKind>(...of: readonly Numeric<V, Kind>[]): Term<Kind> =>
      computed({ op: 'min', of: of.map(each => operandOf(each)) }),
    max: <Kind extends 'money' | NumberKind>(...of: readonly Numeric<V, Kind>[]): Term<Kind> =>
      computed({ op: 'max', of: of.map(each => operandOf(each)) }),
    /** A day moved by days, months or years; each a number or a parameter. */
    plus: (
      date: KeysOfKind<V, 'date'> | Term<'date'> | Parameter<'date', string>,
      span: Readonly<Partial<Record<'days' | 'months' | 'years', number | Parameter<'integer', number>>>>,
    ): Term<'date'> =>
      computed({
        op: 'plus',
        date: operandOf(date),
        ...Object.fromEntries(Object.entries(span).map(([unit, amount]) => [unit, operandOf(amount, true)])),
      }),
  }
}

/** Text on the right-hand side is a value, on the left the id of a fact. */
function operandOf(given: unknown, literal = false): Operand {
  if (typeof given === 'string' && !literal) return { fact: given }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { value: given as Value }
  if ('operand' in given) return (given as Term).operand
  return { parameter: (given as Parameter).id }
}

/** A parameter with its kind kept for the builder's checks. Versions: oldest first, half-open, each with a source. */
export function defineParameter<const Kind extends FactKind>(definition: {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<
    Kind extends 'set' ? readonly string[] : Kind extends 'date' ? CivilDate : Plain<Kind>
  >
}): Parameter<
  Kind,
  Kind extends 'set' ? readonly string[] : Kind extends 'date' ? CivilDate : Plain<Kind> & Value
> {
  return definition as never
}
