import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CivilDate, civilDate, loadPvd, type Town } from 'petites-villes'
import { factsOfTown } from 'petites-villes/batch'
import { evaluate, offerRuleCatalogue } from 'petites-villes/rules'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../check/step.mjs'
import { unexplainedFences } from '../doctest/unexecuted.mjs'
import { seenFrom } from './address.mjs'
import { doorsOf } from './api.mjs'
import { documentsOf, linkProblems } from './documents.mjs'
import { layOut, type Page } from './layout.mjs'
import { anchorOf } from './markdown.mjs'
import { countOffers } from './offer-counts.mjs'
import { foreign, membersOf, offerPages } from './pages.mjs'
import { brokenLinks } from './site-links.mjs'
import { siteWords } from './words.mjs'

const asOf = civilDate('2026-11-22')

/** A folder with some files, for a check to look at. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'petites-villes-site-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

describe('the pages about offers', () => {
  let pages: readonly Page[] = []
  let few: readonly Town[] = []
  let site = ''
  const html = new Map<string, string>()
  const pageAt = (path: string) => html.get(path) ?? ''

  beforeAll(async () => {
    const pvd = await loadPvd()
    // One town in ten is enough to see that pages count; `npm run docs` counts them all.
    few = membersOf(pvd).filter((_town, at) => at % 10 === 0)
    pages = offerPages(pvd, offerRuleCatalogue, asOf, few)
    for (const page of pages) html.set(page.path, await layOut(page, asOf))
    site = folderOf({
      ...Object.fromEntries(html),
      ...Object.fromEntries([...foreign, 'style/icon.svg', 'style/site.css'].map(path => [path, ''])),
    })
  }, 60_000)
  afterAll(() => {
    rmSync(site, { recursive: true, force: true })
  })

  test('are there for each offer, in both languages', () => {
    for (const { id } of offerRuleCatalogue.rules) {
      expect(pageAt(`offres/${id}.html`), id).toContain('<html lang="fr">')
      expect(pageAt(`en/offers/${id}.html`), id).toContain('<html lang="en">')
    }
    expect(pages).toHaveLength(2 * (offerRuleCatalogue.rules.length + 2))
  })

  test('say how many towns, why, since when, and where it was read', () => {
    const page = pageAt('en/offers/club-pvd.html').replace(/\s+/g, ' ')
    expect(page).toContain(`<strong>${String(few.length)}</strong> eligible`)
    expect(page).toContain('<strong>0</strong> undecided')
    expect(page).toContain('Town of Petites villes de demain: yes')
    const label = pageAt('en/offers/label-fondation-du-patrimoine.html')
    expect(label).toContain('20,000')
    expect(label).toContain('2,000')
    expect(label).toMatch(/until 29 July 2020/i)
  })

  test('ask what undecided towns wait for', () => {
    const page = pageAt('en/offers/detr.html')
    expect(page).toContain(siteWords.en.whatIsMissing)
    expect(page).toMatch(/\?\s*<span class="faint">\s*for 16\d towns/)
  })

  test('count as the rules answer, town by town', () => {
    const sample = few.slice(0, 20)
    const found = countOffers(offerRuleCatalogue, sample, asOf)
    const { rules, rulebook } = offerRuleCatalogue
    for (const { id, versions } of rules) {
      const answers = sample.map(town => evaluate(versions, factsOfTown(town).facts, { asOf, rulebook }))
      const asked = (outcome: string) => answers.filter(answer => answer.outcome === outcome).length
      expect(found.get(id), id).toMatchObject({
        yes: asked('yes'),
        no: asked('no'),
        unknown: asked('unknown'),
      })
    }
  })

  test('lead to each other without a gap, and cite sources that they list', () => {
    expect(brokenLinks(site)).toEqual(
      [...html.keys()].sort().map(path => `${path}: ${seenFrom(path, 'docs/index.html')} leads to no file`),
    )
  })

  test('say on every page that this is no official service', () => {
    for (const [path, text] of html)
      expect(text.includes('service officiel') || text.includes('no official service'), path).toBe(true)
  })

  test('are the same when they are made again, and other on another day', async () => {
    const pvd = await loadPvd()
    const fewer = few.slice(0, 20)
    const madeOn = async (day: CivilDate) => {
      const made = offerPages(pvd, offerRuleCatalogue, day, fewer)
      return Promise.all(made.map(page => layOut(page, day)))
    }
    const once = await madeOn(asOf)
    expect(await madeOn(asOf)).toEqual(once)
    expect(await madeOn(civilDate('2021-09-01'))).not.toEqual(once)
  })

  test('load nothing from another host', () => {
    for (const [path, text] of html)
      expect(
        [...text.matchAll(/<(?:script|link|img|iframe)\b[^>]*(?:src|href)="(?:https?:)?\/\//g)],
        path,
      ).toEqual([])
  })
})

describe('links between documents', () => {
  test('lead somewhere', () => {
    expect(linkProblems(root, documentsOf(root))).toEqual([])
  })

  test('are found when they lead nowhere', () => {
    const folder = folderOf({
      'README.md':
        '# One\n\n[a](docs/guides/two.md) [b](docs/three.md)\n\n[c](docs/guides/two.md#no-such) [d](bare)\n',
      'docs/guides/two.md': '# Two\n\n## Été 2026\n\n[back](../../README.md#one) [here](#été-2026)\n',
      'bare/file.txt': '',
    })
    expect(linkProblems(folder, documentsOf(folder))).toEqual([
      'README.md:3: docs/three.md leads to docs/three.md, which does not exist',
      'README.md:5: docs/guides/two.md#no-such: docs/guides/two.md has no heading with the anchor no-such',
      'README.md:5: bare leads to a folder without a README.md',
    ])
    rmSync(folder, { recursive: true, force: true })
  })
})

describe('fences', () => {
  test('are executed, or it is known why not', () => {
    expect(documentsOf(root).flatMap(({ source, text }) => unexplainedFences(source, text))).toEqual([])
  })

  test('are found when nobody executes them', () => {
    const text = '```ts no-test\n1\n```\n```js\n2\n```\n```ts\n3\n```\n```ts no-test file=a.ts\n4\n```\n'
    expect(unexplainedFences('a.md', text)).toEqual([
      'a.md:1: a sample is left out; make it run, or write it with file= in a guide',
      'a.md:4: give "js" a reason in tooling/doctest/unexecuted.mjs, or make it ts',
    ])
  })
})

describe('links of a built site', () => {
  test('are found when they lead to no file or to no anchor', () => {
    const folder = folderOf({
      'index.html':
        '<a href="a/b.html#x">1</a> <a href="a/b.html#y">2</a> <a href="c.html">3</a> <a href="https://example.org">4</a>',
      'a/b.html': '<p id="x"><a href="../index.html">back</a> <a href="#x">x</a> <img src="none.png"></p>',
    })
    expect(brokenLinks(folder)).toEqual([
      'a/b.html: none.png leads to no file',
      'index.html: a/b.html#y leads to no such anchor',
      'index.html: c.html leads to no file',
    ])
    rmSync(folder, { recursive: true, force: true })
  })
})

test('the reference opens every door of every package', () => {
  const names = doorsOf(root).map(({ name }) => name)
  expect(names).toContain('petites-villes/analysis')
  expect(names).toContain('@petites-villes/core')
  expect(new Set(names).size).toBe(names.length)
})

test('the words of the site are there in both languages, and no sentence is a copy', () => {
  expect(Object.keys(siteWords.en).sort()).toEqual(Object.keys(siteWords.fr).sort())
  for (const [key, french] of Object.entries(siteWords.fr) as [keyof typeof siteWords.fr, unknown][])
    if (typeof french === 'string' && french.includes(' ') && key !== 'name')
      expect(siteWords.en[key], key).not.toBe(french)
})

test('anchors are those of the places where people read Markdown', () => {
  expect(anchorOf('Codes and their history')).toBe('codes-and-their-history')
  expect(anchorOf('`pvd sql`: l’Été, 2026')).toBe('pvd-sql-lété-2026')
})
