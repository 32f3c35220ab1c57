import { describe, expect, test } from 'vitest'
import { describeIssue } from '@petites-villes/core'
import { compareTowns, createGazetteer, townSentences } from './index.js'
import { smallCountry } from './testing.js'

const gazetteer = createGazetteer(smallCountry)
const names = (towns: Iterable<{ readonly code: string }>) => [...towns].map(town => town.code)

describe('a town', () => {
  test('is made once', () => {
    expect(gazetteer.town('73157')).toBe(gazetteer.town('73157'))
    expect([...gazetteer.towns()][4]).toBe(gazetteer.town('73157'))
  })

  test('has its territory and its lists', () => {
    expect(gazetteer.town('73157')).toMatchObject({
      name: 'Modane',
      department: { code: '73', name: 'Savoie' },
      region: { code: '84' },
      epci: { siren: '200070340', type: 'CC', population: 3149, members: ['73140', '73157'] },
      zonings: {
        pvd: { status: 'yes', signedOn: '2021-04-30' },
        acv: { status: 'no', signedOn: null },
        mountain: { status: 'yes', source: { id: 'fixture' } },
      },
    })
  })

  test('a day that is not published is null, and a list that does not cover a town says so', () => {
    expect(gazetteer.town('73140')?.zonings.pvd).toMatchObject({ status: 'yes', signedOn: null })
    expect(gazetteer.town('2A247')?.zonings.mountain).toMatchObject({
      status: 'unknown',
      reason: 'not-covered',
    })
    expect(gazetteer.town('73140')?.zonings.mountain).not.toHaveProperty('reason')
  })

  test('what is absent is null, and nobody is not unknown', () => {
    expect(gazetteer.town('98901')).toMatchObject({
      region: null,
      epci: null,
      population: null,
      siren: null,
      postalCodes: [],
      article: null,
    })
    expect(gazetteer.town('55039')?.population).toBe(0)
  })

  test('larger towns come first, towns without a population last', () => {
    expect(names([...gazetteer.towns()].sort(compareTowns)).slice(-2)).toEqual(['55039', '98901'])
  })
})

describe('looking up a code', () => {
  test('a commune code wins over the same postal code, and says so', () => {
    const found = gazetteer.lookUp('73140')
    expect(found).toMatchObject({ kind: 'found', via: 'code', town: { name: 'Jongieux' } })
    expect(found.kind === 'found' && names(found.alsoPostalCodeOf)).toEqual(['73157'])
  })

  test.each([
    ['20247', 'recoded', '1976-01-01', ['2A247']],
    ['73001', 'associated', '1972-01-01', ['73157']],
    ['73002', 'divided', '1965-01-01', ['73140', '73157']],
  ])('%s was %s', (code, because, since, successors) => {
    const answer = gazetteer.lookUp(code)
    expect(answer).toMatchObject({ kind: 'replaced', because, since })
    expect(answer.kind === 'replaced' && names(answer.successors)).toEqual(successors)
  })

  test('a code that a part shares with its commune is the commune', () => {
    expect(gazetteer.lookUp('73157').kind).toBe('found')
    expect(gazetteer.superseded('73157')).toBeUndefined()
    expect(gazetteer.superseded('73001')?.name).toBe('Ancienne-Commune')
  })

  test('a lost zero is never put back, only suggested', () => {
    const answer = gazetteer.lookUp('1001')
    expect(answer).toMatchObject({ kind: 'none', issue: { params: { suggestions: ['01001'] } } })
    expect(answer.kind === 'none' && names(answer.nearest)).toEqual(['01001'])
  })

  test('small letters and spaces are forgiven', () => {
    expect(gazetteer.lookUp(' 2a 247').kind).toBe('found')
    expect(gazetteer.lookUp('76610')).toMatchObject({ via: 'postal-code', town: { name: 'Le Havre' } })
  })

  test('the names of objects in JavaScript are no codes', () => {
    expect(gazetteer.town('constructor')).toBeUndefined()
    expect(gazetteer.epci('__proto__')).toBeUndefined()
    expect(gazetteer.lookUp('constructor').kind).toBe('none')
  })
})

