// What '@petites-villes/eligibility/sql' exports. "npm run contracts" writes this file.

export interface CatalogueSql extends SqlText {
  readonly verdicts: Readonly<Record<string, string>>
}

export interface CatalogueSqlOptions<V extends Vocabulary = Vocabulary> extends Omit<
  SqlOptions<V>,
  'rulebook' | 'table'
> {
  readonly table: readonly string[]
  readonly view?: readonly string[]
  readonly rules?: readonly string[]
  readonly keep?: readonly string[]
}

export type ColumnMap<V extends Vocabulary = Vocabulary> = {
  readonly [Id in keyof V]?: FactColumn | null
}

export type DialectName = (typeof dialectNames)[number]

export type Encoding =
  | 'boolean'
  | 'zero-one'
  | 'integer'
  | 'double'
  | 'cents'
  | 'euros'
  | 'text'
  | 'date'
  | 'iso-text'
  | 'list'
  | 'json'
  | 'flags'

export type FactColumn =
  | (Common & {
      readonly column: string
      readonly as?: Exclude<Encoding, 'flags'>
    })
  | (Common & {
      readonly as: 'flags'
      readonly items: Readonly<Record<string, string>>
    })

export type Row = Readonly<Record<string, unknown>>

export interface RuleSql {
  readonly isYes: SqlText
  readonly isNo: SqlText
  readonly verdict: SqlText
}

export interface SqlOptions<V extends Vocabulary = Vocabulary> {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook<V>
  readonly dialect: DialectName
  readonly columns: ColumnMap<V>
  readonly unmapped?: 'refuse' | 'unknown'
  readonly table?: string
}

export interface SqlText {
  readonly text: string
  readonly parameters: readonly (boolean | number | string)[]
}

export declare function catalogueToSql<V extends Vocabulary>(
  { rulebook, rules }: RuleCatalogue<V>,
  options: CatalogueSqlOptions<V>,
): Result<CatalogueSql>

export declare function defaultColumns<V extends Vocabulary>(vocabulary: V): ColumnMap<V>

export declare const dialectNames: readonly ['duckdb', 'postgresql', 'sqlite', 'clickhouse']

export declare function factsOfRow<V extends Vocabulary>(
  row: Row,
  {
    vocabulary,
    columns,
    dialect,
  }: {
    readonly vocabulary: V
    readonly columns: ColumnMap<V>
    readonly dialect: DialectName
  },
): Facts<V>

export declare function parseColumns<V extends Vocabulary>(
  vocabulary: V,
  given: unknown,
  dialect: DialectName,
): Result<ColumnMap<V>>

export declare function ruleToSql<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  options: SqlOptions<V>,
): Result<RuleSql>

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

interface Common {
  readonly whenNull?: 'unknown' | 'absent'
  readonly state?: string
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

interface Rulebook<V extends Vocabulary = Vocabulary> {
  readonly vocabulary: V
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly criteria: Readonly<Record<string, Criterion>>
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
