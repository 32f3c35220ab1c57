// What '@petites-villes/eligibility/analysis' exports. "npm run contracts" writes this file.

export interface AnalysisLimits {
  readonly mostNodes: number
  readonly mostSteps: number
}

export interface AnalysisProgress {
  readonly step: 'rules' | 'population' | 'pairs'
  readonly done: number
  readonly of: number
}

export interface Answer {
  readonly outcome: Outcome
  readonly exact: boolean
  readonly opaque: readonly OpaqueLeaf[]
  readonly witness?: Witness
  readonly refused?: Issue
}

export type Bump = 'major' | 'minor' | 'patch' | 'none'

export interface Case {
  readonly id: string
  readonly facts: Facts
}

export interface CatalogueAnalysis extends Pairs {
  readonly format: 'catalogue-analysis/1'
  readonly asOf: CivilDate
  readonly cases: number | null
  readonly combinations: number
  readonly rules: readonly RuleAnalysis[]
  readonly overlaps: readonly Overlap[]
  readonly overlapping: number
  readonly findings: readonly Issue[]
}

export interface CatalogueAnalysisOptions extends SpaceOptions {
  readonly asOf: CivilDate
  readonly population?: Iterable<Case>
  readonly mostOverlaps?: number
  readonly onProgress?: (progress: AnalysisProgress) => void
}

export interface CatalogueImpact {
  readonly format: 'catalogue-impact/1'
  readonly asOf: CivilDate
  readonly cases: number
  readonly rules: readonly RuleImpact[]
  readonly later: readonly ImpactOn[]
  readonly bump: Bump
  readonly evidence: readonly Issue[]
}

export type Cell =
  | KnownCell
  | {
      readonly state: 'absent'
    }
  | {
      readonly state: 'unknown'
    }

export interface ChangedCondition {
  readonly text: Localized
  readonly outcome: Outcome
  readonly supposed: boolean
}

export interface Counterfactual {
  readonly outcome: Outcome
  readonly changes: readonly FactChange[]
  readonly supposing: readonly FactChange[]
  readonly possible: boolean
  readonly facts: Facts
}

export interface CounterfactualOptions {
  readonly outcome?: 'yes' | 'no'
  readonly most?: number
  readonly limits?: SpaceOptions['limits']
}

export declare class CounterfactualSearch {
  #private
  constructor(rule: RuleAt, limits?: SpaceOptions['limits'])
  ways(facts: Facts, { outcome, most }?: Omit<CounterfactualOptions, 'limits'>): readonly Counterfactual[]
}

export interface FactChange {
  readonly fact: string
  readonly from: Value | null | undefined
  readonly to: Cell
  readonly value: Value | null
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly decidedBy: DecidedBy
}

export interface IdentifiedRule {
  readonly id: string
  readonly versions: Dated<Rule>
}

export interface IdlePart {
  readonly path: string
  readonly part: Rule
  readonly asIf: 'yes' | 'no'
  readonly never?: 'yes' | 'no'
}

export interface ImpactOn {
  readonly asOf: CivilDate
  readonly rules: readonly RuleImpact[]
}

export interface ImpactOptions {
  readonly asOf: CivilDate
  readonly population: Iterable<Case>
  readonly limits?: SpaceOptions['limits']
  readonly onProgress?: (done: number, of: number) => void
}

export type Knowledge = 'full' | 'partial'

export type KnownCell =
  | {
      readonly state: 'known'
      readonly sample: number | CivilDate
      readonly range: Range
    }
  | {
      readonly state: 'known'
      readonly sample: Value
      readonly values: readonly Value[]
    }
  | {
      readonly state: 'known'
      readonly sample: string
      readonly otherThan: readonly Value[]
    }

export interface Move {
  readonly from: Outcome
  readonly to: Outcome
  readonly cases: readonly string[]
  readonly clauses: readonly (ResponsibleClause & {
    readonly cases: number
  })[]
}

