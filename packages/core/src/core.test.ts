import { describe, expect, test } from 'vitest'
import {
  cents,
  civilDate,
  covers,
  describeIssue,
  euros,
  formatMoney,
  issue,
  leastConfidence,
  localized,
  nearest,
  nextBoundary,
  overlap,
  within,
} from './index.js'

const day = civilDate

describe('issues', () => {
  test('a path grows from the inside out', () => {
    expect(within('facts', within('town.population', issue('fact/not-a-number'))).path).toEqual([
      'facts',
      'town.population',
    ])
  })

  test('a code without a sentence is shown, not swallowed', () => {
    expect(describeIssue(issue('x/y', { a: 1 }), {}, 'fr')).toBe('x/y {"a":1}')
  })
})

describe('periods are half-open', () => {
  const year = { from: day('2021-01-01'), to: day('2022-01-01') }

  test('the first day is in, the end is out', () => {
    expect(covers(year, day('2021-01-01'))).toBe(true)
    expect(covers(year, day('2021-12-31'))).toBe(true)
    expect(covers(year, day('2022-01-01'))).toBe(false)
    expect(covers({}, day('1900-01-01'))).toBe(true)
  })

  test('neighbours do not overlap', () => {
    expect(overlap(year, { from: day('2022-01-01') })).toBe(false)
    expect(overlap(year, { from: day('2021-12-31') })).toBe(true)
    expect(overlap({ to: day('2021-01-01') }, year)).toBe(false)
  })

  test('the next boundary lies after the day', () => {
    expect(nextBoundary([year, { from: day('2023-01-01') }], day('2021-06-01'))).toBe('2022-01-01')
    expect(nextBoundary([year], day('2022-01-01'))).toBeUndefined()
  })
})

describe('money', () => {
  test('euros become whole cents or nothing', () => {
    expect(euros(0.1 + 0.2)).toBe(30)
    expect(euros(1_049_000_000.29)).toBe(104_900_000_029)
    expect(() => euros(1.005)).toThrow(/whole cents/)
    expect(() => cents(Number.NaN)).toThrow(RangeError)
  })

  test('is written as each language writes it', () => {
    expect(formatMoney(euros(45_000), 'fr')).toMatch(/^45.000.€$/)
    expect(formatMoney(euros(63.57), 'fr')).toMatch(/^63,57.€$/)
    expect(formatMoney(euros(45_000), 'en')).toBe('€45,000')
  })
})

test('a chain of facts is as sure as its weakest', () => {
  expect(leastConfidence(['high', 'low', 'medium'])).toBe('low')
  expect(leastConfidence([])).toBe('high')
})

test('the nearest choices forgive accents, case and slips', () => {
  const choices = ['Saint-Étienne', 'Saint-Denis', 'Lille']
  expect(nearest('saint-etiene', choices)).toEqual(['Saint-Étienne'])
  expect(nearest('saint', choices)).toEqual(['Saint-Denis', 'Saint-Étienne'])
  expect(nearest('zzzzzz', choices)).toEqual([])
  expect(nearest('', choices)).toEqual([])
  expect(nearest('rigth', ['right', 'left'])).toEqual(['right'])
  expect(nearest('z', ['a', 'b'])).toEqual([])
})

test('a localized text is made once for each language', () => {
  expect(localized(language => language)).toEqual({ fr: 'fr', en: 'en' })
})
