// What '@petites-villes/eligibility' exports. "npm run contracts" writes this file.

export interface Assume {
  readonly op: 'assume'
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
  readonly in: Rule
}

export interface Assumption {
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
}

export interface AtLeast {
  readonly op: 'atLeast'
  readonly n: number
  readonly of: readonly Rule[]
}

export interface Between {
  readonly op: 'between'
  readonly left: Operand
  readonly from: Operand
  readonly to: Operand
}

export interface CaseFailure {
  readonly of: 'outcome' | 'missing' | 'because'
  readonly expected: Outcome | readonly string[]
  readonly found: Outcome | readonly string[]
}

export interface CaseResult {
  readonly rule: string
  readonly case: string
  readonly failures: readonly CaseFailure[]
  readonly evaluation: Evaluation
}

export interface CatalogueFile {
  readonly name: string
  readonly content: unknown
}

export interface Combination {
  readonly op: 'all' | 'any'
  readonly of: readonly Rule[]
}

export interface Comparison {
  readonly op: ComparisonOp | MembershipOp
  readonly left: Operand
  readonly right: Operand
}

export type ComparisonOp =
  'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'before' | 'onOrBefore' | 'after' | 'onOrAfter'

export interface CompiledRule<V extends Vocabulary = Vocabulary> {
  (facts: Facts<V>): Outcome
  readonly asOf: CivilDate
  readonly validUntil: CivilDate | undefined
}

export interface Coverage {
  readonly leaves: readonly LeafCoverage[]
  readonly ratio: number
}

export interface Criterion {
  readonly id: string
  readonly label: Localized
  readonly versions: Dated<Rule>
}

export interface CriterionReference {
  readonly op: 'criterion'
  readonly id: string
}

export type DayLiteral = CivilDate | `${number}-${number}-${number}`

export type DecidedBy = 'applicant' | 'authority' | 'nobody'

export interface DescribeOptions {
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
  readonly form?: 'short' | 'long'
}

export declare class Evaluation implements EvaluationData {
  #private
  readonly outcome: Outcome
  readonly trace: Trace
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  readonly sources: readonly Source[]
  constructor({ root, because, used }: Traced, sources: readonly Source[], question: Question)
  get residual(): Rule
  get missing(): readonly MissingFact[]
  get validUntil(): CivilDate | null
  toJSON(): EvaluationData
}

export interface EvaluationData {
  readonly outcome: Outcome
  readonly trace: Trace
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  readonly sources: readonly Source[]
  readonly residual: Rule
  readonly missing: readonly MissingFact[]
  readonly validUntil: CivilDate | null
}

export interface EvaluationOptions<V extends Vocabulary = Vocabulary> {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook<V>
}

export interface ExplanationLine {
  readonly path: string
  readonly outcome: Outcome
  readonly decisive: boolean
  readonly text: Localized
  readonly found?: Localized
  readonly sources: readonly Source[]
  readonly children: readonly ExplanationLine[]
}

export type FactDefinition =
  | (Described & {
      readonly kind: 'boolean'
    })
  | (Described & {
      readonly kind: 'integer' | 'number'
      readonly unit?: Unit
      readonly min?: number
      readonly max?: number
    })
  | (Described & {
      readonly kind: 'money'
      readonly min?: number
      readonly max?: number
    })
  | (Described & {
      readonly kind: 'text' | 'code'
      readonly pattern?: string
    })
  | (Described & {
      readonly kind: 'enum'
      readonly values: Readonly<Record<string, Localized>>
    })
  | (Described & {
      readonly kind: 'date'
    })
  | (Described & {
      readonly kind: 'set'
      readonly values?: Readonly<Record<string, Localized>>
    })

export type FactKind = FactDefinition['kind']

export type FactValue<T extends Value = Value> =
  | {
      readonly state: 'known'
      readonly value: T
      readonly source?: Source
    }
  | {
      readonly state: 'absent'
      readonly source?: Source
    }
  | {
      readonly state: 'unknown'
      readonly reason: UnknownReason
      readonly source?: Source
    }

export type Facts<V extends Vocabulary = Vocabulary> = {
  readonly [K in keyof V]?: ValueOf<V[K]> | Absence<V[K]> | FactValue<ValueOf<V[K]> & Value> | undefined
}

export interface KnowledgeTest {
  readonly op: 'isKnown' | 'isAbsent'
  readonly fact: string
}

