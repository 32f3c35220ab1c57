import { type CivilDate, civilDate, languages, plus } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  describeMilestones,
  frameworkDeadline,
  milestoneDoubts,
  milestones,
  type ProgrammeTown,
  type SignedList,
  type Stage,
  stageLabels,
} from './index.js'

const vintage = civilDate('2026-07-01')
const today = civilDate('2026-11-22')

const list = (signedOn: string | null, status: SignedList['status'] = 'yes'): SignedList => ({
  status,
  signedOn: signedOn === null ? null : civilDate(signedOn),
  vintage,
})
const none = list(null, 'no')
const town = (pvd: SignedList, ort: SignedList = none): ProgrammeTown => ({ zonings: { pvd, ort } })
const at = (given: ProgrammeTown, asOf: string) => milestones(given, { asOf: civilDate(asOf) })

const saintJean = town(list('2021-05-06'), list('2023-03-31'))

describe('the way of Saint-Jean-de-Maurienne', () => {
  test.each([
    ['2020-09-30', 'before-launch'],
    ['2020-10-01', 'selection'],
    ['2021-01-01', 'selected'],
    ['2021-05-05', 'selected'],
    ['2021-05-06', 'framework-due'],
    ['2022-11-06', 'framework-due'],
    ['2022-11-07', 'framework-late'],
    ['2023-03-30', 'framework-late'],
    ['2023-03-31', 'ort'],
    ['2026-11-22', 'ort'],
  ])('on %s it is %s', (asOf, stage) => {
    expect(at(saintJean, asOf).stage).toBe(stage)
  })

  test('counts days up to the deadline and after it, and then stops at the signature', () => {
    expect(at(saintJean, '2022-11-05').framework).toMatchObject({
      status: 'due',
      daysLeft: 1,
      daysLate: null,
    })
    expect(at(saintJean, '2022-11-06').framework).toMatchObject({ status: 'due', daysLeft: 0 })
    expect(at(saintJean, '2022-11-07').framework).toMatchObject({
      status: 'late',
      daysLate: 1,
      daysLeft: null,
    })
    expect(at(saintJean, '2026-11-22').framework).toEqual({
      status: 'presumed',
      deadline: '2022-11-06',
      signedOn: '2023-03-31',
      daysLeft: null,
      daysLate: 145,
    })
  })

  test('a late signature does not hide that the term may have been extended', () => {
    expect(at(saintJean, '2026-11-22').doubts).toEqual(['framework-presumed-from-ort', 'extension-unknown'])
  })

  test('is told in both languages', () => {
    expect(describeMilestones(at(saintJean, '2026-11-22'))).toEqual({
      fr: "L'adhésion a été signée le 6 mai 2021 et l'ORT le 31 mars 2023, 145 jours après le délai de dix-huit mois.",
      en: 'The adhesion was signed on 6 May 2021 and the ORT on 31 March 2023, 145 days after the term of eighteen months.',
    })
  })
})

describe('what the dates do not prove', () => {
  test('without a date of adhesion there is no deadline and no lateness, ORT or not', () => {
    for (const ort of [none, list('2023-03-31'), list('2019-12-01')]) {
      const reached = milestones(town(list(null), ort), { asOf: today })
      expect(reached.stage).toBe('undetermined')
      expect(reached.adhesion).toEqual({ state: 'signed', on: null })
      expect(reached.framework).toMatchObject({ status: 'undetermined', deadline: null, daysLate: null })
      expect(reached.doubts).toContain('adhesion-day-unpublished')
    }
  })

  test('without a date of adhesion the past is unknown', () => {
    expect(at(town(list(null)), '2022-01-01').adhesion).toEqual({ state: 'unknown' })
  })

  test('an ORT older than the adhesion neither proves nor refutes a framework convention', () => {
    const earlier = town(list('2021-05-26'), list('2020-02-04'))
    expect(at(earlier, '2022-01-01')).toMatchObject({
      stage: 'framework-due',
      doubts: ['ort-before-adhesion'],
    })
    const after = milestones(earlier, { asOf: today })
    expect(after.stage).toBe('earlier-ort')
    expect(after.framework).toMatchObject({ status: 'undetermined', deadline: '2022-11-26', daysLate: null })
    expect(after.ort).toEqual({ state: 'signed', on: '2020-02-04' })
  })

  test('an ORT signed on the day of the adhesion counts', () => {
    expect(at(town(list('2021-05-26'), list('2021-05-26')), '2021-05-26').framework).toMatchObject({
      status: 'presumed',
      daysLate: 0,
    })
  })

  test('no ORT after the term is late with three reserves', () => {
    const reached = milestones(town(list('2021-06-21')), { asOf: today })
    expect(reached.stage).toBe('framework-late')
    expect(reached.doubts).toEqual(['data-older-than-day', 'framework-without-ort', 'extension-unknown'])
  })

  test('an adhesion dated before the programme existed is left aside', () => {
    const reached = milestones(town(list('2020-01-15'), list('2020-01-15')), { asOf: today })
    expect(reached).toMatchObject({ stage: 'undetermined', doubts: ['adhesion-day-impossible'] })
    expect(() => frameworkDeadline(civilDate('2020-01-15'))).toThrow(RangeError)
  })

  test('an ORT dated after its own list is signed on an unknown day', () => {
    const charolles = town(list('2021-10-15'), list('2026-11-03'))
    expect(milestones(charolles, { asOf: today })).toMatchObject({
      stage: 'undetermined',
      ort: { state: 'signed', on: null },
      doubts: ['ort-day-impossible'],
    })
    expect(at(charolles, '2023-05-01').ort).toEqual({ state: 'unknown' })
  })

  test('a signature in the month of a list that is dated by its month is kept', () => {
    expect(milestones(town(list('2021-10-15'), list('2026-07-20')), { asOf: today }).stage).toBe('ort')
  })

  test('an ORT that nobody knows about keeps the town from being late', () => {
    const reached = milestones(town(list('2021-10-15'), list(null, 'unknown')), { asOf: today })
    expect(reached).toMatchObject({ stage: 'undetermined', doubts: ['ort-unknown'] })
  })

  test('a list says nothing of membership before or after its day', () => {
    expect(at(town(none), '2022-01-01').doubts).toEqual(['earlier-membership-unknown'])
    expect(at(town(none), '2026-07-01').doubts).toEqual([])
    expect(at(town(none), '2026-11-22').doubts).toEqual(['data-older-than-day'])
  })

  test('an unknown membership is not a no', () => {
    expect(milestones(town(list(null, 'unknown')), { asOf: today })).toMatchObject({
      stage: 'unknown',
      doubts: ['membership-unknown'],
    })
  })
})

