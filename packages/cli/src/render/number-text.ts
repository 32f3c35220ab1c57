import type { Language } from 'petites-villes'

const formats = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') }

/** `7 846` in French, `7,846` in English. */
export function numberText(value: number, language: Language): string {
  return formats[language].format(value)
}

/** `Fourneaux et Saint-Jean-de-Maurienne`. */
export function listText(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`
}

const mostDigits = 12

/** A number that may be very large: `4 096`, `7,5 × 10^30`. */
export function powerText(value: number, language: Language): string {
  if (value < 10 ** mostDigits) return numberText(value, language)
  const power = Math.floor(Math.log10(value))
  const factor = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
  return `${factor.format(value / 10 ** power)} × 10^${String(power)}`
}
