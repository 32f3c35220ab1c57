import { compareTowns, createGazetteer, isSiren, type Town } from '@petites-villes/towns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnSources, referenceData, sources } from './index.js'
import { zoningOrigins } from './sources.js'

const gazetteer = createGazetteer(referenceData)
const towns = [...gazetteer.towns()]
const count = (holds: (town: Town) => boolean) => towns.filter(holds).length
const town = (code: string) => gazetteer.town(code)!

describe('the numbers of 2026', () => {
  test('territory', () => {
    expect(gazetteer.size).toBe(34_969)
    expect([...gazetteer.epcis()]).toHaveLength(1255)
    expect(gazetteer.departments).toHaveLength(109)
    expect(gazetteer.regions).toHaveLength(18)
  })

  test('programmes', () => {
    const pvd = (t: Town) => t.zonings.pvd.status === 'yes'
    expect(count(pvd)).toBe(1646)
    expect(count(t => pvd(t) && t.zonings.pvd.signedOn === null)).toBe(58)
    expect(count(t => pvd(t) && t.zonings.acv.status === 'yes')).toBe(0)
    expect(count(t => pvd(t) && t.zonings.mountain.status === 'yes')).toBe(311)
    expect(count(t => pvd(t) && t.zonings.mountain.status === 'unknown')).toBe(47)
    expect(count(t => t.zonings.ort.status === 'yes')).toBe(2260)
    expect(count(t => t.zonings.acv.status === 'yes')).toBe(245)
  })
})

describe('towns that everybody can check', () => {
  test.each(['73117', '73157', '73248'])('%s of the Maurienne is PVD and in the mountains', code => {
    expect(town(code).zonings).toMatchObject({ pvd: { status: 'yes' }, mountain: { status: 'yes' } })
  })

  test('Lille is on no list but ORT', () => {
    const { pvd, acv, mountain } = town('59350').zonings
    expect([pvd.status, acv.status, mountain.status]).toEqual(['no', 'no', 'no'])
  })

  test('the mountain list says nothing of Corsica, overseas and four communes of Cantal', () => {
    for (const code of ['2A247', '97411', '98735', '15031'])
      expect(town(code).zonings.mountain).toMatchObject({ status: 'unknown', reason: 'not-covered' })
    expect(count(t => t.zonings.mountain.status === 'unknown')).toBe(587)
  })

  test('overseas departments have a region and an EPCI, overseas collectivities have neither', () => {
    expect(town('97411')).toMatchObject({ region: { code: '04' }, epci: { type: 'CA' } })
    const com = towns.filter(t => t.department.region === null)
    expect(com).toHaveLength(94)
    for (const t of com) expect(t).toMatchObject({ region: null, epci: null, siren: null })
  })

  test('four communes of the mainland belong to no EPCI', () => {
    const alone = towns.filter(t => t.region !== null && t.epci === null)
    expect(alone.map(t => t.code)).toEqual(['22016', '29083', '29155', '85113'])
  })

  test('six villages have nobody, six territories have no count', () => {
    expect(towns.filter(t => t.population === 0).map(t => t.code)).toEqual([
      '55039',
      '55050',
      '55139',
      '55189',
      '55239',
      '55307',
    ])
    expect(count(t => t.population === null)).toBe(6)
  })
})

describe('codes of before', () => {
  test.each([
    ['75101', 'arrondissement', '75056'],
    ['69381', 'arrondissement', '69123'],
    ['13216', 'arrondissement', '13055'],
    ['55273', 'associated', '55386'],
    ['60455', 'delegated', '60694'],
    ['49069', 'delegated', '49126'],
    ['14513', 'recoded', '50592'],
    ['20004', 'recoded', '2A004'],
    ['75012', 'recoded', '92012'],
    ['97123', 'recoded', '97701'],
    ['45117', 'divided', '45093 45313'],
  ])('%s (%s) is answered by %s', (code, because, successors) => {
    const answer = gazetteer.lookUp(code)
    expect(answer).toMatchObject({ kind: 'replaced', because })
    expect(answer.kind === 'replaced' && answer.successors.map(t => t.code).join(' ')).toBe(successors)
  })

  test('a code that came back is a commune', () => {
    expect(gazetteer.lookUp('60054')).toMatchObject({ kind: 'found', town: { name: 'Beaumont-les-Nonains' } })
  })

  test('73140 is a commune and the postal code of others', () => {
    const answer = gazetteer.lookUp('73140')
    expect(answer).toMatchObject({ kind: 'found', town: { name: 'Jongieux' } })
    expect(answer.kind === 'found' && answer.alsoPostalCodeOf[0]?.name).toBe('Saint-Michel-de-Maurienne')
  })
})

