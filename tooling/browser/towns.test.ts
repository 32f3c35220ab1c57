import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpenBrowser } from './chromium.mjs'
import { openInBrowser, type OpenedPage } from './page.js'
import type { asked } from './towns.page.js'

describe.runIf(canOpenBrowser)('the towns of France in a browser', () => {
  let opened: OpenedPage

  beforeAll(async () => {
    opened = await openInBrowser('towns.page.ts')
  }, 120_000)

  afterAll(() => opened?.close())

  const ask = <Result>(question: (towns: typeof asked) => Result): Promise<Result> =>
    opened.page.evaluate(`(${String(question)})(globalThis.asked)`)

  test('the same data file serves', async () => {
    expect(await ask(towns => towns.size)).toBe(34_969)
    expect(await ask(towns => towns.town('73248'))).toBe('Saint-Jean-de-Maurienne')
  })

  test('search answers as people type', async () => {
    expect(await ask(towns => towns.search('st jean de maur'))).toEqual(['Saint-Jean-de-Maurienne'])
    expect(await ask(towns => towns.search('mod')[0])).toBeDefined()
    expect(await ask(towns => towns.lookUp('Saint-Denis'))).toBe('several')
  })

  test('nothing went wrong on the page', () => {
    expect(opened.errors).toEqual([])
  })
})
