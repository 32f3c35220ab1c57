import { civilDate, euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { offer, offers } from '../catalogue.js'
import { modane } from '../catalogue/example.js'
import type { Offer } from '../offer.js'
import { rule } from '../rule.js'
import { type FundingPlanOptions, fundingPlan } from './funding-plan.js'
import type { Project } from './project.js'
import { flat, lastOf, offerOf, rate, source } from './testing/offer-of.js'
import { themesOfKind } from './themes-of-kinds.js'

const plan = (
  given: readonly Offer[],
  project: Partial<Project> = {},
  options: Partial<FundingPlanOptions> = {},
) =>
  fundingPlan(
    { cost: euros(100_000), owner: 'commune', ...project },
    { facts: {}, asOf: civilDate('2026-11-22'), offers: given, ...options },
  )

const amounts = (result: ReturnType<typeof plan>) =>
  result.lines.map(({ offer, sure, amount, limitedBy }) => [
    offer,
    sure / 100,
    amount === null ? null : amount / 100,
    limitedBy,
  ])

describe('an amount', () => {
  test.each([
    ['a rate', rate(30), {}, [30_000, 30_000, 'rate']],
    ['a rate up to', rate(60, { minPercent: 10 }), {}, [10_000, 60_000, 'rate']],
    ['a cap', rate(50, { cap: euros(20_000) }), {}, [20_000, 20_000, 'cap']],
    ['a cap that is not reached', rate(50, { cap: euros(60_000) }), {}, [50_000, 50_000, 'rate']],
    ['a base cap', rate(50, { baseCap: euros(30_000) }), {}, [15_000, 15_000, 'base-cap']],
    ['a base of its own', rate(50), { eligible: { x: euros(8_000) } }, [4_000, 4_000, 'rate']],
    ['a part', rate(50, { on: ['studies'] }), { parts: { studies: euros(9_000) } }, [4_500, 4_500, 'rate']],
    ['a flat sum', flat(5_000), {}, [5_000, 5_000, 'flat']],
    ['a range of sums', flat(5_000, { minAmount: euros(1_000) }), {}, [1_000, 5_000, 'flat']],
    [
      'a sum for each dwelling',
      flat(5_000, { per: 'dwelling' }),
      { counts: { dwelling: 3 } },
      [15_000, 15_000, 'flat'],
    ],
    [
      'a cap for each year',
      rate(75, { cap: euros(20_000), per: 'year' }),
      { counts: { year: 2 } },
      [40_000, 40_000, 'cap'],
    ],
    ['a share of a deficit', lastOf(50), { deficit: euros(30_000) }, [15_000, 15_000, 'deficit']],
    ['a share up to', lastOf(50, { minPercent: 0 }), { deficit: euros(30_000) }, [0, 15_000, 'deficit']],
    [
      'a deficit, less gifts',
      lastOf(50),
      { deficit: euros(30_000), privateGifts: euros(10_000) },
      [10_000, 10_000, 'deficit'],
    ],
    [
      'an announcement',
      { kind: 'unpublished' },
      { announced: { x: euros(7_000) } },
      [7_000, 7_000, 'announced'],
    ],
  ] as const)('%s', (_, term, project, expected) => {
    expect(amounts(plan([offerOf('x', [term])], project))).toEqual([['x', ...expected]])
  })

  test('is rounded down to the cent, so that no ceiling is passed', () => {
    const { lines, ceiling, minimumShare } = plan([offerOf('x', [rate(33.3333)])], { cost: euros(100.01) })
    expect(lines[0]?.amount).toBe(3_333)
    expect([ceiling, minimumShare.amount]).toEqual([8_000, 2_001])
  })
})

describe('what is not known', () => {
  test.each([
    ['a part', rate(50, { on: ['studies'] }), {}, 'parts.studies'],
    ['a count', flat(5_000, { per: 'dwelling' }), {}, 'counts.dwelling'],
    ['a count for a cap', rate(50, { cap: euros(1), per: 'year' }), {}, 'counts.year'],
    ['a deficit', lastOf(50), {}, 'deficit'],
    ['a rate', { kind: 'unpublished' }, {}, 'announced.x'],
  ] as const)('%s is a line without an amount, and a question', (_, term, project, about) => {
    const result = plan([offerOf('x', [term])], project)
    expect(amounts(result)).toEqual([['x', 0, null, null]])
    expect(result.total).toMatchObject({ sure: 0, most: 0, unknown: 1 })
    expect(result.questions.find(each => each.about === about)?.for).toEqual(['x'])
    expect([result.room, result.ownerShare.least, result.ownerShare.most]).toEqual([
      euros(80_000),
      euros(20_000),
      euros(100_000),
    ])
  })

  test.each([
    ['no such part', rate(50, { on: ['studies'] }), { parts: { works: euros(100_000) } }],
    ['a post that the project does not name', rate(50, { on: ['posts'] }), {}],
    ['no dwelling', flat(5_000, { per: 'dwelling' }), { counts: { dwelling: 0 } }],
    ['no deficit', lastOf(50), { deficit: euros(0) }],
  ] as const)('%s is known to bring nothing, and is said', (_, term, project) => {
    const { lines, setAside } = plan([offerOf('x', [term])], project)
    expect(lines).toEqual([])
    expect(setAside).toMatchObject([{ offer: 'x', reason: 'no-such-expense' }])
  })

  test('about an offer leaves it to be confirmed: nothing sure, and out of a plan of sure lines', () => {
    const coastal = offerOf('x', [rate(30)], { rule: always(rule.eq('town.coastal', true), source) })
    const open = plan([coastal])
    expect(amounts(open)).toEqual([['x', 0, 30_000, 'rate']])
    expect(open.lines[0]).toMatchObject({ status: 'to-confirm', questions: ['town.coastal'] })
    const sure = plan([coastal], {}, { basis: 'sure' })
    expect(sure.lines).toEqual([])
    expect(sure.setAside).toMatchObject([{ offer: 'x', reason: 'unsure' }])
    const known = plan([coastal], {}, { facts: { 'town.coastal': false } })
    expect(known.setAside).toMatchObject([{ offer: 'x', reason: 'not-eligible' }])
  })

  test('leaves no offer of the catalogue out in silence', () => {
    const { lines, setAside, loans, taxReliefs } = plan(offers)
    const named = new Set([...lines, ...setAside, ...loans, ...taxReliefs].map(each => each.offer))
    const silent = offers.filter(
      ({ id, funding }) =>
        !named.has(id) && funding.some(({ kind }) => !['free', 'right', 'contribution'].includes(kind)),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('the owner', () => {
  const half = [offerOf('x', [rate(90)])]

  test('pays 20 % of the public financing, and gifts stand outside', () => {
    const { lines, ceiling, minimumShare, ownerShare, binds } = plan(half, { privateGifts: euros(10_000) })
    expect([ceiling, minimumShare.amount, lines[0]?.amount]).toEqual([
      euros(72_000),
      euros(18_000),
      euros(72_000),
    ])
    expect(ownerShare).toEqual({ least: euros(18_000), most: euros(18_000) })
    expect(binds[0]).toMatchObject({ kind: 'minimum-share' })
    expect(lines[0]?.limitedBy).toBe('ceiling')
  })

  test.each([
    ['a hall', {}, 80_000, undefined],
    ['overseas', { facts: { 'town.overseas': true, 'town.territory': 'mayotte' } }, 90_000, undefined],
    ['in a plan contract', { facts: { 'project.inPlanContract': true } }, 90_000, undefined],
    ['in a lead competence', { facts: { 'project.leadCompetence': true } }, 70_000, undefined],
    ['a listed church', { facts: { 'project.monument': 'classe' } }, 80_000, 90_000],
    ['a school', { facts: { 'project.kinds': ['school', 'thermal-renovation'] } }, 80_000, 90_000],
    [
      'a school, before the law of 2024',
      { facts: { 'project.kinds': ['school', 'thermal-renovation'] }, asOf: civilDate('2024-03-28') },
      80_000,
      undefined,
    ],
  ] as const)('%s', (_, options, most, withDerogation) => {
    const result = plan(half, {}, options)
    expect([result.total.most, result.withDerogation?.most]).toEqual([
      euros(most),
      withDerogation && euros(withDerogation),
    ])
  })

  test('who is an association is not under that rule', () => {
    expect(plan(half, { owner: 'association' }).minimumShare).toMatchObject({
      percent: 0,
      exception: 'hors-collectivites',
    })
  })

  test('counts grants that are there already, and sees when they are too many', () => {
    const { total, publicGrants, binds } = plan(half, { otherPublicGrants: euros(85_000) })
    expect([total.most, publicGrants]).toEqual([0, euros(85_000)])
    expect(binds[0]?.text.en).toContain('already exceed')
  })

  test('has put money aside, and the rest remains', () => {
    expect(
      plan([offerOf('x', [rate(50, { minPercent: 20 })])], { ownResources: euros(60_000) }).remains,
    ).toEqual({
      least: 0,
      most: euros(20_000),
    })
  })
})

describe('what can be stacked', () => {
  test('the one asked last counts what the others pay, and makes its operator bring 40 %', () => {
    const shop: Partial<Project> = { deficit: euros(50_000), kinds: [], themes: ['commerce'] }
    const facts = { 'pvd.member': true, 'project.sealsSoil': false } as const
    const asOf = civilDate('2024-06-01')
    const other = offerOf('other', [rate(20)], { themes: ['commerce'] })
    const frla = offer('frla')
    const { lines } = plan([frla, other], shop, { facts, asOf })
    expect(lines.map(({ offer, amount, last }) => [offer, amount, last])).toEqual([
      ['other', euros(20_000), false],
      ['frla', euros(15_000), true],
    ])
    const much = plan(
      [frla, offerOf('other', [rate(55)], { themes: ['commerce'] })],
      { ...shop, deficit: euros(90_000) },
      { facts, asOf },
    )
    expect(much.total.most).toBe(euros(60_000))
    expect(much.binds.map(({ kind }) => kind)).toContain('offer-limit')
  })

  test('terms that answer one question differently exclude each other', () => {
    const { lines, setAside } = plan(
      [offer('commerce-rural')],
      { parts: { works: euros(50_000), equipment: euros(50_000) } },
      {
        facts: { 'town.densityLevel': '6', 'project.unmetNeed': true, 'project.sealsSoil': false },
        asOf: civilDate('2025-06-01'),
      },
    )
    expect(lines.map(({ term, amount }) => [term.label.en, amount])).toEqual([
      ['premises and works of a fixed shop', euros(25_000)],
      ['sustainable or innovative fitting-out and equipment', euros(25_000)],
      ['support of the carrier', euros(5_000)],
    ])
    expect(setAside.map(({ reason }) => reason)).toEqual(['excluded', 'excluded'])
  })

  test('offers exclude each other in either direction', () => {
    const given = [
      offerOf('a', [rate(10)], { excludes: ['b'] }),
      offerOf('b', [rate(20)]),
      offerOf('c', [rate(5)]),
    ]
    expect(amounts(plan(given)).map(([id]) => id)).toEqual(['b', 'c'])
    expect(amounts(plan([...given].reverse())).map(([id]) => id)).toEqual(['c', 'b'])
  })

  test('DETR, DSIL and Fonds vert stand together within 80 %, overseas too', () => {
    const { total, binds, withDerogation } = plan(
      [offer('detr'), offer('dsil')],
      {
        kinds: ['school'],
        announced: { detr: euros(60_000), dsil: euros(60_000) },
        startsOn: civilDate('2027-01-01'),
      },
      {
        facts: {
          'town.overseas': true,
          'town.territory': 'la-reunion',
          'town.population': 3_000,
          'town.dgfPopulation': 3_000,
        },
      },
    )
    expect(total.most).toBe(euros(80_000))
    expect(binds.map(({ kind }) => kind)).toEqual(['offer-limit', 'offer-limit'])
    expect(withDerogation).toBeUndefined()
  })

  test('loans and tax reliefs are no grants', () => {
    const { lines, loans, taxReliefs, total } = plan([
      offerOf('loan', [{ kind: 'loan' }]),
      offerOf('relief', [{ kind: 'tax-relief', percent: 20 }], { applicants: ['landlord'] }),
    ])
    expect(lines).toEqual([])
    expect(total.most).toBe(0)
    expect([loans, taxReliefs].map(([each]) => each?.offer)).toEqual(['loan', 'relief'])
  })

  test('a fund that pays through its measures is no line of its own', () => {
    const { lines, setAside } = plan(offers, { kinds: ['cycling'] }, { facts: modane })
    expect(lines.map(each => each.offer)).toContain('fonds-vert-amenagements-cyclables')
    expect(lines.map(each => each.offer)).not.toContain('fonds-vert')
    expect(plan(offers).setAside.find(each => each.offer === 'fonds-vert')?.reason).toBe('through-measures')
    expect(setAside.map(each => each.reason)).not.toContain('excluded')
  })
})

test('themes of kinds find offers, and themes that are given win', () => {
  expect(themesOfKind.school).toEqual(['public-facilities'])
  const found = (project: Partial<Project>) => plan([offerOf('x', [rate(10)])], project).lines.length
  expect(found({ kinds: ['thermal-renovation'] })).toBe(1)
  expect(found({ kinds: ['bridge'] })).toBe(0)
  expect(found({ kinds: ['bridge'], themes: ['energy'] })).toBe(1)
})

test('an amount that a funder announced is looked at whatever the themes', () => {
  const given = [offerOf('x', [rate(10)])]
  const bridge: Partial<Project> = { kinds: ['bridge'], announced: { x: euros(500) } }
  expect(amounts(plan(given, bridge))).toEqual([['x', 500, 500, 'announced']])
  const closed = { ...offerOf('x', [rate(10)]), window: offer('commerce-numerique-bdt').window }
  expect(plan([closed], bridge).setAside).toMatchObject([{ offer: 'x', reason: 'closed' }])
  expect(() => plan(offers, { announced: { dtr: euros(500) } })).toThrow(/detr/)
})

test('a long list of offers is no trouble', () => {
  const ids = Array.from({ length: 24 }, (_, at) => `offer-${String(at)}`)
  const rates = ids.map((id, at) => offerOf(id, [rate(5 + (at % 3), { minPercent: at % 2 })]))
  expect(plan(rates).total.most).toBe(euros(80_000))
  const sums = ids.slice(0, 14).map((id, at) => offerOf(id, [flat(1_000 + 37 * at)]))
  expect(plan(sums, { cost: euros(10_000) }).total.most).toBeLessThanOrEqual(euros(8_000))
})

test.each([
  { cost: -1 },
  { cost: 1.5 },
  { parts: { works: euros(100_001) } },
  { privateGifts: euros(60_000), otherPublicGrants: euros(60_000) },
  { counts: { year: -1 } },
] as unknown as readonly Partial<Project>[])('refuses %j', project => {
  expect(() => plan([], project)).toThrow(RangeError)
})

test('is plain data', () => {
  const result = plan(offers, {}, { facts: modane })
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
})
