import { civilDate, type Source } from '@petites-villes/core'
import {
  communeCode,
  departmentCode,
  type Epci,
  regionCode,
  siren,
  type SignedZoning,
  type Town,
  type TownZonings,
} from '@petites-villes/towns'
import { expect, test } from 'vitest'
import { offer } from './catalogue.js'
import { factsOfTown } from './facts-of-town.js'
import { considerOffer } from './verdict.js'

const vintage = civilDate('2026-07-01')
const source: Source = {
  id: 'list',
  title: 'Liste',
  publisher: 'ANCT',
  checkedOn: civilDate('2026-11-22'),
  confidence: 'high',
}

const signedOn = (day: string): SignedZoning => ({ status: 'yes', signedOn: civilDate(day), source, vintage })
const notListed: SignedZoning = { status: 'no', signedOn: null, source, vintage }

const epci: Epci = {
  siren: siren('200070464'),
  name: 'CC Haute Maurienne-Vanoise',
  type: 'CC',
  population: 8_600,
  members: [communeCode('73157')],
  departments: [departmentCode('73')],
}

const town = (more: Partial<Town> = {}, zonings: Partial<TownZonings> = {}): Town => ({
  code: communeCode('73157'),
  name: 'Modane',
  article: null,
  department: { code: departmentCode('73'), name: 'Savoie' } as Town['department'],
  region: { code: regionCode('84'), name: 'Auvergne-Rhône-Alpes' } as Town['region'],
  epci,
  population: 2_849,
  postalCodes: [],
  siren: null,
  ...more,
  zonings: {
    pvd: signedOn('2021-06-03'),
    ort: signedOn('2023-03-29'),
    acv: notListed,
    mountain: { status: 'yes', source, vintage },
    ...zonings,
  },
})

test('a town of the lists', () => {
  const { facts, overridden } = factsOfTown(town())
  expect(facts).toEqual({
    'applicant.kind': 'commune',
    'town.population': { state: 'known', value: 2_849 },
    'town.overseas': { state: 'known', value: false },
    'town.territory': { state: 'known', value: 'mainland' },
    'town.mountain': { state: 'known', value: true, source },
    'epci.population': { state: 'known', value: 8_600 },
    'pvd.member': { state: 'known', value: true, source },
    'pvd.adhesionSignedOn': { state: 'known', value: '2021-06-03', source },
    'acv.member': { state: 'known', value: false, source },
    'ort.signedOn': { state: 'known', value: '2023-03-29', source },
  })
  expect(overridden).toEqual([])
})

test('a member whose day was not published is a member since an unknown day', () => {
  const { facts } = factsOfTown(town({}, { pvd: { status: 'yes', signedOn: null, source, vintage } }))
  expect(facts['pvd.member']).toEqual({ state: 'known', value: true, source })
  expect(facts['pvd.adhesionSignedOn']).toEqual({ state: 'unknown', reason: 'not-published', source })
})

test('a town outside a list has no day, and that is known', () => {
  const { facts } = factsOfTown(town({}, { ort: notListed }))
  expect(facts['ort.signedOn']).toEqual({ state: 'absent', source })
})

test('a list that does not cover a territory leaves the question open', () => {
  const unknownMountain = { status: 'unknown', reason: 'not-covered', source, vintage } as const
  const { facts } = factsOfTown(town({}, { mountain: unknownMountain }))
  expect(facts['town.mountain']).toEqual({ state: 'unknown', reason: 'outside-vintage', source })
  const asOf = civilDate('2021-09-01')
  expect(considerOffer(offer('avenir-montagnes-investissement'), facts, { asOf }).status).toBe('to-confirm')
})

test('a town without an intercommunality is small in none', () => {
  const { facts } = factsOfTown(town({ epci: null, population: 5_000 }))
  expect(facts['epci.population']).toEqual({ state: 'absent' })
  const { funding } = considerOffer(offer('ingenierie-sur-mesure-anct'), facts, {
    asOf: civilDate('2026-11-22'),
  })
  expect(funding.map(({ applies }) => applies)).toEqual(['no', 'yes'])
})

test('a population that nobody published is unknown, and overseas is read from the department', () => {
  const department = { ...town().department, code: departmentCode('975') }
  const { facts } = factsOfTown(town({ population: null, department }))
  expect(facts['town.population']).toEqual({ state: 'unknown', reason: 'not-published' })
  expect(facts['town.overseas']).toEqual({ state: 'known', value: true })
})

test.each([
  ['73', 'mainland'],
  ['2A', 'corsica'],
  ['2B', 'corsica'],
  ['974', 'la-reunion'],
  ['975', 'saint-pierre-et-miquelon'],
  ['987', 'other-overseas'],
])('the department %s lies in %s', (code, territory) => {
  const department = { ...town().department, code: code as Town['department']['code'] }
  expect(factsOfTown(town({ department })).facts['town.territory']).toEqual({
    state: 'known',
    value: territory,
  })
})

test('what the caller gives wins, and a contradiction is named', () => {
  const { facts, overridden } = factsOfTown(town(), {
    'town.population': 2_849,
    'town.mountain': false,
    'ort.signedOn': null,
    'frr.zoning': 'frr',
    'acv.member': undefined,
  })
  expect(facts['town.mountain']).toBe(false)
  expect(facts['ort.signedOn']).toBeNull()
  expect(facts['frr.zoning']).toBe('frr')
  expect(facts['acv.member']).toEqual({ state: 'known', value: false, source })
  expect(overridden).toEqual(['town.mountain', 'ort.signedOn'])
})

test('another applicant is a choice, not a contradiction', () => {
  expect(factsOfTown(town(), { 'applicant.kind': 'epci' })).toMatchObject({
    facts: { 'applicant.kind': 'epci' },
    overridden: [],
  })
})
