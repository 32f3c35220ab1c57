import { type Language, localeOf } from './localized.js'

const formats = new Map<Language, Intl.NumberFormat>()

/**
 * A number as people write it, with up to six decimals.
 *
 * @example
 * ```ts
 * import { formatNumber } from '@petites-villes/core'
 *
 * formatNumber(63.57, 'fr') // => '63,57'
 * formatNumber(20_000, 'en') // => '20,000'
 * ```
 */
export function formatNumber(value: number, language: Language): string {
  let format = formats.get(language)
  if (!format) {
    format = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 6 })
    formats.set(language, format)
  }
  return format.format(value)
}
