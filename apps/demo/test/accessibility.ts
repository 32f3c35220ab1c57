import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenedPage, ServedPage } from './served-page.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url))
const on = 'on=2026-11-22'

interface View {
  readonly name: string
  readonly query: string
  readonly ready: string
  readonly act?: (page: Page) => Promise<void>
}

const views: readonly View[] = [
  {
    name: 'start',
    query: '',
    ready: '[role=combobox]',
    act: async page => {
      await page.getByRole('combobox').fill('saint-de')
      await page.keyboard.press('ArrowDown')
    },
  },
  { name: 'unknown-town', query: '?town=73999', ready: '[role=combobox]' },
  {
    name: 'plan',
    query: `?town=73157&${on}&project.kinds=school&town.densityLevel=6`,
    ready: '.pillar',
    act: async page => {
      await page.locator('#offer-detr summary').click()
      await page.locator('.tree').waitFor()
    },
  },
  { name: 'plan-in-english', query: `?town=97302&on=2021-09-01&lang=en`, ready: '.pillar' },
  {
    name: 'funding',
    query: `?view=funding&town=73157&${on}&cost=400000&kinds=school,thermal-renovation&deficit=0`,
    ready: '.bar',
  },
  { name: 'funding-empty', query: `?view=funding&town=73157&${on}&cost=x`, ready: '.field-problem' },
  { name: 'peers', query: `?view=peers&town=73157&${on}`, ready: '.peer' },
  { name: 'valley', query: `?view=valley&${on}`, ready: '.valley-entries' },
  { name: 'catalogue', query: `?view=catalogue&${on}`, ready: '.catalogue-columns[aria-busy="false"]' },
  {
    name: 'check',
    query: '?view=check',
    ready: '.drop',
    act: async page => {
      await page.getByRole('button', { name: 'Essayer avec un exemple' }).click()
      await page.locator('.verdict').waitFor()
    },
  },
]

/** Every view through axe, in light and in dark, on a desk and on a phone; what it looked like is kept as pictures. */
export function accessibility(served: () => ServedPage): void {
  let opened: OpenedPage

  beforeAll(async () => {
    // What the page lets in is not for axe, which comes from outside.
    opened = await served().open('', { bypassCSP: true })
    await opened.page.addScriptTag({ content: axe })
  }, 60_000)

  afterAll(() => opened?.close())

  test.each(views)('$name', async ({ name, query, ready, act }) => {
    const { page, errors } = opened
    await page.setViewportSize({ width: 1280, height: 900 })
    await walkTo(page, query)
    await page.locator(ready).first().waitFor({ timeout: 25_000 })
    await act?.(page)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
        // What was off the screen is drawn in the frame after the one that shows it.
        await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
        await page.screenshot({ path: `${screenshots}/${name}-${colorScheme}-${String(width)}.png` })
        // Colours depend on the theme, the rest on the width: two runs see both.
        if ((colorScheme === 'dark') === (width === 390))
          expect(await violations(page), colorScheme).toEqual([])
        const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        expect(tooWide, `${name} is wider than ${String(width)}`).toBeLessThanOrEqual(0)
      }
    expect(errors).toEqual([])
  })

  test('axe can fail', async () => {
    const { page } = opened
    await walkTo(page, '')
    await page.locator('[role=combobox]').waitFor()
    await page.evaluate(
      'document.querySelector("[role=combobox]").removeAttribute("aria-controls"); document.querySelector("label").remove()',
    )
    expect(await violations(page)).not.toEqual([])
  })
}

/** Goes to another address as Back and Forward do, without loading the page anew: the journeys do that. */
async function walkTo(page: Page, query: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', location.pathname + ${JSON.stringify(query)}); dispatchEvent(new PopStateEvent('popstate'))`,
  )
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
