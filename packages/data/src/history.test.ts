import type { CivilDate } from '@petites-villes/core'
import { describeIssue } from '@petites-villes/core'
import { createGazetteer, openHistory, townSentences } from '@petites-villes/towns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { historyData } from './history.js'
import { referenceData } from './index.js'

const gazetteer = createGazetteer(referenceData)
const history = openHistory(historyData, gazetteer)
const day = (text: string) => text as CivilDate
const resolve = (code: string, on?: string, to?: string) =>
  history.resolve(code, { ...(on ? { on: day(on) } : {}), ...(to ? { to: day(to) } : {}) })

const { froms, tos } = historyData.movements
const moved = [
  ...new Set([...froms.split('\n'), ...tos.split('\n')].filter(Boolean).map(place => place.slice(1))),
].sort()

describe('the codes that other tools get wrong', () => {
  test.each<[string, string | undefined, string, string]>([
    ['55273', undefined, 'merged', '55386'],
    ['60455', undefined, 'merged', '60694'],
    ['60054', undefined, 'current', '60054'],
    ['60054', '2020-01-01', 'split', '60054 60694'],
    ['60054', '2018-12-31', 'current', '60054'],
    ['60694', undefined, 'current', '60694'],
    ['15141', undefined, 'current', '15141'],
    ['15141', '2024-12-31', 'split', '15031 15035 15047 15141 15171'],
    ['15141', '2016-11-30', 'current', '15141'],
    ['15031', '2010-01-01', 'current', '15031'],
    ['85084', '2023-12-31', 'split', '85084 85165 85212'],
    ['85165', '2010-01-01', 'current', '85165'],
    ['14513', undefined, 'merged', '50592'],
    ['50649', undefined, 'merged', '50592'],
    ['49069', undefined, 'recoded', '49126'],
    ['49069', '2010-01-01', 'merged', '49126'],
    ['12076', undefined, 'recoded', '12218'],
    ['12218', '2010-01-01', 'merged', '12218'],
    ['27058', undefined, 'recoded', '27676'],
    ['20004', undefined, 'recoded', '2A004'],
    ['75012', undefined, 'recoded', '92012'],
    ['97123', undefined, 'recoded', '97701'],
    ['97127', undefined, 'recoded', '97801'],
    ['98508', undefined, 'recoded', '97608'],
    ['45117', undefined, 'split', '45093 45313'],
    ['51385', undefined, 'split', '51440 51487 51503'],
    ['14666', '2018-06-01', 'current', '14666'],
    ['14712', '2010-01-01', 'current', '14712'],
    ['55245', '1970-01-01', 'current', '55245'],
    ['75101', undefined, 'merged', '75056'],
    ['73157', undefined, 'current', '73157'],
  ])('%s on %s is %s: %s', (code, on, status, codes) => {
    const answer = resolve(code, on)
    expect(answer.codes.join(' ')).toBe(codes)
    expect(answer.status).toBe(status)
  })

  test('a code that nobody bore is unknown, and so is one on a day on which it was not valid', () => {
    for (const [code, on] of [
      ['99999'],
      ['constructor'],
      [''],
      ['75012', '2000-01-01'],
      ['97608', '2000-01-01'],
    ])
      expect(resolve(code!, on)).toMatchObject({ status: 'unknown', codes: [], path: [] })
  })

  test('the answer says on which day the code was taken to be valid', () => {
    expect(resolve('49069').on).toBe('2024-12-31')
    expect(resolve('49069', '2010-01-01').on).toBe('2010-01-01')
    expect(resolve('73157').on).toBe('2026-01-01')
  })

  test('the path holds what happened, also twice on one day', () => {
    expect(resolve('14513').path.slice(0, 2)).toMatchObject([
      { date: '2018-01-01', kind: 'other-department', from: { code: '14513' }, to: { code: '50649' } },
      { date: '2018-01-01', kind: 'new-commune', from: { code: '50649' }, to: { code: '50592' } },
    ])
    expect(resolve('55273').path.at(-1)).toMatchObject({ to: { code: '55386', name: 'Nonsard-Lamarche' } })
  })

  test('a rename is a rename', () => {
    expect(resolve('27701', '1982-01-01')).toMatchObject({ status: 'renamed', codes: ['27701'] })
  })

  test('another day than the last one can be asked for', () => {
    expect(resolve('60455', '2018-01-01', '2020-01-01').codes).toEqual(['60054'])
    expect(resolve('49069', undefined, '2020-01-01')).toMatchObject({ status: 'current', codes: ['49069'] })
    expect(() => resolve('49069', '2020-01-01', '2019-01-01')).toThrow(RangeError)
    expect(() => resolve('49069', '2020-01-01', '2027-01-01')).toThrow(RangeError)
  })
})

describe('what a commune was made of', () => {
  const parts = (code: string, on: string) => history.partsOf(code, day(on)).join(' ')

  test('on a day before it was merged, and after', () => {
    expect(parts('73150', '2015-01-01')).toBe('73038 73093 73150 73305')
    expect(parts('73150', '2019-01-01')).toBe('73150')
    expect(parts('50592', '2015-01-01')).toBe('14513 50180 50592')
    expect(parts('73157', '2015-01-01')).toBe('73157')
  })

  test('is the commune that it was cut out of, and nothing for what is no commune', () => {
    expect(parts('15031', '2024-06-01')).toBe('15141')
    expect(parts('49126', '2024-06-01')).toBe('49069')
    expect(parts('49069', '2024-06-01')).toBe('')
    expect(parts('99999', '2024-06-01')).toBe('')
  })

  test('is nowhere lost: every commune of a day is a part of one of today', () => {
    const found = new Set(
      [...gazetteer.towns()].flatMap(({ code }) => history.partsOf(code, day('2012-01-01'))),
    )
    for (const code of moved)
      if (resolve(code, '2012-01-01', '2012-01-01').status === 'current') expect(found, code).toContain(code)
  })
})

