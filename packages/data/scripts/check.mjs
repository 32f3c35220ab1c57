/** Facts that must hold for COG 2026. A new vintage changes these numbers by hand, after a look at the diff. */
const expected = {
  communes: 34969,
  epcis: 1255,
  departments: 109,
  regions: 18,
  delegated: 2105,
  associated: 471,
  arrondissements: 45,
  formerCodes: 4242,
  pvd: 1646,
  pvdWithoutDate: 58,
  pvdAlsoAcv: 0,
  pvdInMountain: 311,
  pvdMountainUnknown: 47,
  ort: 2260,
  acv: 245,
  mountain: 5777,
  withoutEpci: '22016 29083 29155 85113',
}

/** Throws one error that lists everything that is wrong, so that a yearly update is not a guessing game. */
export function check({ communes, epcis, departments, regions, parts, formerCodes, lists }) {
  const present = new Set(communes.map(c => c.code))
  const members = new Set(epcis.flatMap(e => e.membres.map(m => m.code)))
  const codesOf = rows => new Set(rows.map(row => row.code))
  const [acv, mountain, mountainUnknown] = [
    codesOf(lists.acv),
    codesOf(lists.mountain.filter(row => row.mountain === 'yes')),
    codesOf(lists.mountain.filter(row => row.mountain === 'unknown')),
  ]
  const pvdAnd = codes => lists.pvd.filter(row => codes.has(row.code)).length

  const found = {
    communes: present.size,
    epcis: codesOf(epcis).size,
    departments: codesOf(departments).size,
    regions: codesOf(regions).size,
    delegated: parts.filter(p => p.type === 'commune-deleguee').length,
    associated: parts.filter(p => p.type === 'commune-associee').length,
    arrondissements: parts.filter(p => p.type === 'arrondissement-municipal').length,
    formerCodes: codesOf(formerCodes).size,
    pvd: codesOf(lists.pvd).size,
    pvdWithoutDate: lists.pvd.filter(row => row.signed === '').length,
    pvdAlsoAcv: pvdAnd(acv),
    pvdInMountain: pvdAnd(mountain),
    pvdMountainUnknown: pvdAnd(mountainUnknown),
    ort: codesOf(lists.ort).size,
    acv: acv.size,
    mountain: mountain.size,
    withoutEpci: communes
      .filter(c => c.zone !== 'com' && !members.has(c.code))
      .map(c => c.code)
      .join(' '),
  }

  const wrong = Object.entries(expected)
    .filter(([what, wanted]) => found[what] !== wanted)
    .map(([what, wanted]) => `${what}: expected ${wanted}, found ${found[what]}`)

  const mustExist = {
    ...Object.fromEntries(Object.entries(lists).map(([list, rows]) => [list, rows.map(row => row.code)])),
    'members of EPCI': [...members],
    'successors of former codes': formerCodes.flatMap(row => row.successors.split(' ')),
    'parents of delegated communes': parts.map(p => p.chefLieu ?? p.commune),
  }
  for (const [what, codes] of Object.entries(mustExist)) {
    const missing = codes.filter(code => !present.has(code))
    if (missing.length > 0) wrong.push(`${what}: no present commune ${missing.join(' ')}`)
  }
  for (const { code } of formerCodes) if (present.has(code)) wrong.push(`former code ${code} is in use`)

  if (wrong.length > 0) throw new Error(`the reference data is not as expected:\n- ${wrong.join('\n- ')}`)
}
