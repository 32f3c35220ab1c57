import { civilDate, plus } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, decide, type Rule } from './index.js'
import { anyFacts, anyQuestion, testVocabulary } from './testing.js'

describe('a compiled rule', () => {
  test('answers what the reference answers', () => {
    fc.assert(
      fc.property(
        anyQuestion(),
        fc.array(anyFacts(testVocabulary), { maxLength: 5 }),
        ({ rule, facts, ...options }, more) => {
          const run = compile(rule, options)
          for (const each of [facts, ...more]) expect(run(each)).toBe(decide(rule, each, options))
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('holds until the day that it names', () => {
    fc.assert(
      fc.property(
        anyQuestion(),
        fc.integer({ min: 0, max: 500 }),
        ({ rule, facts, rulebook, asOf }, days) => {
          const run = compile(rule, { rulebook, asOf })
          const later = plus(asOf, { days })
          if (run.validUntil === undefined || later < run.validUntil)
            expect(run(facts)).toBe(decide(rule, facts, { rulebook, asOf: later }))
        },
      ),
    )
  })

  test('says at once when a name stands for nothing', () => {
    const rulebook = { vocabulary: testVocabulary, parameters: {}, criteria: {} }
    const asOf = civilDate('2026-11-22')
    const names: readonly Rule[] = [
      { op: 'isKnown', fact: 'x' },
      { op: 'criterion', id: 'x' },
      { op: 'lt', left: { fact: 'count' }, right: { parameter: 'x' } },
    ]
    for (const rule of names) expect(() => compile(rule, { rulebook, asOf })).toThrow(/"x"/)
  })
})
