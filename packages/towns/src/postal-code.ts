import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import { suggested } from './suggested.js'

/**
 * A postal code of La Poste: five digits. It is not a commune code, although the same five digits are often both: `73140` is
 * the postal code of Saint-Michel-de-Maurienne and the commune code of Jongieux.
 */
export type PostalCode = Brand<string, 'PostalCode'>

/**
 * Reads a postal code. Issues: `postal-code/leading-zero-lost`, `postal-code/malformed`.
 *
 * @example
 * ```ts
 * import { parsePostalCode } from '@petites-villes/towns'
 *
 * parsePostalCode('73140').ok // => true
 * parsePostalCode('1300').issues[0]?.params.suggestions // => ['01300']
 * ```
 */
export function parsePostalCode(given: unknown): Result<PostalCode> {
  if (isPostalCode(given)) return ok(given)
  const written = String(given).replace(/\s/g, '')
  const suggestions = [written, `0${written}`].filter(isPostalCode).slice(0, 1)
  const lost = suggestions.length > 0 && !isPostalCode(written)
  return fail(
    issue(`postal-code/${lost ? 'leading-zero-lost' : 'malformed'}`, { given: String(given), suggestions }),
  )
}

/** A trusted postal code; throws `InvalidValueError` otherwise. */
export function postalCode(given: string): PostalCode {
  return unwrap(parsePostalCode(given), 'postal code', given)
}

export function isPostalCode(given: unknown): given is PostalCode {
  return typeof given === 'string' && /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(given)
}

export const postalCodeSentences: IssueSentences = {
  'postal-code/leading-zero-lost': {
    fr: p => `Le code postal ${String(p.given)} a perdu son zéro.${suggested(p, 'fr')}`,
    en: p => `The postal code ${String(p.given)} has lost its leading zero.${suggested(p, 'en')}`,
  },
  'postal-code/malformed': {
    fr: p => `« ${String(p.given)} » n'est pas un code postal de cinq chiffres.${suggested(p, 'fr')}`,
    en: p => `"${String(p.given)}" is not a postal code of five digits.${suggested(p, 'en')}`,
  },
}
