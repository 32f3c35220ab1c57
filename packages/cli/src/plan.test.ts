import type { SupportPlan } from 'petites-villes'
import { expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

test('the plan of Modane reads as a whole', async () => {
  const { code, out, err } = await pvd('plan 73157 --on 2026-11-22')
  expect(code).toBe(0)
  expect(err).toBe('')
  await expect(out).toMatchFileSnapshot('__snapshots__/plan-modane.txt')
})

test('a mayor reads the top in one minute', async () => {
  const { out } = await pvd('plan Modane')
  const top = plain(out.split('\n').slice(0, 4).join('\n'))
  expect(top).toMatch(
    /^Modane : plan d'accompagnement au 22 novembre 2026 ✓ \d+ disponibles · \? \d+ à confirmer/,
  )
  expect(top).toContain("répondez d'abord à « ")
})

test('Modane sees its valley, its mountain complements and its questions', async () => {
  const text = plain((await pvd('plan 73157')).out)
  expect(text).toContain('La vallée de la Maurienne : Fourneaux (73117) et Saint-Jean-de-Maurienne (73248).')
  expect(text).toContain('Même intercommunalité : Fourneaux (73117).')
  expect(text).toContain('Complément montagne : Avenir Montagnes Ingénierie (close)')
  expect(text).toMatch(/Complète : Fonds national d'aménagement et de développement du territoire/)
  expect(text).toMatch(/Questions ouvertes \(\d+\)/)
  expect(text).toContain('--fact project.kinds=')
  expect(text).toContain('pvd explain 73157 <offre>')
})

test('an answer leaves the questions and shows in the plan', async () => {
  const before = plain((await pvd('plan 73157')).out)
  const after = plain((await pvd('plan 73157 --fact frr.zoning=frr+')).out)
  expect(before).toContain('frr.zoning')
  expect(after).not.toContain('frr.zoning')
})

test('Lille reads why for each offer', async () => {
  const { out } = await pvd('plan 59350')
  const { entries } = JSON.parse((await pvd('plan 59350 --json')).out) as SupportPlan
  const text = plain(out)
  for (const { offer, status } of entries)
    if (status === 'closed' || status === 'not-eligible') {
      const [, told = ''] = text.split(`[${offer.id}] `)
      expect(told, offer.id).toMatch(status === 'closed' ? /^(close|rouvre)/ : /^non éligible — \S/)
    } else expect(text).toContain(plain(offer.id))
})

test('what is unknown of Porto-Vecchio never becomes a no', async () => {
  const { entries } = JSON.parse((await pvd('plan 2A247 --json')).out) as SupportPlan
  const resting = entries.filter(entry => entry.missing.some(({ fact }) => fact === 'town.mountain'))
  expect(resting.length).toBeGreaterThan(0)
  for (const { status, outcome } of resting) {
    expect(outcome).toBe('unknown')
    expect(status).not.toBe('not-eligible')
  }
  for (const { because } of entries.filter(({ status }) => status === 'not-eligible'))
    expect(because.map(({ text }) => text.fr).join()).not.toContain('montagne')
  expect(plain((await pvd('plan 2A247')).out)).toContain('Classement en montagne à confirmer.')
})

test('--all opens what is closed or not eligible', async () => {
  const [brief, full] = [(await pvd('plan 59350')).out, (await pvd('plan 59350 --all')).out]
  expect(full.split('\n').length).toBeGreaterThan(brief.split('\n').length)
  expect(plain(full)).toContain('Non éligible · ')
  expect(plain(full)).toContain('Parce que : ')
})

test('facts against the reference data are named', async () => {
  expect(plain((await pvd('plan 73157 --fact pvd.member=non')).out)).toContain(
    'Vos réponses contredisent les données de référence : pvd.member.',
  )
})

test('facts come from a file too, and a list may be given in parts', async () => {
  const files = { 'faits.json': '{ "frr.zoning": "frr", "project.kinds": ["mobility"] }' }
  const { entries } = JSON.parse(
    (
      await pvd(
        'plan 73157 --facts faits.json --fact project.kinds=brownfield --fact project.kinds=school --json',
        { files },
      )
    ).out,
  ) as SupportPlan
  const missing = entries.flatMap(entry => entry.missing.map(({ fact }) => fact))
  expect(missing).not.toContain('frr.zoning')
  expect(missing).not.toContain('project.kinds')
})

test('the plan speaks English', async () => {
  const { out } = await pvd('plan Modane --lang en')
  expect(out).toMatch(/^Modane: support plan on 22 November 2026\n✓.\d+.available/)
  expect(out).toContain('Open questions')
  expect((await pvd('plan Modane', { env: { PVD_LANG: 'en' } })).out).toBe(out)
})
