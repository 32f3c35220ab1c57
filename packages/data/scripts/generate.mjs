// Reads the administrative division and the facts of this package, checks them, and writes generated/.
// The output depends on its inputs only: no clock, no network, no order of a directory.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { check } from './check.mjs'
import { readCsv } from './csv.mjs'
import { readCommunes, readDepartments, readEpcis, readRegions } from './etalab.mjs'
import { tablesOf } from './tables.mjs'

const facts = name => readCsv(readFileSync(new URL(`../facts/${name}.csv`, import.meta.url), 'utf8'))
const byCode = (a, b) => (a.code < b.code ? -1 : 1)

const rows = readCommunes().sort(byCode)
const inputs = {
  communes: rows.filter(row => row.type === 'commune-actuelle'),
  parts: rows.filter(row => row.type !== 'commune-actuelle'),
  epcis: readEpcis().sort(byCode),
  departments: readDepartments().sort(byCode),
  // The overseas collectivities stand in the list as regions of their own; INSEE gives them none.
  regions: readRegions()
    .filter(region => region.zone !== 'com')
    .sort(byCode),
  formerCodes: facts('former-codes'),
  lists: { pvd: facts('pvd'), ort: facts('ort'), acv: facts('acv'), mountain: facts('mountain') },
}
check(inputs)

const output = new URL('../generated/', import.meta.url)
mkdirSync(output, { recursive: true })
const literal = JSON.stringify(JSON.stringify(tablesOf(inputs)))
writeFileSync(new URL('tables.js', output), `export const tables = JSON.parse(${literal})\n`)
writeFileSync(
  new URL('tables.d.ts', output),
  `import type { ReferenceTables } from '@petites-villes/towns'\n\nexport declare const tables: ReferenceTables\n`,
)
