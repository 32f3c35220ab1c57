/** One value per row, one row per line: the form that `ReferenceTables` of @petites-villes/towns describes. */
const lines = (rows, valueOf) => rows.map(row => String(valueOf(row) ?? '')).join('\n')

/**
 * The lists of July 2026 hold five days of October and November 2026 (day and month exchanged, most likely).
 * Such a day cannot be true, and the true one is not known.
 */
const lastPossibleDay = '2026-07-31'
const signed = ({ signed }) => (signed <= lastPossibleDay ? signed : '')

const signedList = rows => ({ codes: lines(rows, r => r.code), signed: lines(rows, signed) })

const kinds = {
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'arrondissement',
}

export function tablesOf({ communes, parts, epcis, departments, regions, formerCodes, lists }) {
  const epciOf = new Map(epcis.flatMap(epci => epci.membres.map(member => [member.code, epci.code])))
  const regionCodes = new Set(regions.map(region => region.code))
  const mountain = status =>
    lines(
      lists.mountain.filter(row => row.mountain === status),
      row => row.code,
    )

  return {
    communes: {
      codes: lines(communes, c => c.code),
      names: lines(communes, c => c.nom),
      articles: lines(communes, c => c.typeLiaison),
      populations: lines(communes, c => c.population),
      sirens: lines(communes, c => c.siren),
      postalCodes: lines(communes, c => c.codesPostaux?.join(' ')),
      epcis: lines(communes, c => epciOf.get(c.code)),
    },
    epcis: {
      sirens: lines(epcis, e => e.code),
      names: lines(epcis, e => e.nom),
      types: lines(epcis, e => e.type),
    },
    departments: {
      codes: lines(departments, d => d.code),
      names: lines(departments, d => d.nom),
      articles: lines(departments, d => d.typeLiaison),
      regions: lines(departments, d => (regionCodes.has(d.region) ? d.region : '')),
    },
    regions: {
      codes: lines(regions, r => r.code),
      names: lines(regions, r => r.nom),
      articles: lines(regions, r => r.typeLiaison),
    },
    formerCodes: {
      codes: lines(formerCodes, f => f.code),
      names: lines(formerCodes, f => f.name),
      ended: lines(formerCodes, f => f.ended),
      reasons: lines(formerCodes, f => f.because),
      successors: lines(formerCodes, f => f.successors),
    },
    parts: {
      codes: lines(parts, p => p.code),
      names: lines(parts, p => p.nom),
      kinds: lines(parts, p => kinds[p.type]),
      parents: lines(parts, p => p.chefLieu ?? p.commune),
    },
    zonings: {
      pvd: signedList(lists.pvd),
      ort: signedList(lists.ort),
      acv: signedList(lists.acv),
      mountain: { yes: mountain('yes'), unknown: mountain('unknown') },
    },
  }
}
