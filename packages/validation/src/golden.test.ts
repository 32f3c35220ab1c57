import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bestTable, checkFile, type CheckReport, kindIds, tableOf } from './index.js'
import { reference } from './testing/reference.js'

const folder = new URL('../golden/', import.meta.url)
const names = readdirSync(folder).filter(name => !name.endsWith('.txt'))
const tables = kindIds.map(tableOf)

/** What a person needs of a report to judge whether it is right. */
function readable({ table, file, rows, headerLine, findings, valid }: CheckReport): string {
  const how = [file.format, file.encoding, file.delimiter === '\t' ? 'tab' : file.delimiter, file.sheet]
  return [
    `${table.id}, ${how.filter(part => part !== undefined).join(', ')}: ${valid ? 'valid' : 'not valid'}`,
    `header on line ${String(headerLine ?? 'none')}; ${String(rows.above)} above, ${String(rows.rows)} rows, ${String(rows.blank)} blank, ${String(rows.flagged)} flagged, ${String(rows.invalid)} invalid`,
    ...findings.map(({ severity, line, column, code, value, repair }) => {
      const place = [line === null ? 'file' : `line ${String(line)}`, ...(column ? [column.name] : [])].join(
        ', ',
      )
      const mended = repair ? ` → ${JSON.stringify(repair.to)}${repair.certain ? '' : ' ?'}` : ''
      return `${severity} ${place}: ${code}${value === null ? '' : ` ${JSON.stringify(value)}`}${mended}`
    }),
    '',
  ].join('\n')
}

describe('every trap has its file', () => {
  test.each(names)('%s', async name => {
    const copy: string[] = []
    const report = await checkFile(readFileSync(new URL(name, folder)), tables, {
      asOf: '2026-11-27',
      reference,
      mend: { text: piece => void copy.push(piece) },
    })
    const mended = copy.join('')
    const again = await checkFile(new TextEncoder().encode(mended), tables, { asOf: '2026-11-27', reference })
    const certain = again.findings.filter(({ repair }) => repair?.certain)
    // What was repaired is right, and nothing that a person has to decide was decided.
    expect(certain).toEqual([])
    await expect(readable(report)).toMatchFileSnapshot(`../golden/${name}.txt`)
  })
})

test('a table is chosen by its header', () => {
  const header = (...cells: string[]) => [{ cells, line: 1 }]
  expect(bestTable(tables, header('INSEE_COM', 'Lib com', 'id_pvd', 'date_signature')).id).toBe('pvd')
  expect(bestTable(tables, header('code_insee', 'population')).id).toBe('towns')
})
