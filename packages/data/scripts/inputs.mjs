import { readFileSync } from 'node:fs'
import { readCsv } from './csv.mjs'
import { readCommunes, readDepartments, readEpcis, readRegions } from './etalab.mjs'

const facts = name => readCsv(readFileSync(new URL(`../facts/${name}.csv`, import.meta.url), 'utf8'))
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)

/**
 * The last day that a list can hold. Those of July 2026 hold five days of October and November 2026 (day and month exchanged,
 * most likely): such a day cannot be true, and the true one is not known.
 */
const lastPossibleDay = {
  pvd: '2026-07-31',
  ort: '2026-07-31',
  acv: '2026-07-31',
}
const signedList = name =>
  facts(name).map(row => ({ ...row, signed: row.signed <= lastPossibleDay[name] ? row.signed : '' }))

/** Everything that the data are made of, by ascending code. */
export function readInputs() {
  const rows = readCommunes().sort(byCode)
  return {
    communes: rows.filter(row => row.type === 'commune-actuelle'),
    parts: rows.filter(row => row.type !== 'commune-actuelle'),
    epcis: readEpcis().sort(byCode),
    departments: readDepartments().sort(byCode),
    // The overseas collectivities stand in the list as regions of their own; INSEE gives them none.
    regions: readRegions()
      .filter(region => region.zone !== 'com')
      .sort(byCode),
    formerCodes: facts('former-codes'),
    movements: facts('movements'),
    movementsAdded: facts('movements-added'),
    lists: {
      pvd: signedList('pvd'),
      ort: signedList('ort'),
      acv: signedList('acv'),
      mountain: facts('mountain'),
    },
  }
}
