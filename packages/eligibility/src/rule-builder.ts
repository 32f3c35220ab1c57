import type { Cents, CivilDate, Localized } from '@petites-villes/core'
import type { UnknownReason } from './fact-value.js'
import type { Operand, Rule } from './rule.js'
import type { Criterion, Parameter } from './rulebook.js'
import type { DayLiteral, FactKind, KeysOfKind, NullableKeys, ValueOf, Vocabulary } from './vocabulary.js'

declare const kind: unique symbol

/** An operand whose kind the compiler knows: a fact, a parameter or a computation. */
export interface Term<Kind extends FactKind = FactKind> {
  readonly operand: Operand
  readonly [kind]?: Kind
}

type NumberKind = 'integer' | 'number'
type Scalar = Exclude<FactKind, 'set'>

/** Whole and other numbers compare with each other; everything else with its own kind. */
type Comparable<Kind extends FactKind> = Kind extends NumberKind ? NumberKind : Kind

/** The value of a parameter of this kind. */
export type ParameterValue<Kind extends FactKind> = Kind extends 'set'
  ? readonly string[]
  : Kind extends 'date'
    ? CivilDate
    : Kind extends 'money'
      ? Cents
      : Kind extends NumberKind
        ? number
        : Kind extends 'boolean'
          ? boolean
          : string

/** A value as it is written in a program. */
type Literal<Kind extends FactKind> = Kind extends 'date' ? DayLiteral : ParameterValue<Kind>

/** What may stand opposite an operand of this kind. */
type Against<Kind extends FactKind> =
  Literal<Kind> | Term<Comparable<Kind>> | Parameter<Comparable<Kind>, ParameterValue<Comparable<Kind>>>

type Kinded<V extends Vocabulary, Kind extends FactKind> = KeysOfKind<V, Kind> | Term<Kind>

type Opposite<V extends Vocabulary, L> = L extends keyof V
  ? V[L]['kind'] extends 'enum'
    ? ValueOf<V[L]> | Parameter<'enum', ValueOf<V[L]> & string>
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

type Countable = 'money' | NumberKind

/** What arithmetic takes: facts by their id, terms, parameters. */
type Numeric<V extends Vocabulary, Kind extends Countable> =
  | KeysOfKind<V, Kind extends 'money' ? 'money' : NumberKind>
  | Term<Kind>
  | Parameter<Kind, ParameterValue<Kind>>

type Order<V extends Vocabulary, Kind extends FactKind> = <const L extends Kinded<V, Kind>>(
  left: L,
  right: Opposite<V, L>,
) => Rule
type Membership<V extends Vocabulary, Kind extends FactKind> = <const L extends KeysOfKind<V, Kind>>(
  left: L,
  right: Listed<ItemOf<V, L>>,
) => Rule
type Many<V extends Vocabulary> = <Kind extends Countable>(...of: readonly Numeric<V, Kind>[]) => Term<Kind>

/** The typed way to write rules over one vocabulary; see {@link ruleBuilder}. Text on the left is the id of a fact. */
export interface RuleBuilder<V extends Vocabulary> {
  /** Every rule must hold. */
  readonly all: (...of: readonly Rule[]) => Rule
  /** One rule must hold. */
  readonly any: (...of: readonly Rule[]) => Rule
  readonly not: (of: Rule) => Rule
  readonly atLeast: (n: number, ...of: readonly Rule[]) => Rule
  /** A criterion of the rulebook. */
  readonly criterion: (criterion: Criterion) => Rule
  /** Inside `rule`, an unknown fact counts as `value`; the result lists it with the reason. */
  readonly assume: <const K extends keyof V & string>(
    fact: K,
    value: ValueOf<V[K]> | (K extends NullableKeys<V> ? null : never),
    because: Localized,
    rule: Rule,
  ) => Rule
  /** A condition that the sources announce without spelling it out: unknown, whatever the facts are. */
  readonly undetermined: (reason: UnknownReason, because: Localized) => Rule

  readonly eq: Order<V, Scalar>
  readonly ne: Order<V, Scalar>
  readonly lt: Order<V, Countable>
  readonly lte: Order<V, Countable>
  readonly gt: Order<V, Countable>
  readonly gte: Order<V, Countable>
  readonly before: Order<V, 'date'>
  readonly onOrBefore: Order<V, 'date'>
  readonly after: Order<V, 'date'>
  readonly onOrAfter: Order<V, 'date'>
  /** Both ends belong to the range. */
  readonly between: <const L extends Kinded<V, Countable | 'date'>>(
    left: L,
    from: Opposite<V, L>,
    to: Opposite<V, L>,
  ) => Rule
  readonly in: Membership<V, 'enum' | 'code' | 'text'>
  readonly notIn: Membership<V, 'enum' | 'code' | 'text'>
  readonly contains: <const L extends KeysOfKind<V, 'set'>>(left: L, item: ItemOf<V, L>) => Rule
  readonly containsAny: Membership<V, 'set'>
  readonly containsAll: Membership<V, 'set'>
  readonly isKnown: (fact: keyof V & string) => Rule
  readonly isAbsent: (fact: NullableKeys<V>) => Rule

  /** The value of a fact, to compute with. */
  readonly fact: <const K extends keyof V & string>(id: K) => Term<V[K]['kind']>
  readonly parameter: <Kind extends FactKind>(parameter: Parameter<Kind, ParameterValue<Kind>>) => Term<Kind>
  /** The day of evaluation. */
  readonly asOf: Term<'date'>
  readonly add: Many<V>
  readonly subtract: <Kind extends Countable>(left: Numeric<V, Kind>, right: Numeric<V, Kind>) => Term<Kind>
  /** A number or an amount, times a plain number or a ratio. */
  readonly multiply: <Kind extends Countable>(
    left: Numeric<V, Kind>,
    by: number | Numeric<V, NumberKind>,
  ) => Term<Kind>
  /** Unknown when the divisor is zero. Money divided by money is a ratio, by a count a plain number of cents. */
  readonly divide: (
    left: Numeric<V, 'money'> | Numeric<V, NumberKind>,
    right: number | Numeric<V, 'money'> | Numeric<V, NumberKind>,
  ) => Term<'number'>
  readonly min: Many<V>
  readonly max: Many<V>
  /** A day moved by days, months or years; each a number or a parameter. */
  readonly plus: (
    date: KeysOfKind<V, 'date'> | Term<'date'> | Parameter<'date', CivilDate>,
    span: Readonly<Partial<Record<'days' | 'months' | 'years', number | Parameter<'integer', number>>>>,
  ) => Term<'date'>
}
