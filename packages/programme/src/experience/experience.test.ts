import { civilDate, describeIssue, type Issue, languages } from '@petites-villes/core'
import type { Town } from '@petites-villes/towns'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ExperienceReports,
  likeness,
  parseExperienceReports,
  rankReports,
  reportSentences,
  themes,
} from '../index.js'
import { sketchedTown } from '../testing.js'

/** A fictional example: nobody did this. */
const hall = {
  id: 'exemple-halle',
  title: { fr: 'Exemple fictif : une halle rouverte', en: 'Fictional example: a market hall reopened' },
  towns: ['73157'],
  themes: ['commerce', 'heritage'],
  period: { from: '2022-01-10', to: '2024-03-01' },
  summary: { fr: 'Exemple fictif. La commune a rouvert sa halle.' },
  outcome: { fr: 'Exemple fictif. Douze étals chaque samedi.' },
  cost: 42_000_000,
  partners: ['banque-des-territoires'],
  offers: ['club-pvd'],
  source: 'https://example.org/halle',
  publishedOn: '2024-06-01',
  author: 'Personne',
  licence: 'Licence Ouverte 2.0',
}
const collection = (...reports: unknown[]) => ({ format: 'experience-reports/1', reports })
const found = (given: unknown) =>
  parseExperienceReports(given).issues.map(({ path, code }) => [path.join('/'), code])
