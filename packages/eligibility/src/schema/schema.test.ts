import { readFileSync } from 'node:fs'
import { isCivilDate } from '@petites-villes/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  always,
  parseCatalogue,
  parseFacts,
  parseRule,
  printRule,
  type RuleCatalogue,
  toDocument,
} from '../index.js'
import { ruleOps } from '../rule.js'
import { anyFacts, anyQuestion, testVocabulary } from '../testing.js'
import { isFactId } from '../vocabulary.js'
import { factIdPattern } from './fact-definitions.js'
import { factsSchema, type JsonSchema, ruleDocumentSchema, ruleSchema } from './index.js'
import { opMeanings } from './op-meanings.js'

/** Strict: a keyword or format that Ajv does not know, or a type that does not fit, is an error of the schema. */
function validator(schema: JsonSchema): (given: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, formats: { date: isCivilDate, regex: true } })
  const validate = ajv.compile(schema)
  return given => validate(given)
}

const isDocument = validator(ruleDocumentSchema())
const isRule = validator(ruleSchema())

/** Whatever JSON gives: the tests reach into it and break it. */
type Json = ReturnType<typeof JSON.parse>
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const parses = (document: unknown) => parseCatalogue([{ name: 'a', content: document }]).ok

const label = { fr: 'règle', en: 'rule' }
const question = { fr: 'Est-ce vrai ?', en: 'Is it true?' }
const source = { title: 'Code', publisher: 'État', checkedOn: '2026-11-22', confidence: 'high' }
const flag = { op: 'eq', left: { fact: 'flag' }, right: { value: true } }
const fact = { kind: 'boolean', label, question }

/** A document that says everything once. */
const whole = {
  $schema: '../eligibility-1.schema.json',
  format: 'eligibility/1',
  sources: { code: { ...source, url: 'urn:code', publishedOn: '2020-10-01' } },
  facts: {
    flag: { ...fact, nullable: true, sqlNull: 'absent', help: label, sources: ['code'] },
    'town.population': { ...fact, kind: 'integer', unit: 'inhabitants', min: 0, max: 1e7 },
    ratio: { ...fact, kind: 'number', unit: 'percent', min: 0, max: 100 },
    cost: { ...fact, kind: 'money', min: 0 },
    name: { ...fact, kind: 'text', pattern: '.+' },
    code: { ...fact, kind: 'code', pattern: '\\d{5}' },
    level: { ...fact, kind: 'enum', values: { low: label, high: label } },
    signedOn: { ...fact, kind: 'date', nullable: false },
    works: { ...fact, kind: 'set', values: { roof: label } },
    tags: { ...fact, kind: 'set' },
  },
  parameters: [
    {
      id: 'limit',
      kind: 'integer',
      unit: 'inhabitants',
      label,
      versions: [
        { to: '2021-01-01', value: 2000, sources: ['code'] },
        { from: '2021-01-01', value: 3500 },
      ],
    },
    { id: 'share', kind: 'number', label, versions: [{ value: 0.2 }] },
    { id: 'cap', kind: 'money', label, versions: [{ value: 100 }] },
    { id: 'end', kind: 'date', label, versions: [{ value: '2026-12-31' }] },
    { id: 'best', kind: 'enum', label, versions: [{ value: 'high' }] },
    { id: 'wanted', kind: 'set', label, versions: [{ value: ['roof'] }] },
    { id: 'on', kind: 'boolean', label, versions: [{ value: true }] },
  ],
  criteria: [{ id: 'small', label, versions: [{ value: flag }] }],
  rules: [
    {
      id: 'open',
      label,
      versions: [{ from: '2021-01-01', value: { op: 'criterion', id: 'small' }, sources: ['code'] }],
      cases: [
        {
          name: 'yes',
          asOf: '2021-01-01',
          facts: {
            flag: { state: 'known', value: true, source: { id: 'x' } },
            cost: { state: 'unknown', reason: 'not-published' },
            works: ['roof'],
            signedOn: '2021-01-01',
          },
          expect: { outcome: 'yes', missing: [], because: ['/rule'] },
        },
        { name: 'no', asOf: '2021-01-01', facts: { flag: null }, expect: { outcome: 'no' } },
      ],
    },
  ],
}

