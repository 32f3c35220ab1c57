import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileBatch, openTable } from './index.js'
import { jsonFault } from './json-fault.js'
import { plainNumber } from './plain-number.js'

async function read(text: string) {
  const { shape, batches } = await openTable(new TextEncoder().encode(text))
  const all: FileBatch[] = []
  for await (const batch of batches) all.push(batch)
  return {
    format: shape.format,
    rows: all.flatMap(({ rows }) => rows.map(({ line, cells }) => [line, ...cells])),
    findings: all.flatMap(({ findings }) => findings),
  }
}

const items = [
  { code: '48095', actions: ['a', 'b'], pvd: true },
  { code: '97411', place: { lat: -21 }, share: 1e-7, none: null },
]
const rows = [
  [0, 'code', 'actions', 'pvd', 'place', 'share', 'none'],
  [1, '48095', 'a|b', 'oui', '', '', ''],
  [2, '97411', '', '', '{"lat":-21}', '0.0000001', ''],
]

describe('JSON', () => {
  it.each([
    ['json', JSON.stringify(items)],
    ['json', JSON.stringify(items, null, 2)],
    ['json', JSON.stringify({ total: 2, results: items })],
    ['json', JSON.stringify({ total: 2, links: ['x'], results: items }, null, 2)],
    ['ndjson', items.map(item => JSON.stringify(item)).join('\n')],
  ])('gives one row for each item: %s', async (format, text) => {
    expect(await read(text)).toEqual({ format, rows, findings: [] })
  })

  it('tells where it is broken', async () => {
    const { rows: none, findings } = await read('[\n {"a": 1},\n {"a": 2,}\n]')
    expect(none).toEqual([])
    expect(findings).toMatchObject([
      { code: 'file/json-broken', line: 3, params: { column: 10, found: '}' } },
    ])
    expect((await read('[{"a": "b')).findings).toMatchObject([{ line: 1, params: { column: 8 } }])
  })

  it('tells what is no list and what is no item', async () => {
    expect((await read('{"a": [{}], "b": [{}]}')).findings).toMatchObject([
      { code: 'file/json-no-list', params: { lists: ['a', 'b'] } },
    ])
    expect(await read('[{"a": 1}, 2]')).toMatchObject({
      rows: [
        [0, 'a'],
        [1, '1'],
      ],
      findings: [{ code: 'file/json-no-item', line: 2 }],
    })
  })

  it('goes on behind a broken line of NDJSON, and tells a key that comes too late', async () => {
    const { rows: read1, findings } = await read('{"a": 1}\n{"a": \n\n{"a": 2}\n')
    expect(read1).toEqual([
      [0, 'a'],
      [1, '1'],
      [4, '2'],
    ])
    expect(findings).toMatchObject([{ code: 'file/json-broken', line: 2 }])
    const late = await read('{"a": 1}\n'.repeat(20_000) + '{"a": 2, "b": 3}\n')
    expect(late.rows).toHaveLength(20_002)
    expect(late.findings).toMatchObject([{ code: 'file/json-key-late', line: 20_001, params: { key: 'b' } }])
  })

  it('law: a fault is found where JSON.parse refuses, and nowhere else', () => {
    const bit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-0.5e3',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      '01',
    )
    const scribble = fc.oneof(
      fc.array(bit, { maxLength: 8 }).map(bits => bits.join('')),
      fc.json(),
      fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    )
    fc.assert(
      fc.property(scribble, text => {
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        const fault = jsonFault(text)
        expect(fault === undefined).toBe(isJson)
        if (fault !== undefined) expect(fault).toBeLessThanOrEqual(text.length)
      }),
      { seed: 20261122, numRuns: 3000 },
    )
  })

  it('law: numbers lose their exponent, not their value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), value => {
        const written = plainNumber(value)
        expect(written).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(written)).toBe(Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15)))
      }),
      { seed: 20261122, numRuns: 2000 },
    )
  })
})