const first = (given: unknown): Issue => parseExperienceReports(given).issues[0]!
const read = (...reports: unknown[]): ExperienceReports => {
  const result = parseExperienceReports(collection(...reports))
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

describe('reading reports', () => {
  test('a right collection is read whole, and its JSON is its wire form', () => {
    const reports = read(hall, { ...hall, id: 'autre', period: { from: '2022-01-10' } })
    expect(reports).toEqual(collection(hall, { ...hall, id: 'autre', period: { from: '2022-01-10' } }))
    expect(parseExperienceReports(JSON.parse(JSON.stringify(reports)))).toEqual({
      ok: true,
      value: reports,
      issues: [],
    })
  })

  test('every problem is found, wherever it stands', () => {
    const wrong = {
      ...hall,
      title: { en: 'No French' },
      towns: ['1001', 73157, '73157', '73157'],
      themes: ['commerces', 'commerce', 'commerce'],
      period: { from: '2022-02-30', to: '01/03/2024' },
      summary: { fr: ' ' },
      cost: 12.5,
      partners: ['ceremma'],
      offers: ['Club PVD'],
      source: 'http://example.org',
      publishedOn: 2024,
      authors: 'Personne',
    }
    const { author: _author, ...withoutAuthor } = wrong
    expect(found(collection(hall, withoutAuthor, 3))).toEqual([
      ['reports/1/authors', 'report/unknown-property'],
      ['reports/1', 'report/missing-property'],
      ['reports/1/title', 'report/missing-property'],
      ['reports/1/towns/0', 'commune-code/leading-zero-lost'],
      ['reports/1/towns/1', 'report/not-text'],
      ['reports/1/towns/3', 'report/repeated'],
      ['reports/1/themes/0', 'report/unknown-theme'],
      ['reports/1/themes/2', 'report/repeated'],
      ['reports/1/period/from', 'civil-date/no-such-day'],
      ['reports/1/period/to', 'civil-date/not-iso'],
      ['reports/1/summary/fr', 'report/empty-text'],
      ['reports/1/cost', 'report/not-cents'],
      ['reports/1/partners/0', 'partner/unknown'],
      ['reports/1/offers/0', 'report/not-an-id'],
      ['reports/1/source', 'report/not-an-address'],
      ['reports/1/publishedOn', 'report/not-text'],
      ['reports/1/id', 'report/duplicate-id'],
      ['reports/2', 'report/not-an-object'],
    ])
  })

  test('what was meant is proposed: themes, partners, properties, the format', () => {
    const suggestions = (given: unknown) => first(given).params.suggestions
    expect(suggestions(collection({ ...hall, themes: ['comerce'] }))).toEqual(['commerce'])
    expect(suggestions(collection({ ...hall, partners: ['ademme'] }))).toEqual(['ademe'])
    expect(suggestions(collection({ ...hall, costs: 3 }))).toEqual([])
    const { cost: _cost, ...free } = hall
    expect(suggestions(collection({ ...free, costs: 3 }))).toEqual(['cost'])
    expect(suggestions({ format: 'experience-reports/2', reports: [] })).toEqual(['experience-reports/1'])
  })

  test('dates that cannot be are refused: a period that ends before it begins, a report before its subject', () => {
    expect(found(collection({ ...hall, period: { from: '2024-03-01', to: '2024-03-01' } }))).toEqual([
      ['reports/0/period/to', 'report/empty-period'],
    ])
    expect(found(collection({ ...hall, publishedOn: '2022-01-09' }))).toEqual([
      ['reports/0/publishedOn', 'report/published-before-start'],
    ])
  })

  test.each([
    'http://example.org',
    'https://example',
    'https://a b.org/x',
    'javascript:alert(1)',
    'https://user@example.org/',
    'example.org',
  ])('%s is no address to send a reader to', source => {
    expect(found(collection({ ...hall, source }))).toEqual([['reports/0/source', 'report/not-an-address']])
  })

  test('every problem has its sentence in both languages', () => {
    const texts = Object.entries(reportSentences).filter(([code]) => code.startsWith('report/'))
    for (const [code] of texts)
      for (const language of languages) {
        const params = {
          given: 'x',
          suggestions: ['y'],
          property: 'z',
          first: 0,
          from: 'a',
          to: 'b',
          most: 1,
        }
        const text = describeIssue({ code, path: [], severity: 'error', params }, reportSentences, language)
        expect(text).toMatch(/^[\p{Lu}«"].*[.?]$/u)
        expect(text).not.toContain('undefined')
      }
    expect(describeIssue(first(collection({ ...hall, themes: ['comerce'] })), reportSentences, 'en')).toBe(
      '"comerce" is not a theme of the programme. Did you mean commerce?',
    )
  })

  test('whatever comes, there is an answer, and every problem can be told', () => {
    const keys = ['format', 'reports', ...Object.keys(hall), 'fr', 'from', '__proto__', 'constructor']
    const anything = fc.anything({ key: fc.constantFrom(...keys), maxDepth: 4, withNullPrototype: true })
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.array(anything).map(list => collection(...list)),
        ),
        given => {
          const result = parseExperienceReports(given)
          expect(result.ok).toBe(result.issues.length === 0)
          for (const each of result.issues) expect(reportSentences[each.code], each.code).toBeDefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  test('one wrong property is one problem in its place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(hall)),
        fc.constantFrom(null, {}, [], true, ''),
        (key, value) => {
          const given = collection({ ...hall, [key]: value })
          const result = parseExperienceReports(given)
          if (result.ok) expect([key, value]).toEqual([key === 'partners' ? 'partners' : 'offers', []])
          else for (const { path } of result.issues) expect(path.slice(0, 3)).toEqual(['reports', 0, key])
        },
      ),
    )
  })
})

describe('ranking', () => {
  const asOf = civilDate('2026-11-22')
  const here = sketchedTown({ code: '73248', population: 7000, mountain: 'yes' })
  const like = sketchedTown({ code: '73157', population: 7000, mountain: 'yes', name: 'Pareille' })
  const far = sketchedTown({ code: '59350', population: 230_000, region: '32' })
  const country = new Map([here, like, far].map(town => [town.code as string, town]))
  const townOf = (code: string): Town | undefined => country.get(code)
  const ids = (reports: ExperienceReports, options = {}) =>
    rankReports(reports, here, { asOf, townOf, ...options }).map(({ report }) => report.id)
  const report = (id: string, more: object = {}) => ({ ...hall, id, ...more })

  test('puts the town most alike first, an unknown one between like and unlike, and the theme before all', () => {
    const reports = read(
      report('far', { towns: ['59350'], themes: ['housing'] }),
      report('like'),
      report('nobody', { towns: ['01001'] }),
    )
    expect(ids(reports)).toEqual(['like', 'nobody', 'far'])
    expect(ids(reports, { theme: 'housing' })).toEqual(['far', 'like', 'nobody'])
  })

  test('says why', () => {
    const [best, other] = rankReports(read(report('like'), report('nobody', { towns: ['01001'] })), here, {
      asOf,
      townOf,
      theme: 'heritage',
    })
    expect(best).toMatchObject({ distance: 0, onTheme: true, nearest: { town: { code: '73157' } } })
    expect(best!.because.map(({ en }) => en)).toEqual([
      'On the theme asked about (shops and crafts, heritage and culture).',
      'Pareille: a distance of 0 out of 100, 9 of 9 factors the same.',
    ])
    expect(other).toMatchObject({ distance: 50, nearest: null })
    expect(other!.because[1]!.fr).toContain('inconnue')
  })

  test('counts the nearest of several towns, and leaves out what only the town itself did', () => {
    const reports = read(
      report('shared', { towns: ['73248', '59350'] }),
      report('own', { towns: ['73248'] }),
      report('two', { towns: ['59350', '73157'] }),
    )
    const ranked = rankReports(reports, here, { asOf, townOf })
    expect(ranked.map(({ report: { id }, nearest }) => [id, nearest?.town.code])).toEqual([
      ['two', '73157'],
      ['shared', '59350'],
    ])
    expect(ranked[0]!.nearest).toEqual(likeness(here, like, { asOf }))
  })

  test('a former code stands for the commune of today, the town itself included', () => {
    const withFormer = (code: string) => (code === '73001' ? here : code === '73002' ? like : townOf(code))
    const reports = read(report('own', { towns: ['73001'] }), report('like', { towns: ['73002'] }))
    expect(rankReports(reports, here, { asOf, townOf: withFormer }).map(each => each.report.id)).toEqual([
      'like',
    ])
  })

  test('does not see what was published after the day', () => {
    const reports = read(report('old'), report('new', { publishedOn: '2026-12-01' }))
    expect(ids(reports)).toEqual(['old'])
    expect(ids(reports, { asOf: civilDate('2026-12-01') })).toEqual(['new', 'old'])
  })

  test('has one order, whatever the order of the collection; a theme moves none of equal rank', () => {
    const anyReport = fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      towns: fc.uniqueArray(fc.constantFrom('73157', '59350', '01001', '73248'), { minLength: 1 }),
      themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1 }),
      publishedOn: fc.constantFrom('2024-06-01', '2025-06-01'),
    })
    const reports = fc
      .uniqueArray(anyReport, { selector: ({ id }) => id })
      .map(list => list.map(each => ({ ...hall, ...each })))
    fc.assert(
      fc.property(reports, fc.option(fc.constantFrom(...themes), { nil: undefined }), (list, theme) => {
        const options = theme ? { theme } : {}
        const order = ids(read(...list), options)
        expect(ids(read(...[...list].reverse()), options)).toEqual(order)
        const plain = ids(read(...list))
        const onTheme = (id: string) => list.find(each => each.id === id)!.themes.includes(theme!)
        if (theme) expect(order).toEqual([...plain.filter(onTheme), ...plain.filter(id => !onTheme(id))])
      }),
    )
  })
})