/** The same JSON with one thing changed somewhere: left out, renamed, or something else. */
const anyFault = (document: unknown): fc.Arbitrary<unknown> => {
  const places: [Record<string, unknown>, string][] = []
  const collect = (value: unknown) => {
    if (value === null || typeof value !== 'object') return
    for (const [key, inside] of Object.entries(value)) {
      // The reader does not look at the word that is for editors.
      if (key === '$schema') continue
      places.push([value as Record<string, unknown>, key])
      collect(inside)
    }
  }
  collect(document)
  const other = fc.constantFrom<unknown>(
    null,
    true,
    -1,
    2,
    1.5,
    1e300,
    'x',
    'flag',
    '2021-02-30',
    [],
    ['x'],
    [1],
    {},
    { fact: 'flag' },
    { value: ['x'] },
    flag,
    label,
    { op: 'not' },
    { state: 'absent' },
    undefined,
  )
  return fc.tuple(fc.constantFrom(...places), other, fc.boolean()).map(([[at, key], value, renames]) => {
    const before = at[key]
    if (!renames) at[key] = value
    else if (!Array.isArray(at)) {
      delete at[key]
      at[`${key}s`] = before
    }
    const copy = json(document)
    if (renames && !Array.isArray(at)) delete at[`${key}s`]
    at[key] = before
    return copy
  })
}

