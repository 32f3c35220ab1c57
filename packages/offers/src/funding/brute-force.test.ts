import { cents, civilDate } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rule } from '../rule.js'
import { fundingPlan } from './funding-plan.js'
import type { Project } from './project.js'
import { offerOf, source } from './testing/offer-of.js'

/** An offer with one term, in the few numbers that matter. */
interface Given {
  readonly kind: 'rate' | 'flat' | 'deficit-share'
  readonly percent: number
  readonly minPercent: number
  readonly amount: number
  readonly cap?: number | undefined
  readonly baseCap?: number | undefined
  readonly sure: boolean
  readonly choice: 'one' | 'two' | undefined
  readonly ownShare?: number | undefined
}

const money = fc.integer({ min: 0, max: 5_000_000 })
const maybe = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: undefined, freq: 2 })

const given: fc.Arbitrary<Given> = fc
  .record({
    kind: fc.constantFrom('rate' as const, 'rate' as const, 'flat' as const, 'deficit-share' as const),
    percents: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
    amount: money,
    cap: maybe(money),
    baseCap: maybe(money),
    sure: fc.boolean(),
    choice: fc.constantFrom('one' as const, 'two' as const, undefined, undefined),
    ownShare: maybe(fc.integer({ min: 0, max: 100 })),
  })
  .map(({ percents, ...rest }) => ({
    ...rest,
    percent: Math.max(...percents),
    minPercent: Math.min(...percents),
  }))

const projects = fc
  .record({ cost: money, gifts: money, others: money, deficit: money })
  .map(({ cost, gifts, others, deficit }) => {
    const privateGifts = Math.min(gifts, Math.floor(cost / 4))
    return { cost, privateGifts, otherPublicGrants: Math.min(others, cost - privateGifts), deficit }
  })

const toOffer = ({ kind, sure, choice, ownShare, ...term }: Given, at: number) =>
  offerOf(
    `offer-${String(at)}`,
    [
      kind === 'flat'
        ? { kind, amount: term.amount, per: 'project' }
        : kind === 'rate'
          ? {
              kind,
              base: { fr: 'coût', en: 'cost' },
              per: 'project',
              ...dropUndefined(term),
              amount: undefined,
            }
          : { kind, percent: term.percent, minPercent: term.minPercent, ...dropUndefined({ cap: term.cap }) },
    ],
    {
      ...(!sure && { rule: always(rule.eq('town.coastal', true), source) }),
      ...(choice && { excludes: [] }),
      ...(ownShare !== undefined && {
        limits: [{ kind: 'own-share' as const, percent: ownShare, sources: [source] }],
      }),
    },
  )

const dropUndefined = (record: object) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const share = (percent: number, amount: number) => Number((BigInt(percent) * BigInt(amount)) / 100n)

/** The best pair of totals over all subsets and all orders, from the numbers alone. */
function bruteForce(
  all: readonly Given[],
  {
    cost,
    privateGifts,
    otherPublicGrants,
    deficit,
  }: Record<'cost' | 'privateGifts' | 'otherPublicGrants' | 'deficit', number>,
): readonly [number, number] {
  const financing = cost - privateGifts
  const ceiling = share(80, financing)
  const lacking = Math.max(0, deficit - privateGifts)
  let best: readonly [number, number] = [0, 0]

  const total = (order: readonly Given[], sureOnly: boolean): number => {
    const limits = order.flatMap(({ ownShare }) =>
      ownShare === undefined ? [] : [Math.max(0, financing - (cost - share(100 - ownShare, cost)))],
    )
    const room = Math.max(0, Math.min(ceiling, ...limits) - otherPublicGrants)
    const flats = order.filter(({ kind }) => kind === 'flat').reduce((sum, { amount }) => sum + amount, 0)
    if (flats > room) return -1
    let paid = 0
    for (const { kind, percent, minPercent, amount, cap = Infinity, baseCap = Infinity, sure } of order) {
      if (sureOnly && !sure) continue
      const rate = sureOnly ? minPercent : percent
      const open = Math.max(0, lacking - otherPublicGrants - paid)
      const own =
        kind === 'flat'
          ? amount
          : kind === 'rate'
            ? Math.min(cap, share(rate, Math.min(baseCap, cost)))
            : Math.min(cap, share(rate, open))
      paid = Math.min(room, paid + own)
    }
    return paid
  }

  const visit = (rest: readonly Given[], order: readonly Given[]): void => {
    const choices = new Set(order.flatMap(({ choice }) => choice ?? []))
    // Those asked last come last; among the others no order is better than another.
    const lastFirst = order.findIndex(({ kind }) => kind === 'deficit-share')
    if (
      choices.size > 1 ||
      (lastFirst >= 0 && order.slice(lastFirst).some(({ kind }) => kind !== 'deficit-share'))
    )
      return
    const now = [total(order, true), total(order, false)] as const
    if (now[1] >= 0 && (now[0] > best[0] || (now[0] === best[0] && now[1] > best[1]))) best = now
    rest.forEach((next, at) => {
      visit(rest.toSpliced(at, 1), [...order, next])
    })
  }
  visit(all, [])
  return best
}

test('the plan of generated projects and offers is the best of all subsets and orders, exact to the cent', () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 5 }), projects, (all, numbers) => {
      const offers = all.map(toOffer).map((offer, at, list) => ({
        ...offer,
        // Two groups of which one may be had: each member excludes the other group.
        excludes: list
          .filter((_, other) => all[at]?.choice && all[other]?.choice && all[at].choice !== all[other].choice)
          .map(({ id }) => id),
      }))
      const project = { ...numbers, owner: 'commune' } as unknown as Project
      const plan = fundingPlan(project, { facts: {}, asOf: civilDate('2026-11-22'), offers })
      expect([plan.total.sure, plan.total.most]).toEqual(bruteForce(all, numbers))

      const sum = (pick: 'sure' | 'amount') =>
        plan.lines.reduce((total, line) => total + (line[pick] ?? Number.NaN), 0)
      expect(sum('amount')).toBe(plan.total.most)
      expect(sum('sure')).toBe(plan.total.sure)
      expect(plan.lines.every(({ amount, sure }) => (amount ?? -1) >= 0 && sure >= 0)).toBe(true)
      expect(numbers.privateGifts + plan.publicGrants + plan.ownerShare.least).toBe(numbers.cost)
      expect(plan.ownerShare.most - plan.ownerShare.least).toBe(plan.total.most - plan.total.sure)
      expect(plan.minimumShare.amount + plan.ceiling).toBe(numbers.cost - numbers.privateGifts)
      if (numbers.otherPublicGrants <= plan.ceiling)
        expect(plan.ownerShare.least).toBeGreaterThanOrEqual(plan.minimumShare.amount)
      expect(plan.remains).toEqual(plan.ownerShare)
    }),
    { numRuns: 500 },
  )
})

test('with only what is sure, no plan pays more, and it is the same sum that is sure', () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 5 }), projects, (all, numbers) => {
      const offers = all.map(toOffer)
      const project = { ...numbers, owner: 'commune' } as unknown as Project
      const options = { facts: {}, asOf: civilDate('2026-11-22'), offers }
      const [both, sure] = (['with-to-confirm', 'sure'] as const).map(basis =>
        fundingPlan(project, { ...options, basis }),
      )
      expect(sure?.total.sure).toBe(both?.total.sure)
      expect(sure?.lines.every(({ status }) => status === 'available')).toBe(true)
      expect(cents(sure?.total.most ?? 0)).toBeGreaterThanOrEqual(sure?.total.sure ?? 0)
    }),
    { numRuns: 300 },
  )
})
