import { createGazetteer } from '@petites-villes/towns'
import { expect, test } from 'vitest'
import { referenceData } from './index.js'
import queries from './search-queries.json' with { type: 'json' }

const gazetteer = createGazetteer(referenceData)
const answers = queries.map(({ query, code, town, why }) => {
  const found = gazetteer.search(query, { limit: 5 })
  return { query, town, why, place: found.findIndex(hit => hit.code === code), first: found[0]?.name }
})

test('every expected town exists under the name that is written beside it', () => {
  for (const { code, town } of queries) expect(gazetteer.town(code)?.name).toBe(town)
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length)
})

test('the search finds no fewer of the towns that people mean', () => {
  const missed = answers.filter(({ place }) => place !== 0)
  expect(queries).toHaveLength(350)
  expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(5)
  expect(answers.filter(({ place }) => place === -1).length).toBeLessThanOrEqual(2)
})

test('every town comes first when its department is named as well', () => {
  const missed = [...gazetteer.towns()]
    .filter(town => gazetteer.search(`${town.name} ${town.department.code}`, { limit: 1 })[0] !== town)
    .map(town => town.name)
  expect(missed).toEqual([])
})
