import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { OpenedPage, ServedPage } from './served-page.js'

const day = '2026-11-22'

/** A busy machine is slow; what never comes fails all the same. */
const soon = { timeout: 10_000 }

/** The ways of a visitor through the page, from the first key to the repaired file. */
export function journeys(served: () => ServedPage): void {
  /** Opens the page, walks, and sees that nothing went wrong on the way. */
  const visit = async (query: string, walk: (page: Page, opened: OpenedPage) => Promise<void>) => {
    const opened = await served().open(query)
    try {
      await walk(opened.page, opened)
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  }
  const search = (page: Page) => page.getByRole('combobox', { name: /commune|Changer|town/i })
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { name, exact: typeof name === 'string' })

  test('types a town, chooses it with the keys, reads its plan, shares the link', async () => {
    await visit('', async page => {
      await search(page).fill('st jean de maur')
      await expect.poll(() => page.getByRole('option').count(), soon).toBeGreaterThan(0)
      expect(await search(page).getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowDown')
      const active = await search(page).getAttribute('aria-activedescendant')
      expect(await page.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Enter')
      await heading(page, /plan d’accompagnement de Saint-Jean-de-Maurienne/).waitFor()
      expect(page.url()).toMatch(/\?town=73248&on=\d{4}-\d\d-\d\d$/)
      expect(await page.title()).toContain('Saint-Jean-de-Maurienne')
      expect(await page.evaluate('document.activeElement.id')).toBe('content')
      await page.goBack()
      await heading(page, /Tapez une ville/).waitFor()
    })
  })

  test('is never given one of several towns of the same name', async () => {
    await visit('', async page => {
      await search(page).fill('Saint-Denis')
      await page.getByRole('option', { name: /La Réunion/ }).waitFor()
      await page.keyboard.press('Enter')
      expect(page.url()).not.toContain('town=')
      expect(await page.getByRole('option', { selected: true }).count()).toBe(1)
      await search(page).fill('Saint-Denis 974')
      await page.keyboard.press('Enter')
      await heading(page, 'Saint-Denis').waitFor()
      expect(page.url()).toContain('town=97411')
    })
  })

  test('hears that a name or a code is unknown, and what was perhaps meant', async () => {
    await visit('?town=1033', async page => {
      await heading(page, 'Cette commune est introuvable').waitFor()
      await page.getByRole('link', { name: /Valserhône/ }).click()
      await heading(page, 'Valserhône').waitFor()
      await search(page).fill('xyzxyz')
      await page.getByText('Aucune commune ne porte ce nom.').first().waitFor()
    })
  })

  test('answers questions: the plan moves at once, the link holds the answer, Back takes it away', async () => {
    await visit(`?town=73157&on=${day}`, async page => {
      const confirmed = page.locator('.count.tone-to-confirm .count-number')
      const before = Number(await confirmed.textContent())
      await page.locator('[data-fact="town.densityLevel"] select').selectOption('6')
      await expect.poll(async () => Number(await confirmed.textContent()), soon).toBeLessThan(before)
      expect(page.url()).toContain('town.densityLevel=6')
      const after = await confirmed.textContent()
      const again = await served().open(page.url().slice(served().address.length))
      await expect
        .poll(() => again.page.locator('.count.tone-to-confirm .count-number').textContent())
        .toBe(after)
      await again.close()
      await page.goBack()
      await expect.poll(async () => Number(await confirmed.textContent()), soon).toBe(before)
    })
  })

  test('is told what an answer in a link gets wrong', async () => {
    await visit(`?town=73157&on=${day}&town.densityLevel=9&no.such=1`, async page => {
      await page.locator('[data-fact="town.densityLevel"] .field-problem').waitFor()
      await page.getByText('no.such=1').waitFor()
      await page.getByRole('button', { name: 'Effacer toutes les réponses' }).click()
      await expect.poll(() => page.url(), soon).not.toContain('no.such')
    })
  })

  test('asks why, and reads the tree with its sources', async () => {
    await visit(`?town=59350&on=${day}&status=not-eligible`, async page => {
      const club = page.locator('#offer-club-pvd')
      await club.locator('summary').click()
      const tree = club.locator('.tree')
      await tree.waitFor()
      expect(await tree.textContent()).toMatch(/non.*Petites? villes? de demain.*ici\s: non/s)
      await club.getByRole('heading', { name: 'Ce qui la changerait' }).waitFor()
      expect(await club.locator('.sources li').count()).toBeGreaterThan(0)
      expect(await club.locator('.sources').textContent()).toMatch(/lu le \d/)
    })
  })

  test('goes back to 2021, and finds Avenir Montagnes open', async () => {
    await visit(`?town=73248&on=${day}`, async page => {
      const status = page.locator('#offer-avenir-montagnes-ingenierie .badge').first()
      expect(await status.textContent()).toContain('Close')
      await page.getByRole('button', { name: '1er septembre 2021' }).click()
      await expect.poll(() => status.textContent(), soon).not.toContain('Close')
      expect(page.url()).toContain('on=2021-09-01')
    })
  })

  test('simulates the funding of a project', async () => {
    await visit(`?view=funding&town=73157&on=${day}`, async page => {
      await page.getByText('Indiquez le coût').waitFor()
      await page.getByLabel('Coût du projet, en euros').fill('beaucoup')
      await page.keyboard.press('Enter')
      await page.getByText('Ce n’est pas un montant.').waitFor()
      await page.getByLabel('Coût du projet, en euros').fill('400 000')
      await page.keyboard.press('Enter')
      await page.getByRole('img', { name: /Répartition du coût/ }).waitFor()
      await page.getByLabel('bâtiments scolaires').check()
      await expect.poll(() => page.url(), soon).toContain('kinds=school')
      expect(await page.locator('.funding-result').textContent()).toMatch(/Le projet coûte 400\s000/)
    })
  })

  test('compares towns, and sees the valley as a group', async () => {
    await visit(`?view=peers&town=73157&on=${day}`, async page => {
      await expect.poll(() => page.locator('.peer').count(), soon).toBe(6)
      await page.goto(`${served().address}?view=valley&on=${day}`)
      await heading(page, 'La vallée de la Maurienne').waitFor()
      expect(await page.locator('.member').count()).toBe(3)
      await heading(page, /Ce que toutes ont/).waitFor()
    })
  })

  test('sees for each offer how many towns it admits, and where', async () => {
    await visit(`?view=catalogue&on=${day}`, async page => {
      await page
        .locator('.catalogue-columns[aria-busy="false"] .offer-table table')
        .waitFor({ timeout: 25_000 })
      const row = page
        .locator('tr', { hasText: 'Villages d’avenir' })
        .or(page.locator('tr', { hasText: "Villages d'avenir" }))
      const counts = await row.first().locator('td').allTextContents()
      expect(counts.map(text => Number(text.replace(/\D/g, ''))).reduce((a, b) => a + b, 0)).toBe(1646)
      await row.first().getByRole('button').click()
      await expect.poll(() => page.url(), soon).toContain('offer=villages-d-avenir')
      await page.getByRole('img', { name: /Villages d.avenir/ }).waitFor()
      expect(await page.locator('.choropleth .share').count()).toBeGreaterThan(100)
    })
  })

  test('drops a file, sees the findings beside the rows, takes the repaired file; nothing is sent', async () => {
    await visit('?view=check', async page => {
      const sent: string[] = []
      page.on('request', request => {
        if (request.method() !== 'GET') sent.push(request.url())
      })
      const csv = 'insee_com;lib_com;id_pvd;date_signature\r\n1033;Valserhône;pvd-84-01-1;12/03/2021\r\n'
      await page.locator('input[type=file]').setInputFiles({
        name: 'liste.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(csv, 'latin1'),
      })
      await page.locator('.verdict').waitFor({ timeout: 25_000 })
      expect(await page.locator('.cell-error').allTextContents()).toContain('1033')
      expect(await page.locator('.row-findings').textContent()).toContain('01033')
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Copie réparée (CSV)' }).click()
      const copy = readFileSync(await (await download).path(), 'utf8')
      expect(copy).toBe(csv.replace('1033', '01033'))
      expect(sent).toEqual([])
    })
  })

  test('reads the page in English, and finds what is not there said', async () => {
    await visit(`?town=59350&on=${day}&lang=en`, async page => {
      await heading(page, 'The support plan of Lille').waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      await page.getByText('Outside the programme').waitFor()
      await page.getByRole('link', { name: 'Français' }).click()
      await heading(page, /plan d’accompagnement de Lille/).waitFor()
    })
  })

  test('prints a plan with its doubts and its sources', async () => {
    await visit(`?town=73157&on=${day}`, async page => {
      await page.locator('.pillar').first().waitFor()
      expect(await page.locator('.all-sources li').count()).toBe(0)
      await page.evaluate("dispatchEvent(new Event('beforeprint'))")
      await expect.poll(() => page.locator('.all-sources li').count(), soon).toBeGreaterThan(50)
      expect(await page.locator('.doubt-list').getAttribute('open')).not.toBeNull()
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.questions').isVisible()).toBe(false)
      await page.evaluate("dispatchEvent(new Event('afterprint'))")
      await expect.poll(() => page.locator('.all-sources li').count(), soon).toBe(0)
    })
  })

  test('comes back without a network', async () => {
    const { page, errors, close } = await served().open('', { serviceWorkers: 'allow' })
    await page.evaluate('navigator.serviceWorker.ready')
    await expect.poll(() => page.evaluate('caches.keys().then(keys => keys.length)'), soon).toBeGreaterThan(0)
    await page.context().setOffline(true)
    await page.goto(`${served().address}?town=73157&on=${day}`)
    await heading(page, /plan d’accompagnement de Modane/).waitFor()
    await page.goto(`${served().address}?view=check`)
    await heading(page, 'Contrôler un fichier').waitFor()
    expect(errors).toEqual([])
    await close()
  })

  test('is told when something cannot be loaded, and tries again', async () => {
    const { page, close } = await served().open(`?town=73157&on=${day}`, {
      before: page => page.route('**/open-session-*.js', route => route.abort()),
    })
    await heading(page, 'Cette page n’a pas pu se charger').waitFor()
    await page.unroute('**/open-session-*.js')
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await heading(page, /plan d’accompagnement de Modane/).waitFor()
    await close()
  })
}
