import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Browser, chromium as playwright, type Page } from 'playwright-core'
import { chromium, quiet } from './chromium.mjs'

/** A page in a real browser that runs one module of the sources, and what went wrong on it. */
export interface OpenedPage {
  readonly page: Page
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Bundles a module as an application would, serves it, and opens it.
 *
 * @param module beside this file; it puts what the test asks of it into `globalThis.asked`
 * @throws Error when there is no browser
 */
export async function openInBrowser(module: string): Promise<OpenedPage> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(module, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['@petites-villes/source'],
  })
  const script = outputFiles[0]?.text ?? ''
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(
      isScript ? script : '<!doctype html><title>Test</title><script type="module" src="/page.js"></script>',
    )
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  if (chromium === undefined)
    throw new Error('no Chromium was found: install one, or name it in the variable CHROMIUM')
  const browser: Browser = await playwright.launch({ executablePath: chromium, args: quiet })
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
  await page.waitForFunction('globalThis.asked !== undefined')
  return {
    page,
    errors,
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
