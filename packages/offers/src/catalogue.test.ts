import { overlap, type Period, type Source } from '@petites-villes/core'
import { factsOf, type Rule } from '@petites-villes/eligibility'
import { partner as partnerOf } from '@petites-villes/partners'
import { isTheme } from '@petites-villes/programme'
import { describe, expect, test } from 'vitest'
import { isOfferId, offer, offers } from './catalogue.js'
import { minimumShareExceptions } from './minimum-share/exceptions.js'
import { offerParameters } from './parameters.js'
import { minimumShareParameters } from './parameters/minimum-share.js'
import { offerRulebook } from './rulebook.js'
import { offerFacts } from './vocabulary.js'

/** The numbers of the sheet that the catalogue began with, in its order. An offer that comes later has none. */
const numbered: Readonly<Record<string, readonly string[]>> = {
  O01: ['chef-de-projet-pvd'],
  O02: ['chef-de-projet-anah'],
  O03: ['vta'],
  O04: ['amp-pvd'],
  O05: ['pvd-plus'],
  O06: ['expertise-bdt-pvd'],
  O07: ['territoires-conseils'],
  O08: ['dataviz-pvd'],
  O09: ['club-pvd'],
  O10: ['ingenierie-sur-mesure-anct'],
  O11: ['adhesion-cerema'],
  O12: ['sos-ponts'],
  O13: ['programme-national-ponts'],
  O14: ['programme-national-ponts-travaux'],
  O15: ['contrat-objectif-territorial-ademe'],
  O16: ['actee-chene'],
  O17: ['fabrique-habitat-inclusif'],
  O18: ['villages-d-avenir'],
  O19: ['manager-de-commerce'],
  O20: ['diagnostic-flash-shopin'],
  O21: ['commerce-numerique-bdt'],
  O22: ['foncieres-de-redynamisation'],
  O23: ['frla'],
  O24: ['commerce-rural'],
  O25: ['mon-centre-bourg-a-un-incroyable-commerce'],
  O26: ['opah'],
  O27: ['rhi-thirori'],
  O28: ['vir'],
  O29: ['diif'],
  O30: ['mpld'],
  O31: ['prime-sortie-vacance'],
  O32: ['detr'],
  O33: ['dsil'],
  O34: ['fnadt'],
  O35: [
    'fonds-vert',
    'fonds-vert-recyclage-foncier',
    'fonds-vert-renovation-batiments',
    'fonds-vert-risques-montagne',
    'fonds-vert-renaturation',
    'fonds-vert-amenagements-cyclables',
    'fonds-vert-maires-batisseurs',
    'fonds-vert-inondations',
    'fonds-vert-incendies-de-foret',
    'fonds-vert-biodechets',
    'fonds-vert-trait-de-cote',
  ],
  O36: ['france-services'],
  O37: ['conseillers-numeriques'],
  O38: ['avenir-montagnes-ingenierie'],
  O39: ['avenir-montagnes-investissement'],
  O40: ['avenir-montagnes-mobilites'],
  O41: ['convention-de-massif'],
  O42: ['amenites-rurales'],
  O43: ['frr'],
  O44: ['denormandie'],
  O45: ['ort-effets'],
  O46: ['ort-exemption-aec'],
  O47: ['ort-suspension-aec'],
  O48: ['label-fondation-du-patrimoine'],
  O49: ['fip-monuments-historiques'],
  O51: ['pru-pvd'],
  O52: ['edurenov'],
  O53: ['intracting'],
  O54: ['fonds-chaleur'],
  O55: ['fabriques-de-territoire'],
}

const criteria = Object.values(offerRulebook.criteria)
const rulesOfOffers = offers.flatMap(({ rule, funding }) => [
  ...rule.map(version => version.value),
  ...funding.flatMap(term => (term.when ? [term.when] : [])),
])
const rulesOfExceptions = minimumShareExceptions.flatMap(({ rule }) => rule.map(version => version.value))
const allRules: readonly Rule[] = [
  ...rulesOfOffers,
  ...rulesOfExceptions,
  ...criteria.flatMap(({ versions }) => versions.map(version => version.value)),
]

/** Every value that stands under a key, anywhere in plain data. */
function* under(key: string, data: unknown): Generator {
  if (typeof data !== 'object' || data === null) return
  for (const [name, value] of Object.entries(data)) {
    if (name === key) yield value
    yield* under(key, value)
  }
}

const objects = function* (data: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof data !== 'object' || data === null) return
  yield data as Readonly<Record<string, unknown>>
  for (const value of Object.values(data)) yield* objects(value)
}

/** A tax relief and an automatic grant of the State: the sources name no body to turn to. */
const nobodyRuns = ['denormandie', 'amenites-rurales']

describe('the catalogue', () => {
  test('holds every offer of the sheet, and none twice', () => {
    expect(offers.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(numbered).flat()))
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length)
  })

  test('leaves out what the sources do not tie to the programme', () => {
    const text = JSON.stringify(offers).toLowerCase()
    for (const absent of [
      'action logement',
      'réinventons nos',
      'micro-folie',
      'avelo',
      'malraux',
      'atelier des territoires',
    ])
      expect(text).not.toContain(absent)
  })

  test('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(offers))).toEqual(offers)
  })

  test('speaks of partners and themes that exist, each named once', () => {
    for (const { id, partners, themes } of offers) {
      expect(themes.every(isTheme), id).toBe(true)
      for (const { partner, role } of partners)
        expect(partnerOf(partner).roles, `${id}: ${partner}`).toContain(role)
      expect(new Set(themes).size, id).toBe(themes.length)
      expect(new Set(partners.map(({ partner, role }) => `${partner} ${role}`)).size, id).toBe(
        partners.length,
      )
      expect(themes.length, id).toBeGreaterThan(0)
      if (partners.length === 0) expect(nobodyRuns, id).toContain(id)
    }
  })

  test('completes and excludes offers that exist', () => {
    for (const { id, completes, excludes = [], measures = [] } of offers)
      for (const other of [...(completes ? [completes] : []), ...excludes, ...measures]) {
        expect(isOfferId(other), `${id} -> ${other}`).toBe(true)
        expect(other).not.toBe(id)
      }
    expect(offer('avenir-montagnes-ingenierie').completes).toBe('chef-de-projet-pvd')
  })

  test('refuses an unknown id with the nearest ones', () => {
    expect(() => offer('chef-de-projet')).toThrow(/chef-de-projet-pvd/)
    expect(isOfferId('constructor')).toBe(false)
  })
})

