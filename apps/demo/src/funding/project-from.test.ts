import { euros, loadPvd } from 'petites-villes'
import { beforeAll, expect, test } from 'vitest'
import { projectFrom } from './project-from.js'

let pvd: Awaited<ReturnType<typeof loadPvd>>
beforeAll(async () => {
  pvd = await loadPvd()
})

test('a project is read as it is typed', () => {
  expect(
    projectFrom(pvd, {
      cost: '400 000',
      kinds: 'school,thermal-renovation,nothing',
      owner: 'epci',
      deficit: '0',
    }),
  ).toEqual({
    wrong: [],
    project: {
      cost: euros(400_000),
      owner: 'epci',
      kinds: ['thermal-renovation', 'school'],
      deficit: 0,
    },
  })
})

test('without a cost there is no project, and what is no amount is named', () => {
  expect(projectFrom(pvd, {})).toEqual({ project: undefined, wrong: [] })
  expect(projectFrom(pvd, { cost: '400000', gifts: 'beaucoup' })).toEqual({
    project: undefined,
    wrong: ['gifts'],
  })
})
