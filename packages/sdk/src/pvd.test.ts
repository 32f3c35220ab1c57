import { beforeAll, describe, expect, test } from 'vitest'
import { euros, loadPvd, type Pvd, type SupportPlan } from './index.js'

const asOf = '2026-11-22'
let pvd: Pvd
let plans: (code: string, on?: `${number}-${number}-${number}`) => SupportPlan

beforeAll(async () => {
  pvd = await loadPvd()
  plans = (code, on = asOf) => pvd.plan(code, { asOf: on })
})

const ids = (plan: SupportPlan, status: string) =>
  plan.entries.filter(entry => entry.status === status).map(entry => entry.offer.id)

describe('the plan of a mountain town', () => {
  test('names the other towns of the valley', () => {
    const { programme } = plans('73157')
    expect(programme.projects.map(project => project.towns.map(town => town.name))).toEqual([
      ['Fourneaux', 'Saint-Jean-de-Maurienne'],
    ])
    expect(programme.neighbours.map(town => town.name)).toEqual(['Fourneaux'])
    expect(programme.mountain?.applies).toBe('yes')
  })

  test('ties the mountain complements to the offers that they complete', () => {
    const { entries } = plans('73157')
    const complements = entries.filter(entry => entry.completes !== undefined)
    expect(complements.length).toBeGreaterThan(0)
    for (const { offer, completes } of complements)
      expect(entries.find(entry => entry.offer.id === completes)?.complements).toContain(offer.id)
  })

  test('shows Avenir Montagnes open in 2021 and closed today', () => {
    const mountain = (plan: SupportPlan) =>
      plan.entries
        .filter(entry => entry.offer.id.startsWith('avenir-montagnes'))
        .map(entry => entry.window.state)
    expect(mountain(plans('73248', '2021-09-01'))).toContain('open')
    expect(new Set(mountain(plans('73248')))).toEqual(new Set(['closed']))
  })
})

describe('three values reach the plan', () => {
  test('what is unknown of a town never closes an offer', () => {
    const plan = plans('2A247')
    expect(plan.town.zonings.mountain.status).toBe('unknown')
    for (const entry of plan.entries)
      if (entry.outcome === 'no')
        for (const reason of entry.because) expect(reason.outcome).not.toBe('unknown')
    const resting = plan.entries.filter(entry => entry.missing.some(({ fact }) => fact === 'town.mountain'))
    for (const entry of resting) expect(entry.outcome).toBe('unknown')
  })

  test('a city that is neither small nor in the programme reads why', () => {
    const plan = plans('59350')
    expect(ids(plan, 'not-eligible').length).toBeGreaterThan(3)
    for (const entry of plan.entries)
      if (entry.outcome !== 'yes') expect(entry.because.length, entry.offer.id).toBeGreaterThan(0)
  })

  test('an answer moves an offer and its question goes away', () => {
    const before = plans('73248')
    const asked = before.questions.find(
      question => question.settles.length > 0 && question.kind === 'boolean',
    )
    expect(asked).toBeDefined()
    const after = pvd.plan('73248', { asOf, facts: pvdFacts(asked!.fact, true) })
    expect(after.questions.map(({ fact }) => fact)).not.toContain(asked!.fact)
    expect(after.counts).not.toEqual({})
  })

  const pvdFacts = (fact: string, value: boolean) => {
    const read = pvd.parseFacts({ [fact]: value })
    if (!read.ok) throw new Error(fact)
    return read.value
  }

  test('a contradiction with the reference data is named', () => {
    const plan = pvd.plan('73248', { asOf, facts: { 'pvd.member': false } })
    expect(plan.overridden).toEqual(['pvd.member'])
    expect(plans('73248').overridden).toEqual([])
  })
})

describe('a plan is data', () => {
  test.each(['73248', '2A247', '59350', '97502', '75056', '97701', '22016', '55039'])(
    '%s survives JSON',
    code => {
      const plan = plans(code)
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
    },
  )

  test('every source that it names is in it, once', () => {
    const plan = plans('73157')
    const known = plan.sources.map(({ id }) => id)
    expect(new Set(known).size).toBe(known.length)
    const named = plan.entries.flatMap(entry => [
      ...entry.sources,
      ...entry.unsureSources,
      ...entry.funding.flatMap(line => line.sources),
      ...entry.because.flatMap(reason => reason.sources),
    ])
    for (const id of [...named, ...plan.programme.sources]) expect(known).toContain(id)
  })

  test('counts add up to the catalogue', () => {
    const { counts, entries } = plans('73248')
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(entries.length)
    expect(entries.length).toBe(pvd.offers.length)
  })

  test('every town of France has a plan on any day', () => {
    let seen = 0
    for (const town of pvd.gazetteer.towns()) {
      if (seen++ % 499 !== 0) continue
      for (const day of ['2019-01-01', '2021-09-01', asOf] as const)
        expect(pvd.plan(town, { asOf: day }).entries.length).toBe(pvd.offers.length)
    }
  })
})