describe('sentences', () => {
  const nameOfThing = new Set(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'FRR', 'FRR+', 'OPAH'])

  test('exist in both languages and are not copied from one to the other', () => {
    for (const { fr, en } of objects({ offers, offerFacts, offerParameters, criteria }) as Generator<{
      fr?: string
      en?: string
    }>) {
      if (fr === undefined && en === undefined) continue
      expect(fr?.trim(), JSON.stringify({ fr, en })).toBeTruthy()
      expect(en?.trim(), JSON.stringify({ fr, en })).toBeTruthy()
      if (!nameOfThing.has(fr ?? '')) expect(fr).not.toBe(en)
    }
  })

  test('end as sentences where they are sentences', () => {
    for (const { id, summary, conditions = [], doubts = [], window } of offers)
      for (const text of [
        summary,
        ...conditions,
        ...doubts,
        ...window.flatMap(({ note }) => (note ? [note] : [])),
      ])
        for (const sentence of [text.fr, text.en]) expect(sentence, id).toMatch(/[.!)]$/)
  })

  test('ask with a question mark, in French after a space', () => {
    for (const { question } of Object.values(offerFacts)) {
      expect(question.fr).toMatch(/ \?$/)
      expect(question.en).toMatch(/\S\?$/)
    }
  })
})

describe('sources', () => {
  const cited = [...under('sources', { offers, offerFacts, offerParameters, criteria })].flat() as Source[]

  test('stand behind every offer, window, term, parameter and version', () => {
    for (const { id, sources, window, funding, rule } of offers)
      for (const each of [{ sources }, ...window, ...funding, ...rule])
        expect(each.sources.length, id).toBeGreaterThan(0)
    for (const { id, versions } of offerParameters)
      for (const { sources } of versions) expect(sources.length, id).toBeGreaterThan(0)
  })

  test('have one content for one id, and one id for one content', () => {
    const byId = new Map<string, string>()
    const byContent = new Map<string, string>()
    for (const { id, ...content } of cited) {
      const text = JSON.stringify(content)
      expect(byId.get(id) ?? text, id).toBe(text)
      expect(byContent.get(text) ?? id, text).toBe(id)
      byId.set(id, text)
      byContent.set(text, id)
    }
  })

  test('have addresses without gaps', () => {
    for (const { url } of cited) if (url !== undefined) expect(url).toMatch(/^https:\/\/[^\s…]+$/)
    expect(cited.filter(({ url }) => url?.includes('...'))).toEqual([])
  })
})

describe('names in rules', () => {
  const text = JSON.stringify(allRules)

  test('are all defined', () => {
    for (const fact of allRules.flatMap(rule => [...factsOf(rule, offerRulebook)]))
      expect(Object.keys(offerFacts)).toContain(fact)
    for (const id of under('parameter', allRules)) expect(Object.keys(offerRulebook.parameters)).toContain(id)
    for (const node of objects(allRules))
      if (node.op === 'criterion') expect(Object.keys(offerRulebook.criteria)).toContain(node.id)
  })

  test('are all used by an offer or by an exception to the owner’s share', () => {
    const read = new Set(
      [...rulesOfOffers, ...rulesOfExceptions].flatMap(rule => [...factsOf(rule, offerRulebook)]),
    )
    expect(Object.keys(offerFacts).filter(id => !read.has(id))).toEqual([])
    expect(
      offerParameters.filter(({ id }) => !text.includes(`"parameter":"${id}"`)).map(({ id }) => id),
    ).toEqual(minimumShareParameters.map(({ id }) => id))
    expect(criteria.filter(({ id }) => !text.includes(`"id":"${id}"`)).map(({ id }) => id)).toEqual([])
  })
})

describe('time', () => {
  const ordered = (periods: readonly Period[]) =>
    periods.every(
      ({ from, to }, at) =>
        (from === undefined ? at === 0 : true) &&
        (from === undefined || to === undefined || from < to) &&
        (to === undefined ? at === periods.length - 1 : true),
    )

  test('has windows in order, without overlap', () => {
    for (const { id, window } of offers) {
      expect(window.length, id).toBeGreaterThan(0)
      expect(ordered(window), id).toBe(true)
      window.slice(1).forEach((span, at) => expect(overlap(window[at] ?? {}, span), id).toBe(false))
    }
  })

  test('has versions in order, without overlap', () => {
    const dated: readonly { readonly id: string; readonly versions: readonly Period[] }[] = [
      ...offers.map(({ id, rule }) => ({ id, versions: rule })),
      ...offerParameters,
      ...criteria,
    ]
    for (const { id, versions } of dated) {
      expect(ordered(versions), id).toBe(true)
      versions.slice(1).forEach((version, at) => expect(overlap(versions[at] ?? {}, version), id).toBe(false))
    }
  })
})
