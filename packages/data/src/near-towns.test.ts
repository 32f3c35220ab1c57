import { createGazetteer, describeNearness, nearTowns } from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import { referenceData } from './index.js'

const gazetteer = createGazetteer(referenceData)
const modane = gazetteer.town('73157')!

describe('intercommunalities', () => {
  test('have members, a type and a population', () => {
    const { members, type, population } = modane.epci!
    expect(type).toBe('CC')
    expect(members).toContain('73157')
    expect(population).toBe(
      gazetteer.townsOfEpci(modane.epci!.siren).reduce((sum, town) => sum + (town.population ?? 0), 0),
    )
  })

  test('of a department come larger first, those on its border too', () => {
    const epcis = gazetteer.epcisOfDepartment('73')
    const populations = epcis.map(epci => epci.population)
    expect([...populations].sort((a, b) => b - a)).toEqual(populations)
    expect(epcis.every(epci => epci.departments.includes(modane.department.code))).toBe(true)
    expect(epcis).toContain(modane.epci)
    expect(gazetteer.epcisOfDepartment('987')).toEqual([])
  })
})

describe('towns near in size and situation', () => {
  const near = nearTowns(gazetteer, modane, { limit: 20 })

  test('are half to twice as large, best first, and never the town itself', () => {
    expect(near).toHaveLength(20)
    for (const { town } of near) {
      expect(town.population! / modane.population!).toBeGreaterThanOrEqual(0.5)
      expect(town.population! / modane.population!).toBeLessThanOrEqual(2)
      expect(town).not.toBe(modane)
    }
    const points = near.map(found => found.points)
    expect([...points].sort((a, b) => b - a)).toEqual(points)
  })

  test('say factor by factor why', () => {
    for (const { points, factors } of near) {
      expect(factors.reduce((sum, factor) => sum + factor.points, 0)).toBe(points)
      expect(factors.reduce((sum, factor) => sum + factor.of, 0)).toBe(100)
      for (const factor of factors)
        for (const language of ['fr', 'en'] as const)
          expect(describeNearness(factor, language)).toMatch(/^\S.* \(\d+\/\d+\)$/)
    }
    expect(near[0]?.factors).toContainEqual({
      factor: 'mountain',
      points: 10,
      of: 10,
      known: true,
      value: true,
    })
  })

  test('what is unknown gives no points and says so', () => {
    const [corsican] = nearTowns(gazetteer, gazetteer.town('2A247')!, { limit: 1 })
    const mountain = corsican!.factors.find(({ factor }) => factor === 'mountain')!
    expect(mountain).toMatchObject({ known: false, points: 0 })
    expect(describeNearness(mountain, 'fr')).toBe('classement en montagne inconnu (0/10)')
  })

  test('of a village without inhabitants there are none', () => {
    expect(nearTowns(gazetteer, gazetteer.town('55039')!)).toEqual([])
    expect(nearTowns(gazetteer, modane, { limit: 0 })).toEqual([])
  })
})
