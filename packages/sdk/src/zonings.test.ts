import type { CivilDate } from '@petites-villes/core'
import { importZoning, zoningsFile } from '@petites-villes/towns/import'
import { expect, test } from 'vitest'
import { loadPvd } from './index.js'

const day = (text: string) => text as CivilDate
const source = {
  id: 'dgcl-frr-2025-07',
  title: 'Liste des communes FRR au 10 juillet 2025',
  publisher: 'DGCL',
  checkedOn: day('2026-11-23'),
  confidence: 'high',
} as const

test('an imported list changes the zonings of a town, and of no other', async () => {
  const { gazetteer } = await loadPvd()
  expect(gazetteer.town('73157')?.zonings).not.toHaveProperty('frr')
  const header = ['Code_insee', 'Commune', 'Classement FRR et FRR+ au 10 juillet 2025']
  const rows = [
    ['73157', 'Modane', 'FRR+'],
    ['73248', 'Saint-Jean-de-Maurienne', 'Non classée'],
  ]
  const { zoning } = importZoning('frr', { header, rows }, { gazetteer, vintage: day('2025-07-10'), source })
  if (!zoning) throw new Error('nothing was read')
  const zonings = JSON.parse(JSON.stringify(zoningsFile([zoning]))) as ReturnType<typeof zoningsFile>

  const pvd = await loadPvd({ zonings })
  expect(pvd.gazetteer.town('73157')?.zonings.frr).toEqual({
    status: 'yes',
    level: 'frr+',
    source,
    vintage: '2025-07-10',
  })
  expect(pvd.gazetteer.town('73248')?.zonings.frr).toMatchObject({ status: 'no', level: 'none' })
  expect(pvd.gazetteer.town('73117')?.zonings.frr).toMatchObject({ status: 'unknown', level: null })
  expect(pvd.gazetteer.town('73117')?.zonings.pvd).toEqual(gazetteer.town('73117')?.zonings.pvd)
  expect(pvd.plan('73157', { asOf: '2026-11-22' }).town.zonings.frr?.level).toBe('frr+')
})

test('a document that is none is refused with its issues', async () => {
  const wrong = { format: 'zonings/1', zonings: [{ kind: 'zrr' }] } as never
  await expect(loadPvd({ zonings: wrong })).rejects.toThrow(/not a valid zonings document/)
})
