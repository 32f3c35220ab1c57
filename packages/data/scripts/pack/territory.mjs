import { byFrequency, digits, number, symbol } from './symbols.mjs'

/**
 * Postal codes and intercommunalities together, because communes that share a postal code mostly share their EPCI: first the
 * postal code among those of the block, then the EPCI among those of the postal code.
 *
 * - `postalLists`: the postal codes of the block, the most frequent first
 * - `postalRanks`: for each row the place of its first postal code in that list
 * - `epciLists`: the EPCIs of the block by number from 1, 0 for none, the most frequent first
 * - `sharing`: for each postal code of the list the places of its EPCIs in that list, the most frequent first
 * - `epciRanks`: the place of each row's EPCI among those, for the rows where there are several
 */
export function packTerritory(blocks, epcis) {
  const numberOf = new Map(epcis.flatMap((epci, at) => epci.membres.map(({ code }) => [code, at + 1])))
  const columns = { postalLists: [], postalRanks: [], epciLists: [], sharing: [], epciRanks: [] }
  for (const { prefix, rows } of blocks) {
    const own = rows.map(row => ({ postal: row.codesPostaux?.[0] ?? '', epci: numberOf.get(row.code) ?? 0 }))
    const codes = byFrequency(own.map(({ postal }) => postal))
    const here = byFrequency(own.map(({ epci }) => epci))
    const among = new Map(
      codes.map(code => [code, byFrequency(own.filter(r => r.postal === code).map(r => r.epci))]),
    )
    columns.postalLists.push(codes.map(code => packPostal(code, prefix)).join(''))
    columns.postalRanks.push(own.map(({ postal }) => number(codes.indexOf(postal))).join(''))
    columns.epciLists.push(here.map(number).join(''))
    columns.sharing.push(
      codes
        .map(code => among.get(code))
        .map(list => symbol(list.length) + list.map(epci => number(here.indexOf(epci))).join(''))
        .join(''),
    )
    columns.epciRanks.push(
      own
        .filter(({ postal }) => among.get(postal).length > 1)
        .map(({ postal, epci }) => symbol(among.get(postal).indexOf(epci)))
        .join(''),
    )
  }
  return columns
}

/** Most often two digits of the department and three more. */
function packPostal(code, prefix) {
  const zone = prefix === '2A' || prefix === '2B' ? '20' : prefix.slice(0, 2)
  if (code === '') return symbol(90)
  if (!code.startsWith(zone)) return symbol(89) + digits(Number(code), 3)
  const rest = Number(code.slice(2))
  return symbol(Math.floor(rest / 20)) + symbol(rest % 20)
}

/** The mark of a gap that has no short form. */
const farAway = 76_590

export function packEpcis(epcis) {
  const types = ['CC', 'CA', 'CU', 'METRO', 'MET69']
  let last = 20_000_000
  const sirens = epcis.map(({ code }) => {
    const gap = Number(code.slice(0, 8)) - last
    last += gap
    return gap < farAway ? number(gap) : number(farAway) + digits(gap, 4)
  })
  return {
    sirens: sirens.join(''),
    types: epcis.map(({ type }) => symbol(types.indexOf(type))).join(''),
    names: epcis.map(({ nom }) => nom).join('\n'),
  }
}
