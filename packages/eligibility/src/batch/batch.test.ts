import { type CivilDate, civilDate } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Facts, type Outcome, type Rule } from '../index.js'
import { absent } from '../fact-value.js'
import { always, defineRulebook, type Rulebook } from '../rulebook.js'
import { anyDay, anyFacts, anyRule, anyRulebook, testVocabulary } from '../testing.js'
import { type Columns, columnsOf, compileBatch, countOutcomes, outcomeAt, rowsOf } from './index.js'

interface Questions {
  readonly rulebook: Rulebook
  readonly rules: readonly Rule[]
  readonly cases: readonly Facts[]
  readonly asOf: CivilDate
}

const anyQuestions: fc.Arbitrary<Questions> = anyRulebook().chain(rulebook =>
  fc.record({
    rulebook: fc.constant(rulebook),
    rules: fc.array(anyRule(rulebook), { minLength: 1, maxLength: 6 }),
    cases: fc.array(anyFacts(testVocabulary), { maxLength: 70 }),
    asOf: anyDay,
  }),
)

const rulebook = defineRulebook({ vocabulary: testVocabulary })
const asOf = civilDate('2026-11-22')
const because = { fr: 'parce que', en: 'because' }

const catalogueOf = ({ rulebook, rules }: Pick<Questions, 'rulebook' | 'rules'>) => ({
  rulebook,
  rules: rules.map((rule, at) => ({ id: `rule-${String(at)}`, versions: always(rule) })),
})

const byReference = ({ rules, cases, ...options }: Questions): readonly (readonly Outcome[])[] =>
  rules.map(rule => cases.map(facts => decide(rule, facts, options)))

function byBatch(questions: Questions, spoil = (columns: Columns) => columns) {
  const { rulebook, cases, asOf } = questions
  const columns = spoil(columnsOf(rulebook.vocabulary, cases))
  const answers = compileBatch(catalogueOf(questions), { asOf }).answer(columns)
  return answers.rules.map(rule => cases.map((_, row) => outcomeAt(rule, row)))
}

const agrees = (questions: Questions, spoil?: (columns: Columns) => Columns) =>
  JSON.stringify(byBatch(questions, spoil)) === JSON.stringify(byReference(questions))

/** One rule over facts that are in one column each. */
const ask = (rule: Rule, cases: readonly Facts[]) => byBatch({ rulebook, rules: [rule], cases, asOf })[0]

