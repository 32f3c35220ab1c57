import { loadPvd, type SupportPlan } from 'petites-villes'
import { beforeAll, describe, expect, test } from 'vitest'
import { plain, pvd } from '../testing.js'
import type { FactShapes } from '../render/fact-shape.js'
import { toHtml } from './html.js'
import { toMarkdown } from './markdown.js'
import { planDocument } from './plan-document.js'

const html = async (line: string) => (await pvd(`${line} --format html`)).out
const countOf = (text: string, part: RegExp) => [...text.matchAll(part)].length
const withoutTags = (text: string) =>
  plain(text.replace(/<style>[\s\S]*<\/style>/, '').replace(/<[^>]+>/g, ' '))

test('the Markdown of Modane reads as a whole', async () => {
  const { code, out, err } = await pvd('plan 73157 --on 2026-11-22 --format markdown')
  expect([code, err]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot('../__snapshots__/plan-modane-markdown.txt')
})

test('every footnote of the Markdown is defined once, and every definition is called for', async () => {
  const { out } = await pvd('plan 73157 --format markdown --lang en')
  const defined = [...out.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number)
  const called = new Set([...out.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number))
  expect(defined).toEqual([...called].sort((a, b) => Number(a) - Number(b)))
  const { sources } = JSON.parse((await pvd('plan 73157 --json')).out) as SupportPlan
  expect(defined).toHaveLength(sources.length)
})

describe.each(['plan 73157', 'plan 59350 --all', 'plan 97411 --lang en', 'plan 2A247'])(
  'HTML of %s',
  line => {
    let page = ''
    beforeAll(async () => {
      page = await html(line)
    })

    test('names its language, its title and its landmarks once', () => {
      expect(page).toMatch(
        line.includes('en') ? /^<!doctype html>\n<html lang="en">/ : /^<!doctype html>\n<html lang="fr">/,
      )
      for (const element of ['title', 'header', 'nav', 'main', 'footer', 'h1'])
        expect(countOf(page, new RegExp(`<${element}[ >]`, 'g')), element).toBe(1)
    })

    test('loads nothing and runs nothing', () => {
      expect(page).not.toMatch(/<script|<link|<img|<iframe|javascript:|\son\w+=|@import|url\(/i)
      expect(page).toContain("default-src 'none'")
    })

    test('headings go down one step at a time, each with a text', () => {
      const levels = [...page.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(
        ([, level = '', text = '']) => {
          expect(text.trim()).not.toBe('')
          return Number(level)
        },
      )
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
      })
    })

    test('every inner link has its target, every id is given once', () => {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g))
        expect(ids).toContain(target)
    })

    test('tables have captions and headers', () => {
      const tables = page.match(/<table[\s\S]*?<\/table>/g) ?? []
      expect(tables.length).toBeGreaterThan(0)
      for (const table of tables) {
        expect(table).toMatch(/<caption>[^<]+<\/caption>/)
        expect(table).toContain('scope="col"')
        expect(table).toContain('scope="row"')
      }
    })

    test('elements are closed in order', () => {
      const open: string[] = []
      const alone = new Set(['meta', 'br'])
      for (const [, slash, name = ''] of page
        .replace(/<style>[\s\S]*<\/style>/, '')
        .matchAll(/<(\/?)([a-z][a-z0-9]*)/g))
        if (alone.has(name)) continue
        else if (slash) expect(open.pop()).toBe(name)
        else open.push(name)
      expect(open).toEqual([])
    })

    test('names every offer and says no more than the plan', async () => {
      const { entries } = JSON.parse((await pvd(`${line} --json`)).out) as SupportPlan
      const text = withoutTags(page).replaceAll('&#39;', "'").replaceAll('&amp;', '&')
      for (const { offer } of entries) expect(text).toContain(plain(offer.name))
      expect(text).not.toMatch(/undefined|\[object|NaN/)
    })
  },
)

test('the status is a word and a symbol', async () => {
  const text = withoutTags(await html('plan 59350 --all'))
  for (const status of ['✓ disponible', '? à confirmer', '– close', '✗ non éligible'])
    expect(text).toContain(status)
})

