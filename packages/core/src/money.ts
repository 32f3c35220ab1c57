import type { Brand } from './brand.js'
import { type Language, localeOf } from './localized.js'

/** An amount of money in whole cents of euro. */
export type Cents = Brand<number, 'Cents'>

export function isCents(given: unknown): given is Cents {
  return Number.isSafeInteger(given)
}

/** A trusted number of cents; throws RangeError when it is not a whole, safe number. */
export function cents(amount: number): Cents {
  if (!isCents(amount)) throw new RangeError(`cents are whole numbers, not ${String(amount)}`)
  return amount
}

/**
 * Cents from an amount in euros that has at most two decimals.
 *
 * @example
 * ```ts
 * import { euros } from '@petites-villes/core'
 *
 * euros(45_000) // => 4500000
 * euros(63.57) // => 6357
 * euros(0.001) // throws /whole cents/
 * ```
 * @throws RangeError when the amount does not fall on a whole cent
 */
export function euros(amount: number): Cents {
  const rounded = Math.round(amount * 100)
  if (Math.abs(rounded - amount * 100) > 1e-6 * Math.max(1, Math.abs(amount)))
    throw new RangeError(`${String(amount)} euros are not whole cents`)
  return cents(rounded)
}

const formats = new Map<string, Intl.NumberFormat>()

/** `45 000 €` in French, `€45,000` in English; cents are shown only when there are some. */
export function formatMoney(amount: Cents, language: Language): string {
  const digits = amount % 100 === 0 ? 0 : 2
  const key = `${language}${String(digits)}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(localeOf[language], {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  return format.format(amount / 100)
}

/**
 * An amount in euros as people write it: `45000`, `45 000,50 €`, `12.5`. Undefined for anything else.
 *
 * @example
 * ```ts
 * import { parseEuros } from '@petites-villes/core'
 *
 * parseEuros('45 000,50 €') // => 4500050
 * parseEuros('much') // => undefined
 * ```
 */
export function parseEuros(text: string): Cents | undefined {
  const plain = text
    .replace(/€|euros?|EUR/i, '')
    .replace(/[\s_]/g, '')
    .replace(',', '.')
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) return undefined
  const amount = Math.round(Number(plain) * 100)
  return isCents(amount) ? amount : undefined
}
