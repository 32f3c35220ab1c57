import { civilDate } from '@petites-villes/core'
import { coverageOf, runCase } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { offerRulebook } from '../rulebook.js'
import type { OfferFacts } from '../vocabulary.js'
import { exceptionCases } from './exceptions.cases.js'
import { minimumShareExceptions } from './exceptions.js'
import { minimumShare } from './minimum-share.js'

const rules = minimumShareExceptions.map(({ id, label, rule }) => ({
  id,
  label,
  versions: rule,
  cases: exceptionCases[id] ?? [],
}))

describe.each(rules)('the exception $id', rule => {
  test.each(rule.cases)('$name, on $asOf', each => {
    expect(runCase(rule, each, offerRulebook).failures).toEqual([])
  })
})

test('the cases show every condition in every outcome that it can have', () => {
  const { leaves } = coverageOf({ rulebook: { ...offerRulebook, criteria: {} }, rules })
  expect(leaves.filter(leaf => leaf.missing.length > 0)).toEqual([])
  expect(Object.keys(exceptionCases).sort()).toEqual(rules.map(({ id }) => id).sort())
})

const share = (facts: OfferFacts, day = '2026-11-22') => {
  const { percent, exception, derogation } = minimumShare(facts, { asOf: civilDate(day) })
  return [percent, exception, derogation?.percent, derogation?.id]
}

describe('the lowest share of the owner', () => {
  const table: readonly (readonly [string, OfferFacts, readonly unknown[]])[] = [
    ['a hall in Savoie', { 'town.overseas': false }, [20, undefined, undefined, undefined]],
    [
      'a workshop of an association',
      { 'applicant.kind': 'association' },
      [0, 'hors-collectivites', undefined, undefined],
    ],
    ['nothing known', {}, [20, undefined, undefined, undefined]],
    [
      'a hall in Réunion',
      { 'town.overseas': true, 'town.territory': 'la-reunion' },
      [0, 'outre-mer', undefined, undefined],
    ],
    [
      'in the plan contract',
      { 'project.inPlanContract': true },
      [0, 'contrat-de-plan', undefined, undefined],
    ],
    [
      'an Interreg project',
      { 'project.territorialCooperation': true },
      [0, 'cooperation-territoriale', undefined, undefined],
    ],
    [
      'a competence with a lead authority',
      { 'project.leadCompetence': true },
      [30, 'chef-de-file', undefined, undefined],
    ],
    [
      'a bridge in such a competence',
      { 'project.leadCompetence': true, 'project.kinds': ['bridge'] },
      [30, 'chef-de-file', 0, 'reseaux-et-ouvrages'],
    ],
    [
      'water of an intercommunality of Corsica',
      { 'town.territory': 'corsica', 'applicant.kind': 'epci', 'project.kinds': ['water'] },
      [10, 'corse', 0, 'reseaux-et-ouvrages'],
    ],
    ['urban renewal', { 'project.zones': ['npnru'] }, [20, undefined, undefined, undefined]],
    ['a listed church', { 'project.monument': 'classe' }, [20, undefined, 0, 'patrimoine-protege']],
    [
      'a school made to save energy',
      { 'project.kinds': ['school', 'thermal-renovation'] },
      [20, undefined, 10, 'renovation-scolaire'],
    ],
    [
      'a school by a listed architect',
      { 'project.kinds': ['school', 'thermal-renovation'], 'project.monument': 'inscrit' },
      [20, undefined, 0, 'patrimoine-protege'],
    ],
  ]
  test.each(table)('%s', (_, facts, expected) => {
    expect(share(facts)).toEqual(expected)
  })

  test('is a power of the prefect for a school, from the day of the law on', () => {
    const school: OfferFacts = { 'project.kinds': ['school', 'thermal-renovation'] }
    expect(share(school, '2024-03-28')).toEqual([20, undefined, undefined, undefined])
    expect(share(school, '2024-03-29')).toEqual([20, undefined, 10, 'renovation-scolaire'])
  })

  test('names the questions that could change it, and takes no silence for a no', () => {
    const { open, considered } = minimumShare({}, { asOf: civilDate('2026-11-22') })
    expect(open).toEqual(minimumShareExceptions.map(({ id }) => id))
    expect(considered.every(({ missing }) => missing.length > 0)).toBe(true)
  })

  test('says when it rests on a text of another time, and that a bill is no law', () => {
    const doubts = (day: string) => minimumShare({}, { asOf: civilDate(day) }).doubts.map(({ fr }) => fr)
    expect(doubts('2014-06-01')[0]).toContain('n’a pas été lu')
    expect(doubts('2026-11-22')).toHaveLength(1)
    expect(doubts('2026-11-22')[0]).toContain('proposition de loi')
    expect(share({}, '2026-11-22')[0]).toBe(20)
  })
})