export type Leaf = Comparison | Between | KnowledgeTest | Undetermined

export interface LeafCoverage {
  readonly in: 'rule' | 'criterion'
  readonly id: string
  readonly version: number
  readonly path: string
  readonly leaf: Leaf
  readonly seen: Readonly<Record<Outcome, number>>
  readonly possible: readonly Outcome[]
  readonly missing: readonly Outcome[]
}

export interface LintOptions {
  readonly asOf: CivilDate
  readonly files?: readonly CatalogueFile[]
}

export type MembershipOp = 'in' | 'notIn' | 'contains' | 'containsAny' | 'containsAll'

export interface MissingFact {
  readonly fact: string
  readonly canDecide: 'yes' | 'no' | 'both' | 'with-others'
}

export interface NamedRule<V extends Vocabulary = Vocabulary> {
  readonly id: string
  readonly label: Localized
  readonly versions: Dated<Rule>
  readonly cases: readonly RuleCase<V>[]
}

export interface Not {
  readonly op: 'not'
  readonly of: Rule
}

export type Operand =
  | {
      readonly fact: string
    }
  | {
      readonly value: Value
    }
  | {
      readonly parameter: string
    }
  | {
      readonly asOf: true
    }
  | {
      readonly op: 'add' | 'multiply' | 'min' | 'max'
      readonly of: readonly Operand[]
    }
  | {
      readonly op: 'subtract' | 'divide'
      readonly left: Operand
      readonly right: Operand
    }
  | {
      readonly op: 'plus'
      readonly date: Operand
      readonly days?: Operand
      readonly months?: Operand
      readonly years?: Operand
    }

export type Outcome = 'yes' | 'no' | 'unknown'

export interface Parameter<Kind extends FactKind = FactKind, V = Value> {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<V>
}

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

export interface ParseRuleOptions {
  readonly rulebook?: Rulebook
  readonly limits?: Partial<RuleLimits>
}

export type Read =
  | {
      readonly fact: string
      readonly found: FactValue
      readonly assumed?: true
    }
  | {
      readonly parameter: string
      readonly found: FactValue
    }

export type Rule = Leaf | Combination | AtLeast | Not | CriterionReference | Assume

export interface RuleBuilder<V extends Vocabulary> {
  readonly all: (...of: readonly Rule[]) => Rule
  readonly any: (...of: readonly Rule[]) => Rule
  readonly not: (of: Rule) => Rule
  readonly atLeast: (n: number, ...of: readonly Rule[]) => Rule
  readonly criterion: (criterion: Criterion) => Rule
  readonly assume: <const K extends keyof V & string>(
    fact: K,
    value: ValueOf<V[K]> | (K extends NullableKeys<V> ? null : never),
    because: Localized,
    rule: Rule,
  ) => Rule
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
  readonly fact: <const K extends keyof V & string>(id: K) => Term<V[K]['kind']>
  readonly parameter: <Kind extends FactKind>(parameter: Parameter<Kind, ParameterValue<Kind>>) => Term<Kind>
  readonly asOf: Term<'date'>
  readonly add: Many<V>
  readonly subtract: <Kind extends Countable>(left: Numeric<V, Kind>, right: Numeric<V, Kind>) => Term<Kind>
  readonly multiply: <Kind extends Countable>(
    left: Numeric<V, Kind>,
    by: number | Numeric<V, NumberKind>,
  ) => Term<Kind>
  readonly divide: (
    left: Numeric<V, 'money'> | Numeric<V, NumberKind>,
    right: number | Numeric<V, 'money'> | Numeric<V, NumberKind>,
  ) => Term<'number'>
  readonly min: Many<V>
  readonly max: Many<V>
  readonly plus: (
    date: KeysOfKind<V, 'date'> | Term<'date'> | Parameter<'date', CivilDate>,
    span: Readonly<Partial<Record<'days' | 'months' | 'years', number | Parameter<'integer', number>>>>,
  ) => Term<'date'>
}

export interface RuleCase<V extends Vocabulary = Vocabulary> {
  readonly name: string
  readonly asOf: CivilDate | DayLiteral
  readonly facts: Facts<V>
  readonly expect: {
    readonly outcome: Outcome
    readonly missing?: readonly (keyof V & string)[]
    readonly because?: readonly string[]
  }
}