describe('wrong use says what is wrong', () => {
  test.each([
    ['73999', 'town/unknown-code'],
    ['1001', 'commune-code/leading-zero-lost'],
    ['75101', 'town/not-a-commune-code'],
    ['Modane', 'town/not-a-commune-code'],
  ])('%s', (code, issue) => {
    expect(() => plans(code)).toThrow(
      expect.objectContaining({
        name: 'InvalidValueError',
        issues: [expect.objectContaining({ code: issue })],
      }) as Error,
    )
  })

  test('days, facts and offers', () => {
    expect(() => pvd.plan('73248', { asOf: '2026-02-30' })).toThrow(/civil-date\/no-such-day/)
    expect(() => pvd.plan('73248', { asOf, facts: { 'frr.zoning': 'zrr' } as never })).toThrow(
      /fact\/not-a-choice/,
    )
    expect(() => pvd.explain('73248', 'club', { asOf })).toThrow(/offer\/unknown/)
  })
})

describe('a valley', () => {
  test('has a plan: what its towns share, what differs, what a common carrier may ask for', () => {
    const valley = pvd.groupPlan('maurienne', { asOf })
    expect(valley.members.map(({ town }) => town.name)).toEqual([
      'Fourneaux',
      'Modane',
      'Saint-Jean-de-Maurienne',
    ])
    expect(valley.commonEpci).toBeNull()
    expect(valley.epcis).toHaveLength(2)
    expect(valley.shared.map(({ offer }) => offer)).toContain('club-pvd')
    expect(valley.shared.length + valley.differing.length).toBeLessThan(pvd.offers.length)
    for (const { towns } of valley.differing)
      expect(new Set(towns.map(({ status }) => status)).size).toBeGreaterThan(1)
    expect(valley.grouped.every(({ carriers }) => carriers.length > 0)).toBe(true)
    expect(valley.questions[0]?.towns).toHaveLength(3)
    expect(JSON.parse(JSON.stringify(valley))).toEqual(valley)
    expect(() => pvd.groupPlan('tarentaise', { asOf })).toThrow(/project\/unknown/)
  })

  test('is near other valleys: comparable towns are explained factor by factor', () => {
    const [first, ...rest] = pvd.peers('73157', { asOf })
    expect(rest).toHaveLength(4)
    expect(first?.town.zonings.pvd.status).toBe('yes')
    expect(first?.factors.reduce((sum, { distance }) => sum + distance, 0)).toBeCloseTo(first?.distance ?? -1)
  })

  test('is served by partners through the door of the prefect', () => {
    const serving = pvd.partners('73157')
    expect(serving[0]?.partner).toBe('prefet-departement')
    expect(serving.map(({ partner }) => partner)).toContain('commissariat-massif')
    expect(pvd.partners('73157', { role: 'financer' }).length).toBeLessThan(serving.length)
  })
})

test('a project of a town is paid for under the lowest share of its owner', () => {
  const project = { cost: euros(400_000), owner: 'commune', kinds: ['school'] } as const
  const paid = pvd.fund('73157', project, { asOf })
  expect(paid.minimumShare.percent).toBe(20)
  expect(paid.ceiling).toBe(euros(320_000))
  const sure = pvd.fund('73157', project, { asOf, basis: 'sure' })
  expect(sure.lines.every(({ status }) => status === 'available')).toBe(true)
  expect(JSON.parse(JSON.stringify(paid))).toEqual(paid)
})

describe('an explanation', () => {
  test('gives the whole trace with its sources and the next change', () => {
    const why = pvd.explain('59350', 'club-pvd', { asOf })
    expect(why.entry.status).toBe('not-eligible')
    expect(why.trace.format).toBe('trace/1')
    expect(why.explanation.outcome).toBe('no')
    expect(JSON.parse(JSON.stringify(why))).toEqual(why)
  })
})
