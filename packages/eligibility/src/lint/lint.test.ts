import { civilDate, describeIssue, type Period, type Source } from '@petites-villes/core'
import { describe, expect, test } from 'vitest'
import {
  eligibilitySentences,
  lintCatalogue,
  type Operand,
  parseCatalogue,
  type Rule,
  type RuleCatalogue,
} from '../index.js'
import { lintSentences } from './sentences.js'
import { uncovered } from './time.js'

const asOf = civilDate('2026-11-22')
const label = { fr: 'règle', en: 'rule' }
const question = { fr: 'Est-ce vrai ?', en: 'Is it true?' }
const because = { fr: "Personne n'a répondu.", en: 'Nobody has answered.' }
const source: Source = {
  id: 'code',
  title: 'Code',
  publisher: 'État',
  checkedOn: civilDate('2026-06-01'),
  confidence: 'high',
}
const sources = [source]

const flag: Rule = { op: 'eq', left: { fact: 'flag' }, right: { value: true } }
const small: Rule = { op: 'lt', left: { fact: 'count' }, right: { parameter: 'limit' } }
const { a, b } = { a: flag, b: { op: 'isKnown', fact: 'count' } } satisfies Record<string, Rule>

/** A catalogue without a fault. */
const clean = {
  rulebook: {
    vocabulary: {
      flag: { kind: 'boolean', label, question },
      count: { kind: 'integer', label, question },
      level: { kind: 'enum', values: { low: label, mid: label, high: label }, label, question },
    },
    parameters: { limit: { id: 'limit', kind: 'integer', label, versions: [{ value: 3, sources }] } },
    criteria: { small: { id: 'small', label, versions: [{ value: small, sources }] } },
  },
  rules: [
    {
      id: 'open',
      label,
      versions: [
        {
          value: {
            op: 'all',
            of: [
              flag,
              { op: 'criterion', id: 'small' },
              { op: 'in', left: { fact: 'level' }, right: { value: ['low', 'high'] } },
            ],
          },
          sources,
        },
      ],
      cases: [
        {
          name: 'all is right',
          asOf: '2024-01-01',
          facts: { flag: true, count: 2, level: 'low' },
          expect: { outcome: 'yes' },
        },
        {
          name: 'all is wrong',
          asOf: '2024-01-01',
          facts: { flag: false, count: 3, level: 'mid' },
          expect: { outcome: 'no' },
        },
        { name: 'nothing is known', asOf: '2024-01-01', facts: {}, expect: { outcome: 'unknown' } },
      ],
    },
  ],
} as const satisfies RuleCatalogue

type Path = readonly (string | number)[]

/** The same thing with another one at a path: how a fault is planted. */
function planted(root: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(root) ? [] : {}, root)
  if (rest.length === 0 && value === undefined) delete copy[key]
  else copy[key] = planted(copy[key], rest, value)
  return copy
}

const lint = (catalogue: unknown) =>
  lintCatalogue(catalogue as RuleCatalogue, { asOf }).map(({ path, code, severity }) => [
    path.join('/'),
    code,
    severity,
  ])

const withCondition = (value: Rule) => {
  const catalogue = planted(clean, ['rules', 0, 'versions', 0, 'value'], value)
  return lint(planted(catalogue, ['rulebook', 'vocabulary', 'level', 'kind'], 'code'))
    .filter(([, code]) => !/unused|covered/.test(String(code)))
    .map(([path, code, severity]) => [
      String(path).replace('rules/open/versions/0/value', ''),
      code,
      severity,
    ])
}

test('a catalogue without a fault has no finding', () => {
  expect(lint(clean)).toEqual([])
})

