import type { Offer, OfferExplanation, Town } from 'petites-villes'
import { describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

describe('pvd town', () => {
  test('shows codes, intercommunality, zonings and milestones', async () => {
    const text = plain((await pvd('town Saint-Jean-de-Maurienne')).out)
    expect(text).toMatch(/^Saint-Jean-de-Maurienne \(73248\) Code commune 73248/)
    expect(text).toContain('Codes postaux 73300')
    expect(text).toContain('SIREN 2')
    expect(text).toContain('Petites villes de demain : oui Convention signée le')
    expect(text).toContain('Étapes au 22 novembre 2026')
  })

  test('says why something is unknown', async () => {
    expect(plain((await pvd('town 2A247')).out)).toContain(
      'Zone de montagne : inconnu La liste ne couvre pas ce territoire, ce qui ne veut pas dire non',
    )
  })

  test('gives data to programs, and reads names of several words', async () => {
    const { town } = JSON.parse((await pvd('town saint denis 974 --json')).out) as { town: Town }
    expect(town.code).toBe('97411')
  })
})

describe('pvd offers', () => {
  const ids = async (line: string) =>
    (JSON.parse((await pvd(`offers --json ${line}`)).out) as Offer[]).map(({ id }) => id)

  test('lists the catalogue on a day', async () => {
    const text = plain((await pvd('offers')).out)
    expect(text).toMatch(/^\d+ offres au 22 novembre 2026/)
    expect(text).toContain('vta · ingénierie · ouverte')
    expect(text).not.toContain('close, dernier jour le 21 novembre 2026')
  })

  test('keeps what is asked for', async () => {
    const all = await ids('')
    expect(await ids('--pillar network')).toEqual(['club-pvd'])
    expect((await ids('--theme housing')).length).toBeLessThan(all.length)
    expect(await ids('--kind tax-relief --open')).toContain('denormandie')
    expect(await ids('--kind tax-relief --open --on 2029-01-01')).not.toContain('denormandie')
    expect(await ids('fonds vert')).toContain('fonds-vert')
    expect((await pvd('offers zzzz')).out).toContain('Aucune offre ne correspond.')
  })
})

describe('pvd offer', () => {
  test('tells one offer in full', async () => {
    const text = plain((await pvd('offer vta')).out)
    for (const part of [
      'Dépôt des demandes',
      'Qui peut en bénéficier',
      'Seuils',
      '20 000 habitants',
      'Doutes',
      'Sources',
      'Source sûre, lue le',
    ])
      expect(text).toContain(part)
  })

  test('every offer has a page in both languages, on any day', async () => {
    const all = JSON.parse((await pvd('offers --json')).out) as Offer[]
    for (const { id } of all)
      for (const rest of ['', '--lang en --on 2019-01-01']) {
        const { code, out } = await pvd(`offer ${id} ${rest}`)
        expect(code).toBe(0)
        expect(out).not.toMatch(/undefined|\[object|NaN/)
      }
  })
})

describe('pvd explain', () => {
  test('draws the trace as a tree', async () => {
    const { out } = await pvd('explain 73157 vta --on 2026-11-22')
    await expect(out).toMatchFileSnapshot('__snapshots__/explain-modane-vta.txt')
  })

  test('the exit code is the answer of the rule', async () => {
    expect((await pvd('explain 73157 club-pvd')).code).toBe(0)
    expect((await pvd('explain 59350 club-pvd')).code).toBe(1)
    expect((await pvd('explain 73157 vta')).code).toBe(0)
    expect((await pvd('explain 73157 vta --strict')).code).toBe(3)
    expect((await pvd('explain 73157 vta --strict --fact town.densityLevel=6')).code).toBe(0)
    expect((await pvd('explain 59350 club-pvd --json')).code).toBe(1)
  })

  test('names value, threshold and source', async () => {
    const text = plain((await pvd('explain Modane vta')).out)
    expect(text).toContain('moins de 20 000 habitants')
    expect(text).toMatch(/ici : 2 849 (│ )*habitants/)
    expect(text).toMatch(/\[1\] .*Source (sûre|secondaire)/)
  })

  test('every offer is explained for a town that is in nothing', async () => {
    const all = JSON.parse((await pvd('offers --json')).out) as Offer[]
    for (const { id } of all) {
      const { out, err } = await pvd(`explain Lille ${id} --lang en`)
      expect(err).toBe('')
      expect(out).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  test('gives the whole trace to programs', async () => {
    const explained = JSON.parse((await pvd('explain 73157 vta --json')).out) as OfferExplanation
    expect(explained.format).toBe('offer-explanation/1')
    expect(explained.trace.format).toBe('trace/1')
  })
})

describe('pvd facts', () => {
  test('tells how each fact is typed', async () => {
    const text = plain((await pvd('facts')).out)
    expect(text).toContain('frr.zoning · un choix')
    expect(text).toContain('frr+')
    expect(plain((await pvd('facts population --lang en')).out)).toContain('town.population · whole number')
  })
})

describe('help', () => {
  test('in both languages', async () => {
    expect((await pvd('--help')).out).toMatch(/^Usage.: pvd <commande> \[options\]/)
    expect((await pvd('--help --lang en')).out).toContain('Commands:')
    expect((await pvd('')).out).toBe((await pvd('--help')).out)
    for (const command of ['plan', 'town', 'offers', 'offer', 'explain', 'facts', 'test', 'lint']) {
      const { code, out } = await pvd(`${command} --help`)
      expect(code).toBe(0)
      expect(out).toContain('Exemples')
      expect(out).not.toMatch(/Usage:|Options:|display help/)
    }
  })

  test('the version is that of the package', async () => {
    expect((await pvd('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
