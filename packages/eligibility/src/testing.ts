import { civilDate, type CivilDate, type Dated } from '@petites-villes/core'
import fc from 'fast-check'
import { absent, type FactValue, known, unknown, unknownReasons, type Value } from './fact-value.js'
import type { ComparisonOp, Operand, Rule } from './rule.js'
import { type Criterion, defineRulebook, type Parameter, type Rulebook } from './rulebook.js'
import { defineFacts, type FactDefinition, type FactKind, type Facts, type Vocabulary } from './vocabulary.js'

const text = (id: string) => ({
  label: { fr: `fait ${id}`, en: `fact ${id}` },
  question: { fr: `${id} ?`, en: `${id}?` },
})
const choice = { fr: 'choix', en: 'choice' }

/** Two facts of every kind, one of them nullable: small enough that generated rules meet the same fact twice. */
export const testVocabulary = defineFacts({
  flag: { kind: 'boolean', ...text('flag') },
  flagOrNone: { kind: 'boolean', nullable: true, ...text('flagOrNone') },
  count: { kind: 'integer', unit: 'inhabitants', ...text('count') },
  countOrNone: { kind: 'integer', nullable: true, ...text('countOrNone') },
  ratio: { kind: 'number', ...text('ratio') },
  ratioOrNone: { kind: 'number', nullable: true, ...text('ratioOrNone') },
  cost: { kind: 'money', ...text('cost') },
  costOrNone: { kind: 'money', nullable: true, ...text('costOrNone') },
  day: { kind: 'date', ...text('day') },
  dayOrNone: { kind: 'date', nullable: true, ...text('dayOrNone') },
  level: { kind: 'enum', values: { a: choice, b: choice, c: choice }, ...text('level') },
  levelOrNone: {
    kind: 'enum',
    values: { a: choice, b: choice, c: choice },
    nullable: true,
    ...text('levelOrNone'),
  },
  code: { kind: 'code', ...text('code') },
  codeOrNone: { kind: 'code', nullable: true, ...text('codeOrNone') },
  works: { kind: 'set', values: { a: choice, b: choice, c: choice }, ...text('works') },
  worksOrNone: { kind: 'set', nullable: true, ...text('worksOrNone') },
})

/** Days close together, so that generated comparisons turn both ways. */
export const anyDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 900 })
  .map(days => civilDate(new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)))

const anyNumber = fc.integer({ min: -3, max: 8 })
const anyCode = fc.constantFrom('01001', '2A004', '73248', 'é"\'; --')

const anyOf: Readonly<Record<FactKind, (definition: FactDefinition) => fc.Arbitrary<Value>>> = {
  boolean: () => fc.boolean(),
  integer: () => anyNumber,
  number: () => fc.oneof(anyNumber, fc.constantFrom(0.5, 1.5, -0.25)),
  money: () => anyNumber.map(n => n * 100),
  text: () => anyCode,
  code: () => anyCode,
  date: () => anyDay,
  enum: definition =>
    fc.constantFrom(...Object.keys('values' in definition ? (definition.values ?? {}) : {})),
  set: definition =>
    fc.subarray([...Object.keys(('values' in definition && definition.values) || { a: 0, b: 0 })]),
}

/** A value that a fact of this definition may have when it is known. */
export function anyValue(definition: FactDefinition): fc.Arbitrary<Value> {
  return anyOf[definition.kind](definition)
}

/** Any state of a fact: known, unknown for any reason, absent where the vocabulary allows it. */
export function anyFactValue(definition: FactDefinition): fc.Arbitrary<FactValue> {
  return fc.oneof(
    { weight: 4, arbitrary: anyValue(definition).map(value => known(value)) },
    { weight: 2, arbitrary: fc.constantFrom(...unknownReasons).map(reason => unknown(reason)) },
    ...(definition.nullable ? [{ weight: 2, arbitrary: fc.constant(absent()) }] : []),
  )
}

/** Facts of a vocabulary, each given or left out. */
export function anyFacts(vocabulary: Vocabulary): fc.Arbitrary<Facts> {
  const each = Object.entries(vocabulary).map(
    ([id, definition]) => [id, fc.option(anyFactValue(definition), { nil: undefined })] as const,
  )
  return fc.record(Object.fromEntries(each))
}

