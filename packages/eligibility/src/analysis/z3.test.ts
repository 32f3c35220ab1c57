import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { init } from 'z3-solver'
import type { CivilDate } from '@petites-villes/core'
import type { Outcome, Rule, Rulebook } from '../index.js'
import { anyRule, anyRulebook, anyDay } from '../testing.js'
import type { Answer } from './answer.js'
import { alwaysTrue, disjoint, equivalent, implies, satisfiable } from './questions.js'
import { SmtRule } from './smt-for-test.js'

interface Z3Module {
  ccall(name: string, returns: string, takes: readonly string[], given: readonly unknown[]): string
}

/** Runs a script and gives what its `check-sat` said, one word each. */
let solve: (script: string) => readonly string[]

beforeAll(async () => {
  const { Z3, em } = await init()
  const context = Z3.mk_context(Z3.mk_config())
  // The asynchronous form hands over a text that is freed before it is read.
  solve = script =>
    (em as Z3Module)
      .ccall('Z3_eval_smtlib2_string', 'string', ['number', 'string'], [context, script])
      .trim()
      .split('\n')
})

/** Several rules joined: far more cells than can be looked at one by one. */
const largeRule = (rulebook: Rulebook): fc.Arbitrary<Rule> =>
  fc
    .tuple(
      fc.constantFrom('all' as const, 'any' as const, 'atLeast' as const),
      fc.array(anyRule(rulebook), { minLength: 2, maxLength: 5 }),
    )
    .map(([op, of]): Rule => (op === 'atLeast' ? { op, n: 2, of } : { op, of }))

interface Pair {
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
  readonly a: Rule
  readonly b: Rule
  readonly joined: 'no' | 'all' | 'any'
}

const pairs: fc.Arbitrary<Pair> = anyRulebook().chain(rulebook =>
  fc.record({
    rulebook: fc.constant(rulebook),
    asOf: anyDay,
    a: largeRule(rulebook),
    b: fc.oneof(largeRule(rulebook), anyRule(rulebook)),
    // Two rules that share a part are more often one inside the other.
    joined: fc.constantFrom('no' as const, 'all' as const, 'any' as const),
  }),
)

/** One claim about rules: what the diagram says of it, and the formula that Z3 is to satisfy. */
interface Claim {
  readonly name: string
  readonly outcome: Outcome
  readonly formula: string
  readonly found: 'yes' | 'no'
}

function claimsAbout({ rulebook, asOf, a, b, joined }: Pair): {
  readonly declarations: readonly string[]
  readonly claims: readonly Claim[]
} {
  const smt = new SmtRule(rulebook, asOf)
  const other: Rule = joined === 'no' ? b : { op: joined, of: [a, b] }
  const x = smt.translate(a)
  const y = smt.translate(other)
  if (!x || !y) return { declarations: [], claims: [] }
  const left = { rule: a, rulebook, asOf }
  const right = { rule: other, rulebook, asOf }
  const differ = `(or (not (= ${x.yes} ${y.yes})) (not (= ${x.no} ${y.no})))`
  const claim = (name: string, { outcome }: Answer, formula: string, found: Claim['found']): Claim => ({
    name,
    outcome,
    formula,
    found,
  })
  return {
    declarations: smt.declarations,
    claims: [
      claim('satisfiable', satisfiable(left), x.yes, 'yes'),
      claim('always', alwaysTrue(left), `(not ${x.yes})`, 'no'),
      claim('implies', implies(left, right), `(and ${x.yes} (not ${y.yes}))`, 'no'),
      claim('equivalent', equivalent(left, right), differ, 'no'),
      claim('disjoint', disjoint(left, right), `(and ${x.yes} ${y.yes})`, 'no'),
    ],
  }
}

const together = 50

describe('the diagram and Z3', () => {
  test('agree on 2,000 pairs of rules', { timeout: 120_000 }, () => {
    let compared = 0
    const told = new Map<string, number>()
    const many = fc.array(pairs, { minLength: together, maxLength: together })
    const property = fc.property(many, batch => {
      const asked = batch.map(claimsAbout).filter(({ claims }) => claims.length > 0)
      compared += asked.length
      const script = asked.map(({ declarations, claims }) =>
        [
          '(push)',
          ...declarations,
          ...claims.map(({ formula }) => `(push)(assert ${formula})(check-sat)(pop)`),
          '(pop)',
        ].join('\n'),
      )
      const verdicts = solve(script.join('\n'))
      const claims = asked.flatMap(each => each.claims)
      expect(verdicts).toHaveLength(claims.length)
      for (const [at, { name, outcome, found }] of claims.entries()) {
        if (outcome === 'unknown' || verdicts[at] === 'unknown') continue
        expect(verdicts[at]).toMatch(/^(un)?sat$/)
        const said = verdicts[at] === 'sat' ? found : found === 'yes' ? 'no' : 'yes'
        expect(`${String(at)} ${name} ${outcome}`).toBe(`${String(at)} ${name} ${said}`)
        told.set(`${name} ${said}`, (told.get(`${name} ${said}`) ?? 0) + 1)
      }
    })
    fc.assert(property, { numRuns: 92, endOnFailure: true })
    expect(compared).toBeGreaterThan(2_000)
    // Both answers of every question were really met.
    expect(told.size).toBe(10)
    expect(Math.min(...told.values())).toBeGreaterThan(20)
  })
})
