/**
 * `npm run figures -w @petites-villes/demo`: how large the built page is, and how long a chosen town takes to be drawn, measured
 * by the page itself in a real browser.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { scriptSize } from './test/script-size.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const towns = [
  'Modane',
  'Saint-Jean-de-Maurienne',
  'Bonifacio',
  'Lille',
  'Cayenne',
  'Gourdon',
  'Ambert',
  'Mende',
]
const rounds = 3

const { first, offers, data } = scriptSize(`${root}/dist`)
/** @param {number} bytes */
const kilobytes = bytes => `${(bytes / 1000).toFixed(1).padStart(6)} KB`
console.log(`script before the data   ${kilobytes(first)} gzip
rules and texts of offers ${kilobytes(offers)} gzip, loaded beside the data
communes of France       ${kilobytes(data)} gzip`)

const server = await preview({ root, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1' } })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage({ bypassCSP: true })
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  const session = await page.context().newCDPSession(page)
  // Thread ticks count what the page's thread worked, not what it waited for others on a busy machine.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
  }
  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const works = []
  for (let round = 0; round < rounds; round++)
    for (const town of towns) {
      await page.locator('input[role=combobox]').fill(town)
      await page.getByRole('option').first().waitFor()
      await page.evaluate("performance.clearMeasures('plan-drawn')")
      await page.keyboard.press('ArrowDown')
      const before = await worked()
      await page.keyboard.press('Enter')
      await page.waitForFunction("performance.getEntriesByName('plan-drawn').length > 0")
      times.push(Number(await page.evaluate("performance.getEntriesByName('plan-drawn')[0].duration")))
      works.push((await worked()) - before)
    }
  console.log(`from the choice of a town to its plan on the screen
  ${told(times)}
  of which the page worked
  ${told(works)}`)
} finally {
  await browser.close()
  await server.close()
}

/** @param {readonly number[]} measured the first of them before anything is warm */
function told([cold = NaN, ...warm]) {
  const sorted = [...warm].sort((a, b) => a - b)
  /** @param {number} part */
  const quantile = part => `${(sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(0)} ms`
  return `first ${cold.toFixed(0)} ms, then median ${quantile(0.5)}, p90 ${quantile(0.9)}, of ${String(sorted.length)}`
}