test('all 1,992 delegated and associated communes whose code is no commune are in their parent', () => {
  const parents = historyData.parts.parents.split('\n')
  const parts = historyData.parts.codes
    .split('\n')
    .map((code, row) => ({ code, parent: parents[row] }))
    .filter(({ code }) => gazetteer.town(code) === undefined)
  const [communes, arrondissements] = [
    parts.filter(({ code }) => gazetteer.superseded(code)?.because !== 'arrondissement'),
    parts.filter(({ code }) => gazetteer.superseded(code)?.because === 'arrondissement'),
  ]
  expect(communes).toHaveLength(1992)
  expect(arrondissements).toHaveLength(45)
  for (const { code, parent } of parts) expect(resolve(code).codes, code).toEqual([parent])
})

test('the table of former codes says the same, but for four that lost a piece to a new commune later', () => {
  const others = moved.filter(code => {
    const superseded = gazetteer.superseded(code)
    return superseded && superseded.successors.join() !== resolve(code).codes.join()
  })
  expect(others).toEqual(['27443', '78122', '78471', '97355'])
  for (const code of others) expect(resolve(code).codes).toContain(gazetteer.superseded(code)?.successors[0])
})

describe('laws of the history', () => {
  const anyCode = fc.constantFrom(...moved)
  const anyDay = fc
    .date({ min: new Date('1943-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map(date => day(date.toISOString().slice(0, 10)))

  test('every code that ever moved is known, and leads to communes of today', () => {
    for (const code of moved) {
      const { codes, status } = resolve(code)
      expect(status, code).not.toBe('unknown')
      for (const now of codes) if (!gazetteer.town(now)) throw new Error(`${code} leads to ${now}`)
    }
  })

  test('every commune of today is current', () => {
    for (const { code } of gazetteer.towns()) {
      const { status, codes } = resolve(code)
      if (status !== 'current' || codes.join() !== code) throw new Error(`${code} is ${status}`)
    }
  })

  test('to resolve what is resolved changes nothing', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (code, on) => {
        for (const now of history.resolve(code, { on }).codes)
          expect(resolve(now)).toMatchObject({ status: 'current', codes: [now] })
      }),
    )
  })

  test('a code is current on the day on which it is valid, or is in the commune of that day', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (code, on) => {
        const answer = history.resolve(code, { on, to: on })
        if (answer.status === 'current') expect(answer.codes).toEqual([code])
        else expect(['unknown', 'merged', 'split']).toContain(answer.status)
      }),
      { numRuns: 500 },
    )
  })

  test('by way of a day between, one arrives where one arrives at once', () => {
    fc.assert(
      fc.property(anyCode, anyDay, anyDay, (code, a, b) => {
        const [on, between] = a < b ? [a, b] : [b, a]
        const stop = history.resolve(code, { on, to: between })
        if (stop.status !== 'recoded' && stop.status !== 'renamed') return
        const onwards = stop.codes.flatMap(now => history.resolve(now, { on: between }).codes)
        expect(onwards).toEqual(expect.arrayContaining([...history.resolve(code, { on }).codes]))
      }),
      { numRuns: 500 },
    )
  })

  test('the days of a path never go back, and lie between the days that were asked for', () => {
    fc.assert(
      fc.property(anyCode, anyDay, (code, on) => {
        const { path } = history.resolve(code, { on })
        const days = path.map(({ date }) => date)
        expect([...days].sort()).toEqual(days)
      }),
    )
    for (const code of moved) {
      const days = resolve(code).path.map(({ date }) => date)
      expect([...days].sort(), code).toEqual(days)
    }
  })
})

describe('a table of 2015', () => {
  const rows = [
    { insee: '49069', inhabitants: 1800 },
    { insee: '49126', inhabitants: 1700 },
    { insee: '73157', inhabitants: 3500 },
    { insee: '1001', inhabitants: 800 },
  ]
  const translation = history.translate(rows, { codeOf: row => row.insee, on: day('2015-01-01') })

  test('keeps every row', () => {
    const { carried, left } = translation
    expect(carried.length + left.length).toBe(rows.length)
    expect(carried.map(({ row, code }) => [row.insee, code])).toEqual([
      ['49069', '49126'],
      ['49126', '49126'],
      ['73157', '73157'],
    ])
    expect(translation.counts).toMatchObject({ merged: 2, current: 1, unknown: 1 })
  })

  test('says which rows fell together', () => {
    expect(translation.gathered).toEqual([{ code: '49126', rows: [rows[0], rows[1]] }])
  })

  test('says in both languages why a row stayed, with the candidates of a division', () => {
    const divided = history.translate([{ code: '15141' }], { codeOf: row => row.code, on: day('2020-01-01') })
    const issues = [...translation.left, ...divided.left].map(({ issue }) => issue)
    expect(issues).toMatchObject([
      { code: 'history/unknown-code', path: [3] },
      { code: 'history/divided', params: { candidates: ['15031', '15035', '15047', '15141', '15171'] } },
    ])
    for (const problem of issues)
      for (const language of ['fr', 'en'] as const)
        expect(describeIssue(problem, townSentences, language)).toMatch(/^[^{]+\.$/)
  })

  test('of all communes of 2015 loses none', () => {
    const all = moved.map(code => ({ code }))
    const { carried, left } = history.translate(all, { codeOf: row => row.code, on: day('2015-01-01') })
    expect(carried.length + left.length).toBe(all.length)
    for (const { resolution, issue } of left)
      expect(resolution.status === 'split' ? 'history/divided' : 'history/unknown-code').toBe(issue.code)
  })
})
