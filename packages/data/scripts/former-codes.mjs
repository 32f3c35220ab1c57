// Run once a year by a maintainer, with the INSEE file of movements of the new official geographic code:
//   node packages/data/scripts/former-codes.mjs v_mvt_commune_2026.csv
// It rewrites facts/former-codes.csv, whose diff is then reviewed by hand.
import { readFileSync } from 'node:fs'
import { readCommunes } from './etalab.mjs'
import { readCsv, writeCsv } from './csv.mjs'

const [movementsFile] = process.argv.slice(2)
if (!movementsFile) throw new Error('give the INSEE file of movements of communes')

const communes = readCommunes()
const present = new Set(communes.filter(c => c.type === 'commune-actuelle').map(c => c.code))
const parentOf = new Map(
  communes.filter(c => c.type !== 'commune-actuelle').map(c => [c.code, c.chefLieu ?? c.commune]),
)

const endings = new Map()
for (const m of readCsv(readFileSync(movementsFile, 'utf8'))) {
  const ends = m.TYPECOM_AV === 'COM' && m.COM_AV !== m.COM_AP && (m.TYPECOM_AP === 'COM' || m.MOD === '30')
  if (ends) endings.set(m.COM_AV, [...(endings.get(m.COM_AV) ?? []), m])
}

/** The movements end these two without a successor: they left Guadeloupe to become collectivities of their own. */
const newCodes = { 97123: '97701', 97127: '97801' }

/** How the code ended for the last time: the movements of its last day, on or after `since`. */
function lastEnding(code, since) {
  const later = (endings.get(code) ?? []).filter(m => m.DATE_EFF >= since)
  const day = later
    .map(m => m.DATE_EFF)
    .sort()
    .at(-1)
  return later.filter(m => m.DATE_EFF === day)
}

/**
 * The present communes that hold the territory. A delegated or associated commune says so itself; walking the
 * movements would go wrong when a code is given to another commune later, as 60054 was in 2024.
 */
function successorsOf(code, since, seen = new Set()) {
  if (present.has(code)) return [code]
  if (newCodes[code]) return [newCodes[code]]
  if (parentOf.has(code)) return [parentOf.get(code)]
  if (seen.has(code)) return []
  seen.add(code)
  return lastEnding(code, since).flatMap(m => successorsOf(m.COM_AP, m.DATE_EFF, seen))
}

const because = { 30: 'divided', 31: 'merged', 32: 'merged', 33: 'merged', 41: 'recoded', 50: 'recoded' }

const rows = [...endings.keys()]
  .filter(code => !present.has(code))
  .sort()
  .map(code => {
    const ending = lastEnding(code, '')
    return {
      code,
      name: ending[0].LIBELLE_AV,
      ended: ending[0].DATE_EFF,
      because: newCodes[code] ? 'recoded' : because[ending[0].MOD],
      successors: [...new Set(successorsOf(code, ''))].sort().join(' '),
    }
  })

const incomplete = rows.filter(row => !row.because || !row.successors)
if (incomplete.length > 0)
  throw new Error(`no reason or no successor: ${incomplete.map(r => r.code).join(' ')}`)

writeCsv(new URL('../facts/former-codes.csv', import.meta.url), rows)
console.log(`${rows.length} former codes`)
