// What '@petites-villes/eligibility/batch' exports. "npm run contracts" writes this file.

export declare class Batch {
  #private
  readonly asOf: CivilDate
  readonly rules: readonly string[]
  readonly facts: ReadonlySet<string>
  constructor(source: BatchSource, asOf: CivilDate)
  answer(
    columns: Columns,
    {
      into,
    }?: {
      readonly into?: BatchAnswers
    },
  ): BatchAnswers
  explain(columns: Columns, row: number, rule: string): Evaluation
}

export interface BatchAnswers {
  readonly rows: number
  readonly rules: readonly RuleAnswers[]
}

export interface BatchSource {
  readonly rulebook: Rulebook
  readonly rules: readonly {
    readonly id: string
    readonly versions: Dated<Rule>
  }[]
}

export type Bitmap = Uint32Array

export interface CodeColumn extends States {
  readonly kind: 'codes'
  readonly codes: Uint8Array | Uint16Array | Int32Array
  readonly dictionary: readonly string[]
}

export type Column = FlagColumn | NumberColumn | DayColumn | CodeColumn | ItemColumn

export declare class ColumnWriter<V extends Vocabulary = Vocabulary> {
  #private
  constructor(
    vocabulary: V,
    {
      capacity,
    }?: {
      readonly capacity?: number
    },
  )
  get rows(): number
  add(facts: Facts<V>): void
  columns(): Columns
  clear(): void
}

export interface Columns {
  readonly rows: number
  readonly byFact: Readonly<Record<string, Column>>
}

export interface DayColumn extends States {
  readonly kind: 'days'
  readonly values: Int32Array
}

export interface FlagColumn extends States {
  readonly kind: 'flags'
  readonly truths: Bitmap
}

export interface ItemColumn extends States {
  readonly kind: 'items'
  readonly items: readonly string[]
  readonly bitmaps: readonly Bitmap[]
}

export interface NumberColumn extends States {
  readonly kind: 'numbers'
  readonly values: Int32Array | Float64Array
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>

export interface RuleAnswers {
  readonly rule: string
  readonly yes: Bitmap
  readonly no: Bitmap
}

export declare function buffersOf({ byFact }: Columns): readonly ArrayBuffer[]

export declare function columnsOf<V extends Vocabulary>(vocabulary: V, cases: Iterable<Facts<V>>): Columns

export declare function compileBatch(
  source: BatchSource,
  {
    asOf,
  }: {
    readonly asOf: CivilDate
  },
): Batch

export declare function countOutcomes({ yes, no }: RuleAnswers, rows: number): OutcomeCounts

export declare function countRows(bitmap: Bitmap): number

export declare function factsAt<V extends Vocabulary>(
  { byFact }: Columns,
  row: number,
  vocabulary: V,
  ids?: Iterable<string>,
): Facts<V>

export declare function isSet(bitmap: Bitmap, row: number): boolean

export declare function outcomeAt({ yes, no }: RuleAnswers, row: number): Outcome

export declare function packDay(day: string): number

export declare function rowsOf(bitmap: Bitmap): Generator<number>

export declare function setBit(bitmap: Bitmap, row: number): void

export declare function unpackDay(packed: number): CivilDate

export declare function wordsFor(rows: number): number

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

declare class Evaluation implements EvaluationData {
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

interface Not {
  readonly op: 'not'
  readonly of: Rule
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

interface Parameter<Kind extends FactKind = FactKind, V = Value> {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<V>
}

interface Question {
  readonly rule: Rule | Dated<Rule>
  readonly current: Rule
  readonly facts: Facts
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
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

type RuleOp = Rule['op']

interface Rulebook<V extends Vocabulary = Vocabulary> {
  readonly vocabulary: V
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly criteria: Readonly<Record<string, Criterion>>
}

interface States {
  readonly known: Bitmap
  readonly absent?: Bitmap
}

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

type Vocabulary = Readonly<Record<string, FactDefinition>>

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
