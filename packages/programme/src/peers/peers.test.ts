import { civilDate, languages } from '@petites-villes/core'
import { compareTowns, type Town } from '@petites-villes/towns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness, type Peer, peerFactors, peers } from '../index.js'
import { sketchedEpci, sketchedTown, type TownSketch } from '../testing.js'
import { Smallest } from './smallest.js'

const asOf = civilDate('2026-11-22')
const factor = (peer: Peer, id: string) => peer.factors.find(each => each.factor === id)!

const valley = sketchedEpci(0, { '73001': 6000, '73002': 3000, '73003': 1000 })
const large = sketchedTown({
  code: '73001',
  population: 6000,
  epci: valley,
  mountain: 'yes',
  pvd: '2021-05-06',
})
const middle = sketchedTown({
  code: '73002',
  population: 3000,
  epci: valley,
  mountain: 'yes',
  pvd: '2021-05-06',
})
const small = sketchedTown({ code: '73003', population: 1000, epci: valley, mountain: 'yes' })
const corsican = sketchedTown({ code: '2A001', population: 6000, region: '94', mountain: 'unknown' })

describe('the factors', () => {
  test('have weights that add up to 100, each with its reason in two languages', () => {
    expect(peerFactors.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    for (const { weight, reason, label } of peerFactors) {
      expect(weight).toBeGreaterThan(0)
      for (const language of languages) expect(reason[language]).toMatch(/^\p{Lu}.+\.$/u)
      expect(label.fr).not.toBe(label.en)
    }
  })

  test('twice the people cost a third of the weight of size, eight times and more all of it', () => {
    expect(factor(likeness(large, middle, { asOf }), 'population').distance).toBe(10)
    const eight = sketchedTown({ code: '01001', population: 24_000 })
    const huge = sketchedTown({ code: '01002', population: 2_000_000 })
    expect(factor(likeness(middle, eight, { asOf }), 'population').distance).toBe(30)
    expect(factor(likeness(middle, huge, { asOf }), 'population').distance).toBe(30)
  })

  test('an empty village is a size and not an unknown one', () => {
    const empty = sketchedTown({ code: '55039', population: 0 })
    const uncounted = sketchedTown({ code: '98901', population: null, region: null })
    expect(factor(likeness(empty, empty, { asOf }), 'population')).toMatchObject({ outcome: 'same', here: 0 })
    expect(factor(likeness(empty, uncounted, { asOf }), 'population')).toMatchObject({
      outcome: 'unknown',
      distance: 15,
      there: null,
    })
  })

  test('an unknown mountain zoning is neither the same nor different, from either side', () => {
    for (const peer of [likeness(large, corsican, { asOf }), likeness(corsican, large, { asOf })])
      expect(factor(peer, 'mountain')).toMatchObject({ outcome: 'unknown', distance: 7.5 })
    expect(factor(likeness(large, corsican, { asOf }), 'mountain').text).toEqual({
      fr: 'Montagne : en zone de montagne ici, inconnu là-bas',
      en: 'Mountain: in the mountain zone here, unknown there',
    })
    expect(factor(likeness(corsican, corsican, { asOf }), 'mountain').outcome).toBe('unknown')
  })

  test('two towns without an intercommunality are alike in that, one without is not', () => {
    for (const id of ['epci-type', 'epci-share', 'epci-largest']) {
      expect(factor(likeness(corsican, corsican, { asOf }), id).outcome, id).toBe('same')
      expect(factor(likeness(large, corsican, { asOf }), id).outcome, id).toBe('different')
    }
  })

  test('the largest of an intercommunality is told only by towns that prove it', () => {
    const rank = (town: Town, options = {}) =>
      factor(likeness(town, town, { asOf, ...options }), 'epci-largest').here
    expect(rank(large)).toBe('yes')
    expect(rank(middle)).toBeNull()
    expect(factor(likeness(middle, large, { asOf }), 'epci-largest').here).toBe('no')
    const townsOfEpci = () => [large, middle, small]
    expect([large, middle, small].map(town => rank(town, { townsOfEpci }))).toEqual(['yes', 'no', 'no'])
    expect(rank(large, { townsOfEpci: () => [] })).toBeNull()
  })

  test('stages of members cost half of the weight, membership the whole, an undetermined stage does not tell', () => {
    const stage = (here: Partial<TownSketch>, there: Partial<TownSketch>) => {
      const pair = [
        sketchedTown({ code: '01001', ...here }),
        sketchedTown({ code: '01002', ...there }),
      ] as const
      const { outcome, distance } = factor(likeness(...pair, { asOf }), 'stage')
      return [outcome, distance]
    }
    const late = { pvd: '2021-05-06' }
    const ort = { pvd: '2021-05-06', ort: '2022-05-06' }
    expect(stage(late, late)).toEqual(['same', 0])
    expect(stage(late, ort)).toEqual(['different', 7.5])
    expect(stage(late, {})).toEqual(['different', 15])
    expect(stage({}, {})).toEqual(['same', 0])
    expect(stage({ pvd: null }, ort)).toEqual(['unknown', 7.5])
    expect(stage({ pvd: null }, {})).toEqual(['different', 15])
    expect(stage({ pvd: 'unknown' }, {})).toEqual(['unknown', 7.5])
  })

  test('the stage is the one of the day', () => {
    const [a, b] = [{ pvd: '2021-05-06' }, { pvd: '2021-05-06', ort: '2022-05-06' }] as const
    const pair = [sketchedTown({ code: '01001', ...a }), sketchedTown({ code: '01002', ...b })] as const
    expect(factor(likeness(...pair, { asOf: civilDate('2022-01-01') }), 'stage').outcome).toBe('same')
    expect(factor(likeness(...pair, { asOf }), 'stage').outcome).toBe('different')
  })
})

const codes = ['01001', '2A004', '59350', '73157', '73248', '74042', '97411', '98735', '35238', '29019']
const epcis = [
  null,
  sketchedEpci(1, { '73157': 3000, '73248': 7000 }),
  sketchedEpci(2, { '59350': 230_000, '01001': 900 }, 'METRO'),
]
const anyTown = (code: string): fc.Arbitrary<Town> =>
  fc
    .record({
      code: fc.constant(code),
      population: fc.option(fc.nat(60_000)),
      region: fc.constantFrom('84', '94', '11', null),
      epci: fc.constantFrom(...epcis),
      mountain: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      lists: fc.constantFrom<Pick<TownSketch, 'pvd' | 'ort'>>(
        {},
        { pvd: null },
        { pvd: 'unknown' },
        { pvd: '2021-05-06' },
        { pvd: '2021-05-06', ort: '2022-11-06' },
        { ort: 'unknown' },
      ),
    })
    .map(({ lists, ...sketch }) => sketchedTown({ ...sketch, ...lists }))
const country = fc.tuple(...codes.map(anyTown))
const anyDay = fc.constantFrom('2020-01-01', '2021-06-01', '2023-01-01', '2026-11-22').map(civilDate)

describe('laws', () => {
  test('a distance is the same from both sides, in the sum and in each factor', () => {
    fc.assert(
      fc.property(country, anyDay, ([a, b], day) => {
        const [there, back] = [likeness(a!, b!, { asOf: day }), likeness(b!, a!, { asOf: day })]
        expect(there.distance).toBe(back.distance)
        there.factors.forEach((each, at) => {
          const other = back.factors[at]!
          expect([each.distance, each.outcome]).toEqual([other.distance, other.outcome])
          expect([each.here, each.there]).toEqual([other.there, other.here])
        })
      }),
    )
  })

  test('a town is at no distance from itself in every factor that is known', () => {
    fc.assert(
      fc.property(anyTown('73157'), anyDay, (town, day) => {
        const { distance, factors } = likeness(town, town, { asOf: day })
        for (const each of factors) expect(each.outcome).toBe(each.distance === 0 ? 'same' : 'unknown')
        const open = factors.filter(each => each.outcome === 'unknown')
        expect(distance).toBe(open.reduce((sum, { weight }) => sum + weight / 2, 0))
      }),
    )
  })

  test('a factor stays within its weight, an unknown one costs half, and they add up to the distance', () => {
    fc.assert(
      fc.property(country, anyDay, ([a, b], day) => {
        const peer = likeness(a!, b!, { asOf: day })
        expect(peer.factors.map(each => each.factor)).toEqual(peerFactors.map(({ id }) => id))
        for (const { distance, weight, here, there, outcome, text } of peer.factors) {
          expect(distance).toBeGreaterThanOrEqual(0)
          expect(distance).toBeLessThanOrEqual(weight)
          if (outcome === 'unknown') expect(distance).toBe(weight / 2)
          if (here === null || there === null) expect(outcome).toBe('unknown')
          if (outcome === 'same') expect(here).toBe(there)
          for (const language of languages) expect(text[language]).not.toMatch(/undefined|null|NaN/)
        }
        const sum = peer.factors.reduce((total, each) => total + each.distance, 0)
        expect(peer.distance).toBeCloseTo(sum, 9)
        expect(peer.distance).toBeLessThanOrEqual(100)
        expect(JSON.parse(JSON.stringify(peer))).toEqual(peer)
      }),
    )
  })

  test('peers are the first of all others in order of distance, then size, then code, whatever their order', () => {
    fc.assert(
      fc.property(country, fc.nat(12), anyDay, fc.infiniteStream(fc.nat()), (towns, limit, day, chance) => {
        const [town] = towns as [Town]
        const shuffled = towns
          .map(each => ({ each, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each)
        const options = { asOf: day, townsOfEpci: () => towns }
        const expected = towns
          .slice(1)
          .map(other => likeness(town, other, options))
          .sort((a, b) => a.distance - b.distance || compareTowns(a.town, b.town))
          .slice(0, limit)
        expect(peers(town, shuffled, { ...options, limit })).toEqual(expected)
      }),
    )
  })

  test('the smallest of many are those of a whole sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat(20), (numbers, limit) => {
        const smallest = new Smallest<number>(limit, (a, b) => a - b)
        for (const number of numbers) smallest.add(number)
        expect(smallest.inOrder()).toEqual([...numbers].sort((a, b) => a - b).slice(0, limit))
      }),
    )
  })
})

describe('peers', () => {
  test('leave out the town itself and count a town given twice once', () => {
    const found = peers(large, [large, middle, middle, small], { asOf })
    expect(found.map(({ town }) => town.code)).toEqual(['73002', '73003'])
  })

  test('are ten unless told otherwise, and a limit is a whole number', () => {
    const many = Array.from({ length: 30 }, (_, at) => sketchedTown({ code: String(10_000 + at) }))
    expect(peers(large, many, { asOf })).toHaveLength(10)
    expect(peers(large, many, { asOf, limit: 0 })).toEqual([])
    expect(peers(large, [], { asOf })).toEqual([])
    for (const limit of [-1, 1.5, NaN, Infinity])
      expect(() => peers(large, many, { asOf, limit })).toThrow(RangeError)
  })
})
