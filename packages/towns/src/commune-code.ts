import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import { suggested } from './suggested.js'

/**
 * The INSEE code of a commune: five characters, `2A` or `2B` first in Corsica. It is text: `01001` keeps its zero.
 * Well formed does not mean in use: communes merge, and a code can come back. Ask a gazetteer who answers now.
 */
export type CommuneCode = Brand<string, 'CommuneCode'>

const shape = /^(?:0[1-9]|[1-8]\d|9[0-5]|9[78]|2[AB])\d{3}$/

/**
 * Reads a commune code. A near miss is refused with its repair in `params.suggestions`, never mended in silence.
 *
 * Issues: `commune-code/not-text`, `commune-code/leading-zero-lost`, `commune-code/not-as-written-by-insee` (spaces, a small
 * letter), `commune-code/malformed`.
 *
 * @example
 * ```ts
 * import { parseCommuneCode } from '@petites-villes/towns'
 *
 * parseCommuneCode('73157').ok // => true
 * parseCommuneCode('1001').issues[0]?.code // => 'commune-code/leading-zero-lost'
 * parseCommuneCode('1001').issues[0]?.params.suggestions // => ['01001']
 * parseCommuneCode('2a247').issues[0]?.params.suggestions // => ['2A247']
 * ```
 */
export function parseCommuneCode(given: unknown): Result<CommuneCode> {
  if (isCommuneCode(given)) return ok(given)
  const written = String(given).replace(/\s/g, '').toUpperCase()
  const suggestions = [written, `0${written}`].filter(isCommuneCode).slice(0, 1)
  const params = { given: String(given), suggestions }
  if (typeof given !== 'string') return fail(issue('commune-code/not-text', params))
  if (suggestions.length === 0) return fail(issue('commune-code/malformed', params))
  const code = isCommuneCode(written) ? 'not-as-written-by-insee' : 'leading-zero-lost'
  return fail(issue(`commune-code/${code}`, params))
}

/** A trusted commune code; throws `InvalidValueError` otherwise. */
export function communeCode(given: string): CommuneCode {
  return unwrap(parseCommuneCode(given), 'commune code', given)
}

export function isCommuneCode(given: unknown): given is CommuneCode {
  return typeof given === 'string' && shape.test(given)
}

export const communeCodeSentences: IssueSentences = {
  'commune-code/not-text': {
    fr: p =>
      `Un code commune est un texte de cinq caractères, et non ${String(p.given)}.${suggested(p, 'fr')}`,
    en: p => `A commune code is a text of five characters, not ${String(p.given)}.${suggested(p, 'en')}`,
  },
  'commune-code/leading-zero-lost': {
    fr: p => `Le code commune ${String(p.given)} a perdu son zéro.${suggested(p, 'fr')}`,
    en: p => `The commune code ${String(p.given)} has lost its leading zero.${suggested(p, 'en')}`,
  },
  'commune-code/not-as-written-by-insee': {
    fr: p => `Le code commune « ${String(p.given)} » ne s'écrit pas ainsi.${suggested(p, 'fr')}`,
    en: p => `The commune code "${String(p.given)}" is not written this way.${suggested(p, 'en')}`,
  },
  'commune-code/malformed': {
    fr: p =>
      `« ${String(p.given)} » n'est pas un code commune : cinq chiffres, ou 2A ou 2B et trois chiffres.`,
    en: p => `"${String(p.given)}" is not a commune code: five digits, or 2A or 2B and three digits.`,
  },
}
