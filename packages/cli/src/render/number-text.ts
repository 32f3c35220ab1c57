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