const kindsCompared: Readonly<Record<FactKind, readonly ComparisonOp[]>> = {
  boolean: ['eq', 'ne'],
  integer: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
  number: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
  money: ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'],
  date: ['eq', 'ne', 'before', 'onOrBefore', 'after', 'onOrAfter'],
  text: ['eq', 'ne'],
  code: ['eq', 'ne'],
  enum: ['eq', 'ne'],
  set: [],
}

/** What {@link anyRule} may use. Questions about our knowledge and assumptions are not monotone: some laws leave them out. */
export interface RuleShape {
  readonly knowledge?: boolean
  readonly assumptions?: boolean
}

/** A rule over a rulebook, well-typed, of moderate depth. */
export function anyRule(
  rulebook: Rulebook,
  { knowledge = true, assumptions = true }: RuleShape = {},
): fc.Arbitrary<Rule> {
  const facts = Object.entries(rulebook.vocabulary)
  const nullable = facts.filter(([, definition]) => definition.nullable).map(([id]) => id)
  const ids = facts.map(([id]) => id)
  const criteria = Object.keys(rulebook.criteria)
  const { rule } = fc.letrec<{ rule: Rule }>(tie => ({
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: anyLeaf(rulebook) },
      {
        weight: 1,
        arbitrary: fc.constant<Rule>({ op: 'undetermined', reason: 'not-published', because: choice }),
      },
      ...(criteria.length > 0
        ? [
            {
              weight: 1,
              arbitrary: fc.constantFrom(...criteria).map((id): Rule => ({ op: 'criterion', id })),
            },
          ]
        : []),
      ...(knowledge
        ? [
            { weight: 1, arbitrary: fc.constantFrom(...ids).map((fact): Rule => ({ op: 'isKnown', fact })) },
            ...(nullable.length > 0
              ? [
                  {
                    weight: 1,
                    arbitrary: fc.constantFrom(...nullable).map((fact): Rule => ({ op: 'isAbsent', fact })),
                  },
                ]
              : []),
          ]
        : []),
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(tie('rule'), { maxLength: 3 }))
          .map(([op, of]): Rule => ({ op, of })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.nat({ max: 4 }), fc.array(tie('rule'), { maxLength: 4 }))
          .map(([n, of]): Rule => ({ op: 'atLeast', n, of })),
      },
      { weight: 2, arbitrary: tie('rule').map((of): Rule => ({ op: 'not', of })) },
      ...(assumptions ? [{ weight: 1, arbitrary: anyAssumption(facts, tie('rule')) }] : []),
    ),
  }))
  return rule
}

function anyAssumption(
  facts: readonly (readonly [string, FactDefinition])[],
  inside: fc.Arbitrary<Rule>,
): fc.Arbitrary<Rule> {
  return fc
    .constantFrom(...facts)
    .chain(([fact, definition]) => fc.tuple(fc.constant(fact), anyValue(definition), inside))
    .map(([fact, value, rule]): Rule => ({ op: 'assume', fact, value, because: choice, in: rule }))
}

function anyLeaf(rulebook: Rulebook): fc.Arbitrary<Rule> {
  return fc.constantFrom(...Object.entries(rulebook.vocabulary)).chain(([id, definition]) => {
    const kind = definition.kind
    const literal = anyValue(definition).map((value): Operand => ({ value }))
    const left = anyOperand(rulebook, kind, fc.constant<Operand>({ fact: id }))
    const right = anyOperand(rulebook, kind, literal)
    const listed = fc
      .array(anyValue(definition), { maxLength: 3 })
      .map((value): Operand => ({ value: value as string[] }))
    const compared = kindsCompared[kind]
    const shapes: fc.Arbitrary<Rule>[] = []
    if (compared.length > 0) shapes.push(fc.record({ op: fc.constantFrom(...compared), left, right }))
    if (kind === 'enum' || kind === 'code' || kind === 'text')
      shapes.push(fc.record({ op: fc.constantFrom('in' as const, 'notIn' as const), left, right: listed }))
    if (kind === 'set')
      shapes.push(
        fc.record({
          op: fc.constantFrom('containsAny' as const, 'containsAll' as const),
          left,
          right: literal,
        }),
        fc.record({
          op: fc.constant('contains' as const),
          left,
          right: fc.constantFrom('a', 'b').map(value => ({ value })),
        }),
      )
    if (compared.includes('lt') || compared.includes('before'))
      shapes.push(fc.record({ op: fc.constant('between' as const), left, from: right, to: right }))
    return fc.oneof(...shapes)
  })
}

