import { type CivilDate, describeIssue, type Source } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGazetteer, townSentences } from '../index.js'
import { smallCountry } from '../testing.js'
import { importZoning, parseZonings, zoningKinds, zoningsFile } from './index.js'

const gazetteer = createGazetteer(smallCountry)
const day = (text: string) => text as CivilDate
const source: Source = {
  id: 'a-file',
  title: 'Un fichier',
  publisher: 'ANCT',
  checkedOn: day('2026-11-23'),
  confidence: 'medium',
}
const options = { gazetteer, vintage: day('2026-07-01'), source }
const pvd = ['insee_com', 'lib_com', 'id_pvd', 'date_signature']
const read = (header: readonly string[], ...rows: (readonly string[])[]) =>
  importZoning('pvd', { header, rows }, options)

describe('a header', () => {
  test.each([
    [['\uFEFFinsee_com', 'lib_com', 'id_pvd', 'date_signature']],
    [['INSEE COM', 'Lib_Com', 'ID_PVD', ' Date de signature ']],
    [['Code Insee', 'Commune', 'x', 'Daté signature']],
  ])('%j is read', header => {
    const { zoning, columns } = read(header, ['73157', 'Modane', '', '2021-04-30'])
    expect(zoning?.values).toEqual({ '73157': '2021-04-30' })
    expect(columns.code).toBe(header[0]?.replace('\uFEFF', ''))
  })

  test('without the code is a finding with the nearest names, and nothing is read', () => {
    const { zoning, issues, counts } = read(['inseecomm', 'date_signature'], ['73157', '2021-04-30'])
    expect(zoning).toBeNull()
    expect(counts).toEqual({ skipped: 0, rows: 1, taken: 0, refused: 1, moved: 0 })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({
      code: 'import/column-missing',
      params: { role: 'code', suggestions: ['inseecomm'], header: ['inseecomm', 'date_signature'], rows: 1 },
    })
    expect(describeIssue(issues[0]!, townSentences, 'fr')).toContain('« inseecomm »')
  })

  test('can be told', () => {
    const table = { header: ['Où', 'Quand'], rows: [['73157', '2021-04-30']] }
    const { zoning } = importZoning('pvd', table, { ...options, columns: { code: 'où', value: 'quand' } })
    expect(zoning?.values).toEqual({ '73157': '2021-04-30' })
  })

  test('with a name twice is told', () => {
    const { issues } = read(['insee_com', 'insee_com', 'date_signature'], ['73157', '73140', '2021-04-30'])
    expect(issues.map(({ code }) => code)).toContain('import/column-twice')
  })
})

describe('without a history', () => {
  test('the gazetteer follows a code that has one successor', () => {
    const { zoning, counts, issues } = read(
      pvd,
      ['20247', 'Porto-Vecchio', '', ''],
      ['73002', 'Village-Partagé', '', ''],
    )
    expect(zoning?.values).toEqual({ '2A247': null })
    expect(zoning?.unknown).toEqual({ '73140': 'divided', '73157': 'divided' })
    expect(counts).toMatchObject({ taken: 1, refused: 1, moved: 1 })
    expect(issues.at(-1)).toMatchObject({
      code: 'import/divided',
      params: { candidates: ['73140', '73157'] },
    })
  })

  test('nobody knows how much of a merged commune is in a perimeter', () => {
    const header = ['INSEE_COM', 'CLASSEMENT']
    const mountain = (...rows: string[][]) =>
      importZoning('loi-montagne', { header, rows }, options).zoning?.values
    expect(mountain(['73001', 'totalité'])).toEqual({ '73157': 'yes' })
    expect(mountain(['73001', 'totalité'], ['73157', 'totalité'])).toEqual({ '73157': 'yes' })
    expect(mountain(['73001', 'totalité'], ['73157', 'non'])).toEqual({ '73157': 'partial' })
    expect(mountain(['20247', 'totalité'])).toEqual({ '2A247': 'full' })
  })
})

test('an extract covers the departments that it names', () => {
  const table = { header: pvd, rows: [['73157', 'Modane', '', '2021-04-30']] }
  expect(importZoning('pvd', table, options).issues.map(({ code }) => code)).toContain(
    'import/one-department',
  )
  const { zoning, issues } = importZoning('pvd', table, { ...options, covers: ['73'] })
  expect(issues.map(({ code }) => code)).toEqual(['import/columns-taken'])
  const { town } = createGazetteer(smallCountry, { zonings: zoningsFile([zoning!]) })
  expect(town('73140')?.zonings.pvd.status).toBe('no')
  expect(town('76351')?.zonings.pvd).toMatchObject({
    status: 'unknown',
    reason: 'not-covered',
    signedOn: null,
  })
})