describe('the schema of a document', () => {
  test('accepts everything that a document can say', () => {
    expect(parses(whole)).toBe(true)
    expect(isDocument(whole)).toBe(true)
    expect(isDocument({ format: 'eligibility/1' })).toBe(true)
  })

  test('accepts every generated catalogue', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rulebook, rule, facts, asOf }) => {
        const cases = [{ name: 'a', asOf, facts: json(facts), expect: { outcome: 'yes' as const } }]
        const rules: RuleCatalogue['rules'] = [{ id: 'r', label, versions: always(rule), cases }]
        const document = toDocument({ rulebook, rules })
        expect(parses(document)).toBe(true)
        expect(isDocument(document)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('accepts whatever the reader accepts, one change away from a right document', () => {
    let refused = 0
    fc.assert(
      fc.property(anyFault(json(whole)), document => {
        if (parses(document)) expect(isDocument(document)).toBe(true)
        else if (!isDocument(document)) refused++
      }),
      { numRuns: 4_000 },
    )
    expect(refused).toBeGreaterThan(2_000)
  })

  test.each<[string, (document: Json) => unknown]>([
    ['no format', d => delete d.format],
    ['another format', d => (d.format = 'eligibility/2')],
    ['an unknown section', d => (d.rule = [])],
    ['sources in a list', d => (d.sources = [])],
    ['a source without a day', d => delete d.sources.code.checkedOn],
    ['a source that is sure', d => (d.sources.code.confidence = 'sure')],
    ['a day in French', d => (d.sources.code.publishedOn = '01/10/2020')],
    ['a month that does not exist', d => (d.sources.code.publishedOn = '2020-13-01')],
    ['a fact with a capital', d => (d.facts.Flag = fact)],
    ['a fact without a question', d => delete d.facts.flag.question],
    ['a fact of no kind', d => (d.facts.flag.kind = 'bool')],
    ['a choice without choices', d => delete d.facts.level.values],
    ['a unit for a truth value', d => (d.facts.flag.unit = 'months')],
    ['an unknown unit', d => (d.facts.ratio.unit = 'kilos')],
    ['a pattern for a number', d => (d.facts.ratio.pattern = '.')],
    ['a bound that is text', d => (d.facts.ratio.min = '0')],
    ['a label in one language', d => delete d.rules[0].label.en],
    ['a label in a third language', d => (d.rules[0].label.oc = 'règla')],
    ['no version', d => (d.rules[0].versions = [])],
    ['a version without a value', d => delete d.parameters[0].versions[0].value],
    ['a parameter of another kind', d => (d.parameters[0].versions[0].value = '2000')],
    ['a parameter with half an inhabitant', d => (d.parameters[0].versions[0].value = 0.5)],
    ['an amount in euros', d => (d.parameters[2].versions[0].value = 10.5)],
    ['a set that is a text', d => (d.parameters[5].versions[0].value = 'roof')],
    ['cases of a criterion', d => (d.criteria[0].cases = [])],
    ['a case without a day', d => delete d.rules[0].cases[0].asOf],
    ['a case that expects maybe', d => (d.rules[0].cases[0].expect.outcome = 'maybe')],
    ['a state that does not exist', d => (d.rules[0].cases[0].facts.flag = { state: 'maybe' })],
    ['an unknown without reason', d => (d.rules[0].cases[0].facts.cost = { state: 'unknown' })],
    ['a condition without operator', d => delete d.criteria[0].versions[0].value.op],
  ])('and the reader refuse %s', (_, spoil) => {
    const document = json(whole)
    spoil(document)
    expect(parses(document)).toBe(false)
    expect(isDocument(document)).toBe(false)
  })
})

test.each([null, [], 'eligibility/1', 3])('the schema of a document and the reader refuse %j', given => {
  expect(parses(given)).toBe(false)
  expect(isDocument(given)).toBe(false)
})

describe('the schema of a rule', () => {
  test('accepts every generated rule', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule }) => isRule(JSON.parse(printRule(rule)))),
      { numRuns: 1_000 },
    )
  })

  test('refuses what the reader refuses, one change away from a right rule', () => {
    fc.assert(
      fc.property(
        anyQuestion().chain(({ rule, rulebook }) =>
          fc.record({ rule: anyFault(json({ rule })), rulebook: fc.constant(rulebook) }),
        ),
        ({ rule: { rule }, rulebook }: Json) => {
          if (isRule(rule)) expect(parseRule(rule).issues).toEqual([])
          if (parseRule(rule, { rulebook }).ok) expect(isRule(rule)).toBe(true)
        },
      ),
      { numRuns: 4_000 },
    )
  })

  test.each(ruleOps)('teaches %s with an example that holds', op => {
    const { example, description, title } = opMeanings[op]
    expect(example.op).toBe(op)
    expect(isRule(example)).toBe(true)
    expect(parseRule(example).issues).toEqual([])
    expect(title).not.toBe('')
    expect(description).toMatch(/\.$/)
  })

  test.each([
    {},
    { op: 'al', of: [] },
    { op: 'all' },
    { op: 'not', of: [flag] },
    { op: 'all', of: [flag], note: 'x' },
    { op: 'atLeast', n: -1, of: [] },
    { op: 'eq', left: { fact: 'flag' } },
    { op: 'eq', left: { fact: 'flag', value: true }, right: { value: true } },
    { op: 'eq', left: {}, right: { value: true } },
    { op: 'eq', left: { fact: 'flag' }, right: { value: null } },
    { op: 'eq', left: { fact: 'flag' }, right: true },
    { op: 'lt', left: { op: 'add', of: [] }, right: { value: 1 } },
    { op: 'lt', left: { op: 'subtract', of: [{ value: 1 }] }, right: { value: 1 } },
    { op: 'before', left: { op: 'plus', date: { asOf: true }, weeks: { value: 1 } }, right: { asOf: true } },
    { op: 'before', left: { asOf: false }, right: { asOf: true } },
    { op: 'undetermined', reason: 'nobody-knows', because: label },
    { op: 'assume', fact: 'flag', value: true, in: flag },
  ])('and the reader refuse %j', rule => {
    expect(parseRule(rule).ok).toBe(false)
    expect(isRule(rule)).toBe(false)
  })
})

