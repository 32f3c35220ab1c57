import { type CivilDate, plus } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeFrom } from './outcome-from.js'
import { decide, evaluate, leavesOf, nextChange, type Outcome, type Rule } from './index.js'
import { anyDay, anyFacts, anyQuestion, anyRule, anyRulebook, testVocabulary } from './testing.js'
import type { Facts } from './vocabulary.js'

const runs = { numRuns: 1_500 }

/** The facts that `first` leaves unknown, taken from `rest`. */
function completed(first: Facts, rest: Facts): Facts {
  const together: Record<string, unknown> = { ...rest }
  for (const [id, given] of Object.entries(first))
    if (
      given !== undefined &&
      !(given !== null && typeof given === 'object' && 'state' in given && given.state === 'unknown')
    )
      together[id] = given
  return together as Facts
}

/** The facts that `first` does not know. */
function remaining(first: Facts, all: Facts): Facts {
  return Object.fromEntries(Object.entries(all).filter(([id]) => completed(first, {})[id] === undefined))
}

const monotone = { knowledge: false, assumptions: false }

describe('the laws of the language', () => {
  test('adding a fact never changes a decided outcome', () => {
    fc.assert(
      fc.property(anyQuestion(monotone), anyFacts(testVocabulary), ({ rule, facts, ...options }, rest) => {
        const before = decide(rule, facts, options)
        if (before !== 'unknown') expect(decide(rule, completed(facts, rest), options)).toBe(before)
      }),
      runs,
    )
  })

  test('a residual with the rest of the facts gives what the whole rule gives', () => {
    fc.assert(
      fc.property(anyQuestion(), anyFacts(testVocabulary), ({ rule, facts, ...options }, rest) => {
        const all = completed(facts, rest)
        const { residual } = evaluate(rule, facts, options)
        expect(decide(residual, remaining(facts, all), options)).toBe(decide(rule, all, options))
      }),
      runs,
    )
  })

  test('a decided rule leaves nothing to ask', () => {
    fc.assert(
      fc.property(anyQuestion(monotone), ({ rule, facts, ...options }) => {
        const { outcome, missing, residual } = evaluate(rule, facts, options)
        if (outcome === 'unknown') return
        expect(missing).toEqual([])
        expect(residual).toEqual({ op: outcome === 'yes' ? 'all' : 'any', of: [] })
      }),
      runs,
    )
  })

  test('not not r is r, and De Morgan holds', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule, rulebook, facts, asOf }) => {
        const answer = (r: Rule): Outcome => decide(r, facts, { rulebook, asOf })
        expect(answer({ op: 'not', of: { op: 'not', of: rule } })).toBe(answer(rule))
        const parts: readonly Rule[] =
          'of' in rule && rule.op !== 'not' ? rule.of : [rule, { op: 'not', of: rule }]
        const negated = parts.map((part): Rule => ({ op: 'not', of: part }))
        expect(answer({ op: 'not', of: { op: 'all', of: parts } })).toBe(answer({ op: 'any', of: negated }))
        expect(answer({ op: 'not', of: { op: 'any', of: parts } })).toBe(answer({ op: 'all', of: negated }))
      }),
      runs,
    )
  })

  test('at least n agrees with all and any at its ends', () => {
    fc.assert(
      fc.property(anyRulebook(), anyDay, fc.gen(), (rulebook, asOf, g) => {
        const parts = g(() => fc.array(anyRule(rulebook), { minLength: 1, maxLength: 4 }))
        const facts = g(() => anyFacts(testVocabulary))
        const answer = (rule: Rule): Outcome => decide(rule, facts, { rulebook, asOf })
        expect(answer({ op: 'atLeast', n: parts.length, of: parts })).toBe(answer({ op: 'all', of: parts }))
        expect(answer({ op: 'atLeast', n: 1, of: parts })).toBe(answer({ op: 'any', of: parts }))
        expect(answer({ op: 'atLeast', n: 0, of: parts })).toBe('yes')
        expect(answer({ op: 'atLeast', n: parts.length + 1, of: parts })).toBe('no')
      }),
      { numRuns: 500 },
    )
  })
})

describe('what comes with the outcome', () => {
  test('the trace and the outcome alone agree', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule, facts, ...options }) => {
        const { outcome, trace } = evaluate(rule, facts, options)
        expect(trace.root.outcome).toBe(outcome)
        expect(decide(rule, facts, options)).toBe(outcome)
      }),
      runs,
    )
  })

  test('because is sufficient, and no smaller part of it is', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule, facts, ...options }) => {
        const { outcome, trace, because } = evaluate(rule, facts, options)
        if (outcome === 'unknown') return
        const leaves = [...leavesOf(trace.root)].filter(leaf => because.includes(leaf.path))
        expect(outcomeFrom(trace.root, new Set(leaves))).toBe(outcome)
        for (const left of leaves)
          expect(outcomeFrom(trace.root, new Set(leaves.filter(leaf => leaf !== left)))).not.toBe(outcome)
      }),
      runs,
    )
  })

  test('what a value of a missing fact decides, the fact was said to be able to decide', () => {
    fc.assert(
      fc.property(anyQuestion(monotone), anyFacts(testVocabulary), ({ rule, facts, ...options }, rest) => {
        const { missing, outcome } = evaluate(rule, facts, options)
        if (outcome !== 'unknown') return
        for (const { fact, canDecide } of missing) {
          const given = rest[fact]
          if (given === undefined) continue
          const after = decide(rule, { ...facts, [fact]: given }, options)
          if (after !== 'unknown') expect([after, 'both']).toContain(canDecide)
        }
      }),
      runs,
    )
  })

  test('until validUntil the answer stays, and the next change is the first', () => {
    fc.assert(
      fc.property(anyQuestion(), fc.integer({ min: 1, max: 400 }), ({ rule, facts, ...options }, days) => {
        const { outcome, validUntil } = evaluate(rule, facts, options)
        const later: CivilDate = plus(options.asOf, { days })
        const then = decide(rule, facts, { ...options, asOf: later })
        if (validUntil === null || later < validUntil) expect(then).toBe(outcome)
        const change = nextChange(rule, facts, options)
        if (change === undefined || later < change) expect(then).toBe(outcome)
        if (later === change) expect(then).not.toBe(outcome)
      }),
      runs,
    )
  })

  test('an evaluation becomes plain data', () => {
    fc.assert(
      fc.property(anyQuestion(), ({ rule, facts, ...options }) => {
        const evaluation = evaluate(rule, facts, options)
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation.toJSON())
      }),
      { numRuns: 300 },
    )
  })
})
