import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  always,
  coverageOf,
  defineRulebook,
  evaluate,
  parseCatalogue,
  type RuleCatalogue,
  ruleBuilder,
  runCases,
  toDocument,
} from '../index.js'
import { anyFacts, anyQuestion, testVocabulary } from '../testing.js'

const read = (content: unknown, name = 'rules.json') =>
  parseCatalogue([{ name, content }]).issues.map(({ path, code }) => [path.join('/'), code])

const label = { fr: 'règle', en: 'rule' }
const source = { title: 'Code', publisher: 'État', checkedOn: '2026-11-22', confidence: 'high' }
const document = {
  format: 'eligibility/1',
  sources: { code: source },
  facts: {
    population: { kind: 'integer', unit: 'inhabitants', label, question: label, sources: ['code'] },
    mountain: { kind: 'boolean', label, question: label },
  },
  parameters: [
    {
      id: 'limit',
      kind: 'integer',
      label,
      versions: [
        { to: '2020-07-30', value: 2000, sources: ['code'] },
        { from: '2020-07-30', value: 20000, sources: ['code'] },
      ],
    },
  ],
  criteria: [
    {
      id: 'small',
      label,
      versions: [{ value: { op: 'lt', left: { fact: 'population' }, right: { parameter: 'limit' } } }],
    },
  ],
  rules: [
    {
      id: 'open',
      label,
      versions: [
        {
          value: {
            op: 'all',
            of: [
              { op: 'criterion', id: 'small' },
              { op: 'eq', left: { fact: 'mountain' }, right: { value: true } },
            ],
          },
          sources: ['code'],
        },
      ],
      cases: [
        {
          name: 'small mountain town',
          asOf: '2021-01-01',
          facts: { population: 3500, mountain: true },
          expect: { outcome: 'yes' },
        },
        {
          name: 'too large in 2019',
          asOf: '2019-01-01',
          facts: { population: 3500 },
          expect: { outcome: 'no', because: ['/of/0/rule'] },
        },
        {
          name: 'nothing is known',
          asOf: '2021-01-01',
          facts: {},
          expect: { outcome: 'unknown', missing: ['mountain', 'population'] },
        },
      ],
    },
  ],
}