describe('looking up a name', () => {
  test.each(['modane', 'MODANE', 'Le Havre', 'havre', 'l abergement clemenciat', 'île de clipperton'])(
    '%s is found',
    query => {
      expect(gazetteer.lookUp(query)).toMatchObject({ kind: 'found', via: 'name' })
    },
  )

  test('homonyms are several, larger first, until a place is named', () => {
    const answer = gazetteer.lookUp('st-denis')
    expect(answer).toMatchObject({ kind: 'several', by: 'name', total: 2 })
    expect(answer.kind === 'several' && names(answer.towns)).toEqual(['97411', '93066'])
  })

  test.each(['974', '(974)', '(Réunion)', ', La Réunion', 'reunion', '97400', '97411'])(
    'Saint-Denis %s',
    place => {
      expect(gazetteer.lookUp(`Saint-Denis ${place}`)).toMatchObject({
        kind: 'found',
        town: { code: '97411' },
      })
    },
  )

  test('a name in a place where it is not', () => {
    const answer = gazetteer.lookUp('Modane (Meuse)')
    expect(answer).toMatchObject({
      kind: 'none',
      issue: { code: 'town/not-there', params: { given: 'Modane' } },
    })
  })

  test('a part of a name is not a name', () => {
    expect(gazetteer.lookUp('Porto')).toMatchObject({ kind: 'none', nearest: [{ code: '2A247' }] })
    expect(gazetteer.lookUp('saint')).toMatchObject({ kind: 'several', by: 'part-of-name' })
  })

  test('the name of a commune that is a part of another', () => {
    expect(gazetteer.lookUp('Vieux-Modane')).toMatchObject({ kind: 'replaced', because: 'delegated' })
  })

  test('a typing mistake is for a person to confirm', () => {
    expect(gazetteer.lookUp('Modanne')).toMatchObject({ kind: 'none', nearest: [{ code: '73157' }] })
  })

  test('nothing, too much, and noise', () => {
    for (const query of ['', '  ', 'x'.repeat(100_000), '((((', '-', '😀', '99999']) {
      const answer = gazetteer.lookUp(query)
      if (answer.kind !== 'none') throw new Error(`${query} is ${answer.kind}`)
      expect(answer.nearest).toEqual([])
      for (const language of ['fr', 'en'] as const)
        expect(describeIssue(answer.issue, townSentences, language)).not.toContain('{')
    }
  })
})

test('a search lists what a person may want', () => {
  expect(names(gazetteer.search('saint d'))).toEqual(['97411', '93066'])
  expect(names(gazetteer.search('saint d', { limit: 1 }))).toEqual(['97411'])
  expect(names(gazetteer.search('saint denis 93'))).toEqual(['93066'])
  expect(names(gazetteer.search('73140'))).toEqual(['73140', '73157'])
  expect(names(gazetteer.search('20247'))).toEqual(['2A247'])
  expect(names(gazetteer.search('modanne'))).toEqual(['73157'])
  expect(gazetteer.search('')).toEqual([])
})

test('lists by territory', () => {
  expect(names(gazetteer.townsOfDepartment('73'))).toEqual(['73140', '73157'])
  expect(names(gazetteer.townsOfEpci('200070340'))).toEqual(['73140', '73157'])
  expect([...gazetteer.epcis()].map(epci => epci.name)).toEqual(['CC Haute Maurienne Vanoise'])
  expect(names(gazetteer.byPostalCode('73140'))).toEqual(['73157'])
  expect(gazetteer.department('989')?.region).toBeNull()
  expect(gazetteer.region('84')?.name).toBe('Auvergne-Rhône-Alpes')
  expect(gazetteer.townsOfDepartment('99')).toEqual([])
})
