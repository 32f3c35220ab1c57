import { civilDate, loadPvd } from 'petites-villes'
import { beforeAll, expect, test } from 'vitest'
import { countOffers } from './count-offers.js'

const asOf = civilDate('2026-11-22')
let pvd: Awaited<ReturnType<typeof loadPvd>>
beforeAll(async () => {
  pvd = await loadPvd()
})

test('the counts are those of the plans, one by one', () => {
  const towns = ['04', '971']
    .flatMap(code => pvd.gazetteer.townsOfDepartment(code))
    .filter((_, at) => at % 5 === 0)
  const expected = new Map<string, number>()
  for (const town of towns)
    for (const { offer, outcome } of pvd.plan(town, { asOf }).entries) {
      const key = `${offer.id} ${town.department.code} ${outcome}`
      expected.set(key, (expected.get(key) ?? 0) + 1)
    }
  const counted = countOffers(pvd.offers, towns, asOf)
  expect(counted).toHaveLength(pvd.offers.length)
  for (const { offer, departments, ...total } of counted) {
    expect(total.eligible + total.undecided + total.not).toBe(towns.length)
    for (const code of ['04', '971'])
      expect(departments[code], `${offer} in ${code}`).toEqual({
        eligible: expected.get(`${offer} ${code} yes`) ?? 0,
        undecided: expected.get(`${offer} ${code} unknown`) ?? 0,
        not: expected.get(`${offer} ${code} no`) ?? 0,
      })
  }
})

test('the day counts', () => {
  const towns = pvd.gazetteer.townsOfDepartment('73')
  const then = countOffers(pvd.offers, towns, civilDate('2021-09-01'))
  expect(then).not.toEqual(countOffers(pvd.offers, towns, asOf))
})
