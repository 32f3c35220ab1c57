import { describeIssue } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineFacts, eligibilitySentences, parseFacts, parseFactText } from './index.js'
import { anyFacts, testVocabulary } from './testing.js'

const label = { fr: 'x', en: 'x' }
const vocabulary = defineFacts({
  'town.population': { kind: 'integer', min: 0, max: 3_000_000, label, question: label },
  'town.mountain': { kind: 'boolean', label, question: label },
  'project.cost': { kind: 'money', label, question: label },
  'frr.zoning': { kind: 'enum', values: { none: label, frr: label, 'frr+': label }, label, question: label },
  'ort.signedOn': { kind: 'date', nullable: true, label, question: label },
  'project.works': { kind: 'set', values: { roof: label, heating: label }, label, question: label },
  'town.code': { kind: 'code', pattern: '(\\d{2}|2[AB])\\d{3}', label, question: label },
})
const codes = (given: unknown) => parseFacts(vocabulary, given).issues.map(i => [i.path.join('/'), i.code])

describe('untrusted facts', () => {
  test('all findings come at once, each with its place', () => {
    expect(
      codes({
        'town.population': -1,
        'town.mountain': 'oui',
        'project.cost': 1.5,
        'frr.zoning': 'frr++',
        'ort.signedOn': '12/03/2021',
        'project.works': ['roof', 'door', 3],
        'town.code': '1001',
        'town.populaton': 3,
      }),
    ).toEqual([
      ['town.population', 'fact/too-small'],
      ['town.mountain', 'fact/not-a-truth-value'],
      ['project.cost', 'fact/not-whole-cents'],
      ['frr.zoning', 'fact/not-a-choice'],
      ['ort.signedOn', 'civil-date/not-iso'],
      ['project.works/1', 'fact/not-a-choice'],
      ['project.works/2', 'fact/not-text'],
      ['town.code', 'fact/wrong-shape'],
      ['town.populaton', 'fact/no-such-fact'],
    ])
  })

  test.each([[null], [[]], ['x'], [3]])('%j is no object of facts', given => {
    expect(codes(given)).toEqual([['', 'fact/not-an-object']])
  })

  test.each([['__proto__'], ['constructor'], ['toString'], ['hasOwnProperty']])('%s is not a fact', name => {
    expect(codes(JSON.parse(`{"${name}": 1}`))).toEqual([[name, 'fact/no-such-fact']])
  })

  test('states are checked like values', () => {
    expect(codes({ 'town.population': { state: 'known', value: 'many' } })).toEqual([
      ['town.population', 'fact/not-a-number'],
    ])
    expect(codes({ 'town.population': { state: 'absent' } })).toEqual([
      ['town.population', 'fact/never-absent'],
    ])
    expect(codes({ 'ort.signedOn': { state: 'absent' } })).toEqual([])
    expect(codes({ 'town.mountain': { state: 'unknown', reason: 'because' } })).toEqual([
      ['town.mountain', 'fact/no-such-reason'],
    ])
  })

  test('whatever the generators make is accepted', () => {
    fc.assert(fc.property(anyFacts(testVocabulary), facts => parseFacts(testVocabulary, facts).ok))
  })

  test('whatever comes, nothing throws and every issue has a sentence in both languages', () => {
    const values = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(vocabulary)), fc.string()),
      fc.anything(),
    )
    fc.assert(
      fc.property(
        fc.oneof(values, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })),
        given => {
          for (const problem of parseFacts(vocabulary, given).issues)
            for (const language of ['fr', 'en'] as const)
              expect(describeIssue(problem, eligibilitySentences, language)).not.toContain(problem.code)
        },
      ),
    )
  })
})

describe('facts as people type them', () => {
  test.each([
    ['town.population', '7 846', 7846],
    ['town.mountain', 'Oui', true],
    ['town.mountain', 'non', false],
    ['project.cost', '45 000,50 €', 4_500_050],
    ['project.cost', '0,29', 29],
    ['ort.signedOn', 'aucun', null],
    ['ort.signedOn', '2023-03-31', '2023-03-31'],
    ['project.works', 'roof, heating', ['roof', 'heating']],
    ['frr.zoning', 'frr+', 'frr+'],
  ] as const)('%s = %s', (id, text, value) => {
    expect(parseFactText(vocabulary, id, text)).toMatchObject({ ok: true, value: { [id]: value } })
  })

  test('a wrong value names the choices, a wrong name the nearest', () => {
    const sentence = (id: string, text: string) =>
      parseFactText(vocabulary, id, text).issues.map(i => describeIssue(i, eligibilitySentences, 'fr'))
    expect(sentence('frr.zoning', 'zrr')).toEqual([
      '« zrr » ne convient pas ; choisissez « none », « frr » ou « frr+ ».',
    ])
    expect(sentence('population', '12')).toEqual([
      "Le fait « population » n'existe pas. Vouliez-vous dire « town.population » ?",
    ])
    expect(sentence('town.population', 'beaucoup')).toEqual(["« beaucoup » n'est pas un nombre."])
  })
})
