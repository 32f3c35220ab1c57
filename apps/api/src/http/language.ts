import { parseAccept } from 'hono/utils/accept'
import type { Language } from 'petites-villes'

/** Long lists of languages are nobody's real wish. */
const longest = 200

/** The language that an `Accept-Language` header asks for first, of those that we write; French unless English is wanted. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined || header.length > longest) return 'fr'
  for (const { type, q } of parseAccept(header)) {
    const [language] = type.toLowerCase().split('-')
    if (q > 0 && (language === 'fr' || language === 'en')) return language
  }
  return 'fr'
}
