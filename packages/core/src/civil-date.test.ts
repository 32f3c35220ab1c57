import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  civilDate,
  civilDateSentences,
  compareCivilDates,
  daysBetween,
  describeIssue,
  formatCivilDate,
  isCivilDate,
  parseCivilDate,
  plus,
} from './index.js'

const anyDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9900-12-31'), noInvalidDate: true })
  .map(date => civilDate(date.toISOString().slice(0, 10)))

describe('reading a day', () => {
  test('takes ISO days of the years 0001 to 9999', () => {
    for (const day of ['0001-01-01', '2024-02-29', '9999-12-31']) expect(isCivilDate(day)).toBe(true)
  })

  test.each(['2023-02-29', '2021-13-01', '2021-00-10', '0000-01-01'])('%s does not exist', given => {
    const read = parseCivilDate(given)
    expect(read.issues.map(i => i.code)).toEqual(['civil-date/no-such-day'])
  })

  test.each([
    ['6/5/2021', '2021-05-06'],
    ['06-05-2021', '2021-05-06'],
    [' 06.05.2021 ', '2021-05-06'],
  ])('%s is refused with the repair %s', (given, repair) => {
    const read = parseCivilDate(given)
    expect(read.ok).toBe(false)
    expect(read.issues[0]?.params.suggestions).toEqual([repair])
    expect(describeIssue(read.issues[0]!, civilDateSentences, 'fr')).toContain(`Écrivez ${repair}.`)
  })

  test('what is not text is named as it is', () => {
    expect(parseCivilDate(20210506).issues[0]?.code).toBe('civil-date/not-text')
    expect(parseCivilDate(null).ok).toBe(false)
  })

  test('a broken promise throws with the day in the message', () => {
    expect(() => civilDate('2021-02-30')).toThrow(/2021-02-30/)
  })
})

describe('arithmetic', () => {
  test('days forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const moved = plus(day, { days })
        expect(daysBetween(day, moved)).toBe(days)
        expect(compareCivilDates(moved, day)).toBe(Math.sign(days) + 0)
        expect(plus(moved, { days: -days })).toBe(day)
      }),
    )
  })

  test('months keep the day or end on the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const moved = plus(day, { months })
        const wanted = Number(day.slice(8))
        const got = Number(moved.slice(8))
        expect(got).toBeLessThanOrEqual(wanted)
        if (got < wanted) expect(plus(moved, { days: 1 }).slice(8)).toBe('01')
      }),
    )
  })

  test('leaving the calendar is a programmer error', () => {
    expect(() => plus(civilDate('9999-12-31'), { days: 1 })).toThrow(RangeError)
  })
})

test('the first of a month is ordinal in French only', () => {
  expect(formatCivilDate(civilDate('2020-10-01'), 'fr')).toBe('1er octobre 2020')
  expect(formatCivilDate(civilDate('2020-10-11'), 'fr')).toBe('11 octobre 2020')
  expect(formatCivilDate(civilDate('2020-10-01'), 'en')).toBe('1 October 2020')
})
