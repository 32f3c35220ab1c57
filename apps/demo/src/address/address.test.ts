import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate } from 'petites-villes'
import { type Address, home, parseAddress, printAddress, views, withPart } from './address.js'

const setting = fc.stringMatching(/^[a-z]{5,9}$/)
const fact = fc.stringMatching(/^[a-z]{1,6}\.[a-zA-Z]{1,9}$/)
const address = fc.record<Address>({
  view: fc.constantFrom(...views),
  town: fc.option(fc.stringMatching(/^[0-9AB]{5}$/)),
  on: fc.option(fc.constantFrom(civilDate('2021-09-01'), civilDate('2026-11-22'))),
  language: fc.constantFrom('fr', 'en'),
  answers: fc.dictionary(fact, fc.string({ unit: 'grapheme' }), { noNullPrototype: true, maxKeys: 4 }),
  settings: fc.dictionary(setting, fc.string({ unit: 'grapheme' }), { noNullPrototype: true, maxKeys: 4 }),
})

test('a link gives back the whole address', () => {
  fc.assert(
    fc.property(address, given => {
      expect(parseAddress(printAddress(given))).toEqual(given)
    }),
    { numRuns: 200 },
  )
})

test('any query is an address, and its link says it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), query => {
      const read = parseAddress(query)
      expect(parseAddress(printAddress(read))).toEqual(read)
    }),
    { numRuns: 200 },
  )
})

test('the start is an empty query; what cannot be is left out', () => {
  expect(printAddress(home)).toBe('')
  expect(parseAddress('?on=2026-02-30&view=nowhere&lang=de&town=')).toEqual(home)
})

test('a plus sign of an answer survives', () => {
  const shared = printAddress({ ...home, town: '73157', answers: { 'frr.zoning': 'frr+' } })
  expect(shared).toBe('?town=73157&frr.zoning=frr%2B')
  expect(parseAddress(shared).answers).toEqual({ 'frr.zoning': 'frr+' })
})

test('an answer is set and taken away', () => {
  expect(withPart({ a: '1', b: '2' }, 'a', null)).toEqual({ b: '2' })
  expect(withPart({ b: '2' }, 'a', '')).toEqual({ a: '', b: '2' })
})