export interface RuleCatalogue<V extends Vocabulary = Vocabulary> {
  readonly rulebook: Rulebook<V>
  readonly rules: readonly NamedRule<V>[]
}

export interface RuleDocument {
  readonly $schema?: string
  readonly format: typeof documentFormat
  readonly sources?: Readonly<Record<string, WireSource>>
  readonly facts?: Readonly<Record<string, WireFact>>
  readonly parameters?: readonly WireParameter[]
  readonly criteria?: readonly WireCriterion[]
  readonly rules?: readonly WireRule[]
}

export interface RuleLimits {
  readonly depth: number
  readonly nodes: number
  readonly items: number
  readonly text: number
  readonly expandedNodes: number
  readonly expandedDepth: number
}

export type RuleOp = Rule['op']

export interface Rulebook<V extends Vocabulary = Vocabulary> {
  readonly vocabulary: V
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly criteria: Readonly<Record<string, Criterion>>
}

export interface Term<Kind extends FactKind = FactKind> {
  readonly operand: Operand
  readonly [kind]?: Kind
}

export type Token =
  | {
      readonly token: 'name'
      readonly id: string
      readonly label: Localized
    }
  | {
      readonly token: 'value'
      readonly value: Value
      readonly format: ValueFormat
    }
  | {
      readonly token: 'threshold'
      readonly of: Token
      readonly label: Localized
    }
  | {
      readonly token: 'day-of-evaluation'
      readonly day: CivilDate
    }
  | {
      readonly token: 'computed'
      readonly op: Arithmetic
      readonly of: readonly Token[]
    }
  | {
      readonly token: 'span'
      readonly unit: 'days' | 'months' | 'years'
      readonly amount: Token
    }
  | {
      readonly token: 'relation'
      readonly op: ComparisonOp | MembershipOp | 'between' | 'isKnown' | 'isAbsent'
      readonly kind: FactKind
      readonly right: readonly Token[]
    }
  | {
      readonly token: 'is'
      readonly subject: Token
      readonly relation: Token
    }
  | {
      readonly token: 'clause'
      readonly text: Localized
    }
  | {
      readonly token: 'excluded'
      readonly of: Token
    }
  | {
      readonly token: 'all' | 'any'
      readonly of: readonly Token[]
    }
  | {
      readonly token: 'at-least'
      readonly n: number
      readonly of: readonly Token[]
    }
  | {
      readonly token: 'supposing'
      readonly fact: Token
      readonly value: Token
      readonly of: Token
    }
  | {
      readonly token: 'unknown'
      readonly reason: UnknownReason
    }
  | {
      readonly token: 'nothing'
    }

export interface Trace {
  readonly format: 'trace/1'
  readonly root: TraceNode
}

export interface TraceNode {
  readonly path: string
  readonly op: RuleOp
  readonly outcome: Outcome
  readonly decisive: boolean
  readonly children?: readonly TraceNode[]
  readonly leaf?: Leaf
  readonly reads?: readonly Read[]
  readonly n?: number
  readonly criterion?: {
    readonly id: string
    readonly label: Localized
  }
  readonly assumed?: Assumption
  readonly sources?: readonly Source[]
}

export type Unit = (typeof unitNames)[number]

export type UnknownReason =
  'not-provided' | 'not-published' | 'outside-vintage' | 'outside-validity' | 'conflicting' | 'not-computable'

export type Value = boolean | number | string | readonly string[]

export interface ValueFormat {
  readonly kind: FactKind
  readonly unit?: Unit
  readonly values?: Readonly<Record<string, Localized>>
}

export type ValueOf<D extends FactDefinition> = D extends {
  kind: 'boolean'
}
  ? boolean
  : D extends {
        kind: 'integer' | 'number'
      }
    ? number
    : D extends {
          kind: 'money'
        }
      ? Cents
      : D extends {
            kind: 'date'
          }
        ? DayLiteral
        : D extends {
              kind: 'enum'
              values: infer Values
            }
          ? keyof Values & string
          : D extends {
                kind: 'set'
                values: infer Values extends Readonly<Record<string, Localized>>
              }
            ? readonly (keyof Values & string)[]
            : D extends {
                  kind: 'set'
                }
              ? readonly string[]
              : string

export type Vocabulary = Readonly<Record<string, FactDefinition>>

