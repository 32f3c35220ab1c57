import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpenBrowser } from '../../../tooling/browser/chromium.mjs'
import { accessibility } from './accessibility.js'
import { journeys } from './journeys.js'
import { scriptSize } from './script-size.mjs'
import { buildPage, dist, type ServedPage, servePage } from './served-page.js'

beforeAll(buildPage, 180_000)

test('at most 120 KB of script run before the data', () => {
  const { first, offers, data } = scriptSize(dist)
  expect(first).toBeLessThanOrEqual(120_000)
  // The measure sees what is loaded beside it.
  expect(offers).toBeGreaterThan(50_000)
  expect(data).toBeGreaterThan(200_000)
})

// One build, one server and one browser for all that a visitor does.
describe.runIf(canOpenBrowser)('in a browser', { timeout: 90_000 }, () => {
  let served: ServedPage

  beforeAll(async () => {
    served = await servePage()
  }, 60_000)

  afterAll(() => served?.close())

  describe('a visitor', () => {
    journeys(() => served)
  })

  describe('axe and pictures', () => {
    accessibility(() => served)
  })
})
