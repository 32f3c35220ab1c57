import type { FundingPlan, GroupPlan } from 'petites-villes'
import { describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

describe('pvd fund', () => {
  test('says what the grants bring, what limits them and what remains', async () => {
    const text = plain((await pvd('fund Modane --cost 400000 --project school')).out)
    expect(text).toMatch(/^Modane : plan de financement au 22 novembre 2026/)
    expect(text).toContain('En bref')
    expect(text).toContain("La part du maître d'ouvrage")
    expect(text).toContain("Le maître d'ouvrage paie au moins 20 % des financements publics")
  })

  test('gives data to programs, and leaves out what is not sure', async () => {
    const read = async (more: string) =>
      JSON.parse(
        (await pvd(`fund 73157 --cost 1200000,50 --project school ${more} --json`)).out,
      ) as FundingPlan
    expect((await read('')).project.cost).toBe(120_000_050)
    expect((await read('--sure')).lines.every(({ status }) => status === 'available')).toBe(true)
  })

  test.each([
    ['fund Modane', /coût du projet/],
    ['fund Modane --cost beaucoup', /n'est pas un montant/],
    ['fund Modane --cost -5', /montant/],
    ['fund Modane --cost 5000 --project scool', /vouliez-vous dire school/],
    ['fund Modane --cost 5000 --owner maire', /--owner/],
    ['fund Modane --cost 5000 --gifts 9000', /ne vont pas ensemble/],
  ])('%s is a wrong use, in a sentence', async (line, sentence) => {
    const { code, err, out } = await pvd(line)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(plain(err)).toMatch(sentence)
  })
})

test('pvd peers names towns of the programme, the nearest first', async () => {
  const text = plain((await pvd('peers Modane')).out)
  expect(text).toContain('les villes du programme qui lui ressemblent le plus')
  expect(text.match(/distance \d+,\d sur 100/g)).toHaveLength(5)
  const peers = JSON.parse((await pvd('peers Modane --json')).out) as { distance: number }[]
  expect([...peers].sort((a, b) => a.distance - b.distance)).toEqual(peers)
})

describe('pvd group', () => {
  test('puts the towns of the valley side by side', async () => {
    const text = plain((await pvd('group maurienne')).out)
    for (const name of ['Fourneaux', 'Modane', 'Saint-Jean-de-Maurienne']) expect(text).toContain(name)
    expect(text).toContain('Aucune intercommunalité ne réunit toutes les communes')
    const plan = JSON.parse((await pvd('group maurienne --json')).out) as GroupPlan
    expect(plan.members).toHaveLength(3)
  })

  test('names the nearest project for a mistyped one', async () => {
    const { code, err } = await pvd('group morienne')
    expect(code).toBe(2)
    expect(plain(err)).toContain('maurienne')
  })

  test('wraps on a narrow terminal', async () => {
    for (const line of (await pvd('group maurienne', { width: 50 })).out.split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(50)
  })
})
