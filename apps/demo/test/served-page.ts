import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium as playwright, type Page } from 'playwright-core'
import { preview, type PreviewServer } from 'vite'
import { chromium, quiet } from '../../../tooling/browser/chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the built page lies. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** Builds as `npm run demo` does: in a process of its own, since a test run is no production to React and Vite. */
export function buildPage(): void {
  const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url))
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** What a test opens the page with, beside what a browser may be told. */
export interface OpenOptions extends BrowserContextOptions {
  /** Before the page is opened: to shut a door, for example. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** The built page on a server of this machine, and a browser that opens it as a visitor would. */
export interface ServedPage {
  readonly address: string
  /** Opens an address of the page in a context of its own; what goes wrong there is in `errors`. */
  readonly open: (query?: string, options?: OpenOptions) => Promise<OpenedPage>
  readonly close: () => Promise<void>
}

export interface OpenedPage {
  readonly page: Page
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Serves the built page and starts a browser.
 *
 * @throws Error when there is no browser
 */
export async function servePage(): Promise<ServedPage> {
  if (chromium === undefined)
    throw new Error('no Chromium was found: install one, or name it in the variable CHROMIUM')
  const server: PreviewServer = await preview({
    root,
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const browser: Browser = await playwright.launch({ executablePath: chromium, args: quiet })
  const plain: BrowserContextOptions = { locale: 'fr-FR', reducedMotion: 'reduce', serviceWorkers: 'block' }
  // Those who want nothing special share what the browser keeps: opening the page is then cheap.
  const shared = await browser.newContext(plain)
  return {
    address,
    async open(query = '', { before, ...options } = {}) {
      const isSpecial = Object.keys(options).length > 0
      const context = isSpecial ? await browser.newContext({ ...plain, ...options }) : shared
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(error.message))
      page.on('console', message => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await before?.(page)
      await page.goto(address + query)
      return { page, errors, close: () => (isSpecial ? context.close() : page.close()) }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