export declare function absent(source?: Source): FactValue<never>

export declare function always<T>(value: T, ...sources: readonly Source[]): Dated<T>

export declare function asFactValue(given: unknown): FactValue

export declare function atLeast(n: number, given: readonly Outcome[]): Outcome

export declare function checkRule(rule: Rule, rulebook: Rulebook, path?: Path): readonly Issue[]

export declare function compile<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  { asOf, rulebook }: EvaluationOptions<V>,
): CompiledRule<V>

export declare function coverageOf({ rules, rulebook }: RuleCatalogue): Coverage

export declare function decide<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  { asOf, rulebook }: EvaluationOptions<V>,
): Outcome

export declare const defaultLimits: RuleLimits

export declare function defineFacts<const V extends Vocabulary>(facts: V): V

export declare function defineParameter<const Kind extends FactKind>(definition: {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<ParameterValue<Kind>>
}): Parameter<Kind, ParameterValue<Kind>>

export declare function defineRulebook<V extends Vocabulary>({
  vocabulary,
  parameters,
  criteria,
}: {
  readonly vocabulary: V
  readonly parameters?: readonly Parameter[]
  readonly criteria?: readonly Criterion[]
}): Rulebook<V>

export declare function describeLeaf(leaf: Leaf, options: DescribeOptions): Token

export declare function describeRule(rule: Rule, options: DescribeOptions): Token

export declare function describeValue(found: FactValue, format: ValueFormat): Token

export declare const documentFormat = 'eligibility/1'

export declare const eligibilitySentences: IssueSentences

export declare function evaluate<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  { asOf, rulebook }: EvaluationOptions<V>,
): Evaluation

export declare function explain(trace: Trace, options: DescribeOptions): ExplanationLine

export declare function factsOf(rule: Rule, rulebook: Rulebook): ReadonlySet<string>

export declare function formatValue(value: Value, format: ValueFormat, language: Language): string

export declare function foundBy(node: TraceNode, options: DescribeOptions): Localized | undefined

export declare function isLeaf(rule: Rule): rule is Leaf

export declare function known<T extends Value>(value: T, source?: Source): FactValue<T>

export declare function leavesOf(node: TraceNode): Generator<TraceNode>

export declare function lintCatalogue(
  catalogue: RuleCatalogue,
  { asOf, files }: LintOptions,
): readonly Issue[]

export declare function nextChange<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  facts: Facts<V>,
  options: EvaluationOptions<V>,
): CivilDate | undefined

export declare function opposite(outcome: Outcome): Outcome

export declare const outcomes: readonly ['yes', 'no', 'unknown']

export declare function parseCatalogue(
  files: readonly CatalogueFile[],
  limits?: Partial<RuleLimits>,
): Result<RuleCatalogue>

export declare function parseFactText<V extends Vocabulary>(
  vocabulary: V,
  id: string,
  text: string,
): Result<Facts<V>>

export declare function parseFacts<V extends Vocabulary>(vocabulary: V, given: unknown): Result<Facts<V>>

export declare function parseRule(given: unknown, { rulebook, limits }?: ParseRuleOptions): Result<Rule>

export declare function printRule(rule: Rule, indent?: number): string

export declare function problemsOf(definition: FactDefinition, given: unknown): Generator<Issue>

export declare function ruleBuilder<const V extends Vocabulary>(_vocabulary: V): RuleBuilder<V>

export declare function runCase(
  rule: Pick<NamedRule, 'id' | 'versions'>,
  given: RuleCase,
  rulebook: Rulebook,
): CaseResult

export declare function runCases({ rules, rulebook }: RuleCatalogue): readonly CaseResult[]

export declare function say(token: Token, language: Language): string

export declare function sourcesOf({ rulebook, rules }: RuleCatalogue): ReadonlyMap<string, Source>

export declare function textOf(node: TraceNode, options: DescribeOptions): Localized

export declare function toDocument(catalogue: RuleCatalogue): RuleDocument

export declare function unknown(reason: UnknownReason, source?: Source): FactValue<never>

export declare function unknownFact(vocabulary: Vocabulary, id: string): Issue

export declare const unknownReasons: readonly [
  'not-provided',
  'not-published',
  'outside-vintage',
  'outside-validity',
  'conflicting',
  'not-computable',
]

export declare function versionAt<T>(dated: Dated<T>, asOf: CivilDate): Version<T> | undefined

