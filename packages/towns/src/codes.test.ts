import { describeIssue, type Issue, type Result } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  communeCode,
  departmentCode,
  departmentCodeOf,
  isSiren,
  parseCommuneCode,
  parseDepartmentCode,
  parsePostalCode,
  parseRegionCode,
  parseSiren,
  postalCode,
  regionCode,
  siren,
  townSentences,
} from './index.js'

const refusals: readonly [string, (given: unknown) => Result<string>, unknown, string, readonly string[]][] =
  [
    ['commune', parseCommuneCode, '1001', 'commune-code/leading-zero-lost', ['01001']],
    ['commune', parseCommuneCode, 1001, 'commune-code/not-text', ['01001']],
    ['commune', parseCommuneCode, 73157, 'commune-code/not-text', ['73157']],
    ['commune', parseCommuneCode, '2a247', 'commune-code/not-as-written-by-insee', ['2A247']],
    ['commune', parseCommuneCode, ' 73 157', 'commune-code/not-as-written-by-insee', ['73157']],
    ['commune', parseCommuneCode, '00001', 'commune-code/malformed', []],
    ['commune', parseCommuneCode, '99100', 'commune-code/malformed', []],
    ['commune', parseCommuneCode, null, 'commune-code/not-text', []],
    ['department', parseDepartmentCode, 1, 'department-code/leading-zero-lost', ['01']],
    ['department', parseDepartmentCode, '20', 'department-code/corsica', ['2A', '2B']],
    ['department', parseDepartmentCode, '2b', 'department-code/malformed', ['2B']],
    ['department', parseDepartmentCode, '985', 'department-code/malformed', []],
    ['region', parseRegionCode, '4', 'region-code/leading-zero-lost', ['04']],
    ['postal', parsePostalCode, '1300', 'postal-code/leading-zero-lost', ['01300']],
    ['postal', parsePostalCode, '73 500', 'postal-code/malformed', ['73500']],
    ['SIREN', parseSiren, '217 301 571', 'siren/spaced', ['217301571']],
    ['SIREN', parseSiren, '217301572', 'siren/checksum', []],
    ['SIREN', parseSiren, '21730157', 'siren/malformed', []],
  ]

test.each(refusals)('%s code: %o %o is refused as %s', (_, parse, given, code, suggestions) => {
  const { ok, issues } = parse(given)
  expect(ok).toBe(false)
  expect(issues.map(i => i.code)).toEqual([code])
  expect(issues[0]?.params.suggestions).toEqual(suggestions)
})

test('every refusal has a sentence in both languages', () => {
  const problems = refusals.flatMap(([, parse, given]): readonly Issue[] => parse(given).issues)
  for (const problem of [...problems, ...parseRegionCode('82').issues])
    for (const language of ['fr', 'en'] as const)
      expect(describeIssue(problem, townSentences, language)).not.toContain('{')
})

describe('a trusted code', () => {
  test('is returned as it is', () => {
    expect([communeCode('2A247'), departmentCode('976'), regionCode('04'), postalCode('20137')]).toEqual([
      '2A247',
      '976',
      '04',
      '20137',
    ])
    expect(siren('217301571')).toBe('217301571')
  })

  test('that is not one is a programmer error', () => {
    expect(() => communeCode('1001')).toThrow(/not a valid commune code/)
    expect(() => siren('1')).toThrow(/not a valid SIREN/)
  })
})

test('the department stands in the code', () => {
  expect(['01001', '2B033', '97105', '98735'].map(code => departmentCodeOf(communeCode(code)))).toEqual([
    '01',
    '2B',
    '971',
    '987',
  ])
})

test('one wrong digit never passes the check of a SIREN', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...'217301571'].map(Number)
      digits[at] = (digits[at]! + by) % 10
      expect(isSiren(digits.join(''))).toBe(false)
    }),
  )
})

test('what is suggested is always valid itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer({ min: 0, max: 99_999 })), given => {
      const read = parseCommuneCode(given)
      const suggestions = read.issues.flatMap(i => (i.params.suggestions ?? []) as readonly string[])
      for (const code of suggestions) expect(parseCommuneCode(code).ok).toBe(true)
    }),
  )
})