describe('a batch', () => {
  test('answers what the reference answers, for every rule and row', () => {
    fc.assert(
      fc.property(anyQuestions, questions => {
        expect(byBatch(questions)).toEqual(byReference(questions))
      }),
      { numRuns: 400 },
    )
  })

  test('is caught by that comparison when it forgets absence, or takes one value for another', () => {
    const columnwise = (change: (column: Columns['byFact'][string]) => object) => (columns: Columns) => ({
      ...columns,
      byFact: Object.fromEntries(
        Object.entries(columns.byFact).map(([id, column]) => [id, { ...column, ...change(column) }]),
      ) as Columns['byFact'],
    })
    const spoilers = [
      columnwise(() => ({ absent: undefined })),
      columnwise(({ known }) => ({ known: known.map(() => 0xffffffff) })),
      columnwise(column => (column.kind === 'numbers' ? { values: column.values.map(n => n + 1) } : {})),
      columnwise(column => (column.kind === 'codes' ? { codes: column.codes.map(() => 0) } : {})),
      columnwise(column => (column.kind === 'items' ? { bitmaps: [...column.bitmaps].reverse() } : {})),
    ]
    for (const spoil of spoilers) {
      const found = fc.check(
        fc.property(anyQuestions, questions => agrees(questions, spoil)),
        { numRuns: 500, endOnFailure: true, seed: 7 },
      )
      expect(found.failed, String(spoil)).toBe(true)
    }
  })

  test('goes from piece to piece, and answers the row that ends inside a word', () => {
    const cases = Array.from({ length: 10_001 }, (_, row) => (row % 7 === 0 ? {} : { count: row }))
    const rule: Rule = { op: 'gte', left: { fact: 'count' }, right: { value: 5_000 } }
    expect(ask(rule, cases)).toEqual(cases.map(facts => decide(rule, facts, { rulebook, asOf })))
    const answers = compileBatch(catalogueOf({ rulebook, rules: [rule, { op: 'all', of: [] }] }), {
      asOf,
    }).answer(columnsOf(testVocabulary, cases))
    expect(answers.rules.map(each => countOutcomes(each, answers.rows))).toEqual([
      { yes: 4_287, no: 4_285, unknown: 1_429 },
      { yes: 10_001, no: 0, unknown: 0 },
    ])
    expect([...rowsOf(answers.rules[0]!.yes)].slice(0, 3)).toEqual([5_000, 5_001, 5_002])
  })

  test('counts parts among many, a part that comes twice for two', () => {
    const parts: Rule[] = Array.from({ length: 40 }, (_, at) => ({
      op: 'lt',
      left: { fact: 'count' },
      right: { value: at % 20 },
    }))
    const cases = Array.from({ length: 22 }, (_, count) => ({ count })) as Facts[]
    for (const n of [0, 1, 2, 7, 16, 39, 40, 41])
      for (const of of [parts, parts.map((part): Rule => ({ op: 'not', of: part }))]) {
        const rule: Rule = { op: 'atLeast', n, of }
        expect(ask(rule, [...cases, {}])).toEqual(
          [...cases, {}].map(facts => decide(rule, facts, { rulebook, asOf })),
        )
      }
  })

  test('assumes inside, and knows no more outside', () => {
    const leaf: Rule = { op: 'ne', left: { fact: 'level' }, right: { value: 'a' } }
    const knows: Rule = { op: 'isKnown', fact: 'level' }
    const assume = (value: string): Rule => ({
      op: 'assume',
      fact: 'level',
      value,
      because,
      in: { op: 'any', of: [leaf, knows] },
    })
    expect(ask(assume('b'), [{}, { level: 'a' }])).toEqual(['yes', 'yes'])
    expect(ask(assume('a'), [{}, { level: 'a' }])).toEqual(['no', 'yes'])
    expect(ask({ op: 'all', of: [assume('b'), leaf] }, [{}])).toEqual(['unknown'])
  })

  test('computes with what is assumed', () => {
    const cases: readonly Facts[] = [
      {},
      { dayOrNone: absent() },
      { dayOrNone: '2020-02-29', count: 6 },
      { dayOrNone: '2026-11-23', count: -1 },
    ]
    const moved: Rule = {
      op: 'after',
      left: { op: 'plus', date: { fact: 'dayOrNone' }, years: { fact: 'count' } },
      right: { asOf: true },
    }
    for (const value of [null, '2025-06-01', '2019-06-01'])
      for (const count of [2, 8]) {
        const rule: Rule = {
          op: 'assume',
          fact: 'dayOrNone',
          value,
          because,
          in: { op: 'assume', fact: 'count', value: count, because, in: moved },
        }
        const reference = cases.map(facts => decide(rule, facts, { rulebook, asOf }))
        expect(ask(rule, cases)).toEqual(reference)
        // Facts without a column are assumed as well.
        expect(ask(rule, [{}])).toEqual([reference[0]])
      }
  })

  test('explains a row as the reference does', () => {
    const rule: Rule = { op: 'isAbsent', fact: 'worksOrNone' }
    const batch = compileBatch(catalogueOf({ rulebook, rules: [rule] }), { asOf })
    const columns = columnsOf(testVocabulary, [
      { worksOrNone: ['b', 'a'], day: '2026-02-01', level: 'c', code: '01001', flag: true },
      { worksOrNone: null },
    ])
    const { outcome, trace } = batch.explain(columns, 1, 'rule-0')
    expect(outcome).toBe('yes')
    expect(trace.root.reads).toEqual([{ fact: 'worksOrNone', found: { state: 'absent' } }])
    expect(() => batch.explain(columns, 2, 'rule-0')).toThrow(RangeError)
    expect(() => batch.explain(columns, 0, 'rule-9')).toThrow(RangeError)
  })

  test('refuses a rule of which it could only guess the meaning', () => {
    const wrong: Rule = { op: 'lt', left: { fact: 'level' }, right: { value: 'b' } }
    const versions = always<Rule>({ op: 'criterion', id: 'wrong' })
    const criteria = [{ id: 'wrong', label: because, versions: always(wrong) }]
    const book = defineRulebook({ vocabulary: testVocabulary, criteria })
    expect(() => compileBatch({ rulebook: book, rules: [{ id: 'x', versions }] }, { asOf })).toThrow(
      '"wrong" at /left: rule/wrong-kind',
    )
    expect(() => ask({ op: 'isKnown', fact: 'nothing' }, [])).toThrow('rule/no-such-fact')
  })

  test('is unknown outside every version', () => {
    const to = civilDate('2020-01-01')
    const versions = [{ to, value: { op: 'all', of: [] } as Rule, sources: [] }]
    const batch = compileBatch({ rulebook, rules: [{ id: 'x', versions }] }, { asOf })
    const answers = batch.answer(columnsOf(testVocabulary, [{}, {}]))
    expect(countOutcomes(answers.rules[0]!, 2)).toEqual({ yes: 0, no: 0, unknown: 2 })
  })
})
