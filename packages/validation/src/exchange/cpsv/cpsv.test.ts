import { civilDate } from '@petites-villes/core'
import { isLeaf, type Rule } from '@petites-villes/eligibility'
import { offer, type Offer, offers, offerRule } from '@petites-villes/offers'
import { partner, partners } from '@petites-villes/partners'
import { describe, expect, test } from 'vitest'
import { catalogueGraph, serviceFromOffer } from './catalogue-graph.js'
import { cpsvContext, type JsonLdDocument, type JsonLdNode, linkProperties } from './context.js'

const options = { asOf: civilDate('2026-11-22'), base: 'https://data.example.fr/' }
const whole = catalogueGraph(offers, partners, options)

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const typed = ({ '@graph': graph }: JsonLdDocument, type: string) =>
  graph.filter(node => listOf(node['@type']).includes(type))
const nodeOf = ({ '@graph': graph }: JsonLdDocument, end: string) =>
  graph.find(node => node['@id'] === `${options.base}${end}`)!

/** What CPSV-AP 3.2 and CCCEV 2 ask of each class: at least, at most. */
const cardinalities: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'cpsv:PublicService': {
    'dct:identifier': [1, 1],
    'dct:title': [1, Infinity],
    'dct:description': [1, Infinity],
    'cv:hasCompetentAuthority': [1, Infinity],
  },
  'cv:PublicOrganisation': {
    'skos:prefLabel': [1, Infinity],
    'dct:spatial': [1, Infinity],
    'adms:identifier': [0, 1],
  },
  'cv:Requirement': { 'dct:identifier': [1, 1], 'dct:title': [1, Infinity] },
  'cv:Participation': { 'dct:identifier': [1, 1], 'cv:role': [1, Infinity], 'cv:hasParticipant': [1, 1] },
  'cv:InformationConcept': { 'dct:identifier': [1, 1], 'skos:prefLabel': [1, Infinity] },
  'eli:LegalResource': { 'dct:title': [1, Infinity] },
}

function breaches(document: JsonLdDocument): string[] {
  return Object.entries(cardinalities).flatMap(([type, wanted]) =>
    typed(document, type).flatMap(node =>
      Object.entries(wanted).flatMap(([property, [least, most]]) => {
        const { length } = listOf(node[property])
        return length < least || length > most ? [`${node['@id'] as string} ${property} ${length}`] : []
      }),
    ),
  )
}

/** Every key and type of the document, those of nodes inside nodes included. */
function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === '@type' ? listOf(inside).map(String) : [...(key.startsWith('@') ? [] : [key]), ...names(inside)],
  )
}

function dangling({ '@graph': graph }: JsonLdDocument): string[] {
  const known = new Set(graph.map(node => node['@id']))
  return graph.flatMap(node =>
    linkProperties.flatMap(property =>
      listOf(node[property]).flatMap(link =>
        known.has(link as string) ? [] : [`${property} ${String(link)}`],
      ),
    ),
  )
}