test('what a spreadsheet spoils is mended when the code exists, and told', () => {
  const { zoning, issues } = read(
    pvd,
    ['1001', "L'Abergement-Clémenciat", '', ''],
    [' 2a247 ', 'Porto-Vecchio', '', ''],
    ['73157.0', 'Modane', '', '44316'],
    ['1002', '', '', ''],
  )
  expect(zoning?.values).toEqual({ '01001': null, '2A247': null, '73157': '2021-04-30' })
  expect(issues.slice(1).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning import/zero-lost',
    'warning import/code-mended',
    'warning import/code-mended',
    'error import/code-unknown',
  ])
})

describe('laws', () => {
  const anyCell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '73157',
      '1001',
      '20247',
      '73002',
      '73140',
      '2021-04-30',
      '30/04/2021',
      '13/13/2021',
      '44316',
    ),
    fc.constantFrom(
      'Signée',
      'FRR',
      'FRR+',
      'Non classée',
      '5',
      'totalité',
      'partie',
      'Alpes',
      'Hors massif',
      '',
      '__proto__',
    ),
  )
  const anyRow = fc.array(anyCell, { maxLength: 5 })
  const anyKind = fc.constantFrom(...zoningKinds)
  const goodHeader = fc.constantFrom(
    pvd,
    ['insee_com', 'massif', 'classement', 'dens'],
    ['Code commune', 'Signée ?', 'Si signée\\, date de signature'],
  )
  const anyTable = fc.record({
    header: fc.oneof(anyRow, goodHeader),
    rows: fc.array(
      fc.oneof(
        anyRow,
        goodHeader,
        fc.tuple(fc.constantFrom('73157', '73140', '1001'), anyCell, anyCell, anyCell),
      ),
      {
        maxLength: 30,
      },
    ),
  })

  test('any table of text ends in counts that add up, in sentences, and in a table that can be read again', () => {
    fc.assert(
      fc.property(anyKind, anyTable, (kind, table) => {
        const answer = importZoning(kind, table, options)
        const { skipped, rows, taken, refused, moved } = answer.counts
        expect(skipped + rows).toBe(table.rows.length)
        expect(taken + refused).toBe(rows)
        expect(moved).toBeLessThanOrEqual(taken)
        for (const problem of answer.issues)
          expect(describeIssue(problem, townSentences, 'fr')).not.toContain(`${problem.code} {`)
        const zonings = zoningsFile(answer.zoning ? [answer.zoning] : [])
        expect(parseZonings(JSON.parse(JSON.stringify(zonings)))).toEqual({
          ok: true,
          value: zonings,
          issues: [],
        })
        for (const town of createGazetteer(smallCountry, { zonings }).towns())
          for (const zoning of Object.values(town.zonings))
            expect(['yes', 'no', 'unknown']).toContain(zoning.status)
      }),
      { numRuns: 300 },
    )
  })

  test('every refused row is told, and no row twice as refused', () => {
    fc.assert(
      fc.property(anyKind, anyTable, (kind, table) => {
        const { issues, counts, zoning } = importZoning(kind, table, options)
        if (issues.some(({ code }) => code === 'import/column-missing' || code === 'import/another-list')) {
          expect(zoning).toBeNull()
          expect(counts.taken).toBe(0)
          return
        }
        const told = new Set(issues.flatMap(({ path }) => (path[0] === 'rows' ? [path[1]] : [])))
        expect(told.size).toBeGreaterThanOrEqual(counts.refused)
      }),
    )
  })

  test('the order of rows that agree does not matter', () => {
    const rows = [
      ['73157', 'Modane', '', '2021-04-30'],
      ['73140', 'Jongieux', '', ''],
      ['20247', 'Porto-Vecchio', '', '2021-05-01'],
      ['73002', 'Village-Partagé', '', ''],
    ]
    const wanted = JSON.stringify(read(pvd, ...rows).zoning)
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
        expect(JSON.stringify(read(pvd, ...shuffled).zoning)).toBe(wanted)
      }),
    )
  })

  test('any value is answered by parseZonings', () => {
    fc.assert(
      fc.property(fc.anything(), given => {
        expect(parseZonings(given).ok).toBe(false)
        parseZonings({ format: 'zonings/1', zonings: [given] })
      }),
    )
  })
})

test('a file is read with all that is wrong in it', () => {
  const { zoning } = read(pvd, ['73157', 'Modane', '', ''])
  const spoilt = {
    format: 'zonings/1',
    zonings: [
      zoning,
      { ...zoning, values: { a: null, '73157': 'hier' } },
      { ...zoning, kind: 'zrr', vintage: '2026' },
    ],
  }
  const issues = parseZonings(spoilt).issues
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['zonings/malformed', 'zonings.1.values.73157'],
    ['zonings/malformed', 'zonings.1.values.a'],
    ['zonings/malformed', 'zonings.2.kind'],
    ['zonings/malformed', 'zonings.2.vintage'],
    ['zonings/kind-twice', ''],
  ])
  for (const problem of issues)
    for (const language of ['fr', 'en'] as const)
      expect(describeIssue(problem, townSentences, language)).not.toContain('undefined')
})
