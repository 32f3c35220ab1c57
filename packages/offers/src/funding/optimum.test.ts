import { cents } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidate, GrantProblem } from './grant-problem.js'
import { optimum } from './optimum.js'

type Pick = 'sure' | 'most'

/** Everything that could be chosen, without any cleverness. */
const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map(some => [...some, item])], [[]])

const orders = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map(rest => [item, ...rest]))

const compatible = (chosen: readonly Candidate[]) =>
  chosen.every(a => chosen.every(b => a === b || !(a.excludes ?? []).includes(b.id)))

function roomOf({ ceiling, others }: GrantProblem, chosen: readonly Candidate[]): number {
  return Math.max(0, Math.min(ceiling, ...chosen.map(({ limit = ceiling }) => limit)) - others)
}

/** The highest total over every division of the room, cent by cent; -1 when there is none. */
function bestDivision(
  problem: GrantProblem,
  direct: readonly Candidate[],
  last: readonly Candidate[],
  pick: Pick,
): number {
  const room = roomOf(problem, [...direct, ...last])
  let best = -1
  const pay = (at: number, total: number): void => {
    if (total > room) return
    const each = [...direct, ...last][at]
    if (!each) {
      best = Math.max(best, total)
      return
    }
    const share = each.last && (pick === 'sure' ? each.last.surePercent : each.last.percent)
    const lowest = each.last || pick === 'sure' ? 0 : each.least
    const open = Math.max(0, problem.deficit - problem.others - total)
    const highest =
      share === undefined
        ? each[pick]
        : Math.min(each.last?.cap ?? Infinity, Math.floor((share * open) / 100))
    for (let amount = lowest; amount <= highest; amount++) pay(at + 1, total + amount)
  }
  pay(0, 0)
  return best
}

/** The same total from the formula of the docstring, in a few lines of its own, for amounts too large to count through. */
function byFormula(
  problem: GrantProblem,
  direct: readonly Candidate[],
  last: readonly Candidate[],
  pick: Pick,
): number {
  const room = roomOf(problem, [...direct, ...last])
  if (direct.reduce((total, { least }) => total + least, 0) > room) return -1
  const start = Math.min(
    room,
    direct.reduce((total, each) => total + each[pick], 0),
  )
  return last.reduce((total, each) => {
    if (!each.last) return total
    const percent = BigInt(pick === 'sure' ? each.last.surePercent : each.last.percent)
    const open = BigInt(Math.max(0, problem.deficit - problem.others - total))
    return total + Math.min(each.last.cap ?? Infinity, Number((percent * open) / 100n), room - total)
  }, start)
}