describe('the graph of the catalogue', () => {
  test('has one service for each offer and one organisation for each partner', () => {
    expect(typed(whole.value, 'cpsv:PublicService')).toHaveLength(offers.length)
    expect(typed(whole.value, 'cv:PublicOrganisation')).toHaveLength(partners.length)
  })

  test('breaks a cardinality only where a notice says so', () => {
    const said = whole.notices
      .filter(({ field }) => field === '/cv:hasCompetentAuthority')
      .map(({ value }) => `${options.base}service/${String(value)} cv:hasCompetentAuthority 0`)
    expect(said).toEqual(
      offers
        .filter(each => each.partners.length === 0)
        .map(({ id }) => `${options.base}service/${id} cv:hasCompetentAuthority 0`),
    )
    expect(breaches(whole.value)).toEqual(said)
    const helped = catalogueGraph(offers, partners, { ...options, authorityOf: () => 'dgcl' })
    expect(breaches(helped.value)).toEqual([])
  })

  test('names each node once, and no node that is missing', () => {
    const ids = whole.value['@graph'].map(node => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    expect(dangling(whole.value)).toEqual([])
  })

  test('the checkers see a link that leads nowhere and a title that is missing', () => {
    const broken: JsonLdDocument = {
      '@context': {},
      '@graph': [
        { '@id': 'a', '@type': 'cv:Requirement', 'dct:identifier': 'a', 'cv:hasRequirement': ['b'] },
      ],
    }
    expect(dangling(broken)).toEqual(['cv:hasRequirement b'])
    expect(breaches(broken)).toEqual(['a dct:title 0'])
  })

  test('uses only prefixes that its context explains', () => {
    const prefixes = new Set(Object.keys(cpsvContext))
    const unexplained = names(whole.value['@graph']).filter(name => !prefixes.has(name.split(':')[0] ?? ''))
    expect(unexplained).toEqual([])
  })

  test('is JSON, and every text that is not a name is in both languages', () => {
    expect(JSON.parse(JSON.stringify(whole.value))).toEqual(whole.value)
    for (const requirement of typed(whole.value, 'cv:Requirement'))
      expect(listOf(requirement['dct:title']).map(title => (title as JsonLdNode)['@language'])).toEqual([
        'fr',
        'en',
      ])
  })
})

describe('one offer', () => {
  test('each offer stands alone without a link that leads nowhere', () => {
    for (const each of offers) {
      const { value } = serviceFromOffer(each, options)
      expect([each.id, dangling(value)]).toEqual([each.id, []])
      expect(typed(value, 'cpsv:PublicService').map(node => node['dct:identifier'])).toEqual([each.id])
    }
  })

  test('the tree of requirements mirrors the rule, and a leaf names its facts', () => {
    const shape = (document: JsonLdDocument, iri: string): unknown => {
      const node = document['@graph'].find(each => each['@id'] === iri)!
      const inside = listOf(node['cv:hasRequirement']).map(part => shape(document, part as string))
      if (inside.length === 0)
        return listOf(node['cv:hasConcept']).map(fact => String(fact).split('/').at(-1))
      return { [(node['dct:type'] as string).split('/').at(-1)!]: inside }
    }
    const { all, any, atLeast, eq, gte, not } = offerRule
    const value = all(
      any(eq('town.mountain', true), gte('town.population', 900)),
      not(eq('pvd.member', true)),
      atLeast(1, eq('pvd.member', true), eq('town.inMassif', true)),
    )
    const own: Offer = { ...offer('vta'), rule: [{ value, sources: [] }] }
    const { value: document, lost } = serviceFromOffer(own, options)
    expect(shape(document, `${options.base}requirement/vta`)).toEqual({
      all: [
        { any: [['town.mountain'], ['town.population']] },
        { not: [['pvd.member']] },
        { atLeast: [['pvd.member'], ['town.inMassif']] },
      ],
    })
    expect(
      lost
        .filter(({ field }) => field.startsWith('/rule'))
        .map(({ field }) => field)
        .sort(),
    ).toEqual([
      '/rule/0/value/of/0/of/0',
      '/rule/0/value/of/0/of/1',
      '/rule/0/value/of/0/op',
      '/rule/0/value/of/1/of',
      '/rule/0/value/of/1/op',
      '/rule/0/value/of/2/of/0',
      '/rule/0/value/of/2/of/1',
      '/rule/0/value/of/2/op',
      '/rule/0/value/op',
    ])
  })

  test('every part of every rule has its requirement', () => {
    const parts = (rule: Rule): number =>
      isLeaf(rule) || rule.op === 'criterion'
        ? 1
        : rule.op === 'assume'
          ? 1 + parts(rule.in)
          : 1 + (rule.op === 'not' ? [rule.of] : rule.of).reduce((sum, part) => sum + parts(part), 0)
    for (const each of offers) {
      const version = each.rule.find(
        ({ from, to }) => (!from || from <= options.asOf) && (!to || options.asOf < to),
      )!
      const { value } = serviceFromOffer(each, options)
      const below = (iri: string): number => {
        const node = value['@graph'].find(found => found['@id'] === iri)!
        if ((node['dct:identifier'] as string).startsWith('criterion.')) return 1
        return (
          1 + listOf(node['cv:hasRequirement']).reduce<number>((sum, part) => sum + below(part as string), 0)
        )
      }
      const top = listOf(nodeOf(value, `service/${each.id}`)['cv:holdsRequirement'])[0] as string
      expect([each.id, below(top)]).toEqual([each.id, parts(version.value)])
    }
  })

  test('roles, SIREN, parent bodies, legal texts', () => {
    const { value } = serviceFromOffer(offer('chef-de-projet-pvd'), options)
    expect(nodeOf(value, 'organisation/anct')['adms:identifier']).toMatchObject([
      { 'skos:notation': '130026032' },
    ])
    expect(nodeOf(value, 'organisation/prefet-departement')).not.toHaveProperty('adms:identifier')
    expect(nodeOf(value, 'organisation/cdc')['org:hasUnit']).toEqual([
      `${options.base}organisation/banque-des-territoires`,
    ])
    expect(typed(value, 'cv:Participation').map(node => node['dct:identifier'])).toEqual(
      offer('chef-de-projet-pvd').partners.map(each => `chef-de-projet-pvd.${each.partner}.${each.role}`),
    )
    const detr = serviceFromOffer(offer('detr'), options)
    expect(listOf(nodeOf(detr.value, 'service/detr')['cv:hasLegalResource'])).toContain(
      `${options.base}source/cgct-l2334-33`,
    )
  })

  test('days, rates and sources that are no law are listed', () => {
    const { lost } = serviceFromOffer(offer('chef-de-projet-pvd'), options)
    const fields = lost.map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining(['/window/0', '/window/1', '/funding/0', '/funding/1', '/sources/0']),
    )
  })

  test('a link between offers stands only where both are in the graph', () => {
    const completing = offers.find(each => each.completes !== undefined)!
    const alone = serviceFromOffer(completing, options)
    expect(alone.lost.map(({ field }) => field)).toContain('/completes')
    expect(nodeOf(alone.value, `service/${completing.id}`)).not.toHaveProperty('cv:relatedService')
    expect(nodeOf(whole.value, `service/${completing.id}`)['cv:relatedService']).toContain(
      `${options.base}service/${completing.completes!}`,
    )
  })

  test('every property of an offer is carried or listed', () => {
    const carried = [
      'id',
      'name',
      'acronym',
      'summary',
      'pillar',
      'kind',
      'themes',
      'applicants',
      'partners',
      'conditions',
    ]
    for (const each of offers) {
      const fields = serviceFromOffer(each, options).lost.map(({ field }) => field.split('/')[1])
      const silent = Object.entries(each).filter(
        ([key, found]) =>
          !carried.includes(key) && !fields.includes(key) && !(Array.isArray(found) && found.length === 0),
      )
      expect([each.id, silent]).toEqual([each.id, []])
    }
  })
})

test('a partner that is named and not given comes from the catalogue, with a notice', () => {
  const { notices, lost } = catalogueGraph([offer('chef-de-projet-pvd')], [partner('anct')], options)
  expect(notices.map(({ value }) => value)).toEqual(['banque-des-territoires', 'anah', 'prefet-departement'])
  expect(lost.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['/offers/0/funding/0', '/partners/0/territory', '/partners/0/roles/0']),
  )
})
