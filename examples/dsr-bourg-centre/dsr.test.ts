import { civilDate } from '@petites-villes/core'
import {
  coverageOf,
  evaluate,
  explain,
  type ExplanationLine,
  parseCatalogue,
  runCases,
} from '@petites-villes/eligibility'
import { describe, expect, test } from 'vitest'
import { exampleCatalogue, exampleFiles } from './read.js'

test('the files are read without a finding', () => {
  expect(parseCatalogue(exampleFiles()).issues).toEqual([])
})

const catalogue = exampleCatalogue()
const { rulebook } = catalogue
const rule = catalogue.rules[0]!

describe('the cases', () => {
  test.each(runCases(catalogue))('$case', ({ failures }) => {
    expect(failures).toEqual([])
  })

  test('show every leaf of the rule and of its criteria as yes, no and unknown', () => {
    const { leaves, ratio } = coverageOf(catalogue)
    const gaps = leaves.filter(({ missing }) => missing.length > 0)
    expect(
      gaps.map(({ id, version, path, missing }) => `${id} ${version} ${path} ${missing.join()}`),
    ).toEqual([])
    expect(ratio).toBe(1)
  })
})

describe('the rule in words', () => {
  /** The rule as it stands on a day, a line for each condition, those of its criteria included. */
  function sentences(language: 'fr' | 'en', day: string): string {
    const asOf = civilDate(day)
    const { trace } = evaluate(rule.versions, {}, { asOf, rulebook })
    return `${rule.label[language]}\n${tree(explain(trace, { rulebook, asOf }), language)}`
  }

  function tree({ text, children }: ExplanationLine, language: 'fr' | 'en', depth = 1): string {
    const inside = children.map(child => tree(child, language, depth + 1))
    return `${'  '.repeat(depth)}${text[language]}\n${inside.join('')}`
  }

  test.each([
    ['fr', '2026-11-22'],
    ['en', '2026-11-22'],
    ['fr', '2016-06-01'],
  ] as const)('in %s on %s', async (language, day) => {
    await expect(sentences(language, day)).toMatchFileSnapshot(`sentences/${language}-${day}.txt`)
  })
})

test('a later day is announced when the rule changes', () => {
  const asOf = civilDate('2020-06-01')
  const { validUntil } = evaluate(rule.versions, {}, { asOf, rulebook })
  expect(validUntil).toBe('2023-01-01')
})