const dayBetween = (from: string, to: string): fc.Arbitrary<CivilDate> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map(date => civilDate(date.toISOString().slice(0, 10)))
const anyDay = dayBetween('2020-10-01', '2026-06-30')

const anyList: fc.Arbitrary<SignedList> = fc.oneof(
  anyDay.map(signedOn => ({ status: 'yes' as const, signedOn, vintage })),
  fc.constantFrom<SignedList>(
    list(null),
    none,
    list(null, 'unknown'),
    list('2026-12-01'),
    list('2019-12-01'),
  ),
)
const anyTown = fc.tuple(anyList, anyList).map(([pvd, ort]) => town(pvd, ort))

describe('laws', () => {
  test('a signature after the day asked about changes nothing', () => {
    const moved = (given: SignedList, asOf: CivilDate, other: CivilDate): SignedList =>
      given.signedOn !== null && given.signedOn > asOf && other > asOf && given.signedOn < vintage
        ? { ...given, signedOn: other }
        : given
    fc.assert(
      fc.property(anyTown, anyDay, anyDay, ({ zonings }, asOf, other) => {
        const changed = town(moved(zonings.pvd, asOf, other), moved(zonings.ort, asOf, other))
        expect(milestones(changed, { asOf })).toEqual(milestones({ zonings }, { asOf }))
      }),
    )
  })

  test('no day in an answer lies after the day asked about, but the deadline', () => {
    fc.assert(
      fc.property(anyTown, dayBetween('2020-01-01', '2027-12-31'), (given, asOf) => {
        const { adhesion, ort, framework } = milestones(given, { asOf })
        for (const signature of [adhesion, ort])
          if (signature.state === 'signed' && signature.on !== null) expect(signature.on <= asOf).toBe(true)
        if (framework.signedOn !== null) expect(framework.signedOn <= asOf).toBe(true)
      }),
    )
  })

  test('the deadline follows the adhesion', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        expect(frameworkDeadline(first) <= frameworkDeadline(second)).toBe(true)
        expect(frameworkDeadline(a)).toBe(plus(a, { months: 18 }))
      }),
    )
  })

  test('a town never goes backwards', () => {
    const way: readonly Stage[] = [
      'before-launch',
      'selection',
      'selected',
      'framework-due',
      'framework-late',
      'earlier-ort',
      'ort',
    ]
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, anyDay, (adhesion, ort, a, b) => {
        const given = town(list(adhesion), list(ort))
        const [first, second] = a <= b ? [a, b] : [b, a]
        const step = (asOf: CivilDate) => way.indexOf(milestones(given, { asOf }).stage)
        expect(step(first)).toBeGreaterThanOrEqual(0)
        expect(step(first)).toBeLessThanOrEqual(step(second))
      }),
    )
  })

  test('late needs a deadline that has passed and no ORT; every doubt and stage has its words', () => {
    fc.assert(
      fc.property(anyTown, dayBetween('2020-01-01', '2027-12-31'), (given, asOf) => {
        const reached = milestones(given, { asOf })
        const { framework, ort } = reached
        if (framework.status === 'late') {
          expect(framework.deadline! < asOf).toBe(true)
          expect(framework.daysLate).toBeGreaterThan(0)
          expect(['absent', 'not-yet']).toContain(ort.state)
        }
        expect(new Set(reached.doubts).size).toBe(reached.doubts.length)
        for (const language of languages) {
          expect(describeMilestones(reached)[language]).toMatch(/^\p{Lu}.+\.$/u)
          expect(stageLabels[reached.stage][language]).not.toBe('')
          for (const doubt of reached.doubts) expect(milestoneDoubts[doubt].text[language]).toMatch(/\.$/)
        }
        expect(JSON.parse(JSON.stringify(reached))).toEqual(reached)
      }),
    )
  })
})
