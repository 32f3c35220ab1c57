import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import type { NameArticle } from './french-name.js'
import { suggested } from './suggested.js'

/** The INSEE code of a region since 2016: `84`, and `01` to `06` overseas. Not a department code, although it looks like one. */
export type RegionCode = Brand<string, 'RegionCode'>

/** A region, overseas ones included. `article` serves sentences, see `withPreposition`. */
export interface Region {
  readonly code: RegionCode
  readonly name: string
  readonly article: NameArticle | null
}

const codes = new Set('01 02 03 04 06 11 24 27 28 32 44 52 53 75 76 84 93 94'.split(' '))

/**
 * Reads a region code of the present list. Issues: `region-code/leading-zero-lost`, `region-code/unknown`.
 *
 * @example
 * ```ts
 * import { parseRegionCode } from '@petites-villes/towns'
 *
 * parseRegionCode('84').ok // => true
 * parseRegionCode('82').issues[0]?.code // => 'region-code/unknown'
 * ```
 */
export function parseRegionCode(given: unknown): Result<RegionCode> {
  if (isRegionCode(given)) return ok(given)
  const written = String(given)
  if (isRegionCode(`0${written}`))
    return fail(issue('region-code/leading-zero-lost', { given: written, suggestions: [`0${written}`] }))
  return fail(issue('region-code/unknown', { given: written }))
}

/** A trusted region code; throws `InvalidValueError` otherwise. */
export function regionCode(given: string): RegionCode {
  return unwrap(parseRegionCode(given), 'region code', given)
}

export function isRegionCode(given: unknown): given is RegionCode {
  return typeof given === 'string' && codes.has(given)
}

export const regionCodeSentences: IssueSentences = {
  'region-code/leading-zero-lost': {
    fr: p => `Le code de région ${String(p.given)} a perdu son zéro.${suggested(p, 'fr')}`,
    en: p => `The region code ${String(p.given)} has lost its leading zero.${suggested(p, 'en')}`,
  },
  'region-code/unknown': {
    fr: p => `« ${String(p.given)} » n'est le code d'aucune région actuelle.`,
    en: p => `"${String(p.given)}" is the code of no present region.`,
  },
}
