import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium as playwright } from 'playwright-core'
import { canOpenBrowser, chromium, quiet } from '../browser/chromium.mjs'
import { run } from '../setup/program.mjs'
import { heldProblems } from './in-node.mjs'
import { plainEnvironment } from './npm.mjs'

const page = `import { main } from './samples.js'
main().then(
  held => { globalThis.told = JSON.stringify(held) },
  error => { globalThis.told = String(error) },
)
`

/** How each project is built, and where its page then lies. @type {Record<string, { bin: string, words: string[], served: string }>} */
const builds = {
  vite: { bin: 'vite/bin/vite.js', words: ['build', '--logLevel=warn'], served: 'dist' },
  browser: {
    bin: 'esbuild/bin/esbuild',
    words: ['main.js', '--bundle', '--format=esm', '--outfile=served/main.js', '--log-level=warning'],
    served: 'served',
  },
}

/**
 * Builds a page with the bundler of a project and opens it in Chromium.
 *
 * @param {string} folder
 * @param {string} name
 * @param {readonly import('./sample.mjs').Sample[]} samples
 * @returns {Promise<string[]>}
 */
export async function problemsInBrowser(folder, name, samples) {
  const build = builds[name]
  if (!build) throw new Error(`nobody knows how to build ${name}`)
  writeFileSync(join(folder, 'main.js'), page)
  const bin = join(folder, 'node_modules', build.bin)
  const { code, output } = await run(folder, [process.execPath, bin, ...build.words], plainEnvironment())
  if (code !== 0) return [`${name}: the build failed:\n${output.trim()}`]
  if (!canOpenBrowser) return []
  const told = await openedPage([join(folder, build.served), folder])
  return heldProblems(`${name}, opened in a browser`, told, samples)
}

/**
 * @param {readonly string[]} folders whose files are served, the first that has one
 * @returns {Promise<string>} what the page tells
 */
async function openedPage(folders) {
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : (url.split('?')[0] ?? '')
    const file = folders.map(folder => join(folder, path)).find(each => existsSync(each))
    response.statusCode = file === undefined ? 404 : 200
    response.setHeader(
      'content-type',
      extname(path) === '.html' ? 'text/html; charset=utf-8' : 'text/javascript',
    )
    response.end(file === undefined ? '' : readFileSync(file))
  })
  await new Promise(ready => server.listen(0, '127.0.0.1', () => ready(undefined)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const browser = await playwright.launch({ executablePath: chromium ?? 'chromium', args: quiet })
  try {
    const opened = await browser.newPage()
    /** @type {string[]} */
    const errors = []
    opened.on('pageerror', error => errors.push(error.message))
    await opened.goto(`http://127.0.0.1:${String(port)}/`)
    const told = await opened
      .waitForFunction('globalThis.told', undefined, { timeout: 60_000 })
      .catch(() => undefined)
    return told === undefined ? `nothing; ${errors.join('; ')}` : String(await told.jsonValue())
  } finally {
    await browser.close()
    server.close()
  }
}
