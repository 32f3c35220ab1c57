// What '@petites-villes/eligibility/testing' exports. "npm run contracts" writes this file.

export interface RuleShape {
  readonly knowledge?: boolean
  readonly assumptions?: boolean
}

export declare const anyDay: fc.Arbitrary<CivilDate>

export declare function anyFactValue(definition: FactDefinition): fc.Arbitrary<FactValue>

export declare function anyFacts(vocabulary: Vocabulary): fc.Arbitrary<Facts>

export declare function anyQuestion(shape?: RuleShape): fc.Arbitrary<{
  rulebook: Rulebook
  rule: Rule
  facts: Facts
  asOf: CivilDate
}>

export declare function anyRule(
  rulebook: Rulebook,
  { knowledge, assumptions }?: RuleShape,
): fc.Arbitrary<Rule>

export declare function anyRulebook(vocabulary?: Vocabulary): fc.Arbitrary<Rulebook>

export declare function anyValue(definition: FactDefinition): fc.Arbitrary<Value>

export declare const testVocabulary: {
  readonly flag: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'boolean'
  }
  readonly flagOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'boolean'
    readonly nullable: true
  }
  readonly count: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'integer'
    readonly unit: 'inhabitants'
  }
  readonly countOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'integer'
    readonly nullable: true
  }
  readonly ratio: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'number'
  }
  readonly ratioOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'number'
    readonly nullable: true
  }
  readonly cost: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'money'
  }
  readonly costOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'money'
    readonly nullable: true
  }
  readonly day: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'date'
  }
  readonly dayOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'date'
    readonly nullable: true
  }
  readonly level: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'enum'
    readonly values: {
      readonly a: {
        fr: string
        en: string
      }
      readonly b: {
        fr: string
        en: string
      }
      readonly c: {
        fr: string
        en: string
      }
    }
  }
  readonly levelOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'enum'
    readonly values: {
      readonly a: {
        fr: string
        en: string
      }
      readonly b: {
        fr: string
        en: string
      }
      readonly c: {
        fr: string
        en: string
      }
    }
    readonly nullable: true
  }
  readonly code: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'code'
  }
  readonly codeOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'code'
    readonly nullable: true
  }
  readonly works: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'set'
    readonly values: {
      readonly a: {
        fr: string
        en: string
      }
      readonly b: {
        fr: string
        en: string
      }
      readonly c: {
        fr: string
        en: string
      }
    }
  }
  readonly worksOrNone: {
    readonly label: {
      fr: string
      en: string
    }
    readonly question: {
      fr: string
      en: string
    }
    readonly kind: 'set'
    readonly nullable: true
  }
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
