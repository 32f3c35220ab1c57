import { languages } from '@petites-villes/core'
import { departmentCode, regionCode } from '@petites-villes/towns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contactPoints,
  partner,
  partnerIds,
  partnerRoles,
  partners,
  partnerSources,
  partnersServing,
  type Place,
  placeOf,
  pointsOfEntry,
} from './index.js'

const savoie: Place = {
  department: { code: departmentCode('73'), name: 'Savoie' },
  region: { code: regionCode('84'), name: 'Auvergne-Rhône-Alpes' },
  overseas: false,
  mountain: 'yes',
}
const corsica: Place = {
  department: { code: departmentCode('2A'), name: 'Corse-du-Sud' },
  region: { code: regionCode('94'), name: 'Corse' },
  overseas: false,
  mountain: 'unknown',
}
const polynesia: Place = {
  department: { code: departmentCode('987'), name: 'Polynésie française' },
  region: null,
  overseas: true,
  mountain: 'unknown',
}
const reunion: Place = {
  department: { code: departmentCode('974'), name: 'La Réunion' },
  region: { code: regionCode('04'), name: 'La Réunion' },
  overseas: true,
  mountain: 'unknown',
}
const massifPartners = partners.filter(p => p.territory === 'massif' || p.mountainOnly).map(p => p.id)
const serving = (place: Place, id: string) => partnersServing(place).find(each => each.partner === id)

describe('who serves a town', () => {
  test('the prefect of the department first, the massif second, in the mountains', () => {
    expect(
      partnersServing(savoie)
        .slice(0, 3)
        .map(each => each.partner),
    ).toEqual(['prefet-departement', 'prefet-massif', 'anct'])
    expect(serving(savoie, 'prefet-massif')).toMatchObject({ certainty: 'yes', territory: { code: null } })
  })

  test('a massif partner is to confirm where the zoning is unknown, and never dropped', () => {
    for (const id of massifPartners) {
      expect(serving(corsica, id), id).toMatchObject({ certainty: 'to-confirm' })
      expect(serving({ ...savoie, mountain: 'no' }, id), id).toBeUndefined()
    }
    expect(massifPartners).toEqual(['prefet-massif', 'commissariat-massif', 'anem'])
  })

  test('in which territory: its own department or region by code, the whole country, or to be looked up', () => {
    expect(serving(savoie, 'prefet-departement')?.territory).toMatchObject({
      level: 'department',
      code: '73',
      label: { fr: 'Savoie' },
    })
    expect(serving(savoie, 'drac')?.territory).toMatchObject({ level: 'region', code: '84' })
    expect(serving(savoie, 'anah')?.territory).toMatchObject({ level: 'national', code: null })
    expect(serving(savoie, 'epf')).toMatchObject({ certainty: 'to-confirm', territory: { level: 'local' } })
  })

  test('through the prefect of the department, and for a massif through its prefect', () => {
    const doors = Object.fromEntries(partnersServing(savoie).map(each => [each.partner, each.entry]))
    expect(doors.anah).toBe('prefet-departement')
    expect(doors['commissariat-massif']).toBe('prefet-massif')
    expect(doors['prefet-massif']).toBe('prefet-massif')
    expect(new Set(Object.values(doors))).toEqual(new Set(['prefet-departement', 'prefet-massif']))
  })

  test('where one authority may stand for department and region, and where there is no region, it is to confirm', () => {
    for (const place of [corsica, reunion])
      for (const id of ['departements', 'regions']) expect(serving(place, id)?.certainty).toBe('to-confirm')
    expect(serving(reunion, 'prefet-departement')?.certainty).toBe('yes')
    for (const { partner: id, certainty, territory } of partnersServing(polynesia))
      if (territory.level !== 'national') expect(certainty, id).toBe('to-confirm')
  })

  test('a partner whose place rests on a weak source is to confirm', () => {
    for (const { confidence, certainty } of partnersServing(savoie))
      if (confidence === 'low') expect(certainty).toBe('to-confirm')
  })

  test('reads the place of a town', () => {
    const zoning = { status: 'unknown' as const }
    const town = { department: reunion.department, region: reunion.region, zonings: { mountain: zoning } }
    expect(placeOf(town as never)).toEqual(reunion)
  })
})

describe('contact points', () => {
  test('are given only with a source', () => {
    for (const id of partnerIds)
      for (const { kind, value, sources } of contactPoints(id)) {
        expect(sources.length).toBeGreaterThan(0)
        for (const source of sources)
          expect(source).toBe((partnerSources as Record<string, unknown>)[source.id])
        if (kind === 'site') expect(new URL(value).protocol).toBe('https:')
        else expect(value).toMatch(/^0 \d{3} \d{3} \d{3}$/)
      }
  })

  test('no family has one: a prefect is reached in its own department', () => {
    for (const { id, family } of partners) if (family) expect(contactPoints(id), id).toEqual([])
  })
})

describe('laws', () => {
  const anyPlace = fc
    .tuple(fc.constantFrom(savoie, corsica, reunion, polynesia), fc.constantFrom('yes', 'no', 'unknown'))
    .map(([place, mountain]): Place => ({ ...place, mountain }))

  test('roles and lists only take away; nobody is named twice; the doors stand first', () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.option(fc.constantFrom(...partnerRoles), { nil: undefined }),
        fc.subarray([...partnerIds]),
        (place, role, among) => {
          const all = partnersServing(place)
          const asked = partnersServing(place, { ...(role ? { role } : {}), among })
          const expected = all.filter(
            each => (!role || each.roles.includes(role)) && among.includes(each.partner),
          )
          expect(asked).toEqual(expected)
          expect(new Set(all.map(each => each.partner)).size).toBe(all.length)
          const doors = pointsOfEntry(place).map(entry => entry.partner)
          expect(all.slice(0, doors.length).map(each => each.partner)).toEqual(doors)
          for (const each of all) expect(doors).toContain(each.entry)
        },
      ),
    )
  })

  test('knowing more never brings a partner back: unknown serves as many as yes, no serves fewer', () => {
    fc.assert(
      fc.property(anyPlace, place => {
        const ids = (mountain: Place['mountain']) =>
          partnersServing({ ...place, mountain }).map(each => each.partner)
        expect(ids('unknown')).toEqual(ids('yes'))
        for (const id of ids('no')) expect(ids('yes')).toContain(id)
      }),
    )
  })

  test('every answer is plain and told in two languages', () => {
    fc.assert(
      fc.property(anyPlace, place => {
        const all = partnersServing(place)
        expect(JSON.parse(JSON.stringify(all))).toEqual(all)
        for (const { because, entryWhy, roles, partner: id } of all) {
          for (const language of languages) {
            expect(because[language]).toMatch(/^\p{Lu}.+\.$/u)
            expect(entryWhy[language]).toMatch(/\.$/)
          }
          expect(because.fr).not.toBe(because.en)
          expect(roles).toEqual(partner(id).roles)
        }
      }),
    )
  })
})
