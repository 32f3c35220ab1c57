// What '@petites-villes/eligibility/schema' exports. "npm run contracts" writes this file.

export interface FactsSchemaOptions {
  readonly language?: Language
}

export type JsonSchema = Readonly<Record<string, unknown>>

export interface RuleSchemaOptions {
  readonly rulebook?: Rulebook
  readonly language?: Language
}

export declare function factsSchema(vocabulary: Vocabulary, { language }?: FactsSchemaOptions): JsonSchema

export declare function ruleDocumentSchema(options?: RuleSchemaOptions): JsonSchema

export declare function ruleSchema(options?: RuleSchemaOptions): JsonSchema

// Not exported, but named by what is.

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

interface KnowledgeTest {
  readonly op: 'isKnown' | 'isAbsent'
  readonly fact: string
}

type Leaf = Comparison | Between | KnowledgeTest | Undetermined

type MembershipOp = 'in' | 'notIn' | 'contains' | 'containsAny' | 'containsAll'

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

interface Parameter<Kind extends FactKind = FactKind, V = Value> {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<V>
}

type Rule = Leaf | Combination | AtLeast | Not | CriterionReference | Assume

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
