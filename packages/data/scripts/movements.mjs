// Run once a year by a maintainer, with the INSEE file of movements of the new official geographic code:
//   node packages/data/scripts/movements.mjs v_mvt_commune_2026.csv
// It rewrites facts/movements.csv, whose diff is then reviewed by hand.
import { readFileSync } from 'node:fs'
import { readCsv, writeCsv } from './csv.mjs'

const [file] = process.argv.slice(2)
if (!file) throw new Error('give the INSEE file of movements of communes')

const rows = readCsv(readFileSync(file, 'utf8')).map(m => ({
  date: m.DATE_EFF,
  mod: m.MOD,
  from_type: m.TYPECOM_AV,
  from: m.COM_AV,
  from_name: m.LIBELLE_AV,
  to_type: m.TYPECOM_AP,
  to: m.COM_AP,
  to_name: m.LIBELLE_AP,
}))
const keyOf = row => Object.values(row).join(' ')
rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
writeCsv(new URL('../facts/movements.csv', import.meta.url), rows)
console.log(`${rows.length} movements`)
