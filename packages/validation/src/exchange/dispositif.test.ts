import { civilDate, euros } from '@petites-villes/core'
import { offer, type Offer, offers } from '@petites-villes/offers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipped } from './clipped.js'
import { publishedGeographyPattern } from './dispositif.js'
import { dispositifFromOffer, type DispositifOptions } from './dispositif-from-offer.js'

const options: DispositifOptions = {
  asOf: civilDate('2026-11-22'),
  idOf: () => '2ed6657d-e927-568b-95e1-2665a8aea6a2',
}
const fields =
  `id titre promesse description eligibilite types_aides porteurs programmes_parents url_source cibles
  eligibilite_geographique eligibilite_geographique_exclusions date_ouverture date_cloture date_mise_a_jour`.split(
    /\s+/,
  )

describe('a row of dispositif-aide', () => {
  test('every offer becomes one, with exactly the fields of the schema and within its lengths', () => {
    for (const each of offers) {
      const { value, notices } = dispositifFromOffer(each, options)
      expect(Object.keys(value)).toEqual(fields)
      expect(value.promesse.length).toBeLessThanOrEqual(180)
      expect(value.description.length).toBeLessThanOrEqual(5000)
      expect(notices.map(({ field }) => field)).toEqual(each.partners.length === 0 ? ['/porteurs'] : [])
      for (const target of value.cibles?.split('|') ?? [])
        expect(['professionnels', 'particuliers', 'associations', 'secteur public']).toContain(target)
    }
  })

  test('the holders are real JSON, one for each partner, with a SIREN only where it is known', () => {
    expect(JSON.parse(dispositifFromOffer(offer('chef-de-projet-pvd'), options).value.porteurs)).toEqual([
      { nom: 'Agence nationale de la cohésion des territoires', siren: '130026032', roles: ['financeur'] },
      { nom: 'Banque des Territoires', roles: ['financeur'] },
      { nom: "Agence nationale de l'habitat", siren: '180067027', roles: ['financeur'] },
      { nom: 'Préfets de département', roles: ['service instructeur'] },
    ])
  })

  test('Corsica is written right, with a notice that names the pattern', () => {
    const { value, notices } = dispositifFromOffer(offer('vta'), {
      ...options,
      territories: [
        { level: 'DEP', code: '2A' },
        { level: 'COM', code: '2A004' },
        { level: 'DEP', code: '73' },
      ],
      exclusions: [{ level: 'COM', code: '1001' }],
    })
    expect(value.eligibilite_geographique).toBe('DEP-2A|COM-2A004|DEP-73')
    expect(publishedGeographyPattern.test('DEP-2A')).toBe(false)
    expect(publishedGeographyPattern.test('FOO-1')).toBe(true)
    expect(notices.map(({ field, value: code }) => [field, code])).toEqual([
      ['/eligibilite_geographique', 'DEP-2A'],
      ['/eligibilite_geographique', 'COM-2A004'],
      ['/eligibilite_geographique_exclusions', 'COM-1001'],
    ])
    expect(notices[0]!.text.en).toContain('[A-Z]+-\\d+')
  })

  test('an identifier that is no UUID is said', () => {
    const { notices } = dispositifFromOffer(offer('vta'), { ...options, idOf: ({ id }) => id })
    expect(notices).toMatchObject([{ field: '/id', value: 'vta' }])
  })

  test('what is too long is cut between two words, and the rest is in the losses', () => {
    const long = 'mot '.repeat(60).trim()
    const wordy: Offer = {
      ...offer('vta'),
      summary: { fr: long, en: 'word' },
      funding: Array.from({ length: 200 }, (_, at) => ({
        kind: 'flat' as const,
        label: { fr: `ligne ${at} avec beaucoup de mots`, en: 'line' },
        amount: euros(at),
        per: 'project' as const,
        sources: [],
      })),
    }
    const { value, lost } = dispositifFromOffer(wordy, options)
    expect(value.promesse).toMatch(/mot…$/)
    const cut = lost.filter(({ reason }) => reason.en.includes('cut'))
    expect(cut.map(({ field }) => field)).toEqual(['/summary/fr', '/funding'])
    expect(`${value.promesse.slice(0, -1)}${cut[0]!.value}`).toBe(long)
  })

  test('the deadline is the last day, and an unconfirmed span has none', () => {
    const at = (asOf: string) =>
      dispositifFromOffer(offer('chef-de-projet-pvd'), { ...options, asOf: civilDate(asOf) }).value
    expect([at('2025-06-01').date_ouverture, at('2025-06-01').date_cloture]).toEqual([
      '2020-10-01',
      '2026-03-31',
    ])
    expect([at('2026-11-22').date_ouverture, at('2026-11-22').date_cloture]).toEqual([null, null])
  })

  test('every property of an offer is carried or listed', () => {
    const carried = new Set(['name', 'kind', 'partners', 'summary', 'applicants'])
    for (const each of offers) {
      const listed = dispositifFromOffer(each, options).lost.map(({ field }) => field.split('/')[1])
      const silent = Object.keys(each).filter(key => {
        const value = each[key as keyof Offer]
        return !carried.has(key) && !listed.includes(key) && !(Array.isArray(value) && value.length === 0)
      })
      expect([each.id, silent]).toEqual([each.id, []])
    }
  })
})

const loneSurrogate = /\p{Surrogate}/u

test('a clipped text and its rest are the text, and fit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer({ min: 4, max: 40 }),
      (text, most) => {
        const { text: head, rest } = clipped(text, most)
        expect(head.length).toBeLessThanOrEqual(most)
        expect(rest === null ? head : `${head.slice(0, -1)}${rest}`).toBe(text)
        expect(head).not.toMatch(loneSurrogate)
      },
    ),
    { seed: 20261122, numRuns: 2000 },
  )
})