describe('names that differ little', () => {
  test('accents tell homonyms apart, their absence does not', () => {
    expect(gazetteer.lookUp('Ribeauvillé')).toMatchObject({ kind: 'found', town: { code: '68269' } })
    expect(gazetteer.lookUp('RIBEAUVILLÉ')).toMatchObject({ kind: 'found', town: { code: '68269' } })
    expect(gazetteer.lookUp('Ribeauville')).toMatchObject({ kind: 'several', by: 'name', total: 2 })
    expect(gazetteer.lookUp('Ribeauville 02')).toMatchObject({ kind: 'found', town: { name: 'Ribeauville' } })
  })

  test('a commune whose code is its own postal code is not named twice', () => {
    const answer = gazetteer.lookUp('02350')
    expect(answer).toMatchObject({ kind: 'found', via: 'code' })
    expect(answer.kind === 'found' && answer.alsoPostalCodeOf.map(t => t.code)).not.toContain('02350')
  })

  test('the place may come first', () => {
    expect(gazetteer.lookUp('73500 Modane')).toMatchObject({ kind: 'found', town: { code: '73157' } })
    expect(gazetteer.lookUp('974 Saint-Denis')).toMatchObject({ kind: 'found', town: { code: '97411' } })
  })

  test.each([
    ['grenobel', 'Grenoble'],
    ['marseile', 'Marseille'],
    ['Saint Jean de Morienne', 'Saint-Jean-de-Maurienne'],
    ['LaRochelle', 'La Rochelle'],
  ])('%s is perhaps %s', (query, name) => {
    const answer = gazetteer.lookUp(query)
    expect(answer.kind === 'none' && answer.nearest[0]?.name).toBe(name)
  })

  test('a search puts the name itself first, then beginnings and whole words', () => {
    expect(gazetteer.search('mod').map(t => t.name)[0]).toBe('Modane')
    expect(gazetteer.search('saint jean').map(t => t.name)[0]).toBe('Saint-Jean')
    expect(gazetteer.search('malo').map(t => t.name)[0]).toBe('Saint-Malo')
  })
})

describe('laws of the gazetteer', () => {
  const anyTown = fc.constantFrom(...towns)

  test('every town is found by its code', () => {
    for (const t of towns)
      expect(gazetteer.lookUp(t.code), t.code).toMatchObject({ kind: 'found', via: 'code' })
  })

  test('every town is found by its name and department', () => {
    for (const t of towns) {
      const answer = gazetteer.lookUp(`${t.name} ${t.department.code}`)
      if (answer.kind !== 'found' || answer.town !== t) throw new Error(`${t.name} ${t.department.code}`)
    }
  })

  test('a name alone gives the town itself, or all its homonyms', () => {
    fc.assert(
      fc.property(anyTown, t => {
        const answer = gazetteer.lookUp(t.name)
        if (answer.kind === 'found') expect(answer.town).toBe(t)
        else if (answer.kind === 'several') {
          expect(answer.towns).toContain(t)
          expect([...answer.towns].sort(compareTowns)).toEqual(answer.towns)
        } else throw new Error(`${t.name}: ${answer.kind}`)
      }),
    )
  })

  test('how a name is typed does not matter', () => {
    const typed = (name: string) =>
      name
        .toUpperCase()
        .replace(/['-]/g, ' ')
        .replace(/\bSAINT(E?)\b/g, 'ST$1')
    fc.assert(
      fc.property(anyTown, t => {
        expect(gazetteer.lookUp(`${typed(t.name)} (${t.department.name})`)).not.toMatchObject({
          kind: 'none',
        })
        expect(gazetteer.search(typed(t.name), { limit: 50 })).toContain(t)
      }),
    )
  })

  test('no query throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), query => {
        gazetteer.lookUp(query)
        expect(gazetteer.search(query, { limit: 3 }).length).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('the members of an EPCI are the towns that name it', () => {
    for (const epci of gazetteer.epcis()) {
      const members = gazetteer.townsOfEpci(epci.siren)
      expect(members.map(t => t.code)).toEqual(epci.members)
      expect(members.every(t => t.epci === epci)).toBe(true)
      expect(epci.population).toBe(members.reduce((sum, t) => sum + (t.population ?? 0), 0))
    }
  })

  test('every SIREN checks', () => {
    expect(towns.filter(t => t.siren !== null && !isSiren(t.siren))).toEqual([])
    expect([...gazetteer.epcis()].filter(epci => !isSiren(epci.siren))).toEqual([])
  })
})

describe('provenance', () => {
  test('every column names a source of the list', () => {
    const ids = new Set(sources.map(source => source.id))
    expect(ids.size).toBe(sources.length)
    for (const columns of Object.values(columnSources))
      for (const id of Object.values(columns)) expect(ids).toContain(id)
  })

  test('no convention is signed after its list', () => {
    const lists = ['pvd', 'ort', 'acv'] as const
    const late = towns.filter(({ zonings }) =>
      lists.some(
        list => (zonings[list].signedOn?.slice(0, 7) ?? '') > zoningOrigins[list].vintage.slice(0, 7),
      ),
    )
    expect(late).toEqual([])
  })
})
