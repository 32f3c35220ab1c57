import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, type Facts, type Rule } from '../index.js'
import { anyQuestion, anyRule } from '../testing.js'
import { sizeOf, type Variable } from './cell.js'
import { outcomeOfTerminal } from './diagram.js'
import { alwaysTrue, disjoint, equivalent, implies, satisfiable } from './questions.js'
import { type Knowledge, RuleSpace } from './rule-space.js'
import { terminalAt } from './search.js'
import { witnessOf } from './witness.js'

const mostCases = 3_000

/** Every combination of cells of a space without opaque leaves, as a case. */
function* everyCase(space: RuleSpace): Generator<{ facts: Facts; cells: readonly number[] }> {
  const sizes = space.variables.map((variable: Variable) => sizeOf(variable))
  const cells = sizes.map(() => 0)
  for (;;) {
    yield { facts: witnessOf(space, new Map(cells.entries())).facts, cells: [...cells] }
    let level = 0
    while (level < sizes.length) {
      cells[level] = (cells[level] ?? 0) + 1
      if ((cells[level] ?? 0) < (sizes[level] ?? 0)) break
      cells[level++] = 0
    }
    if (level === sizes.length) return
  }
}

const pairs = anyQuestion().chain(question =>
  fc.record({
    question: fc.constant(question),
    other: anyRule(question.rulebook),
    knowledge: fc.constantFrom<Knowledge>('full', 'partial'),
  }),
)

describe('the diagram and every case', () => {
  test('agree on the outcome of each rule, on each question, and on each witness', () => {
    let compared = 0
    let opaque = 0
    fc.assert(
      fc.property(pairs, ({ question: { rule, rulebook, asOf }, other, knowledge }) => {
        const at = (each: Rule) => ({ rule: each, rulebook, asOf })
        const [a, b] = [at(rule), at(other)]
        const space = new RuleSpace([a, b], { knowledge })
        const isOpaque = space.variables.some(({ kind }) => kind === 'opaque')
        if (isOpaque) opaque++
        if (isOpaque || space.combinations > mostCases) return
        compared++
        const [left, right] = [space.nodeOf(a), space.nodeOf(b)]
        const seen = new Set<string>()
        for (const { facts, cells } of everyCase(space)) {
          const x = decide(rule, facts, { rulebook, asOf })
          const y = decide(other, facts, { rulebook, asOf })
          expect(outcomeOfTerminal[terminalAt(space, left, level => cells[level] ?? 0)]).toBe(x)
          expect(outcomeOfTerminal[terminalAt(space, right, level => cells[level] ?? 0)]).toBe(y)
          seen.add(`${x} ${y}`)
        }
        const some = (wanted: (x: string, y: string) => boolean) =>
          [...seen].some(pair => wanted(...(pair.split(' ') as [string, string])))
        const options = { knowledge }
        const claim = (holds: boolean) => (holds ? 'yes' : 'no')
        expect(satisfiable(a, options).outcome).toBe(claim(some(x => x === 'yes')))
        expect(alwaysTrue(a, options).outcome).toBe(claim(!some(x => x !== 'yes')))
        expect(implies(a, b, options).outcome).toBe(claim(!some((x, y) => x === 'yes' && y !== 'yes')))
        expect(equivalent(a, b, options).outcome).toBe(claim(!some((x, y) => x !== y)))
        expect(disjoint(a, b, options).outcome).toBe(claim(!some((x, y) => x === 'yes' && y === 'yes')))
        expect(left === right).toBe(!some((x, y) => x !== y))
      }),
      { numRuns: 1_500 },
    )
    expect(compared).toBeGreaterThan(500)
    expect(opaque).toBeGreaterThan(100)
  })

  test('a witness shows what is claimed, opaque leaves or not', () => {
    fc.assert(
      fc.property(pairs, ({ question: { rule, rulebook, asOf }, other, knowledge }) => {
        const options = { knowledge }
        const [a, b] = [rule, other].map(each => ({ rule: each, rulebook, asOf })) as never as [
          Parameters<typeof satisfiable>[0],
          Parameters<typeof satisfiable>[0],
        ]
        const outcomes = (facts: Facts) => [rule, other].map(each => decide(each, facts, { rulebook, asOf }))
        for (const [answer, shown, shows] of [
          [satisfiable(a, options), 'yes', (x: string) => x === 'yes'],
          [alwaysTrue(a, options), 'no', (x: string) => x !== 'yes'],
          [implies(a, b, options), 'no', (x: string, y: string) => x === 'yes' && y !== 'yes'],
          [equivalent(a, b, options), 'no', (x: string, y: string) => x !== y],
          [disjoint(a, b, options), 'no', (x: string, y: string) => x === 'yes' && y === 'yes'],
        ] as const) {
          expect(answer.exact).toBe(answer.outcome !== 'unknown')
          expect(answer.opaque.length > 0).toBe(answer.outcome === 'unknown')
          if (answer.outcome !== shown) continue
          const [x = '', y = ''] = outcomes(answer.witness?.facts ?? {})
          expect(shows(x, y)).toBe(true)
        }
      }),
      { numRuns: 1_500 },
    )
  })
})