function bruteForce(problem: GrantProblem, total: typeof bestDivision) {
  const places = new Map(problem.candidates.map((candidate, at) => [candidate.id, at]))
  const choices = subsets(problem.candidates)
    .filter(compatible)
    .flatMap(chosen => {
      const direct = chosen.filter(({ last }) => !last)
      return orders(chosen.filter(({ last }) => last)).map(last => ({
        ids: chosen.map(({ id }) => id),
        last: last.map(({ id }) => id),
        score: [
          total(problem, direct, last, 'sure'),
          total(problem, direct, last, 'most'),
          -new Set(chosen.map(({ offer }) => offer)).size,
          -chosen.length,
          ...chosen.map(({ id }) => -(places.get(id) ?? 0)),
        ],
      }))
    })
    .filter(({ score }) => Math.min(score[0] ?? -1, score[1] ?? -1) >= 0)
  return choices.reduce((best, each) => (firstDifference(each.score, best.score) > 0 ? each : best))
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

/** Generated candidates: direct ones and ones asked last, flat and reducible, sure and not, limited, excluding. */
const problems = (lines: number, largest: number): fc.Arbitrary<GrantProblem> => {
  const amount = fc.integer({ min: 0, max: largest }).map(cents)
  const percent = fc.constantFrom(0, 10, 30, 50, 70, 100)
  const candidate = (id: string): fc.Arbitrary<Candidate> =>
    fc
      .record({
        offer: fc.constantFrom('x', 'y', 'z', id),
        amounts: fc.array(amount, { minLength: 3, maxLength: 3 }),
        flat: fc.boolean(),
        toConfirm: fc.boolean(),
        last: fc.option(fc.tuple(percent, percent, fc.option(amount)), { nil: undefined, freq: 3 }),
        limit: fc.option(fc.integer({ min: 0, max: 3 * largest }).map(cents), { nil: undefined, freq: 3 }),
        excludes: fc.subarray(
          ids.filter(other => other !== id),
          { maxLength: 1 },
        ),
      })
      .map(({ offer, amounts, flat, toConfirm, last, limit, excludes }): Candidate => {
        const [low, middle, most] = amounts.toSorted((a, b) => a - b) as [never, never, never]
        const common = { id, offer, excludes, ...(limit !== undefined && { limit }) }
        const nothing = cents(0)
        if (!last)
          return {
            ...common,
            least: flat ? most : low === most ? nothing : low,
            sure: toConfirm ? nothing : flat ? most : middle,
            most,
          }
        const [one, other, cap] = last
        return {
          ...common,
          least: nothing,
          sure: nothing,
          most: nothing,
          last: {
            percent: Math.max(one, other),
            surePercent: toConfirm ? 0 : Math.min(one, other),
            ...(cap !== null && { cap }),
          },
        }
      })
  return fc.record({
    candidates: fc
      .integer({ min: 0, max: lines })
      .chain(count => fc.tuple(...ids.slice(0, count).map(candidate))),
    ceiling: fc.integer({ min: 0, max: 3 * largest }).map(cents),
    others: fc.integer({ min: 0, max: largest }).map(cents),
    deficit: fc.integer({ min: 0, max: 3 * largest }).map(cents),
  })
}

const names = (a: Candidate, b: Candidate) => (a.excludes ?? []).includes(b.id)

const symmetric = (problem: GrantProblem): GrantProblem => ({
  ...problem,
  candidates: problem.candidates.map(each => ({
    ...each,
    excludes: problem.candidates
      .filter(other => names(each, other) || names(other, each))
      .map(({ id }) => id),
  })),
})

describe('the best choice', () => {
  test('is that of every subset, every order and every division of the room, cent by cent', () => {
    fc.assert(
      fc.property(problems(4, 4), problem => {
        const best = bruteForce(symmetric(problem), bestDivision)
        const { sure, most, paid } = optimum(problem)
        expect([sure, most]).toEqual(best.score.slice(0, 2))
        expect(paid.map(({ candidate }) => candidate.id).sort()).toEqual([...best.ids].sort())
      }),
      { numRuns: 600 },
    )
  })

  test('is that of every subset and every order, for real amounts', () => {
    fc.assert(
      fc.property(problems(7, 200_000_000), problem => {
        const best = bruteForce(symmetric(problem), byFormula)
        const { sure, most, paid } = optimum(problem)
        expect([sure, most]).toEqual(best.score.slice(0, 2))
        expect(paid.map(({ candidate }) => candidate.id).sort()).toEqual([...best.ids].sort())
        expect(paid.filter(({ candidate }) => candidate.last).map(({ candidate }) => candidate.id)).toEqual(
          best.last,
        )
      }),
      { numRuns: 600 },
    )
  })

  test('adds up to the cent, is never negative, and stays under every ceiling', () => {
    fc.assert(
      fc.property(problems(7, 200_000_000), problem => {
        const { paid, sure, most, room } = optimum(problem)
        const total = (pick: 'sure' | 'amount') => paid.reduce((sum, each) => sum + each[pick], 0)
        expect(total('amount')).toBe(most)
        expect(total('sure')).toBe(sure)
        expect(sure).toBeLessThanOrEqual(most)
        const open = roomOf(
          problem,
          paid.map(({ candidate }) => candidate),
        )
        expect(most + room).toBe(open)
        for (const { candidate, sure, amount } of paid) {
          expect(sure).toBeGreaterThanOrEqual(0)
          expect(amount).toBeGreaterThanOrEqual(candidate.least)
          // One asked last may bring something only if those before it do not.
          expect(amount + sure).toBeGreaterThan(0)
          if (!candidate.last) expect(amount).toBeLessThanOrEqual(candidate.most)
        }
      }),
      { numRuns: 600 },
    )
  })
})

const grant = (id: string, sure: number, most = sure, more: Partial<Candidate> = {}): Candidate => ({
  id,
  offer: id,
  least: cents(0),
  sure: cents(sure),
  most: cents(most),
  ...more,
})

const chosen = (candidates: readonly Candidate[], ceiling: number, deficit = 0) =>
  optimum({ candidates, ceiling: cents(ceiling), others: cents(0), deficit: cents(deficit) }).paid.map(
    ({ candidate, amount }) => [candidate.id, amount],
  )

describe('a choice that a greedy one would miss', () => {
  const whole = (id: string, amount: number) => grant(id, amount, amount, { least: cents(amount) })

  test('two flat sums that fill the room, and not the largest', () => {
    expect(chosen([whole('large', 60), whole('one', 50), whole('two', 50)], 100)).toEqual([
      ['one', 50],
      ['two', 50],
    ])
  })

  test('no last subsidiser, where its own rule costs more than it brings', () => {
    const last = { percent: 50, surePercent: 50 }
    const operator = grant('last', 0, 0, { last, limit: cents(60) })
    expect(chosen([grant('rate', 75), operator], 80, 100)).toEqual([['rate', 75]])
    expect(chosen([grant('rate', 30), operator], 80, 100)).toEqual([
      ['rate', 30],
      ['last', 30],
    ])
  })

  test('one of two that exclude each other', () => {
    expect(chosen([grant('a', 30, 30, { excludes: ['b'] }), grant('b', 40), grant('c', 5)], 100)).toEqual([
      ['b', 40],
      ['c', 5],
    ])
  })

  test('the fewest offers, then the first of the catalogue, when the total is the same', () => {
    expect(chosen([grant('a', 40), grant('b', 40), grant('c', 80)], 80)).toEqual([['c', 80]])
    expect(chosen([grant('a', 80), grant('b', 80)], 80)).toEqual([['a', 80]])
  })

  test('lines that give way in proportion, the sure ones last', () => {
    expect(chosen([grant('a', 60), grant('b', 30), grant('c', 0, 30)], 60)).toEqual([['a', 60]])
    expect(chosen([grant('a', 40), grant('b', 20), grant('c', 0, 30)], 75)).toEqual([
      ['a', 40],
      ['b', 20],
      ['c', 15],
    ])
    expect(chosen([grant('a', 50), grant('b', 25)], 60)).toEqual([
      ['a', 40],
      ['b', 20],
    ])
  })
})
