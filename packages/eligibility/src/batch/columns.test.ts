import { civilDate } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts, Rule } from '../index.js'
import { always, defineRulebook } from '../rulebook.js'
import { anyFacts, testVocabulary } from '../testing.js'
import {
  buffersOf,
  type Columns,
  columnsOf,
  ColumnWriter,
  compileBatch,
  countRows,
  factsAt,
  outcomeAt,
  packDay,
  rowsOf,
  unpackDay,
} from './index.js'

const asOf = civilDate('2026-11-22')
const rulebook = defineRulebook({ vocabulary: testVocabulary })

/** What columns keep of facts: no source, no reason, and the items of a set in no order. */
function kept(facts: Facts): object {
  const found: Record<string, unknown> = {}
  for (const [id, given] of Object.entries(facts)) {
    const { state, value } = given as { state: string; value?: unknown }
    if (state === 'known') found[id] = Array.isArray(value) ? [...value].sort() : value
    else if (state === 'absent') found[id] = null
  }
  return found
}

const sortedSets = (facts: object) =>
  Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [
      id,
      Array.isArray(value) ? [...(value as string[])].sort() : value,
    ]),
  )

const anyCases = fc.array(
  anyFacts(testVocabulary).map(
    facts => Object.fromEntries(Object.entries(facts).filter(([, given]) => given !== undefined)) as Facts,
  ),
  { maxLength: 100 },
)

describe('columns', () => {
  test('give back the facts that went in', () => {
    fc.assert(
      fc.property(anyCases, cases => {
        const columns = columnsOf(testVocabulary, cases)
        expect(cases.map((_, row) => sortedSets(factsAt(columns, row, testVocabulary)))).toEqual(
          cases.map(kept),
        )
      }),
    )
  })

  test('are written again and again into the same memory, and remember nothing', () => {
    const writer = new ColumnWriter(testVocabulary, { capacity: 4 })
    fc.assert(
      fc.property(anyCases, cases => {
        writer.clear()
        for (const facts of cases) writer.add(facts)
        const columns = writer.columns()
        expect(columns.rows).toBe(cases.length)
        expect(cases.map((_, row) => sortedSets(factsAt(columns, row, testVocabulary)))).toEqual(
          cases.map(kept),
        )
      }),
    )
  })

  test('hold numbers of any size once one does not fit', () => {
    const costs = [1, 3_000_000_000, -0.5, 2 ** 52]
    const columns = columnsOf(
      testVocabulary,
      costs.map(ratio => ({ ratio })),
    )
    expect(costs.map((_, row) => factsAt(columns, row, testVocabulary))).toEqual(
      costs.map(ratio => ({ ratio })),
    )
  })

  test('take no value that they would change', () => {
    const wrong: readonly Facts[] = [
      { flag: 'true' },
      { count: '3' },
      { ratio: Infinity },
      { day: '2026-02-30' },
      { code: 1001 },
      { level: true },
      { works: 'a' },
    ] as never
    for (const facts of wrong) {
      const [id = ''] = Object.keys(facts)
      expect(() => columnsOf(testVocabulary, [{}, facts as never])).toThrow(`row 1: the fact "${id}"`)
    }
    expect(() => columnsOf(testVocabulary, [{ nothing: 1 } as never])).toThrow('no fact "nothing"')
  })

  test('of other programs may end inside a word, be longer, and have any width of code', () => {
    const codes = ['01001', '73248', '2A004']
    const given = Array.from({ length: 45 }, (_, row) => row % 3)
    const rules = [
      { id: 'code', versions: always<Rule>({ op: 'eq', left: { fact: 'code' }, right: { value: '73248' } }) },
      { id: 'low', versions: always<Rule>({ op: 'lte', left: { fact: 'ratio' }, right: { value: 0.5 } }) },
      { id: 'day', versions: always<Rule>({ op: 'before', left: { fact: 'day' }, right: { asOf: true } }) },
    ]
    const batch = compileBatch({ rulebook, rules }, { asOf })
    const known = new Uint32Array(3).fill(0xffffffff)
    const expected = (isYes: (code: number) => boolean) => given.map(code => (isYes(code) ? 'yes' : 'no'))
    for (const Codes of [Uint8Array, Uint16Array, Int32Array])
      for (const Numbers of [Int32Array, Float64Array]) {
        const columns: Columns = {
          rows: 45,
          byFact: {
            code: { kind: 'codes', known, codes: Codes.from(given), dictionary: codes },
            ratio: { kind: 'numbers', known, values: Numbers.from([...given, 0, 0]) },
            day: {
              kind: 'days',
              known,
              values: Int32Array.from(given, code => packDay(asOf) + 1 - code),
            },
          },
        }
        const answers = batch.answer(columns)
        const outcomes = answers.rules.map(rule => given.map((_, row) => outcomeAt(rule, row)))
        expect(outcomes).toEqual([
          expected(code => code === 1),
          expected(code => code === 0),
          expected(code => code === 2),
        ])
        expect(countRows(answers.rules[0]!.yes)).toBe(15)
      }
  })

  test('of the wrong kind are refused', () => {
    const rules = [
      { id: 'x', versions: always<Rule>({ op: 'eq', left: { fact: 'flag' }, right: { value: true } }) },
    ]
    const known = new Uint32Array(1)
    const columns: Columns = {
      rows: 1,
      byFact: { flag: { kind: 'numbers', known, values: new Int32Array(1) } },
    }
    expect(() => compileBatch({ rulebook, rules }, { asOf }).answer(columns)).toThrow('"flag"')
  })

  test('name each block of memory once', () => {
    const columns = columnsOf(testVocabulary, [{ flag: true, works: ['a', 'b'], codeOrNone: null }])
    const buffers = buffersOf(columns)
    expect(new Set(buffers).size).toBe(buffers.length)
    const moved = structuredClone(columns, { transfer: [...buffers] })
    expect(columns.byFact.flag?.known.length).toBe(0)
    expect(factsAt(moved, 0, testVocabulary)).toEqual({ flag: true, works: ['a', 'b'], codeOrNone: null })
  })
})

test('bitmaps count and list their rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 })), rows => {
      const bitmap = new Uint32Array(7)
      for (const row of rows) bitmap[row >>> 5]! |= 1 << (row & 31)
      expect(countRows(bitmap)).toBe(rows.length)
      expect([...rowsOf(bitmap)]).toEqual([...rows].sort((a, b) => a - b))
    }),
  )
})

test('packed days keep every day, and their order', () => {
  for (const day of ['0001-01-01', '1999-12-31', '2026-11-22', '9999-12-31'])
    expect(unpackDay(packDay(day))).toBe(day)
})
