import { describeIssue } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  epciCode,
  formatCommuneKey,
  formatSiren,
  formatSiret,
  isCommuneKey,
  isNic,
  isSiret,
  nicOf,
  parseCommuneKey,
  parseEpciCode,
  parseSiret,
  siren,
  sirenOfSiret,
  siret,
  townSentences,
} from './index.js'

describe('a SIRET', () => {
  test('is a SIREN and a number of five digits', () => {
    const modane = siret('21730157100014')
    expect([sirenOfSiret(modane), nicOf(modane)]).toEqual(['217301571', '00014'])
    expect(isNic('00014') && !isNic('14')).toBe(true)
    expect(formatSiret(modane)).toBe('217 301 571 00014')
    expect(formatSiren(siren('217301571'))).toBe('217 301 571')
    expect(() => siret('217301571')).toThrow(/not a valid SIRET/)
  })

  test.each([
    ['217 301 571 00014', 'siret/spaced', ['21730157100014']],
    ['21730157100015', 'siret/checksum', []],
    ['21730157200014', 'siret/siren', []],
    ['217301571', 'siret/siren-only', []],
    ['2173015710001', 'siret/malformed', []],
    [21730157100014, 'siret/spaced', ['21730157100014']],
    [null, 'siret/malformed', []],
  ])('%s is refused as %s', (given, code, suggestions) => {
    const { ok, issues } = parseSiret(given)
    expect(ok).toBe(false)
    expect(issues).toMatchObject([{ code, params: { suggestions } }])
    for (const language of ['fr', 'en'] as const)
      expect(describeIssue(issues[0]!, townSentences, language)).not.toContain('{')
  })

  test('one wrong digit never passes, La Poste aside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'21730157100014'].map(Number)
        digits[at] = (digits[at]! + by) % 10
        expect(isSiret(digits.join(''))).toBe(false)
      }),
    )
  })
})

describe('the code of an intercommunality', () => {
  test('is a SIREN of its own series', () => {
    expect(epciCode('200070340')).toBe('200070340')
    expect(parseEpciCode('217301571').issues).toMatchObject([{ code: 'epci-code/not-an-epci' }])
    expect(parseEpciCode('200 070 340').issues).toMatchObject([
      { code: 'siren/spaced', params: { suggestions: ['200070340'] } },
    ])
    expect(parseEpciCode('200070341').issues).toMatchObject([{ code: 'siren/checksum' }])
    for (const language of ['fr', 'en'] as const)
      expect(describeIssue(parseEpciCode('217301571').issues[0]!, townSentences, language)).toContain(
        '217301571',
      )
  })
})

describe('the key of a commune or of a part of one', () => {
  test('goes through text and back', () => {
    for (const text of ['COM 49069', 'COMD 49069', 'COMA 55273', 'ARM 75112', 'COM 2A004']) {
      const read = parseCommuneKey(text)
      expect(read.ok && formatCommuneKey(read.value)).toBe(text)
      expect(read.ok && isCommuneKey(read.value)).toBe(true)
    }
    expect(parseCommuneKey('49069')).toMatchObject({ ok: true, value: { kind: 'commune' } })
  })

  test.each([
    ['COMX 49069', 'commune-key/unknown-kind'],
    ['ARM 73157', 'commune-key/not-an-arrondissement'],
    ['COMD 9069', 'commune-code/leading-zero-lost'],
    ['', 'commune-code/malformed'],
    [49069, 'commune-code/not-text'],
    [null, 'commune-code/not-text'],
  ])('%s is refused as %s', (given, code) => {
    const { issues } = parseCommuneKey(given)
    expect(issues.map(problem => problem.code)).toEqual([code])
    for (const language of ['fr', 'en'] as const)
      expect(describeIssue(issues[0]!, townSentences, language)).not.toContain('{')
  })

  test('is no key when its parts are not', () => {
    for (const given of [null, 'COM 49069', { code: '49069' }, { code: '1', kind: 'commune' }])
      expect(isCommuneKey(given)).toBe(false)
  })
})
