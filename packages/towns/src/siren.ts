import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import { luhnSum } from './luhn.js'
import { suggested } from './suggested.js'

/** The nine digits that identify a legal unit in Sirene; the last one checks the others (Luhn). */
export type Siren = Brand<string, 'Siren'>

/**
 * Reads a SIREN. Issues: `siren/spaced` with its repair, `siren/checksum` (a digit is wrong), `siren/malformed`.
 *
 * @example
 * ```ts
 * import { parseSiren } from '@petites-villes/towns'
 *
 * parseSiren('217301571').ok // => true
 * parseSiren('217 301 571').issues[0]?.params.suggestions // => ['217301571']
 * parseSiren('217301572').issues[0]?.code // => 'siren/checksum'
 * ```
 */
export function parseSiren(given: unknown): Result<Siren> {
  if (isSiren(given)) return ok(given)
  const written = String(given).replace(/[\s.]/g, '')
  const suggestions = isSiren(written) ? [written] : []
  const problem = suggestions.length > 0 ? 'spaced' : /^\d{9}$/.test(written) ? 'checksum' : 'malformed'
  return fail(issue(`siren/${problem}`, { given: String(given), suggestions }))
}

/** A trusted SIREN; throws `InvalidValueError` otherwise. */
export function siren(given: string): Siren {
  return unwrap(parseSiren(given), 'SIREN', given)
}

export function isSiren(given: unknown): given is Siren {
  return typeof given === 'string' && /^\d{9}$/.test(given) && luhnSum(given) % 10 === 0
}

/**
 * A SIREN as people read it.
 *
 * @example
 * ```ts
 * import { formatSiren, siren } from '@petites-villes/towns'
 *
 * formatSiren(siren('217301571')) // => '217 301 571'
 * ```
 */
export function formatSiren(given: Siren): string {
  return given.replace(/\d{3}(?=\d)/g, '$& ')
}

export const sirenSentences: IssueSentences = {
  'siren/spaced': {
    fr: p => `Un SIREN s'écrit ici comme un texte de neuf chiffres, sans espaces.${suggested(p, 'fr')}`,
    en: p => `A SIREN is written here as a text of nine digits, without spaces.${suggested(p, 'en')}`,
  },
  'siren/checksum': {
    fr: p =>
      `Le SIREN ${String(p.given)} contient une erreur : son dernier chiffre ne vérifie pas les autres.`,
    en: p => `The SIREN ${String(p.given)} has an error: its last digit does not check the others.`,
  },
  'siren/malformed': {
    fr: p => `« ${String(p.given)} » n'est pas un SIREN de neuf chiffres.`,
    en: p => `"${String(p.given)}" is not a SIREN of nine digits.`,
  },
}
