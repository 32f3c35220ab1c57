import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkFile, type Finding, kindIds, openCheck, type JudgedRow, tableOf } from './index.js'
import { csvOf } from './testing/pvd-list.js'
import { reference } from './testing/reference.js'

const asOf = '2026-11-27'
const fixed = { seed: 20261127 }

/** What people and machines leave in cells, between what is right and what is noise. */
const hostileCell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '01033',
    '1033',
    '2a004',
    '73157',
    'Modane',
    'Modane ',
    '2021-05-06',
    '31/02/2021',
    '44316',
    '45 000,50 €',
    '1.5e3',
    '-',
    'N/A',
    '#REF!',
    '=1+1',
    '+cmd',
    '@x',
    '="007"',
    'pvd-84-73-1',
    'PVD-2A-2a-1',
    '217301571',
    '2,17E+13',
    'a|b||a',
    'ValserhÃ´ne',
    '\uFEFF',
    '\u0000',
    '🏔️',
    "L'Haÿ",
    'x'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
)

const hostileTable = fc.record({
  kind: fc.constantFrom(...kindIds),
  shuffle: fc.array(fc.nat(20), { maxLength: 20 }),
  rows: fc.array(fc.array(hostileCell, { maxLength: 8 }), { maxLength: 12 }),
  above: fc.nat(3),
})

/** The columns of a kind, some of them left out, some twice, with titles above. */
function rowsOf({
  kind,
  shuffle,
  rows,
  above,
}: {
  kind: (typeof kindIds)[number]
  shuffle: number[]
  rows: string[][]
  above: number
}) {
  const names = tableOf(kind).columns.map(({ name }) => name)
  const header = shuffle.length === 0 ? names : shuffle.map(at => names[at % names.length] ?? 'autre')
  return [...Array.from({ length: above }, () => ['titre']), header, ...rows]
}

describe('laws of a check', () => {
  test('every line is accounted for, in its order, and every finding has a place that exists', () => {
    fc.assert(
      fc.property(hostileTable, given => {
        const lines = rowsOf(given).map((cells, at) => ({ cells, line: at + 1 }))
        const told: JudgedRow[] = []
        const heard: Finding[] = []
        const check = openCheck(tableOf(given.kind), {
          asOf,
          reference,
          most: 3,
          onRow: row => told.push(row),
          onFinding: finding => heard.push(finding),
        })
        for (const line of lines) check.row(line)
        const { rows, codes, severities, findings } = check.end()
        expect(rows.above + rows.header + rows.blank + rows.rows).toBe(lines.length)
        expect(rows.clean + rows.flagged).toBe(rows.rows)
        expect(rows.invalid).toBeLessThanOrEqual(rows.flagged)
        expect(told.map(({ source }) => source.line)).toEqual(lines.map(({ line }) => line))
        expect(codes.reduce((sum, { count }) => sum + count, 0)).toBe(heard.length)
        expect(severities.error + severities.warning + severities.info).toBe(heard.length)
        expect(codes.reduce((sum, { shown }) => sum + shown, 0)).toBe(findings.length)
        for (const { line, column } of heard) {
          expect(line === null || (line >= 1 && line <= lines.length)).toBe(true)
          expect(column === null || column.number >= 1).toBe(true)
        }
      }),
      { ...fixed, numRuns: 300 },
    )
  })

  test('a repaired copy needs no certain repair any more, and repairing it again changes nothing', async () => {
    let repaired = 0
    await fc.assert(
      fc.asyncProperty(hostileTable, async given => {
        const text = csvOf(rowsOf(given))
        const first = await mended(text, given.kind)
        const second = await mended(first.copy, given.kind)
        expect(second.report.findings.filter(({ repair }) => repair?.certain)).toEqual([])
        expect(second.copy).toBe(first.copy)
        if (first.copy !== text) repaired++
      }),
      { ...fixed, numRuns: 200 },
    )
    expect(repaired).toBeGreaterThan(50)
  })

  test('any bytes end in a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        const report = await checkFile(bytes, kindIds.map(tableOf), { asOf, reference })
        const { rows } = report
        expect(rows.clean + rows.flagged).toBe(rows.rows)
      }),
      { ...fixed, numRuns: 300 },
    )
  })

  test('the order of the columns decides nothing', () => {
    const cells = {
      insee_com: '1033',
      lib_com: 'Valserhone',
      id_pvd: 'pvd-84-01-1',
      date_signature: '12/03/2020',
    }
    const codesOf = (names: readonly (keyof typeof cells)[]) => {
      const check = openCheck(tableOf('pvd'), { asOf, reference })
      check.row({ line: 1, cells: names })
      check.row({ line: 2, cells: names.map(name => cells[name]) })
      return check.end().codes
    }
    const straight = codesOf(['insee_com', 'lib_com', 'id_pvd', 'date_signature'])
    expect(straight.length).toBeGreaterThan(2)
    expect(codesOf(['date_signature', 'id_pvd', 'lib_com', 'insee_com'])).toEqual(straight)
  })
})

async function mended(text: string, kind: (typeof kindIds)[number]) {
  const pieces: string[] = []
  const report = await checkFile(new TextEncoder().encode(text), tableOf(kind), {
    asOf,
    reference,
    delimiter: ';',
    mend: { text: piece => void pieces.push(piece) },
  })
  return { report, copy: pieces.join('') }
}

test('where no line is a header, none is counted, and no row is clean', () => {
  const check = openCheck(tableOf('pvd'), { asOf })
  check.row({ line: 1, cells: ['73157', 'Modane', 'pvd-84-73-1', '2021-06-03'] })
  check.row({ line: 2, cells: ['73117', 'Fourneaux', 'pvd-84-73-2', '2021-06-03'] })
  const { rows, headerLine } = check.end()
  expect(headerLine).toBe(null)
  expect(rows).toMatchObject({ above: 0, header: 0, blank: 0, rows: 2, clean: 0 })
})

test('cell and row rules speak side by side', () => {
  const check = openCheck(tableOf('offers'), { asOf })
  check.row({ line: 1, cells: ['id', 'nom', 'ouverture', 'cloture', 'taux_min', 'taux_max'] })
  check.row({ line: 2, cells: ['Aide 1', '', '2021-05-06', '2021-05-01', '80', '20'] })
  const codes = check.end().findings.map(({ code }) => code)
  expect(codes).toEqual(
    expect.arrayContaining([
      'identifier/malformed',
      'cell/missing',
      'row/end-before-start',
      'row/max-below-min',
    ]),
  )
})

test('without the communes, what was not checked is said', () => {
  const check = openCheck(tableOf('pvd'), { asOf })
  check.row({ line: 1, cells: ['insee_com', 'lib_com', 'id_pvd', 'date_signature'] })
  check.row({ line: 2, cells: ['99999', 'Nulle-Part', 'pvd-84-01-1', ''] })
  const { notChecked } = check.end()
  expect(notChecked).toContainEqual({
    rule: 'name-differs',
    because: 'no-reference',
    columns: ['insee_com', 'lib_com'],
  })
})
