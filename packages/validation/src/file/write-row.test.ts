import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neutralised, openTable, writeRow } from './index.js'

describe('writeRow', () => {
  it('quotes where it must, and nowhere else', () => {
    expect(writeRow(['a b', '1,5', 'x;y', '', 'l\n2'], ';', '\n')).toBe('a b;1,5;"x;y";;"l\n2"\n')
  })

  const character = fc.constantFrom('"', ';', ',', '\t', '|', '\n', '\r', ' ', 'a', 'é', '=', "'", '€')
  const cell = fc.array(character, { maxLength: 8 }).map(each => each.join(''))
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain(width =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    )

  it('law: what is written is read again, in UTF-8 and in Windows-1252', async () => {
    const bytes: Record<string, number> = { é: 0xe9, '€': 0x80 }
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n' as const, '\r\n' as const),
        fc.boolean(),
        async (rows, delimiter, end, isLatin) => {
          const text = rows.map(row => writeRow(row, delimiter, end)).join('')
          const head = writeRow(['nom'], delimiter, end)
          const source = isLatin
            ? Uint8Array.from([...(head + text)].map(each => bytes[each] ?? each.charCodeAt(0)))
            : new TextEncoder().encode(head + text)
          const encoding = isLatin ? ('windows-1252' as const) : ('utf-8' as const)
          const { batches } = await openTable(source, { delimiter, encoding })
          const read: (readonly string[])[] = []
          for await (const batch of batches) read.push(...batch.rows.map(({ cells }) => cells))
          expect(read.slice(1)).toEqual(rows)
        },
      ),
      { seed: 20261122, numRuns: 1000 },
    )
  })
})

describe('neutralised', () => {
  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '-1+cmd', '=', '--', '+33;x', '-5=3'])(
    'puts an apostrophe before %j',
    cell => {
      expect(neutralised(cell)).toBe(`'${cell}`)
    },
  )

  it.each(['-', '-5', '-5,25 €', '+33 4 79 05 00 00', '-1.5e-7', '12 %', 'a=b', '', "'=1"])(
    'leaves %j',
    cell => {
      expect(neutralised(cell)).toBe(cell)
    },
  )

  it('is not held up by a long cell', () => {
    const cell = `-1${' '.repeat(200_000)}x`
    expect(neutralised(cell)).toBe(`'${cell}`)
  })
})
