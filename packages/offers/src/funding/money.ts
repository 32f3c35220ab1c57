import { type Cents, cents } from '@petites-villes/core'
import {
  allocate,
  type Dinero,
  dinero,
  down,
  multiply,
  toSnapshot,
  transformScale,
  up,
} from 'dinero.js/bigint'
import { EUR } from 'dinero.js/bigint/currencies'

type Euros = Dinero<bigint, string>

const money = (amount: Cents): Euros => dinero({ amount: BigInt(amount), currency: EUR })
const centsOf = (amount: Euros): Cents => cents(Number(toSnapshot(amount).amount))

/** Percents have at most four decimals. */
const decimals = 4n

function percentOf(percent: number, amount: Cents, rounding: typeof down): Cents {
  const hundredths = BigInt(Math.round(percent * 10 ** Number(decimals)))
  const exact = multiply(money(amount), { amount: hundredths, scale: decimals + 2n })
  return centsOf(transformScale(exact, 2n, rounding))
}

/** A share of an amount that must not be exceeded: rounded down to the cent. */
export const atMost = (percent: number, amount: Cents): Cents => percentOf(percent, amount, down)

/** A share of an amount that must be reached: rounded up to the cent. */
export const atLeastShare = (percent: number, amount: Cents): Cents => percentOf(percent, amount, up)

/** Cuts an amount in proportion to weights; the parts add up to it exactly. All nothing when nobody weighs anything. */
export function inProportion(amount: Cents, weights: readonly Cents[]): readonly Cents[] {
  if (weights.every(weight => weight === 0)) return weights
  return allocate(money(amount), weights.map(BigInt)).map(centsOf)
}

export const sum = (amounts: Iterable<Cents>): Cents => {
  let total = 0
  for (const amount of amounts) total += amount
  return cents(total)
}

export const least = (...amounts: readonly Cents[]): Cents => cents(Math.min(...amounts))

/** What remains, never less than nothing. */
export const minus = (amount: Cents, ...taken: readonly Cents[]): Cents =>
  cents(Math.max(0, amount - sum(taken)))