test('every finding has its sentences, and they know their parameters', () => {
  const catalogue = [
    [['rulebook', 'vocabulary', 'idle'], { kind: 'boolean', label, question: label }],
    [['rules', 0, 'versions', 0, 'from'], '2021-01-01'],
    [['rulebook', 'parameters', 'limit', 'versions', 0, 'from'], '2022-01-01'],
    [['rulebook', 'criteria', 'small', 'versions', 0, 'to'], '2023-01-01'],
  ].reduce<unknown>((root, [path, value]) => planted(root, path as Path, value), clean)
  const said = lintCatalogue(catalogue as RuleCatalogue, { asOf }).map(problem =>
    (['fr', 'en'] as const).map(language => describeIssue(problem, eligibilitySentences, language)),
  )
  expect(said).toContainEqual([
    'Aucune condition ne lit le fait « idle ».',
    'No condition reads the fact "idle".',
  ])
  expect(said).toContainEqual([
    "Le critère « small » n'est pas défini à partir du 1er janvier 2023, alors que cette version est en vigueur.",
    'The criterion "small" is not defined from 1 January 2023 on, while this version is in force.',
  ])
  expect(said.flat().join()).not.toMatch(/undefined|null|lint\//)
  for (const sentence of Object.values(lintSentences))
    for (const language of ['fr', 'en'] as const) expect(sentence[language]({})).toMatch(/[.»"]$/)
})

describe('a planted fault is found in its place', () => {
  const old = { ...source, checkedOn: '2025-11-21' }
  test.each<[what: string, at: Path, value: unknown, ...findings: string[][]]>([
    [
      'a fact that nothing reads',
      ['rulebook', 'vocabulary', 'idle'],
      { kind: 'boolean', label, question },
      ['facts/idle', 'lint/unused-fact', 'warning'],
    ],
    [
      'a parameter that nothing uses',
      ['rulebook', 'parameters', 'idle'],
      { ...clean.rulebook.parameters.limit, id: 'idle' },
      ['parameters/idle', 'lint/unused-parameter', 'warning'],
    ],
    [
      'criteria that only refer to each other',
      ['rulebook', 'criteria'],
      {
        ...clean.rulebook.criteria,
        one: { id: 'one', label, versions: [{ value: { op: 'criterion', id: 'two' }, sources }] },
        two: { id: 'two', label, versions: [{ value: { op: 'criterion', id: 'small' }, sources }] },
      },
      ['criteria/one', 'lint/unused-criterion', 'warning'],
      ['criteria/two', 'lint/unused-criterion', 'warning'],
    ],
    [
      'days between two versions',
      ['rulebook', 'parameters', 'limit', 'versions'],
      [
        { to: '2021-01-01', value: 1, sources },
        { from: '2022-01-01', value: 3, sources },
      ],
      ['parameters/limit/versions', 'lint/gap', 'warning'],
      ['criteria/small/versions/0', 'lint/parameter-not-in-force', 'warning'],
    ],
    [
      'two versions on one day',
      ['rulebook', 'criteria', 'small', 'versions'],
      [
        { to: '2023-01-01', value: small, sources },
        { from: '2022-12-31', value: small, sources },
      ],
      ['criteria/small/versions/1', 'lint/overlap', 'error'],
      ['criteria/small/versions/0/value', 'lint/leaf-not-covered', 'warning'],
    ],
    [
      'the newest version first',
      ['rulebook', 'parameters', 'limit', 'versions'],
      [
        { from: '2022-01-01', value: 3, sources },
        { to: '2022-01-01', value: 1, sources },
      ],
      ['parameters/limit/versions/1', 'lint/not-oldest-first', 'warning'],
    ],
    [
      'a criterion that ends too early',
      ['rulebook', 'criteria', 'small', 'versions', 0, 'to'],
      '2025-01-01',
      ['rules/open/versions/0', 'lint/criterion-not-in-force', 'warning'],
    ],
    [
      'a source that is a year and a day old',
      ['rulebook', 'parameters', 'limit', 'versions', 0, 'sources'],
      [old, { ...source, id: 'rumour', confidence: 'unverified' }],
      ['sources/code', 'lint/source-not-checked', 'warning'],
      ['sources/rumour', 'lint/weak-source', 'info'],
    ],
    [
      'a version without a source',
      ['rules', 0, 'versions', 0, 'sources'],
      [],
      ['rules/open/versions/0', 'lint/no-source', 'warning'],
    ],
    [
      'a rule without cases',
      ['rules', 0, 'cases'],
      [],
      ['rules/open', 'lint/no-case', 'warning'],
      ['criteria/small/versions/0/value', 'lint/leaf-not-covered', 'warning'],
    ],
    [
      'an unknown that no case shows',
      ['rules', 0, 'cases', 2, 'facts'],
      { flag: true, count: 1 },
      ['rules/open/versions/0/value/of/0', 'lint/leaf-not-covered', 'info'],
      ['criteria/small/versions/0/value', 'lint/leaf-not-covered', 'info'],
    ],
    [
      'two cases with one name',
      ['rules', 0, 'cases', 1, 'name'],
      'all is right',
      ['rules/open/cases/1', 'lint/repeated-case', 'warning'],
    ],
    [
      'a rule that begins on the day of its cases, which is no fault',
      ['rules', 0, 'versions', 0, 'from'],
      '2024-01-01',
    ],
    ['an empty text', ['rules', 0, 'label', 'en'], ' ', ['rules/open/label/en', 'lint/no-text', 'warning']],
    [
      'one text for two languages',
      ['rulebook', 'vocabulary', 'level', 'values', 'low'],
      { fr: 'zone', en: 'zone' },
      ['facts/level/values/low', 'lint/same-text', 'info'],
    ],
    [
      'an abbreviation, which is no fault',
      ['rulebook', 'parameters', 'limit', 'label'],
      { fr: 'PVD', en: 'PVD' },
    ],
    [
      'a question that does not ask',
      ['rulebook', 'vocabulary', 'flag', 'question', 'fr'],
      'Dites-le.',
      ['facts/flag/question/fr', 'lint/no-question-mark', 'warning'],
    ],
  ])('%s', (what, at, value, ...findings) => {
    const found = lint(planted(clean, at, value))
    expect(found, what).toEqual(expect.arrayContaining(findings))
    expect(found.length).toBe(findings.length)
  })

  test('a case outside every version, unless it shows the unknown on purpose', () => {
    const late = planted(clean, ['rules', 0, 'versions', 0, 'from'], '2025-01-01')
    expect(lint(late).filter(([, code]) => code === 'lint/case-outside-versions')).toEqual([
      ['rules/open/cases/0', 'lint/case-outside-versions', 'warning'],
      ['rules/open/cases/1', 'lint/case-outside-versions', 'warning'],
    ])
  })
})

describe('a condition that cannot be meant', () => {
  const value = (given: boolean | number | string | readonly string[]): Operand => ({ value: given })
  const level = { fact: 'level' }
  const count = { fact: 'count' }
  test.each<[Rule, ...string[][]]>([
    [
      { op: 'lt', left: value(1), right: { parameter: 'limit' } },
      ['', 'lint/constant-comparison', 'warning'],
    ],
    [{ op: 'eq', left: count, right: count }, ['', 'lint/same-sides', 'warning']],
    [{ op: 'onOrAfter', left: { asOf: true }, right: value('2026-01-01') }],
    [{ op: 'between', left: count, from: value(5), to: value(4) }, ['', 'lint/empty-range', 'warning']],
    [{ op: 'in', left: level, right: value([]) }, ['', 'lint/empty-list', 'warning']],
    [{ op: 'in', left: level, right: value(['low']) }, ['', 'lint/one-item', 'info']],
    [{ op: 'notIn', left: level, right: value(['x', 'y', 'x']) }, ['', 'lint/repeated-item', 'warning']],
    [{ op: 'all', of: [] }, ['', 'lint/all-of-nothing', 'info']],
    [{ op: 'all', of: [a, { op: 'any', of: [] }] }, ['/of/1', 'lint/any-of-nothing', 'warning']],
    [{ op: 'not', of: { op: 'not', of: a } }, ['', 'lint/not-not', 'warning']],
    [{ op: 'atLeast', n: 0, of: [a, b] }, ['', 'lint/at-least-none', 'warning']],
    [{ op: 'atLeast', n: 3, of: [a, b] }, ['', 'lint/at-least-too-many', 'warning']],
    [{ op: 'atLeast', n: 2, of: [a, b, a] }, ['/of/2', 'lint/repeated-part', 'warning']],
    [{ op: 'any', of: [a, b, a] }, ['/of/2', 'lint/repeated-part', 'warning']],
    [
      { op: 'all', of: [a, { op: 'any', of: [b, { op: 'not', of: a }] }] },
      ['/of/1/of/1/of', 'lint/repeated-leaf', 'warning'],
    ],
    [
      {
        op: 'any',
        of: [
          { op: 'all', of: [a, b] },
          { op: 'all', of: [{ op: 'not', of: a }, small] },
        ],
      },
    ],
    [{ op: 'assume', fact: 'count', value: 1, because, in: a }, ['', 'lint/idle-assumption', 'warning']],
    [{ op: 'assume', fact: 'flag', value: true, because, in: a }],
    [
      { op: 'undetermined', reason: 'not-published', because: { fr: 'idem', en: 'idem' } },
      ['/because', 'lint/same-text', 'info'],
    ],
  ])('%j', (rule, ...findings) => {
    expect(withCondition(rule)).toEqual(findings)
  })
})

describe('with its files', () => {
  const { id: _id, ...written } = source
  const files = [
    {
      name: 'sources.yaml',
      content: { format: 'eligibility/1', sources: { code: written, other: written } },
    },
    {
      name: 'rules.json',
      content: {
        format: 'eligibility/1',
        facts: { flag: { kind: 'boolean', label, question } },
        rules: [{ id: 'open', label, versions: [{ value: a, sources: ['code'] }] }],
      },
    },
  ]

  test('a finding stands where a person can repair it', () => {
    const read = parseCatalogue(files)
    if (!read.ok) throw new Error('the files are right')
    expect(
      lintCatalogue(read.value, { asOf, files }).map(({ path, code }) => [path.join('/'), code]),
    ).toEqual([
      ['sources.yaml/sources/other', 'lint/unused-source'],
      ['rules.json/rules/0', 'lint/no-case'],
    ])
  })

  test('strange files do no harm', () => {
    const strange = [null, 3, [], { rules: null }, { rules: [null, 3] }, { sources: [] }].map(
      (content, at) => ({
        name: String(at),
        content,
      }),
    )
    expect(lintCatalogue(clean, { asOf, files: strange })).toEqual([])
  })
})

test.each([
  [{}, [], [{}]],
  [{ from: '2020-01-01', to: '2021-01-01' }, [{}], []],
  [{}, [{ from: '2020-01-01' }], [{ to: '2020-01-01' }]],
  [
    { from: '2020-01-01' },
    [{ to: '2019-01-01' }, { from: '2021-01-01', to: '2022-01-01' }],
    [{ from: '2020-01-01', to: '2021-01-01' }, { from: '2022-01-01' }],
  ],
])('the part of %j that %j leave open', (period, versions, gaps) => {
  expect(uncovered(period as Period, versions as Period[])).toEqual(gaps)
})
