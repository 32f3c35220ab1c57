import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnTypeIds, type ColumnDefinition, openCheck } from '../index.js'
import { reference } from '../testing/reference.js'

/** What is said of one cell, and what stands there when every certain repair is made. */
function judged(column: Omit<ColumnDefinition, 'name'>, cell: string) {
  let mended: string | undefined
  const table = {
    format: 'table/1',
    id: 'one',
    version: '1',
    label: { fr: 'une', en: 'one' },
    columns: [
      { name: 'colonne', ...column },
      { name: 'suite', type: 'text' },
    ],
    rules: [],
  } as const
  const check = openCheck(table, {
    asOf: '2026-11-27',
    reference,
    onRow: row => {
      if (row.kind === 'data') mended = row.mended?.[0]
    },
  })
  check.row({ line: 1, cells: ['colonne', 'suite'] })
  check.row({ line: 2, cells: [cell, 'x'] })
  const findings = check.end().findings.map(({ code, repair }) => ({ code, repair }))
  return { codes: findings.map(({ code }) => code), findings, mended }
}

const several = { type: 'choice', values: ['commerce', 'habitat'], separator: '|' } as const

describe('nothing is repaired that could mean something else', () => {
  test.each([
    ['integer', '45,000', ['number/ambiguous']],
    ['integer', '1,234', ['number/ambiguous']],
    ['euros', '45,000 €', ['number/ambiguous']],
    ['siren', '18', ['siren/malformed']],
    ['siret', '0', ['siret/malformed']],
    ['siren', '21730157100014', ['siren/malformed']],
    ['date', '2021-05-05T22:00:00Z', ['date/with-time']],
    ['date', '2021-05-05T23:00:00+00:00', ['date/with-time']],
    ['date', '2021-13-05', ['date/no-such-day']],
    ['date', '20211305', ['date/month-first']],
    ['date', '12345678', ['date/malformed']],
    ['department-code', '20', ['department-code/corsica']],
  ] as const)('%s %s', (type, cell, codes) => {
    expect(judged({ type }, cell)).toMatchObject({ codes, mended: undefined })
  })
})

describe('what has one meaning is repaired', () => {
  test.each([
    ['integer', '1,234,567', 'number/english', '1234567'],
    ['number', '0,125', 'number/french', '0.125'],
    ['date', '20210506', 'date/not-iso', '2021-05-06'],
    ['date', '2021-5-6', 'date/not-iso', '2021-05-06'],
    ['date', '2021-05-06 23:30', 'date/with-time', '2021-05-06'],
    ['siren', '5420120', 'siren/zero-lost', '005420120'],
    ['siren', '217301571.0', 'cell/excel-text', '217301571'],
    ['siret', '21730157100014,0', 'cell/excel-text', '21730157100014'],
    ['department-code', '1.0', 'department-code/leading-zero-lost', '01'],
    ['region-code', '84.0', 'cell/excel-text', '84'],
    ['postal-code', '1300.0', 'postal-code/leading-zero-lost', '01300'],
    ['phone', '479050000', 'phone/zero-lost', '0479050000'],
  ] as const)('%s %s', (type, cell, code, to) => {
    expect(judged({ type }, cell)).toMatchObject({
      findings: [{ code, repair: { to, certain: true } }],
      mended: to,
    })
  })

  test('a postal code without its zero that no commune has is told to be unknown as well', () => {
    expect(judged({ type: 'postal-code' }, '1999').codes).toEqual([
      'postal-code/leading-zero-lost',
      'postal-code/unknown',
    ])
  })
})

describe('a cell of several values', () => {
  test('keeps its other values in a proposal', () => {
    expect(judged(several, 'habitat|comerce').findings).toEqual([
      { code: 'choice/unknown', repair: { to: 'habitat|commerce', certain: false } },
    ])
    expect(judged(several, 'Commerce|tourisme').findings).toEqual([
      { code: 'choice/other-spelling', repair: { to: 'commerce|tourisme', certain: false } },
      { code: 'choice/unknown', repair: null },
    ])
  })
})

test('one round of certain repairs leaves nothing to repair', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789.,-/ :TZabAB|€%=+\'"') }),
    fc
      .tuple(
        fc.constantFrom('', ' ', "'", '+', '-', '='),
        fc.constantFrom('1033', '73157', '2a247', '217301571', '45 000', '06/05/2021', '44322', 'Commerce'),
        fc.constantFrom('', ' ', '.0', ',00', ' €', '%', 'T22:00:00Z', '|73157', '|'),
      )
      .map(parts => parts.join('')),
  )
  const column = fc.record({ type: fc.constantFrom(...columnTypeIds), several: fc.boolean() })
  fc.assert(
    fc.property(column, cell, ({ type, several: isSeveral }, text) => {
      const definition = { type, values: ['commerce'], ...(isSeveral && { separator: '|' }) }
      const { mended, codes } = judged(definition, text)
      // A formula is first made harmless, and is no value yet.
      if (mended === undefined || codes.includes('cell/formula')) return
      expect(mended).not.toBe(text)
      expect(judged(definition, mended).mended).toBeUndefined()
    }),
    { seed: 20261122, numRuns: 4000 },
  )
})
