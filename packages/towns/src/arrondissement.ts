import type { SupersededCode } from './superseded-code.js'

/**
 * The code of the municipal arrondissement that a postal code of Paris, Lyon or Marseille serves: 75112 for 75012. The 16th of
 * Paris has two, of which 75116 is its own code.
 */
function arrondissementCode(postalCode: string): string {
  const number = Number(postalCode.slice(3))
  if (postalCode.startsWith('750')) return String(75100 + number)
  if (postalCode.startsWith('690')) return String(69380 + number)
  if (postalCode.startsWith('130')) return String(13200 + number)
  return postalCode
}

/** The arrondissement that a postal code means, null where there is none. */
export function arrondissementOf(
  postalCode: string,
  superseded: (code: string) => SupersededCode | undefined,
): SupersededCode | null {
  const found = superseded(arrondissementCode(postalCode))
  return found?.because === 'arrondissement' ? found : null
}