describe('a catalogue in files', () => {
  test('is read whole, and its cases pass', () => {
    const { rules, ...rest } = document
    const result = parseCatalogue([
      { name: 'facts.json', content: rest },
      { name: 'rules.json', content: { format: 'eligibility/1', rules } },
    ])
    expect(result.issues).toEqual([])
    if (result.ok) expect(runCases(result.value).flatMap(({ failures }) => failures)).toEqual([])
  })

  test('writing it and reading it back changes nothing', () => {
    const first = parseCatalogue([{ name: 'a', content: document }])
    if (!first.ok) throw new Error('the document is right')
    const again = parseCatalogue([{ name: 'a', content: toDocument(first.value) }])
    expect(again).toEqual(first)
  })

  test('every problem is found, wherever it stands', () => {
    expect(
      read({
        format: 'eligibility/2',
        rule: [],
        sources: { code: { ...source, checkedOn: 'yesterday', confidence: 'sure' } },
        facts: {
          Population: { kind: 'integer', label, question: label },
          zone: { kind: 'enum', label, question: label },
        },
        parameters: [
          {
            id: 'limit',
            kind: 'integer',
            label,
            versions: [{ from: '2021-01-01', to: '2020-01-01', value: '2000', sources: ['cod'] }],
          },
          { id: 'limit', kind: 'integer', label, versions: [{ value: 1 }] },
        ],
        criteria: [
          { id: 'a', label, versions: [{ value: { op: 'criterion', id: 'b' } }] },
          { id: 'b', label, versions: [{ value: { op: 'criterion', id: 'a' } }] },
        ],
        rules: [
          {
            id: 'open',
            label: { fr: 'règle' },
            versions: [],
            cases: [{ name: 'x', asOf: '2021-13-01', facts: {}, expect: { outcome: 'maybe' } }],
          },
        ],
      }),
    ).toEqual([
      ['rules.json/rule', 'rule/unknown-property'],
      ['rules.json/format', 'rule/unknown-format'],
      ['rules.json/sources/code/checkedOn', 'rule/not-a-day'],
      ['rules.json/sources/code/confidence', 'rule/not-a-choice'],
      ['rules.json/facts/Population', 'rule/not-a-fact-id'],
      ['rules.json/facts/zone', 'rule/missing-property'],
      ['rules.json/parameters/0/versions/0/to', 'rule/empty-period'],
      ['rules.json/parameters/0/versions/0/value', 'fact/not-a-number'],
      ['rules.json/parameters/0/versions/0/sources/0', 'rule/no-such-source'],
      ['rules.json/parameters/1', 'rule/duplicate-parameter'],
      ['rules.json/rules/0/cases/0/asOf', 'rule/not-a-day'],
      ['rules.json/rules/0/cases/0/expect/outcome', 'rule/not-a-choice'],
      ['rules.json/rules/0/label', 'rule/missing-property'],
      ['rules.json/rules/0/versions', 'rule/no-version'],
      ['rules.json/criteria/0', 'rule/criterion-cycle'],
      ['rules.json/criteria/1', 'rule/criterion-cycle'],
    ])
  })

  test.each([
    [null],
    [[]],
    ['text'],
    [3],
    [{ format: 'eligibility/1', rules: {} }],
    [{ format: 'eligibility/1', facts: [] }],
  ])('%j ends in findings', content => {
    expect(read(content).length).toBeGreaterThan(0)
  })

  test('whatever comes, there is an answer', () => {
    fc.assert(
      fc.property(
        fc.anything({
          key: fc.constantFrom('format', 'facts', 'rules', 'criteria', 'sources', 'versions', 'id'),
          maxDepth: 5,
        }),
        content => {
          expect(Array.isArray(read(content))).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('any generated catalogue survives the journey and answers alike', () => {
    fc.assert(
      fc.property(anyQuestion(), anyFacts(testVocabulary), ({ rulebook, rule, asOf }, facts) => {
        const rules = [{ id: 'r', label, versions: always(rule), cases: [] }]
        const result = parseCatalogue([{ name: 'a', content: toDocument({ rulebook, rules }) }])
        expect(result.issues).toEqual([])
        if (!result.ok) return
        const [again] = result.value.rules
        const there = evaluate(again!.versions, facts, { asOf, rulebook: result.value.rulebook })
        expect(there.outcome).toBe(evaluate(rule, facts, { asOf, rulebook }).outcome)
      }),
      { numRuns: 400 },
    )
  })
})

describe('coverage', () => {
  const { criterion, eq, all } = ruleBuilder(testVocabulary)
  const named = { id: 'flagged', label, versions: always(eq('flag', true)) }
  const rulebook = defineRulebook({ vocabulary: testVocabulary, criteria: [named] })
  const catalogue = (facts: readonly object[]): RuleCatalogue => ({
    rulebook,
    rules: [
      {
        id: 'r',
        label,
        versions: always(all(criterion(named), eq('level', 'a'))),
        cases: facts.map((each, at) => ({
          name: String(at),
          asOf: '2021-01-01',
          facts: each,
          expect: { outcome: 'yes' },
        })),
      },
    ],
  })

  test('names the outcomes that no case shows, in rules and in criteria', () => {
    const { leaves, ratio } = coverageOf(catalogue([{ flag: true, level: 'a' }, { level: 'b' }]))
    expect(leaves.map(leaf => [leaf.in, leaf.id, leaf.path, leaf.missing])).toEqual([
      ['rule', 'r', '/of/1', ['unknown']],
      ['criterion', 'flagged', '', ['no']],
    ])
    expect(ratio).toBe(4 / 6)
  })

  test('is whole when every leaf was seen in every outcome', () => {
    expect(coverageOf(catalogue([{ flag: true, level: 'a' }, { flag: false, level: 'b' }, {}])).ratio).toBe(1)
  })
})

describe('criteria that grow when they are written out', () => {
  const flag = { op: 'eq', left: { fact: 'mountain' }, right: { value: true } }
  const chain = (length: number, times: number) => ({
    format: 'eligibility/1',
    facts: { mountain: { kind: 'boolean', label, question: label } },
    criteria: Array.from({ length }, (_, at) => {
      const next = at + 1 === length ? flag : { op: 'criterion', id: `c${String(at + 1)}` }
      return {
        id: `c${String(at)}`,
        label,
        versions: [{ value: { op: 'all', of: Array(times).fill(next) } }],
      }
    }),
    rules: [{ id: 'open', label, versions: [{ value: { op: 'criterion', id: 'c0' } }] }],
  })

  test('two by two are refused before anybody evaluates them', () => {
    const [first] = read(chain(60, 2))
    expect(first).toEqual(['rules.json/criteria/0/versions/0/value', 'rule/expands-too-far'])
  })

  test('one after the other are refused where the stack would end', () => {
    expect(read(chain(3000, 1)).map(([, code]) => code)).toContain('rule/expands-too-deep')
  })

  test('are read as long as they stay within the limits', () => {
    expect(read(chain(8, 2))).toEqual([])
    expect(read(chain(100, 1))).toEqual([])
    const limits = { expandedNodes: 100 }
    const { issues } = parseCatalogue([{ name: 'rules.json', content: chain(8, 2) }], limits)
    expect(issues.map(({ code }) => code)).toContain('rule/expands-too-far')
  })
})
