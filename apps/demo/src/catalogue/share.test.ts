import { expect, test } from 'vitest'
import { shareOf, stepOf } from './share.js'

test('a share of nothing is no share', () => {
  expect(shareOf(undefined, 'eligible')).toBeUndefined()
  expect(shareOf({ eligible: 0, undecided: 0, not: 0 }, 'eligible')).toBeUndefined()
  expect(shareOf({ eligible: 1, undecided: 3, not: 0 }, 'undecided')).toBe(0.75)
})

test.each([
  [0, 0],
  [0.001, 1],
  [0.2, 1],
  [0.21, 2],
  [1, 5],
])('%f is drawn in step %i', (share, step) => {
  expect(stepOf(share)).toBe(step)
})
