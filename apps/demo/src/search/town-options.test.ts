import { loadGazetteer } from 'petites-villes/towns'
import { beforeAll, expect, test } from 'vitest'
import { townOptions } from './town-options.js'

let names: (query: string) => readonly string[]
beforeAll(async () => {
  const gazetteer = await loadGazetteer()
  names = query => townOptions(gazetteer, query).map(({ name }) => name)
})

test('a name as it is typed', () => {
  expect(names('st jean de maur')).toEqual(['Saint-Jean-de-Maurienne'])
  expect(names('  ')).toEqual([])
  expect(names('saint').length).toBe(8)
})

test('a code of a commune, a postal code, a former code and a code that is none', () => {
  expect(names('73157')).toEqual(['Modane'])
  expect(names('73500')).toContain('Modane')
  expect(names('2a041')).toEqual(['Bonifacio'])
  expect(names('75101')).toEqual(['Paris'])
  expect(names('00000')).toEqual([])
})