// Not exported, but named by what is.

type Absence<D extends FactDefinition> = D extends {
  nullable: true
}
  ? null
  : never

type Against<Kind extends FactKind> =
  Literal<Kind> | Term<Comparable<Kind>> | Parameter<Comparable<Kind>, ParameterValue<Comparable<Kind>>>

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'plus'

type Comparable<Kind extends FactKind> = Kind extends NumberKind ? NumberKind : Kind

type Countable = 'money' | NumberKind

interface Described {
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly nullable?: true
  readonly sqlNull?: 'unknown' | 'absent'
  readonly decidedBy?: DecidedBy
  readonly sources?: readonly Source[]
}

type ItemOf<V extends Vocabulary, L> = L extends keyof V
  ? ValueOf<V[L]> extends readonly (infer Item)[]
    ? Item
    : ValueOf<V[L]>
  : never

type KeysOfKind<V extends Vocabulary, Kind extends FactKind> = {
  [K in keyof V]: V[K]['kind'] extends Kind ? K : never
}[keyof V] &
  string

type Kinded<V extends Vocabulary, Kind extends FactKind> = KeysOfKind<V, Kind> | Term<Kind>

type Listed<Item> = readonly Item[] | Parameter<'set', readonly string[]>

type Literal<Kind extends FactKind> = Kind extends 'date' ? DayLiteral : ParameterValue<Kind>

type Many<V extends Vocabulary> = <Kind extends Countable>(...of: readonly Numeric<V, Kind>[]) => Term<Kind>

type Membership<V extends Vocabulary, Kind extends FactKind> = <const L extends KeysOfKind<V, Kind>>(
  left: L,
  right: Listed<ItemOf<V, L>>,
) => Rule

type NullableKeys<V extends Vocabulary> = {
  [K in keyof V]: V[K] extends {
    nullable: true
  }
    ? K
    : never
}[keyof V] &
  string

type NumberKind = 'integer' | 'number'

type Numeric<V extends Vocabulary, Kind extends Countable> =
  | KeysOfKind<V, Kind extends 'money' ? 'money' : NumberKind>
  | Term<Kind>
  | Parameter<Kind, ParameterValue<Kind>>

type Opposite<V extends Vocabulary, L> = L extends keyof V
  ? V[L]['kind'] extends 'enum'
    ? ValueOf<V[L]> | Parameter<'enum', ValueOf<V[L]> & string>
    : Against<V[L]['kind']>
  : L extends Term<infer Kind>
    ? Against<Kind>
    : never

type Order<V extends Vocabulary, Kind extends FactKind> = <const L extends Kinded<V, Kind>>(
  left: L,
  right: Opposite<V, L>,
) => Rule

type Path = readonly (string | number)[]

interface Question {
  readonly rule: Rule | Dated<Rule>
  readonly current: Rule
  readonly facts: Facts
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
}

type Scalar = Exclude<FactKind, 'set'>

interface Traced {
  readonly root: TraceNode
  readonly because: readonly string[]
  readonly used: readonly Assumption[]
}

interface Undetermined {
  readonly op: 'undetermined'
  readonly reason: UnknownReason
  readonly because: Localized
}

interface WireCase {
  readonly name: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly expect: {
    readonly outcome: Outcome
    readonly missing?: readonly string[]
    readonly because?: readonly string[]
  }
}

interface WireCriterion {
  readonly id: string
  readonly label: Localized
  readonly versions: readonly WireVersion<Rule>[]
}

type WireFact = Omit<FactDefinition, 'sources'> & {
  readonly sources?: readonly string[]
}

interface WireParameter {
  readonly id: string
  readonly kind: FactKind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: readonly WireVersion<unknown>[]
}

interface WireRule extends WireCriterion {
  readonly cases?: readonly WireCase[]
}

interface WireSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly publishedOn?: string
  readonly checkedOn: string
  readonly confidence: Confidence
}

interface WireVersion<T> {
  readonly from?: string
  readonly to?: string
  readonly value: T
  readonly sources?: readonly string[]
}

declare const kind: unique symbol

declare const unitNames: readonly [
  'inhabitants',
  'inhabitants-per-km2',
  'euros-per-inhabitant',
  'months',
  'years',
  'percent',
  'square-metres',
  'communes',
  'days-per-week',
  'minutes',
]
