/** One value per row, one row per line: the form that `ReferenceTables` of @petites-villes/towns describes. */
const lines = (rows, valueOf) => rows.map(row => String(valueOf(row) ?? '')).join('\n')

const signedList = rows => ({ codes: lines(rows, r => r.code), signed: lines(rows, r => r.signed) })

/** Departments and regions, which are few and stay as they are. */
export function territoryTables({ departments, regions }) {
  const regionCodes = new Set(regions.map(region => region.code))
  return {
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
  }
}

const kinds = {
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'arrondissement',
}

/** All tables in plain columns: what the checksums are of, and what the packed form must give back. */
export function plainTables(inputs) {
  const { communes, parts, epcis, formerCodes, lists } = inputs
  const epciOf = new Map(epcis.flatMap(epci => epci.membres.map(member => [member.code, epci.code])))
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
    ...territoryTables(inputs),
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
