import type { Language } from 'petites-villes'

/**
 * A text as printers set it. In French: unbreakable spaces beside « », before : ; ? ! % €, inside numbers, and curved
 * apostrophes, so that texts of several authors look like one.
 */
export function typeset(text: string, language: Language): string {
  if (language === 'en') return text
  return text
    .replace(/ (?=[:;?!»%€])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u202f')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}
