import { expect, test } from 'vitest'
import { steadyOrder } from './steady-order.js'

test('what is shown stays where it is, what is settled goes, what is new comes last', () => {
  expect(steadyOrder(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual(['a', 'c', 'd'])
  expect(steadyOrder([], ['b', 'a'])).toEqual(['b', 'a'])
})
