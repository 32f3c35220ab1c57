import type { Localized } from '@petites-villes/core'
import type { Offer } from '@petites-villes/offers'
import { aidFromOffer } from './aid-from-offer.js'
import type { ExchangeOptions } from './asked-offer.js'
import { serviceFromOffer } from './cpsv/catalogue-graph.js'
import { dispositifFromOffer } from './dispositif-from-offer.js'
import type { Converted } from './loss.js'

export const exchangeFormats = ['aides-territoires', 'dispositif-aide', 'cpsv-ap'] as const

/** Where an offer can go. */
export type ExchangeFormat = (typeof exchangeFormats)[number]

/**
 * One line of what a format loses.
 *
 * @property field path in an offer, with `*` for any entry of a list and `**` for any depth of a rule
 * @property count how often it is lost
 * @property offers in how many offers
 */
export interface LossCount {
  readonly field: string
  readonly count: number
  readonly offers: number
  readonly reason: Localized
}

/** The losses do not depend on what the caller adds, such as an address or a UUID. */
const conversions: Readonly<
  Record<ExchangeFormat, (offer: Offer, options: ExchangeOptions) => Converted<unknown>>
> = {
  'aides-territoires': aidFromOffer,
  'dispositif-aide': (offer, options) => dispositifFromOffer(offer, { ...options, idOf: ({ id }) => id }),
  'cpsv-ap': (offer, options) => serviceFromOffer(offer, { ...options, base: '' }),
}

/**
 * What is lost when offers go to another system, the most frequent first.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { offers } from '@petites-villes/offers'
 * import { lossesOf } from '@petites-villes/validation/exchange'
 *
 * const lost = lossesOf('cpsv-ap', offers, { asOf: civilDate('2026-11-22') })
 * lost.find(({ field }) => field === '/window/*')?.reason.en
 * // => 'No application profile has opening and closing days.'
 * ```
 */
export function lossesOf(
  format: ExchangeFormat,
  offers: readonly Offer[],
  options: ExchangeOptions,
): readonly LossCount[] {
  const counts = new Map<string, { line: Omit<LossCount, 'offers'>; offers: Set<Offer> }>()
  for (const offer of offers)
    for (const { field, reason } of conversions[format](offer, options).lost) {
      const place = field.replace(/^(\/rule\/\d+\/value)\/.*$/, '$1/**').replace(/\/\d+(?=\/|$)/g, '/*')
      const key = JSON.stringify([place, reason.en])
      const known = counts.get(key)
      const line = { field: place, count: (known?.line.count ?? 0) + 1, reason }
      counts.set(key, { line, offers: (known?.offers ?? new Set()).add(offer) })
    }
  return [...counts.values()]
    .map(({ line, offers: touched }) => ({ ...line, offers: touched.size }))
    .sort((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1))
}
