import { isPartnerId, partnerIds } from '@petites-villes/partners'
import { communeCode, type Epci, type SupersededCode, type Town } from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import {
  groupOf,
  partnersOfTown,
  partnersOnTheme,
  type TerritoryProject,
  territoryProjects,
  themes,
} from './index.js'
import { sketchedEpci, sketchedTown } from './testing.js'

const upper = sketchedEpci(0, { '73117': 700, '73157': 2800 })
const lower = sketchedEpci(1, { '73248': 7500 })
const named = sketchedEpci(2, { '73135': 300 })
const towns = [
  sketchedTown({ code: '73117', population: 700, epci: upper, mountain: 'yes' }),
  sketchedTown({ code: '73157', population: 2800, epci: upper, mountain: 'yes' }),
  sketchedTown({ code: '73248', population: 7500, epci: lower, mountain: 'yes' }),
]
const lookups = (
  all: readonly Town[] = towns,
  { epcis = [upper, lower, named], superseded = [] as readonly SupersededCode[] } = {},
) => ({
  town: (code: string) => all.find(town => town.code === code),
  epci: (siren: string): Epci | undefined => epcis.find(epci => epci.siren === siren),
  superseded: (code: string) => superseded.find(each => each.code === code),
})
const [maurienne] = territoryProjects as [TerritoryProject]

describe('the group of a territory project', () => {
  test('holds its towns, and the intercommunalities that they bring', () => {
    const group = groupOf(maurienne, lookups())
    expect(group.towns).toEqual(towns)
    expect(group.epcis.map(({ epci, takesPart, towns: inIt }) => [epci.name, takesPart, inIt])).toEqual([
      ['Communauté 0', 'through-towns', ['73117', '73157']],
      ['Communauté 1', 'through-towns', ['73248']],
    ])
    expect(group).toMatchObject({ commonEpci: null, population: 11_000, mountain: 'yes', notFound: [] })
    expect(JSON.parse(JSON.stringify(group))).toEqual(group)
  })

  test('tells an intercommunality that a source names from one that only surrounds a town', () => {
    const group = groupOf({ ...maurienne, epcis: [lower.siren, named.siren] }, lookups())
    expect(Object.fromEntries(group.epcis.map(({ epci, takesPart }) => [epci.name, takesPart]))).toEqual({
      'Communauté 0': 'through-towns',
      'Communauté 1': 'named',
      'Communauté 2': 'named',
    })
    expect(group.epcis.find(({ epci }) => epci === named)?.towns).toEqual([])
  })

  test('one intercommunality around all could carry for all', () => {
    const group = groupOf({ ...maurienne, towns: [communeCode('73117'), communeCode('73157')] }, lookups())
    expect(group.commonEpci).toBe(upper.siren)
    const alone = towns.map(town => ({ ...town, epci: null }))
    expect(groupOf(maurienne, lookups(alone)).commonEpci).toBeNull()
  })

  test('a merged commune hands its membership on to the commune of today, once', () => {
    const superseded: SupersededCode = {
      code: communeCode('73001'),
      name: 'Avant',
      because: 'merged',
      since: null,
      successors: [communeCode('73157')],
    }
    const project = { ...maurienne, towns: [communeCode('73001'), communeCode('73157')] as const }
    const group = groupOf(project, lookups(towns, { superseded: [superseded] }))
    expect(group.towns.map(({ code }) => code)).toEqual(['73157'])
    expect(group.entered).toEqual([{ code: '73001', as: '73157' }])
    const divided = { ...superseded, successors: [communeCode('73157'), communeCode('73248')] }
    expect(groupOf(project, lookups(towns, { superseded: [divided] })).notFound).toEqual(['73001'])
  })

  test('what names nothing is told, not dropped', () => {
    const project = { ...maurienne, epcis: [named.siren] }
    const group = groupOf(project, lookups([], { epcis: [] }))
    expect(group.notFound).toEqual(['73117', '73157', '73248', named.siren])
    expect(group).toMatchObject({ towns: [], commonEpci: null, mountain: 'unknown' })
  })

  test('an unknown zoning or population of one is unknown for all', () => {
    const [first, ...rest] = towns as [Town, ...Town[]]
    const changed = (more: Parameters<typeof sketchedTown>[0]) => lookups([sketchedTown(more), ...rest])
    const code = first.code
    expect(groupOf(maurienne, changed({ code, mountain: 'unknown' })).mountain).toBe('unknown')
    expect(groupOf(maurienne, changed({ code, mountain: 'no' })).mountain).toBe('some')
    expect(groupOf(maurienne, changed({ code, population: null })).population).toBeNull()
  })
})

describe('partners of a town on a theme', () => {
  test('every partner acts in some theme, every theme has partners, the prefect is in all', () => {
    for (const theme of themes) {
      const ids = partnersOnTheme(theme)
      expect(ids.every(isPartnerId)).toBe(true)
      expect(ids).toContain('prefet-departement')
    }
    for (const id of partnerIds)
      expect(
        themes.some(theme => partnersOnTheme(theme).includes(id)),
        id,
      ).toBe(true)
  })

  test('a theme and a role only take away, and the prefect of the department still comes first', () => {
    const [town] = towns as [Town]
    const all = partnersOfTown(town)
    for (const theme of themes) {
      const onTheme = partnersOfTown(town, { theme })
      expect(onTheme[0]?.partner).toBe('prefet-departement')
      for (const each of onTheme) expect(all).toContainEqual(each)
    }
    const heritage = partnersOfTown(town, { theme: 'heritage', role: 'expert' }).map(each => each.partner)
    expect(heritage).toContain('drac')
    expect(heritage).not.toContain('cerema')
  })
})
