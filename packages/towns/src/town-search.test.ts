import { describe, expect, test } from 'vitest'
import { openRegister } from './register.js'
import { smallCountry } from './testing.js'
import { indexTowns } from './town-index.js'
import { searchHits, searchTowns } from './town-search.js'

const index = indexTowns(openRegister(smallCountry))
const hits = (query: string, limit = 10) => searchHits(index, query, limit)
const codes = (query: string) => hits(query).map(({ town }) => town.code)

describe('why a town was found', () => {
  test.each([
    ['le havre', '76351', 'name'],
    ['havre', '76351', 'name'],
    ['hav', '76351', 'part-of-name'],
    ['vecchio', '2A247', 'part-of-name'],
    ['vecchio porto', '2A247', 'part-of-name'],
    ['abergement clemenciat', '01001', 'name'],
    ['76351', '76351', 'code'],
    ['1001', '01001', 'code'],
    ['76610', '76351', 'postal-code'],
    ['savoie', '73157', 'territory'],
    ['73', '73157', 'territory'],
    ['7661', '76351', 'territory'],
    ['2a', '2A247', 'territory'],
  ])('%s is %s by its %s', (query, code, by) => {
    expect(hits(query)[0]).toMatchObject({ town: { code }, by, via: null, mistyped: false })
  })

  test('a former name leads to the commune of today', () => {
    expect(hits('ancienne commune')).toMatchObject([
      { town: { code: '73157' }, by: 'name', via: { code: '73001', because: 'associated' } },
    ])
    expect(hits('20247')).toMatchObject([{ town: { code: '2A247' }, by: 'code', via: { code: '20247' } }])
  })

  test('a commune that was shared out leads to all that have a part of it', () => {
    expect(codes('village partage')).toEqual(['73157', '73140'])
  })

  test.each(['modanne', 'mdoane', 'mosane', 'moane', 'modane 7', 'zodane'])('%s is perhaps Modane', query => {
    expect(hits(query)[0]).toMatchObject({ town: { code: '73157' } })
  })

  test('a wrong letter is said', () => {
    expect(hits('modanne')).toMatchObject([{ by: 'name', mistyped: true, matched: [] }])
    expect(hits('jonjieu')[0]?.mistyped).toBe(true)
    expect(hits('xyzzy')).toEqual([])
  })
})

describe('what stands in the query', () => {
  const matched = (query: string) => {
    const [hit] = hits(query)
    const name = hit?.via?.name ?? hit?.town.name ?? ''
    return hit?.matched.map(([from, to]) => name.slice(from, to))
  }

  test.each([
    ['hav', ['Hav']],
    ['st den', ['Saint', 'Den']],
    ['LEHAVRE', ['Havre']],
    ['ancienne', ['Ancienne']],
    ['ile clipperton', ['Île', 'Clipperton']],
    ['l’abergement', ['L', 'Abergement']],
    ['76351', []],
  ])('%s', (query, expected) => {
    expect(matched(query)).toEqual(expected)
  })
})

describe('the order', () => {
  test('the larger of two homonyms first, the one in the territory alone', () => {
    expect(codes('saint-denis')).toEqual(['97411', '93066'])
    expect(codes('st denis seine')).toEqual(['93066'])
    expect(codes('saint denis de la reunion')).toEqual(['97411'])
    expect(codes('saint denis 9')).toEqual(['97411', '93066'])
    expect(codes('denis 93200')).toEqual(['93066'])
  })

  test('words in one or in two', () => {
    expect(codes('portovecchio')).toEqual(['2A247'])
    expect(codes('stdenis')).toEqual(['97411', '93066'])
    expect(codes('mo dane')).toEqual(['73157'])
  })

  test('words around a name', () => {
    expect(codes('mairie de modane')).toEqual(['73157'])
    expect(codes('ville du havre')).toEqual(['76351'])
  })
})

test('no more than were asked for, and none for nothing', () => {
  expect(hits('s', 1)).toHaveLength(1)
  expect(searchTowns(index, 's', 1)).toEqual([hits('s', 1)[0]?.town])
  for (const query of ['', ' ', '-', '((', '😀', 'a'.repeat(121)]) expect(hits(query), query).toEqual([])
  for (const limit of [0, -1, NaN]) expect(hits('modane', limit)).toEqual([])
  expect(hits('modane', Infinity)).toHaveLength(1)
})
