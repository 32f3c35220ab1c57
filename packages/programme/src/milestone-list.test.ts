import { type CivilDate, civilDate, languages } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MilestoneItem, milestoneList, milestones, programmeState } from './index.js'
import { sketchedTown, type TownSketch } from './testing.js'

const at = (asOf: string, lists: Pick<TownSketch, 'pvd' | 'ort'>) =>
  milestoneList(sketchedTown({ code: '73248', ...lists }), { asOf: civilDate(asOf) })
const line = (items: readonly MilestoneItem[]) =>
  items.map(({ id, day, state, daysLate, daysLeft }) =>
    [id, day ?? '-', state, daysLate && `+${daysLate}`, daysLeft && `-${daysLeft}`].filter(Boolean).join(' '),
  )
const saintJean = { pvd: '2021-05-06', ort: '2023-03-31' }
const item = (items: readonly MilestoneItem[], id: string) => items.find(each => each.id === id)!

describe('the line of Saint-Jean-de-Maurienne', () => {
  test.each([
    ['2020-09-30', ['launch 2020-10-01 upcoming', 'programme-end 2026-03-31 upcoming']],
    [
      '2020-11-01',
      [
        'launch 2020-10-01 done',
        'selection - unknown',
        'adhesion - upcoming',
        'framework - upcoming',
        'ort - upcoming',
        'programme-end 2026-03-31 upcoming',
      ],
    ],
    [
      '2022-11-05',
      [
        'launch 2020-10-01 done',
        'selection - done',
        'adhesion 2021-05-06 done',
        'framework 2022-11-06 due -1',
        'ort - upcoming',
        'programme-end 2026-03-31 upcoming',
      ],
    ],
    [
      '2022-12-06',
      [
        'launch 2020-10-01 done',
        'selection - done',
        'adhesion 2021-05-06 done',
        'framework 2022-11-06 late +30',
        'ort - upcoming',
        'programme-end 2026-03-31 upcoming',
      ],
    ],
    [
      '2026-11-22',
      [
        'launch 2020-10-01 done',
        'selection - done',
        'adhesion 2021-05-06 done',
        'framework 2023-03-31 done +145',
        'ort 2023-03-31 done',
        'programme-end 2026-03-31 unknown',
      ],
    ],
  ])('on %s', (asOf, expected) => {
    expect(line(at(asOf, saintJean))).toEqual(expected)
  })
})

describe('other towns', () => {
  test('outside the programme there are its days alone, and an ORT that was signed', () => {
    expect(line(at('2026-07-01', {}))).toEqual(['launch 2020-10-01 done', 'programme-end 2026-03-31 unknown'])
    expect(line(at('2026-07-01', { ort: '2019-02-04' }))).toEqual([
      'ort 2019-02-04 done',
      'launch 2020-10-01 done',
      'programme-end 2026-03-31 unknown',
    ])
    expect(item(at('2026-07-01', { ort: 'unknown' }), 'ort').state).toBe('unknown')
  })

  test('a town off the list may have been on it before: that is told, not denied', () => {
    const selection = item(at('2022-01-01', {}), 'selection')
    expect(selection).toMatchObject({ state: 'unknown', day: null })
    expect(selection.notes.map(({ en }) => en).join()).toContain('earlier')
  })

  test('an ORT older than the adhesion stands before it, with its reserve', () => {
    const items = at('2026-11-22', { pvd: '2021-05-26', ort: '2020-02-04' })
    expect(line(items).slice(0, 2)).toEqual(['ort 2020-02-04 done', 'launch 2020-10-01 done'])
    expect(item(items, 'framework')).toMatchObject({ state: 'unknown', deadline: '2022-11-26' })
    expect(item(items, 'ort').notes).toHaveLength(1)
  })

  test('an adhesion without a day is done, and its framework convention unknown', () => {
    const items = at('2026-11-22', { pvd: null })
    expect(line(items).slice(1, 4)).toEqual(['selection - done', 'adhesion - done', 'framework - unknown'])
    expect(item(items, 'adhesion').notes).toHaveLength(1)
    expect(item(at('2022-01-01', { pvd: null }), 'adhesion').state).toBe('unknown')
  })

  test('an unknown membership leaves every step of the town unknown', () => {
    const states = at('2026-11-22', { pvd: 'unknown', ort: 'unknown' }).map(({ id, state }) => [id, state])
    expect(states.slice(1, 5)).toEqual(
      ['selection', 'adhesion', 'framework', 'ort'].map(id => [id, 'unknown']),
    )
  })

  test('the end of the programme carries its doubt once it has passed', () => {
    const asOf = civilDate('2026-11-22')
    const end = item(at(asOf, saintJean), 'programme-end')
    expect(end.notes).toEqual([programmeState(asOf).explanation])
    expect(item(at('2026-03-31', saintJean), 'programme-end')).toMatchObject({ state: 'upcoming', notes: [] })
  })
})

describe('laws', () => {
  const anyDay: fc.Arbitrary<CivilDate> = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map(date => civilDate(date.toISOString().slice(0, 10)))
  const anyList = fc.oneof(anyDay, fc.constantFrom(undefined, null, 'unknown'))
  const anyTown = fc.tuple(anyList, anyList).map(([pvd, ort]) =>
    sketchedTown({
      code: '73248',
      ...(pvd === undefined ? {} : { pvd }),
      ...(ort === undefined ? {} : { ort }),
    }),
  )

  test('days are in order, nothing is done after the day asked about, nothing due is past', () => {
    fc.assert(
      fc.property(anyTown, anyDay, (town, asOf) => {
        const items = milestoneList(town, { asOf })
        const days = items.flatMap(({ day }) => day ?? [])
        expect([...days].sort()).toEqual(days)
        for (const { state, day, daysLate, daysLeft } of items) {
          if (state === 'done' && day) expect(day <= asOf).toBe(true)
          if (state === 'due') expect(day! >= asOf).toBe(true)
          if (state === 'late') expect(day! < asOf && daysLate! > 0).toBe(true)
          if (daysLate !== undefined) expect(['late', 'done']).toContain(state)
          if (daysLeft !== undefined) expect(state).toBe('due')
        }
      }),
    )
  })

  test('it says what the milestones say, once each, in plain data and two languages', () => {
    fc.assert(
      fc.property(anyTown, anyDay, (town, asOf) => {
        const items = milestoneList(town, { asOf })
        const { framework, adhesion } = milestones(town, { asOf })
        const found = items.find(({ id }) => id === 'framework')
        if (found) {
          expect(found.state === 'late').toBe(framework.status === 'late')
          expect(found.deadline ?? null).toBe(framework.deadline)
          expect(item(items, 'adhesion').state === 'done').toBe(adhesion.state === 'signed')
        }
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        expect(JSON.parse(JSON.stringify(items))).toEqual(items)
        for (const { label, notes, sources, state } of items) {
          for (const text of [label, ...notes])
            for (const language of languages) expect(text[language]).not.toBe('')
          if (state !== 'unknown') expect(sources.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