describe('with a rulebook', () => {
  const read = parseCatalogue([{ name: 'a', content: whole }])
  if (!read.ok) throw new Error('the document is right')
  const { rulebook } = read.value
  const isOwnDocument = validator(ruleDocumentSchema({ rulebook }))
  const isOwnRule = validator(ruleSchema({ rulebook, language: 'fr' }))

  test('an editor proposes the names of the folder, and no other passes', () => {
    expect(isOwnDocument(whole)).toBe(true)
    expect(isOwnRule(flag)).toBe(true)
    expect(isOwnRule({ ...flag, left: { fact: 'flga' } })).toBe(false)
    expect(isOwnRule({ op: 'criterion', id: 'small' })).toBe(true)
    expect(isOwnRule({ op: 'criterion', id: 'smal' })).toBe(false)
    expect(isOwnRule({ ...flag, right: { parameter: 'on' } })).toBe(true)
    expect(isOwnRule({ ...flag, right: { parameter: 'off' } })).toBe(false)
    const wrong = json(whole)
    wrong.rules[0].cases[0].facts.flag = 3
    expect(isDocument(wrong)).toBe(true)
    expect(isOwnDocument(wrong)).toBe(false)
  })

  test('a rulebook without a name of some sort still makes a schema', () => {
    const isEmpty = validator(ruleSchema({ rulebook: { vocabulary: {}, parameters: {}, criteria: {} } }))
    expect(isEmpty({ op: 'all', of: [] })).toBe(true)
    expect(isEmpty(flag)).toBe(false)
  })
})

describe('the schema of facts', () => {
  const vocabulary = { ...testVocabulary, ...(json(whole).facts as typeof testVocabulary) }
  const isFacts = validator(factsSchema(vocabulary))

  test('has the words of the vocabulary, in the language asked for', () => {
    expect(factsSchema(vocabulary, { language: 'fr' })).toMatchObject({
      title: 'Faits',
      properties: { level: { title: 'règle', description: 'Est-ce vrai ?' } },
    })
  })

  test('accepts what the reader of facts accepts, and refuses what it refuses', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 101, 1e300, '', 'a', 'low', '12345', '2021-02-30'),
      fc.constantFrom<unknown>([], ['a'], ['roof'], ['roof', 1], {}, { state: 'absent' }, { state: 'known' }),
      fc.constantFrom<unknown>(
        { state: 'known', value: true },
        { state: 'known', value: 1 },
        { state: 'no' },
      ),
      fc.constantFrom<unknown>({ state: 'unknown', reason: 'not-provided' }, { state: 'unknown' }),
      fc.constantFrom<unknown>(
        '2021-02-28',
        { state: 'known', value: ['a'] },
        { state: 'known', value: 'a' },
      ),
    )
    const given = fc.oneof(
      anyFacts(vocabulary).map(json),
      fc.dictionary(fc.constantFrom(...Object.keys(vocabulary), 'none', '__proto__'), junk, { maxKeys: 2 }),
      junk,
    )
    fc.assert(
      fc.property(given, facts => {
        expect(isFacts(facts)).toBe(parseFacts(vocabulary, facts).ok)
      }),
      { numRuns: 5_000 },
    )
  })
})

test('the pattern of fact ids is the one that the vocabulary asks for', () => {
  const near = fc.stringMatching(/^[aA1._]{0,6}$/)
  fc.assert(
    fc.property(fc.oneof(near, fc.string()), id => new RegExp(factIdPattern, 'u').test(id) === isFactId(id)),
  )
})

test.each([
  ['eligibility-1.schema.json', ruleDocumentSchema()],
  ['rule-1.schema.json', ruleSchema()],
])('schema/%s is fresh', (name, schema) => {
  const text = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')
  const hint = `schema/${name} is stale: run "npm run schemas -w packages/eligibility"`
  expect(JSON.stringify(JSON.parse(text)) === JSON.stringify(schema), hint).toBe(true)
})