test('French names are said to be French in an English page', async () => {
  expect(await html('plan 73157 --lang en')).toContain('<span lang="fr">Territoires Conseils</span>')
})

test('French is set as printers do', async () => {
  const page = await html('plan 73157')
  expect(page).toContain('«\u00a0')
  expect(page).not.toMatch(/\p{L}'\p{L}/u)
})

test('nothing in the data becomes part of the page', async () => {
  const { plan, vocabulary } = await openPvd()
  const [entry] = plan.entries
  const [source] = plan.sources
  const evil = '"><script>alert(1)</script>&amp;'
  const hostile: SupportPlan = {
    ...plan,
    town: { ...plan.town, name: evil },
    entries: [
      {
        ...entry!,
        offer: { ...entry!.offer, name: evil, summary: { fr: evil, en: evil } },
        doubts: [{ fr: evil, en: evil }],
      },
      ...plan.entries.slice(1),
    ],
    sources: plan.sources.map((each, at) =>
      at === 0 ? { ...source!, title: evil, url: `javascript:alert(1)//${evil}` } : each,
    ),
  }
  const document = planDocument(hostile, { language: 'fr', vocabulary, all: true })
  const page = toHtml(document)
  expect(page).not.toMatch(/<script|href="javascript/)
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')
  const text = toMarkdown(document)
  expect(text).not.toMatch(/(?<!\\)<script|\]\(<?javascript/)
})

test('Markdown signs in the data stay signs', async () => {
  const { plan, vocabulary } = await openPvd()
  const named = { ...plan, town: { ...plan.town, name: '# [Ville](x) | *a* _b_ `c` &lt;' } }
  const [title] = toMarkdown(planDocument(named, { language: 'en', vocabulary, all: false })).split('\n')
  expect(title).toMatch(/^# # \\\[Ville\\\]\(x\) \\\| \\\*a\\\* \\_b\\_ \\`c\\` &amp;lt;: support plan/)
})

async function openPvd() {
  const opened = await loadPvd()
  const vocabulary: FactShapes = opened.vocabulary
  return { plan: opened.plan('73157', { asOf: '2026-11-22' }), vocabulary }
}

describe('--output', () => {
  test('writes the file in the format of its name, without colours, and says so beside', async () => {
    const { code, out, err, written } = await pvd('plan Modane --output modane.html', { colour: true })
    expect([code, out]).toEqual([0, ''])
    expect(plain(err)).toBe('pvd : Le plan est dans « modane.html ». ')
    expect(written['modane.html']).toBe(await html('plan Modane'))
    const { written: more } = await pvd('plan Modane --output modane.md', { colour: true })
    expect(more['modane.md']).toMatch(/^# Modane/)
    const { written: text } = await pvd('plan Modane --output modane.txt', { colour: true })
    expect(text['modane.txt']).toBe((await pvd('plan Modane')).out)
    const { written: data } = await pvd('plan Modane --json --output modane.json')
    expect(JSON.parse(data['modane.json']!)).toMatchObject({ format: 'support-plan/1' })
  })

  test('what was asked for wins over the name', async () => {
    const { written } = await pvd('plan Modane --format markdown --output modane.html')
    expect(written['modane.html']).toMatch(/^# Modane/)
  })
})

test.each([
  ['plan 73157 --format pdf', /--format : « pdf » ne convient pas ; choisissez text, markdown, html\./],
  ['plan 73157 --format htm', /vouliez-vous dire html/],
  ['plan 73157 --format html --json', /--json et --format ne vont pas ensemble/],
  ['plan 73157 --output', /Il manque une valeur à l'option --output/],
])('%s', async (line, sentence) => {
  const { code, out, err } = await pvd(line)
  expect([code, out]).toEqual([2, ''])
  expect(plain(err)).toMatch(sentence)
})

test('a file that cannot be written is named', async () => {
  const { code, err } = await pvd('plan 73157 --output nulle/part.html', {
    write: () => Promise.reject(new Error('no such folder')),
  })
  expect(code).toBe(2)
  expect(plain(err)).toContain('Le fichier « nulle/part.html » ne peut pas être écrit.')
})