export interface OpaqueLeaf {
  readonly leaf: Leaf
  readonly facts: readonly string[]
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>

export declare class OutcomesOver {
  #private
  readonly cases: readonly Case[]
  constructor(
    rules: readonly IdentifiedRule[],
    population: Iterable<Case>,
    { asOf, rulebook, onProgress }: PopulationOptions,
  )
  counts(id: string): OutcomeCounts
  outcomeAt(id: string, at: number): Outcome
  casesOf(id: string, outcome: Outcome): Generator<Case>
  idsOf(id: string, outcome: Outcome): readonly string[]
  both(a: string, b: string): number
  idsOfBoth(a: string, b: string, most?: number): readonly string[]
}

export interface Overlap {
  readonly rules: readonly [string, string]
  readonly cases: number
  readonly sample: readonly string[]
}

export interface PopulationOptions {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
  readonly onProgress?: (done: number, of: number) => void
}

export interface QuestionOptions {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
  readonly population?: Iterable<Case>
  readonly limits?: SpaceOptions['limits']
}

export declare class QuestionOrder {
  #private
  constructor(rules: readonly IdentifiedRule[], { asOf, rulebook, population, limits }: QuestionOptions)
  questions(facts: Facts): readonly RankedQuestion[]
}

export interface Range<V extends number | CivilDate = number | CivilDate> {
  readonly from?: V
  readonly above?: V
  readonly to?: V
  readonly below?: V
}

export interface RankedQuestion {
  readonly fact: string
  readonly expected: number
  readonly settles: Readonly<Record<string, number>>
  readonly concerns: readonly string[]
  readonly prior: 'population' | 'uniform'
}

export interface ResponsibleClause {
  readonly in: 'before' | 'after'
  readonly path: string
  readonly outcome: Outcome
  readonly text: Localized
  readonly within?: Localized
}

export interface RuleAnalysis {
  readonly id: string
  readonly satisfiable: Answer
  readonly always: boolean
  readonly nodes: number
  readonly idle: readonly IdlePart[]
  readonly counts?: OutcomeCounts
}

export interface RuleAt {
  readonly rule: Rule | Dated<Rule>
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
}

export interface RuleImpact {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: OutcomeCounts | null
  readonly after: OutcomeCounts | null
  readonly moves: readonly Move[]
  readonly gains: Answer
  readonly losses: Answer
}

export declare class RuleSpace {
  #private
  readonly diagrams: Diagrams
  readonly knowledge: Knowledge
  readonly variables: readonly Variable[]
  constructor(rules: readonly RuleAt[], { knowledge, limits }?: SpaceOptions)
  get combinations(): number
  nodeOf(at: RuleAt): number
  nodeWith(at: RuleAt, instead: ReadonlyMap<string, Rule>): number
  cellsOf(facts: Facts): readonly number[]
}

export interface SpaceOptions {
  readonly knowledge?: Knowledge
  readonly limits?: Partial<AnalysisLimits>
}

export interface Subsumption {
  readonly rule: string
  readonly of: string
}

export interface Witness {
  readonly facts: Facts
  readonly decisive: readonly string[]
}

export declare function alwaysTrue(rule: RuleAt, options?: SpaceOptions): Answer

export declare function analyseCatalogue(
  { rules, rulebook }: RuleCatalogue,
  { asOf, population, mostOverlaps, onProgress, ...options }: CatalogueAnalysisOptions,
): CatalogueAnalysis

export declare const analysisSentences: IssueSentences

export declare const bumps: readonly ['none', 'patch', 'minor', 'major']

export declare function changedConditions(
  { rule, rulebook, asOf }: RuleAt,
  before: Pick<EvaluationData, 'trace'>,
  way: Counterfactual,
): readonly ChangedCondition[]

export declare function counterfactual(
  rule: RuleAt,
  facts: Facts,
  { limits, ...options }?: CounterfactualOptions,
): readonly Counterfactual[]

export declare const defaultAnalysisLimits: AnalysisLimits

export declare function disjoint(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer

export declare function equivalent(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer

export declare function idleParts(
  rule: RuleAt,
  options?: SpaceOptions,
): {
  readonly parts: readonly IdlePart[]
  readonly refused?: Issue
}

export declare function impact(
  before: RuleCatalogue,
  after: RuleCatalogue,
  { asOf, population, limits, onProgress }: ImpactOptions,
): CatalogueImpact

export declare function implies(a: RuleAt, b: RuleAt, options?: SpaceOptions): Answer

export declare function nextQuestion(
  rules: readonly IdentifiedRule[],
  facts: Facts,
  options: QuestionOptions,
): RankedQuestion | undefined

export declare function nextQuestions(
  rules: readonly IdentifiedRule[],
  facts: Facts,
  options: QuestionOptions,
): readonly RankedQuestion[]

export declare function parseCase(vocabulary: Vocabulary, given: unknown): Result<Case>

export declare function satisfiable(rule: RuleAt, options?: SpaceOptions): Answer

export declare function simplify(
  at: RuleAt,
  { knowledge, limits }?: SpaceOptions,
): {
  readonly rule: Rule
  readonly refused?: Issue
}

// Not exported, but named by what is.

type Absence<D extends FactDefinition> = D extends {
  nullable: true
}
  ? null
  : never

interface Assume {
  readonly op: 'assume'
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
  readonly in: Rule
}

interface Assumption {
  readonly fact: string
  readonly value: Value | null
  readonly because: Localized
}

interface AtLeast {
  readonly op: 'atLeast'
  readonly n: number
  readonly of: readonly Rule[]
}

interface Between {
  readonly op: 'between'
  readonly left: Operand
  readonly from: Operand
  readonly to: Operand
}

interface Combination {
  readonly op: 'all' | 'any'
  readonly of: readonly Rule[]
}

interface Comparison {
  readonly op: ComparisonOp | MembershipOp
  readonly left: Operand
  readonly right: Operand
}

type ComparisonOp =
  'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte' | 'before' | 'onOrBefore' | 'after' | 'onOrAfter'

interface Criterion {
  readonly id: string
  readonly label: Localized
  readonly versions: Dated<Rule>
}

interface CriterionReference {
  readonly op: 'criterion'
  readonly id: string
}

type DayLiteral = CivilDate | `${number}-${number}-${number}`

type DecidedBy = 'applicant' | 'authority' | 'nobody'

interface Described {
  readonly label: Localized
  readonly question: Localized
  readonly help?: Localized
  readonly nullable?: true
  readonly sqlNull?: 'unknown' | 'absent'
  readonly decidedBy?: DecidedBy
  readonly sources?: readonly Source[]
}

declare class Diagrams {
  #private
  constructor(limits?: AnalysisLimits)
  get nodes(): number
  variableOf(node: number): number
  endsOf(node: number): readonly number[]
  childrenOf(node: number): readonly number[]
  childAt(node: number, cell: number): number
  variablesBelow(node: number): ReadonlySet<number>
  reaches(node: number, terminal: Terminal): boolean
  restart(): void
  step(): void
  node(variable: number, ends: readonly number[], children: readonly number[]): number
  not(node: number): number
  all(nodes: readonly number[]): number
  any(nodes: readonly number[]): number
  atLeast(n: number, nodes: readonly number[]): number
  eachRun(variable: number, f: number, g: number, visit: (end: number, a: number, b: number) => void): void
}

interface EvaluationData {
  readonly outcome: Outcome
  readonly trace: Trace
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  readonly sources: readonly Source[]
  readonly residual: Rule
  readonly missing: readonly MissingFact[]
  readonly validUntil: CivilDate | null
}

type FactDefinition =
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

type FactKind = FactDefinition['kind']

type FactValue<T extends Value = Value> =
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

type Facts<V extends Vocabulary = Vocabulary> = {
  readonly [K in keyof V]?: ValueOf<V[K]> | Absence<V[K]> | FactValue<ValueOf<V[K]> & Value> | undefined
}

interface KnowledgeTest {
  readonly op: 'isKnown' | 'isAbsent'
  readonly fact: string
}

type Leaf = Comparison | Between | KnowledgeTest | Undetermined

type MembershipOp = 'in' | 'notIn' | 'contains' | 'containsAny' | 'containsAll'

interface MissingFact {
  readonly fact: string
  readonly canDecide: 'yes' | 'no' | 'both' | 'with-others'
}

declare const NO = 0

interface NamedRule<V extends Vocabulary = Vocabulary> {
  readonly id: string
  readonly label: Localized
  readonly versions: Dated<Rule>
  readonly cases: readonly RuleCase<V>[]
}

interface Not {
  readonly op: 'not'
  readonly of: Rule
}

interface OpaqueVariable {
  readonly kind: 'opaque'
  readonly leaf: Leaf
  readonly facts: readonly string[]
  readonly mayBeUnknown: boolean
}

type Operand =
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

type Outcome = 'yes' | 'no' | 'unknown'

interface Pairs {
  readonly alike: readonly (readonly string[])[]
  readonly subsumed: readonly Subsumption[]
  readonly disjoint: readonly (readonly [string, string])[]
  readonly undecided: readonly (readonly [string, string])[]
}

interface Parameter<Kind extends FactKind = FactKind, V = Value> {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<V>
}

type Read =
  | {
      readonly fact: string
      readonly found: FactValue
      readonly assumed?: true
    }
  | {
      readonly parameter: string
      readonly found: FactValue
    }

type Rule = Leaf | Combination | AtLeast | Not | CriterionReference | Assume

interface RuleCase<V extends Vocabulary = Vocabulary> {
  readonly name: string
  readonly asOf: CivilDate | DayLiteral
  readonly facts: Facts<V>
  readonly expect: {
    readonly outcome: Outcome
    readonly missing?: readonly (keyof V & string)[]
    readonly because?: readonly string[]
  }
}

interface RuleCatalogue<V extends Vocabulary = Vocabulary> {
  readonly rulebook: Rulebook<V>
  readonly rules: readonly NamedRule<V>[]
}

type RuleOp = Rule['op']

interface Rulebook<V extends Vocabulary = Vocabulary> {
  readonly vocabulary: V
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly criteria: Readonly<Record<string, Criterion>>
}

type Terminal = typeof NO | typeof YES | typeof UNKNOWN

interface Trace {
  readonly format: 'trace/1'
  readonly root: TraceNode
}

interface TraceNode {
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

declare const UNKNOWN = 2

interface Undetermined {
  readonly op: 'undetermined'
  readonly reason: UnknownReason
  readonly because: Localized
}

type Unit = (typeof unitNames)[number]

type UnknownReason =
  'not-provided' | 'not-published' | 'outside-vintage' | 'outside-validity' | 'conflicting' | 'not-computable'

type Value = boolean | number | string | readonly string[]

type ValueOf<D extends FactDefinition> = D extends {
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

type Variable =
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly cells: readonly Cell[]
    }
  | {
      readonly kind: 'state'
      readonly fact: string
      readonly cells: readonly Cell['state'][]
    }
  | {
      readonly kind: 'item'
      readonly fact: string
      readonly item: string
    }
  | OpaqueVariable

type Vocabulary = Readonly<Record<string, FactDefinition>>

declare const YES = 1

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
