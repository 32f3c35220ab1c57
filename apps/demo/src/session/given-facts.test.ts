import { loadPvd } from 'petites-villes'
import { expect, test } from 'vitest'
import { givenFacts } from './given-facts.js'

test('what is understood counts, what is not is named with its reason', async () => {
  const pvd = await loadPvd()
  const { facts, problems } = givenFacts(pvd, {
    'town.densityLevel': '6',
    'project.deficit': 'oui',
    'frr.zoning': 'zrr',
    'no.such': '1',
  })
  expect(facts).toEqual({ 'town.densityLevel': '6', 'project.deficit': true })
  expect([...problems].map(([fact, { code }]) => [fact, code])).toEqual([
    ['frr.zoning', 'fact/not-a-choice'],
    ['no.such', 'fact/no-such-fact'],
  ])
})
