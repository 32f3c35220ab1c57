import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canOpenBrowser, chromium, quiet } from './chromium.js'
import type { asked } from './towns.page.js'

describe.runIf(canOpenBrowser)('the towns of France in a browser', () => {
  let server: Server
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('towns.page.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      conditions: ['@petites-villes/source'],
    })
    const script = outputFiles[0]?.text ?? ''
    server = createServer((request, response) => {
      const isScript = request.url === '/page.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(
        isScript
          ? script
          : '<!doctype html><title>Towns</title><script type="module" src="/page.js"></script>',
      )
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    if (chromium === undefined)
      throw new Error('no Chromium was found: install one, or name it in the variable CHROMIUM')
    browser = await playwright.launch({ executablePath: chromium, args: quiet })
    page = await browser.newPage()
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
    await page.waitForFunction('globalThis.asked !== undefined')
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const ask = <Result>(question: (towns: typeof asked) => Result): Promise<Result> =>
    page.evaluate(`(${String(question)})(globalThis.asked)`)

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
    expect(errors).toEqual([])
  })
})
