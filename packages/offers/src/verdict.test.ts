import { civilDate } from '@petites-villes/core'
import { outcomes } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { windowState } from './application-window.js'
import { offer, offers } from './catalogue.js'
import { lille, modane, portoVecchio } from './catalogue/example.js'
import { considerOffer, offerStatus } from './verdict.js'

const today = civilDate('2026-11-22')

describe('the status', () => {
  const table = {
    closed: { yes: 'closed', no: 'closed', unknown: 'closed' },
    upcoming: { yes: 'upcoming', no: 'upcoming', unknown: 'upcoming' },
    open: { yes: 'available', no: 'not-eligible', unknown: 'to-confirm' },
    unconfirmed: { yes: 'to-confirm', no: 'not-eligible', unknown: 'to-confirm' },
  } as const

  test.each(Object.keys(table) as (keyof typeof table)[])('when the window is %s', window => {
    for (const outcome of outcomes) expect(offerStatus(window, outcome)).toBe(table[window][outcome])
  })
})

describe('windows', () => {
  const on = (id: string, day: string) => windowState(offer(id).window, civilDate(day)).state

  test('Avenir Montagnes on 1 September 2021 and today', () => {
    expect(on('avenir-montagnes-investissement', '2021-09-01')).toBe('open')
    expect(on('avenir-montagnes-ingenierie', '2021-08-31')).toBe('unconfirmed')
    expect(on('avenir-montagnes-ingenierie', '2021-09-01')).toBe('open')
    expect(on('avenir-montagnes-mobilites', '2021-09-01')).toBe('upcoming')
    for (const id of ['ingenierie', 'investissement', 'mobilites'])
      expect(on(`avenir-montagnes-${id}`, '2026-11-22')).toBe('closed')
  })

  test('between two calls it is closed, and the next one is named', () => {
    const state = windowState(offer('avenir-montagnes-mobilites').window, civilDate('2022-02-01'))
    expect(state).toMatchObject({ state: 'closed', changesOn: '2022-04-04', span: { from: '2022-04-04' } })
  })

  test('the last day of a call is in, the next is out', () => {
    expect(on('chef-de-projet-pvd', '2026-03-31')).toBe('open')
    expect(on('chef-de-projet-pvd', '2026-04-01')).toBe('unconfirmed')
    expect(on('programme-national-ponts-travaux', '2026-06-30')).toBe('open')
    expect(on('programme-national-ponts-travaux', '2026-07-01')).toBe('closed')
  })

  test('a window without any span is a mistake of the catalogue', () => {
    expect(() => windowState([], today)).toThrow(RangeError)
  })

  test('what the sources prove, doubt and deny today', () => {
    const ids = (state: string) =>
      offers.filter(({ id }) => on(id, '2026-11-22') === state).map(({ id }) => id)
    expect(ids('upcoming')).toEqual([])
    expect(ids('closed')).toEqual([
      'fabrique-habitat-inclusif',
      'programme-national-ponts',
      'programme-national-ponts-travaux',
      'diagnostic-flash-shopin',
      'commerce-numerique-bdt',
      'mon-centre-bourg-a-un-incroyable-commerce',
      'conseillers-numeriques',
      'avenir-montagnes-ingenierie',
      'avenir-montagnes-investissement',
      'avenir-montagnes-mobilites',
    ])
    expect(ids('unconfirmed').filter(id => !id.startsWith('fonds-vert'))).toEqual([
      'chef-de-projet-pvd',
      'amp-pvd',
      'pvd-plus',
      'expertise-bdt-pvd',
      'actee-chene',
      'villages-d-avenir',
      'foncieres-de-redynamisation',
      'frla',
      'commerce-rural',
      'manager-de-commerce',
      'fabriques-de-territoire',
      'pru-pvd',
    ])
  })
})

describe('an offer considered', () => {
  test('an unconfirmed window makes a yes a matter to confirm', () => {
    expect(considerOffer(offer('chef-de-projet-pvd'), modane, { asOf: today })).toMatchObject({
      offer: 'chef-de-projet-pvd',
      outcome: 'yes',
      status: 'to-confirm',
    })
    expect(considerOffer(offer('chef-de-projet-pvd'), modane, { asOf: civilDate('2026-01-01') }).status).toBe(
      'available',
    )
  })

  test('a town that is out hears no, not maybe', () => {
    expect(considerOffer(offer('chef-de-projet-pvd'), lille, { asOf: today }).status).toBe('not-eligible')
  })

  test('unknown is never a no', () => {
    for (const each of offers)
      expect(considerOffer(each, {}, { asOf: today }).outcome, each.id).not.toBe('no')
    expect(considerOffer(offer('fonds-vert-risques-montagne'), portoVecchio, { asOf: today }).outcome).toBe(
      'unknown',
    )
  })

  test('the small get everything from ANCT, the others a share, nobody is shut out', () => {
    const applies = (facts: object) =>
      considerOffer(offer('ingenierie-sur-mesure-anct'), facts, { asOf: today }).funding.map(
        term => term.applies,
      )
    expect(applies(modane)).toEqual(['yes', 'no'])
    expect(applies({ ...lille, 'epci.population': 1_195_012 })).toEqual(['no', 'yes'])
    expect(applies({ 'town.population': 5_000, 'epci.population': 14_999 })).toEqual(['yes', 'no'])
    expect(applies({ 'town.population': 5_000 })).toEqual(['unknown', 'unknown'])
  })

  test('the contribution to Cerema follows the population without a gap', () => {
    const amount = (population: number) =>
      considerOffer(
        offer('adhesion-cerema'),
        { 'applicant.kind': 'commune', 'town.population': population },
        { asOf: today },
      )
        .funding.filter(({ applies }) => applies === 'yes')
        .map(({ term }) => ('amount' in term ? term.amount : undefined))
    expect(amount(10_000)).toEqual([50_000])
    expect(amount(10_001)).toEqual([5])
    expect(amount(39_999)).toEqual([5])
    expect(amount(40_000)).toEqual([200_000])
  })

  test('terms that are over are left out', () => {
    const caps = (day: string) =>
      considerOffer(offer('programme-national-ponts-travaux'), {}, { asOf: civilDate(day) }).funding.map(
        ({ term }) => ('cap' in term ? term.cap : undefined),
      )
    expect(caps('2025-02-09')).toEqual([50_000_000])
    expect(caps('2025-02-10')).toEqual([100_000_000])
  })

  test('becomes plain data', () => {
    const verdict = considerOffer(offer('vta'), modane, { asOf: today })
    expect(JSON.parse(JSON.stringify(verdict))).toEqual({
      ...verdict,
      evaluation: verdict.evaluation.toJSON(),
    })
  })
})
