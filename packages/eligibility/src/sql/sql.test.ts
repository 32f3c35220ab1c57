import { civilDate, describeIssue } from '@petites-villes/core'
import { describe, expect, test } from 'vitest'
import {
  always,
  decide,
  defineFacts,
  defineRulebook,
  eligibilitySentences,
  type NamedRule,
  type Operand,
  type Rule,
} from '../index.js'
import { testVocabulary } from '../testing.js'
import { sqlSentences } from './sentences.js'
import {
  catalogueToSql,
  type ColumnMap,
  defaultColumns,
  type DialectName,
  dialectNames,
  factsOfRow,
  parseColumns,
  ruleToSql,
} from './index.js'

const asOf = civilDate('2026-11-22')
const rulebook = defineRulebook({ vocabulary: testVocabulary })
const columns = defaultColumns(testVocabulary)
const fact = (id: string): Operand => ({ fact: id })
const because = { fr: 'non écrit', en: 'not written' }

type Columns = ColumnMap<typeof testVocabulary>

function refusals(rule: Rule, dialect: DialectName = 'duckdb', more: Columns = {}): string[] {
  const made = ruleToSql(rule, { asOf, rulebook, dialect, columns: { ...columns, ...more } })
  return made.issues.map(({ code, path }) => `${code} ${path.join('/')}`)
}

const named = (id: string, rule: Rule): NamedRule<typeof testVocabulary> => ({
  id,
  label: because,
  versions: always(rule),
  cases: [],
})

describe('what a database cannot say is refused', () => {
  test('a fact without a column, by the place where it is read; null or `unmapped` make it unknown', () => {
    const rule: Rule = { op: 'not', of: { op: 'eq', left: fact('flag'), right: { value: true } } }
    const options = { asOf, rulebook, dialect: 'sqlite', columns: {} } as const
    const [refusal] = ruleToSql(rule, options).issues
    expect([refusal?.code, refusal?.path.join('/')]).toEqual(['sql/no-column', 'of/left'])
    for (const made of [
      ruleToSql(rule, { ...options, columns: { flag: null } }),
      ruleToSql(rule, { ...options, unmapped: 'unknown' }),
    ])
      expect(made.ok && made.value.verdict).toEqual({ text: "'unknown'", parameters: [] })
  })

  test('arithmetic that may stop PostgreSQL, and only there', () => {
    const ratios = ['ratio', 'ratio', 'ratio', 'ratioOrNone'].map(fact)
    const rule: Rule = { op: 'gt', left: { op: 'multiply', of: ratios }, right: { value: 1 } }
    expect(dialectNames.map(dialect => refusals(rule, dialect))).toEqual([
      [],
      ['sql/may-overflow left'],
      [],
      [],
    ])
    expect(refusals({ ...rule, left: { op: 'multiply', of: ratios.slice(1) } }, 'postgresql')).toEqual([])
  })

  test('a day that several spans may lead out of the calendar and back', () => {
    const left: Operand = { op: 'plus', date: fact('day'), months: { value: 1 }, days: { value: -1 } }
    expect(refusals({ op: 'before', left, right: { asOf: true } })).toEqual(['sql/mixed-span left'])
  })

  test('a whole list beside one column for each item', () => {
    const works = { as: 'flags', items: { a: 'a', b: 'b', c: 'c' } } as const
    const rule: Rule = { op: 'containsAll', left: fact('works'), right: fact('worksOrNone') }
    expect(refusals(rule, 'duckdb', { works })).toEqual(['sql/flags-beside-list '])
    expect(refusals({ ...rule, op: 'containsAny' }, 'duckdb', { works })).toEqual([])
  })

  test('a text that databases do not keep', () => {
    for (const value of ['a\0b', '\ud800'])
      expect(refusals({ op: 'eq', left: fact('code'), right: { value } })).toEqual([
        'sql/unwritable-text right',
      ])
  })

  test('a rule that is wrong itself, and one of its criteria', () => {
    const wrong: Rule = { op: 'lt', left: fact('flag'), right: { value: 1 } }
    expect(refusals({ op: 'not', of: wrong })).toContain('rule/wrong-kind of/left')
    const criterion = { id: 'bad', label: because, versions: always(wrong) }
    const made = ruleToSql(
      { op: 'criterion', id: 'bad' },
      {
        asOf,
        rulebook: defineRulebook({ vocabulary: testVocabulary, criteria: [criterion] }),
        dialect: 'duckdb',
        columns,
      },
    )
    expect(made.issues[0]?.path.join('/')).toBe('criteria/bad/versions/0/value/left')
  })

  test('a rule that its criteria make endless', () => {
    const criteria = Array.from({ length: 20 }, (_, at) => ({
      id: `c${at}`,
      label: because,
      versions: always<Rule>(
        at === 0
          ? { op: 'eq', left: fact('flag'), right: { value: true } }
          : {
              op: 'all',
              of: [
                { op: 'criterion', id: `c${at - 1}` },
                { op: 'criterion', id: `c${at - 1}` },
              ],
            },
      ),
    }))
    const made = ruleToSql(
      { op: 'criterion', id: 'c19' },
      {
        asOf,
        rulebook: defineRulebook({ vocabulary: testVocabulary, criteria }),
        dialect: 'duckdb',
        columns,
      },
    )
    expect(made.issues.map(({ code }) => code)).toEqual(['sql/too-large'])
  })
})

