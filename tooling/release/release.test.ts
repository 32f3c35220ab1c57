import type { CatalogueImpact } from 'petites-villes/analysis'
import { civilDate } from 'petites-villes'
import { describe, expect, test } from 'vitest'
import { changelogOf } from './changelog.mjs'
import { townsIn } from './concerned-towns.mjs'
import { bearerOf } from './pending-changesets.mjs'

const asOf = civilDate('2026-11-22')
const move = (from: 'yes' | 'no' | 'unknown', to: 'yes' | 'no' | 'unknown', cases: readonly string[]) => ({
  from,
  to,
  cases,
  clauses: [],
})
const impactOf = (moves: readonly ReturnType<typeof move>[]) =>
  ({ asOf, rules: [{ id: 'club', moves }], later: [] }) as unknown as CatalogueImpact
const names = { town: (code: string) => `T${code}`, offer: () => 'The club' }

describe('the towns that a release concerns', () => {
  test('are named when they are few, and counted when they are many', () => {
    const many = Array.from({ length: 1200 }, (_, index) => String(index))
    expect(
      townsIn(
        impactOf([move('yes', 'no', ['1', '2']), move('no', 'yes', many), move('yes', 'unknown', ['3'])]),
        names,
      ),
    ).toEqual([
      'Towns concerned, measured over all communes on 2026-11-22:',
      '- The club: 2 towns lose it (T1, T2).',
      '- The club: 1,200 towns gain it (such as T0, T1, T2, T3, T4).',
      '- The club: 1 town had it and is now undecided: a fact has to be told (T3).',
    ])
  })

  test('are told with the day when they are concerned later', () => {
    const then = { ...impactOf([move('yes', 'no', ['1'])]), asOf: civilDate('2027-01-01') }
    const told = townsIn({ ...impactOf([]), later: [then] }, names)
    expect(told[1]).toBe('- The club, from 2027-01-01: 1 town loses it (T1).')
  })

  test('are none when no commune moves', () => {
    expect(townsIn(impactOf([move('yes', 'no', [])]), names)).toEqual([expect.stringMatching(/none/)])
  })
})

test('the weightiest changeset of the rules bears the towns', () => {
  const rules = '@petites-villes/offers'
  const changesets = [
    { id: 'a', bumps: { [rules]: 'patch' } },
    { id: 'b', bumps: { [rules]: 'major' } },
    { id: 'c', bumps: { 'petites-villes': 'major', [rules]: 'none' } },
  ]
  expect(bearerOf(changesets, rules)).toBe('b')
  expect(bearerOf(changesets.slice(2), rules)).toBeUndefined()
})

describe('a changelog', () => {
  const towns = () => Promise.resolve(['Towns concerned:', '- The club: 1 town'])
  const written = changelogOf(towns, 'rules')

  test('tells the towns under the changeset that bears them, and under no other', async () => {
    expect(await written.getReleaseLine({ id: 'rules', summary: 'Less.\nMuch less.' })).toBe(
      '- Less.\n  Much less.\n\n  Towns concerned:\n  - The club: 1 town',
    )
    expect(await written.getReleaseLine({ id: 'other', summary: 'More.' })).toBe('- More.')
  })

  test('of a package that depends on the rules says where they are told', async () => {
    const line = (name: string) => written.getDependencyReleaseLine([], [{ name, newVersion: '2.0.0' }])
    expect(await line('petites-villes')).toMatch(/petites-villes@2\.0\.0\n- This release concerns towns/)
    expect(await line('@petites-villes/core')).not.toMatch(/towns/)
    expect(await written.getDependencyReleaseLine([], [])).toBe('')
  })

  test('without a change of the rules names no town', async () => {
    const line = await changelogOf(towns, undefined).getDependencyReleaseLine(
      [],
      [{ name: 'petites-villes', newVersion: '1.0.0' }],
    )
    expect(line).not.toMatch(/towns/)
  })
})
