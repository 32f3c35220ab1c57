import { expect, test } from 'vitest'
import { checkFile } from './check-file.js'
import { tableOf } from './kinds.js'
import { csvOf, pvdHeader, pvdList } from './testing/pvd-list.js'
import { reference } from './testing/reference.js'

const asOf = '2026-11-27'

/** What somebody does to the row of a town, or to the list, and the rule that has to see it. */
interface Plant {
  readonly code: string
  readonly spoil: (row: string[]) => void
  /** Which town; without it, the next one that has a day. */
  readonly town?: string
}

const cell = (column: number, change: string | ((before: string) => string)) => (row: string[]) => {
  row[column] = typeof change === 'string' ? change : change(row[column] ?? '')
}

const inRows: readonly Plant[] = [
  { code: 'insee-code/zero-lost', town: '01033', spoil: cell(0, code => code.slice(1)) },
  { code: 'cell/excel-text', town: '03036', spoil: cell(0, code => `="${code}"`) },
  { code: 'insee-code/mended', town: '2A247', spoil: cell(0, code => code.toLowerCase()) },
  { code: 'cell/spaces', town: '73157', spoil: cell(0, code => ` ${code}`) },
  { code: 'insee-code/former', town: '01185', spoil: cell(0, '01122') },
  { code: 'row/name-differs', town: '73248', spoil: cell(1, 'Saint-Michel-de-Maurienne') },
  { code: 'row/name-differs', town: '73117', spoil: cell(1, 'Fournaux') },
  { code: 'cell/missing', spoil: cell(1, '') },
  { code: 'cell/placeholder', spoil: cell(1, 'N/A') },
  { code: 'cell/spreadsheet-error', spoil: cell(1, '#NOM?') },
  { code: 'cell/formula', spoil: cell(1, name => `=HYPERLINK("http://x.example";"${name}")`) },
  { code: 'text/control-characters', spoil: cell(1, name => `${name.slice(0, 3)}\u0007${name.slice(3)}`) },
  { code: 'cell/spaces', spoil: cell(1, name => `${name}\u00a0`) },
  { code: 'row/pvd-id-of-another', town: '73011', spoil: cell(2, 'pvd-93-06-1') },
  { code: 'pvd-id/malformed', spoil: cell(2, 'PVD n° 12') },
  { code: 'choice/other-spelling', spoil: cell(2, id => id.toUpperCase()) },
  { code: 'cell/missing', spoil: cell(2, '') },
  { code: 'date/too-early', spoil: cell(3, '2019-05-01') },
  { code: 'date/too-late', spoil: cell(3, '2027-01-01') },
  { code: 'date/no-such-day', spoil: cell(3, '2021-02-30') },
  { code: 'date/no-such-day', spoil: cell(3, '31/04/2021') },
  { code: 'date/month-first', spoil: cell(3, '04/30/2021') },
  { code: 'date/two-digit-year', spoil: cell(3, '30/04/21') },
  { code: 'date/spreadsheet-number', spoil: cell(3, '44316') },
  { code: 'date/with-time', spoil: cell(3, day => `${day}T00:00:00Z`) },
  { code: 'date/malformed', spoil: cell(3, 'avril 2021') },
  { code: 'date/not-iso', spoil: cell(3, day => day.replaceAll('-', '/')) },
  { code: 'row/other-day-than-list', spoil: cell(3, '2020-12-24') },
  { code: 'cell/placeholder', spoil: cell(3, '-') },
  { code: 'row/short', spoil: row => row.splice(3, 1) },
  { code: 'row/long', spoil: row => row.push('à vérifier') },
]

const addedRows: readonly { readonly code: string; readonly row: readonly string[] }[] = [
  { code: 'insee-code/unknown', row: ['73999', 'Nulle-Part', 'pvd-84-73-90', '2021-05-06'] },
  { code: 'insee-code/malformed', row: ['ABCDE', 'Nulle-Part', 'pvd-84-73-91', '2021-05-06'] },
  { code: 'insee-code/postal-code', row: ['73500', 'Modane', 'pvd-84-73-92', '2021-05-06'] },
  { code: 'insee-code/arrondissement', row: ['69381', 'Lyon', 'pvd-84-69-90', '2021-05-06'] },
  { code: 'row/also-in-acv', row: ['73065', 'Chambéry', 'pvd-84-73-93', '2021-05-06'] },
  { code: 'row/not-on-list', row: ['73296', 'Tignes', 'pvd-84-73-94', ''] },
  { code: 'row/too-large-for-pvd', row: ['69266', 'Villeurbanne', 'pvd-84-69-91', ''] },
]

test('a list of 1,646 towns with 40 planted errors: all 40 are found, and nothing else is', async () => {
  const rows = pvdList()
  const untouched = new Set(inRows.flatMap(({ town }) => town ?? []))
  const planted: { readonly line: number; readonly code: string }[] = []
  let next = 100
  for (const { code, spoil, town } of inRows) {
    const at =
      town === undefined
        ? rows.findIndex(([own, , , day], index) => index > next && day !== '' && !untouched.has(own ?? ''))
        : rows.findIndex(([own]) => own === town)
    const row = rows[at]
    if (!row) throw new Error(`${town ?? 'a town'} is not on the list`)
    if (town === undefined) next = at + 20
    spoil(row)
    planted.push({ line: at + 2, code })
  }
  for (const { code, row } of addedRows) planted.push({ line: rows.push([...row]) + 1, code })
  const twice = [...(rows[400] ?? [])]
  planted.push({ line: rows.push(twice) + 1, code: 'row/key-twice' })
  const lost = rows.pop() // the copy goes back behind the town that is left out
  const [left] = rows.splice(50, 1)
  const shifted = planted.map(({ line, code }) => ({ line: line > 52 ? line - 1 : line, code }))
  if (lost) rows.push(lost)
  expect(shifted.length + 1).toBe(40)

  const bytes = new TextEncoder().encode(csvOf([pvdHeader, ...rows]))
  const report = await checkFile(bytes, tableOf('pvd'), { asOf, reference })
  const grave = report.findings.filter(({ severity }) => severity !== 'info')
  for (const { line, code } of shifted)
    expect(
      grave.filter(finding => finding.line === line).map(finding => finding.code),
      `line ${String(line)}`,
    ).toContain(code)
  const missing = grave.filter(({ code }) => code === 'table/town-missing')
  expect(missing.map(({ params }) => params.town)).toEqual([`${left?.[0] ?? ''} ${left?.[1] ?? ''}`])
  const lines = new Set(shifted.map(({ line }) => line))
  expect(grave.filter(({ line, code }) => code !== 'table/town-missing' && !lines.has(line ?? 0))).toEqual([])
  expect(report.rows.rows).toBe(rows.length)
})

test('the list as it should be has no finding but its vintage', async () => {
  const bytes = new TextEncoder().encode(csvOf([pvdHeader, ...pvdList()]))
  const report = await checkFile(bytes, tableOf('pvd'), { asOf, reference })
  expect(report.valid).toBe(true)
  expect(report.findings.map(({ code }) => code)).toEqual(['table/vintage'])
  expect(report.vintage?.to).toBe(2026)
})