describe('a map of columns from outside', () => {
  test.each<[unknown, DialectName, string]>([
    ['flag', 'duckdb', 'sql/not-a-map columns'],
    [{ falg: 'f' }, 'duckdb', 'fact/no-such-fact columns/falg'],
    [{ flag: 3 }, 'duckdb', 'sql/not-a-column columns/flag'],
    [{ flag: '' }, 'duckdb', 'sql/not-a-name columns/flag/column'],
    [{ flag: { column: 'f', whenNul: 'absent' } }, 'duckdb', 'sql/unknown-property columns/flag/whenNul'],
    [{ flag: { column: 'f', whenNull: 'absent' } }, 'duckdb', 'sql/never-absent columns/flag/whenNull'],
    [{ flag: { column: 'f', whenNull: 'non' } }, 'duckdb', 'sql/no-such-null columns/flag/whenNull'],
    [{ day: { column: 'd', as: 'date' } }, 'sqlite', 'sql/no-such-encoding columns/day/as'],
    [{ cost: { column: 'd', as: 'double' } }, 'duckdb', 'sql/no-such-encoding columns/cost/as'],
    [{ works: { as: 'flags', items: { a: 'a' } } }, 'duckdb', 'sql/item-without-column columns/works/items'],
    [{ works: { as: 'flags' } }, 'duckdb', 'sql/not-a-map columns/works/items'],
    [{ flag: { column: 'f', state: 1 } }, 'duckdb', 'sql/not-a-name columns/flag/state'],
  ])('%j on %s is %s', (given, dialect, found) => {
    const read = parseColumns(testVocabulary, given, dialect)
    expect(read.issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([found])
  })
})

test('every refusal has its sentence in both languages', () => {
  for (const code of Object.keys(sqlSentences))
    for (const language of ['fr', 'en'] as const) {
      const texts = ['given', 'fact', 'op', 'left', 'right', 'name', 'other'].map(name => [name, 'x'])
      const params = {
        ...Object.fromEntries(texts),
        dialect: 'sqlite',
        choices: ['a', 'b'],
        items: ['a'],
        most: 1,
      }
      const problem = { code, params, path: [], severity: 'error' } as const
      const sentence = describeIssue(problem, eligibilitySentences, language)
      expect(sentence).toMatch(/[.?]$/)
      expect(sentence).not.toContain('undefined')
    }
})

describe('a catalogue', () => {
  const { rules, ...catalogue } = {
    rulebook,
    rules: [
      named('small-town', { op: 'lt', left: fact('count'), right: { value: 20_000 } }),
      named('flagged', { op: 'eq', left: fact('code'), right: { value: "L'Haÿ" } }),
    ],
  }

  test('has its values beside the query, and inside a view', () => {
    const options = { asOf, dialect: 'duckdb', columns, table: ['geo', 'towns'] } as const
    const query = catalogueToSql({ ...catalogue, rules }, options)
    expect(query.ok && query.value.parameters).toEqual([20_000, "L'Haÿ"])
    const view = catalogueToSql({ ...catalogue, rules }, { ...options, view: ['v"1'], keep: ['code'] })
    expect(view.ok && view.value.text).toContain('CREATE VIEW "v""1" AS\nSELECT\n  "pvd_row"."code"')
    expect(view.ok && view.value.text).toContain(`= 'L''Haÿ'`)
    expect(view.ok && view.value.text).toContain('FROM "geo"."towns" AS "pvd_row"')
    expect(view.ok && view.value.text).not.toContain('$1')
  })

  test('refuses what it does not have, and two rules that would be one column', () => {
    const options = { asOf, dialect: 'sqlite', columns, table: ['towns'] } as const
    const codes = (given: typeof rules, ids?: readonly string[]) =>
      catalogueToSql({ ...catalogue, rules: given }, { ...options, ...(ids && { rules: ids }) }).issues.map(
        ({ code }) => code,
      )
    expect(codes(rules, ['small-town', 'large-town'])).toEqual(['sql/no-such-rule'])
    const long = catalogueToSql(
      { ...catalogue, rules: [named('x'.repeat(60), { op: 'isKnown', fact: 'flag' })] },
      { ...options, dialect: 'postgresql' },
    )
    expect(long.issues.map(({ code }) => code)).toEqual(['sql/long-name'])
    expect(codes([...rules, named('small.town', rules[0]!.versions[0]!.value)])).toEqual(['sql/same-name'])
  })
})

test('a rule outside every version is unknown, and one on its first day is not', () => {
  const versions = [
    { from: civilDate('2026-01-01'), value: { op: 'isKnown', fact: 'flag' } as const, sources: [] },
  ]
  const on = (day: string) =>
    ruleToSql(versions, { asOf: civilDate(day), rulebook, dialect: 'duckdb', columns })
  const [before, since] = [on('2025-12-31'), on('2026-01-01')]
  expect(before.ok && before.value.verdict.text).toBe("'unknown'")
  expect(since.ok && since.value.isYes.text).toBe('"flag" IS NOT NULL')
})

test('a row explains its verdict: what the SQL reads, the reference reads', () => {
  const vocabulary = defineFacts({
    signedOn: { kind: 'date', nullable: true, sqlNull: 'absent', label: because, question: because },
  })
  const book = defineRulebook({ vocabulary })
  const rule: Rule = { op: 'before', left: fact('signedOn'), right: { asOf: true } }
  const read = {
    vocabulary,
    columns: { signedOn: { column: 'signed_on', as: 'iso-text' } },
    dialect: 'duckdb',
  } as const
  const outcome = (cell: unknown) =>
    decide(rule, factsOfRow({ signed_on: cell }, read), { asOf, rulebook: book })
  expect(['2021-05-06', null, '06/05/2021', 20_210_506].map(outcome)).toEqual([
    'yes',
    'no',
    'unknown',
    'unknown',
  ])
})
