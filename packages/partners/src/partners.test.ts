import { describeIssue, isCivilDate, languages } from '@petites-villes/core'
import { isSiren } from '@petites-villes/towns'
import { describe, expect, test } from 'vitest'
import {
  contactPoints,
  isPartnerId,
  parsePartnerId,
  partner,
  partnerIds,
  partnerRoleLabels,
  partnerRoles,
  partners,
  partnerSentences,
  partnersInRole,
  partnerSources,
  pointsOfEntry,
  territoriesOfAction,
  territoryOfActionLabels,
} from './index.js'

describe('each partner', () => {
  test.each(partners.map(p => [p.id, p] as const))('%s is complete', (id, p) => {
    expect(p.id).toBe(id)
    expect(p.name.length).toBeGreaterThan(3)
    expect(p.presentation.fr).not.toBe(p.presentation.en)
    for (const language of languages) expect(p.presentation[language]).toMatch(/\p{L}.*\.$/u)
    expect(new Set(p.roles).size).toBe(p.roles.length)
    expect(p.sources.length).toBeGreaterThan(0)
    expect(territoriesOfAction).toContain(p.territory)
    if (p.site) expect(new URL(p.site).protocol).toBe('https:')
  })

  test.each(partners.flatMap(p => (p.siren ? [[p.id, p] as const] : [])))('%s has a real SIREN', (_, p) => {
    expect(isSiren(p.siren?.value)).toBe(true)
    expect(p.family).toBe(false)
  })

  test('no confidence is above that of its best source', () => {
    const rank = { high: 0, medium: 1, low: 2, unverified: 3 }
    for (const p of partners)
      expect(rank[p.confidence], p.id).toBeGreaterThanOrEqual(
        Math.min(...p.sources.map(s => rank[s.confidence])),
      )
  })
})

describe('the catalogue', () => {
  test('has unique identifiers, names, acronyms and SIREN', () => {
    for (const all of [
      partnerIds,
      partners.map(p => p.name),
      partners.flatMap(p => p.acronym ?? []),
      partners.flatMap(p => p.siren?.value ?? []),
    ])
      expect(new Set(all).size).toBe(all.length)
  })

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(partners))).toEqual(partners)
  })

  test('leaves Action Logement out: its town-centre product was found for Action cœur de ville only', () => {
    expect(partnerIds.filter(id => id.includes('logement'))).toEqual([])
  })

  test('lets no service own a SIREN or a chain of parents without end', () => {
    for (const p of partners.filter(each => each.partOf)) {
      expect(p.siren).toBeUndefined()
      expect(partner(p.partOf!).partOf).toBeUndefined()
    }
  })

  test('keeps Banque des Territoires inside the Caisse des Dépôts', () => {
    expect(partner(partner('banque-des-territoires').partOf!).siren?.value).toBe('180020026')
  })

  test('gives every role to somebody, with a label in both languages', () => {
    for (const role of partnerRoles) {
      expect(partnersInRole(role).length).toBeGreaterThan(0)
      expect(partnerRoleLabels[role].fr && partnerRoleLabels[role].en).toBeTruthy()
    }
    for (const territory of territoriesOfAction)
      expect(territoryOfActionLabels[territory].fr).not.toBe(territoryOfActionLabels[territory].en)
  })
})

describe('sources', () => {
  test('are known by their own id, dated, and reachable when they have an address', () => {
    for (const [id, source] of Object.entries(partnerSources)) {
      expect(source.id).toBe(id)
      expect(isCivilDate(source.checkedOn)).toBe(true)
      if ('url' in source) expect(new URL(source.url).protocol).toBe('https:')
      if ('publishedOn' in source) expect(source.publishedOn <= source.checkedOn).toBe(true)
    }
  })

  test('are all used', () => {
    const used = new Set([
      ...partners.flatMap(p => p.sources.map(s => s.id)),
      ...pointsOfEntry({ mountain: 'yes' }).flatMap(entry => entry.sources.map(s => s.id)),
      ...partnerIds.flatMap(id => contactPoints(id).flatMap(contact => contact.sources.map(s => s.id))),
    ])
    expect(Object.keys(partnerSources).filter(id => !used.has(id))).toEqual([])
  })
})

describe('reading an identifier', () => {
  test('takes the known ones and no key of every object', () => {
    expect(partnerIds.every(isPartnerId)).toBe(true)
    for (const given of ['constructor', 'ANCT', '', null, 3]) expect(isPartnerId(given)).toBe(false)
  })

  test('an unknown one is answered with the nearest, in both languages', () => {
    const [problem] = parsePartnerId('fondation patrimoine').issues
    expect(describeIssue(problem!, partnerSentences, 'fr')).toContain('fondation-du-patrimoine')
    expect(describeIssue(problem!, partnerSentences, 'en')).toContain('fondation-du-patrimoine')
    expect(describeIssue(parsePartnerId('zzzzzzzz').issues[0]!, partnerSentences, 'en')).toBe(
      '"zzzzzzzz" is not a known partner.',
    )
  })
})

test('the prefect of the department always comes first, the massif is added unless it is surely not one', () => {
  const doors = (mountain: 'yes' | 'no' | 'unknown') =>
    pointsOfEntry({ mountain }).map(entry => entry.partner)
  expect(doors('no')).toEqual(['prefet-departement'])
  expect(doors('yes')).toEqual(['prefet-departement', 'prefet-massif'])
  expect(doors('unknown')).toEqual(doors('yes'))
})
