import { civilDate } from '@petites-villes/core'
import { evaluate, leavesOf, type Outcome } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { offers } from './catalogue.js'
import { offerCases } from './catalogue.cases.js'
import { offerRulebook } from './rulebook.js'

test('the examples are about the offers of the catalogue, all of them', () => {
  expect(Object.keys(offerCases).sort()).toEqual(offers.map(offer => offer.id).sort())
})

/** A fact with an explicit default is never unknown where the default holds. */
const isAssumed = (condition: string): boolean => condition.includes('"town.newCommuneSince"')

describe.each(offers)('$id', offer => {
  const cases = offerCases[offer.id] ?? []
  const evaluated = cases.map(each => {
    const asOf = civilDate(each.asOf)
    return { ...each, evaluation: evaluate(offer.rule, each.facts, { asOf, rulebook: offerRulebook }) }
  })

  test('has names that tell the examples apart', () => {
    expect(new Set(cases.map(each => `${each.name} ${each.asOf}`)).size).toBe(cases.length)
  })

  test.each(evaluated)('$name, on $asOf', ({ expect: wanted, evaluation }) => {
    expect(evaluation.outcome).toBe(wanted.outcome)
    if (wanted.missing)
      expect(evaluation.missing.map(({ fact }) => fact).sort()).toEqual([...wanted.missing].sort())
  })

  test('sees every condition as yes, no and unknown', () => {
    const seen = new Map<string, Set<Outcome>>()
    for (const { evaluation } of evaluated)
      for (const { leaf, outcome } of leavesOf(evaluation.trace.root))
        if (leaf && leaf.op !== 'undetermined') {
          const condition = JSON.stringify(leaf)
          seen.set(condition, (seen.get(condition) ?? new Set<Outcome>()).add(outcome))
        }
    const gaps = [...seen].flatMap(([condition, outcomes]) =>
      (['yes', 'no', 'unknown'] as const)
        .filter(outcome => !outcomes.has(outcome) && !(outcome === 'unknown' && isAssumed(condition)))
        .map(outcome => `${outcome}: ${condition}`),
    )
    expect(gaps).toEqual([])
  })
})
