import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium as playwright, type Page } from 'playwright-core'
import { build, preview, type PreviewServer } from 'vite'
import { chromium, quiet } from '../../../tooling/browser/chromium.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The built page on a server of this machine, and a browser that opens it as a visitor would. */
export interface ServedPage {
  readonly address: string
  /** Opens an address of the page in a context of its own; what goes wrong there is in `errors`. */
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<OpenedPage>
  readonly close: () => Promise<void>
}

export interface OpenedPage {
  readonly page: Page
  readonly errors: readonly string[]
}

/**
 * Builds the page, serves it and starts a browser.
 *
 * @throws Error when there is no browser
 */
export async function servePage(): Promise<ServedPage> {
  if (chromium === undefined)
    throw new Error('no Chromium was found: install one, or name it in the variable CHROMIUM')
  await build({ root, logLevel: 'warn' })
  const server: PreviewServer = await preview({
    root,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser: Browser = await playwright.launch({ executablePath: chromium, args: quiet })
  return {
    address,
    async open(query = '', options = {}) {
      const context = await browser.newContext({
        locale: 'fr-FR',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...options,
      })
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(address + query)
      return { page, errors }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