function anyOperand(rulebook: Rulebook, kind: FactKind, base: fc.Arbitrary<Operand>): fc.Arbitrary<Operand> {
  const same = Object.entries(rulebook.vocabulary).filter(([, { kind: other }]) => other === kind)
  const parameters = Object.values(rulebook.parameters).filter(parameter => parameter.kind === kind)
  const plain = fc.oneof(
    { weight: 6, arbitrary: base },
    ...(same.length > 0
      ? [{ weight: 1, arbitrary: fc.constantFrom(...same).map(([fact]): Operand => ({ fact })) }]
      : []),
    ...(parameters.length > 0
      ? [
          {
            weight: 2,
            arbitrary: fc.constantFrom(...parameters).map(({ id }): Operand => ({ parameter: id })),
          },
        ]
      : []),
  )
  const amount = fc.integer({ min: -20, max: 20 }).map((value): Operand => ({ value }))
  if (kind === 'date')
    return fc.oneof(
      { weight: 6, arbitrary: plain },
      { weight: 1, arbitrary: fc.constant<Operand>({ asOf: true }) },
      {
        weight: 1,
        arbitrary: fc.tuple(plain, amount).map(([date, months]): Operand => ({ op: 'plus', date, months })),
      },
    )
  if (kind !== 'integer' && kind !== 'number') return plain
  return fc.oneof(
    { weight: 8, arbitrary: plain },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('add' as const, 'multiply' as const, 'min' as const, 'max' as const),
          fc.array(plain, { minLength: 1, maxLength: 2 }),
        )
        .map(([op, of]): Operand => ({ op, of })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('subtract' as const, 'divide' as const), plain, plain)
        .map(([op, left, right]): Operand => ({ op, left, right })),
    },
  )
}

function anyDated<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Dated<T>> {
  return fc.oneof(
    value.map(only => [{ value: only, sources: [] }]),
    fc.tuple(anyDay, value, value).map(([turn, before, after]) => [
      { to: turn, value: before, sources: [] },
      { from: turn, value: after, sources: [] },
    ]),
    fc.tuple(anyDay, value).map(([from, only]) => [{ from, value: only, sources: [] }]),
  )
}

/** A rulebook with dated parameters and criteria over a vocabulary. */
export function anyRulebook(vocabulary: Vocabulary = testVocabulary): fc.Arbitrary<Rulebook> {
  const parameters = fc.tuple(
    ...(['integer', 'money', 'date'] as const).map(kind =>
      anyDated(anyOf[kind]({ kind, ...text(kind) })).map((versions): Parameter => ({
        id: `a-${kind}`,
        kind,
        label: choice,
        versions,
      })),
    ),
  )
  return parameters.chain(list => {
    const plain = defineRulebook({ vocabulary, parameters: list })
    return anyDated(anyRule(plain, { knowledge: false, assumptions: false })).map(versions => {
      const criterion: Criterion = { id: 'a-criterion', label: choice, versions }
      return defineRulebook({ vocabulary, parameters: list, criteria: [criterion] })
    })
  })
}

/** A rulebook, a rule over it, facts and a day: everything that a law speaks of. */
export function anyQuestion(
  shape: RuleShape = {},
): fc.Arbitrary<{ rulebook: Rulebook; rule: Rule; facts: Facts; asOf: CivilDate }> {
  return anyRulebook().chain(rulebook =>
    fc.record({
      rulebook: fc.constant(rulebook),
      rule: anyRule(rulebook, shape),
      facts: anyFacts(rulebook.vocabulary),
      asOf: anyDay,
    }),
  )
}
