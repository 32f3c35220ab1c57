import { coverageOf, runCase } from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { offerCases } from './catalogue.cases.js'
import { offers } from './catalogue.js'
import { offerRuleCatalogue } from './rule-catalogue.js'

test('the examples are about the offers of the catalogue, all of them', () => {
  expect(Object.keys(offerCases).sort()).toEqual(offers.map(offer => offer.id).sort())
})

describe.each(offerRuleCatalogue.rules)('$id', rule => {
  test('has names that tell the examples apart', () => {
    expect(new Set(rule.cases.map(each => `${each.name} ${each.asOf}`)).size).toBe(rule.cases.length)
  })

  test.each(rule.cases)('$name, on $asOf', each => {
    expect(runCase(rule, each, offerRuleCatalogue.rulebook).failures).toEqual([])
  })
})

test('the examples show every condition in every outcome that it can have', () => {
  const { leaves, ratio } = coverageOf(offerRuleCatalogue)
  expect(
    leaves
      .filter(leaf => leaf.missing.length > 0)
      .map(({ in: within, id, path, missing }) => ({ within, id, path, missing })),
  ).toEqual([])
  expect(ratio).toBe(1)
})
