import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import { isSiren, parseSiren, type Siren } from './siren.js'

/**
 * The code of an intercommunality, which is its SIREN. It changes when EPCIs merge or become another kind: store the day with it.
 * The SIREN of a town is none, and neither is that of the eleven établissements publics territoriaux of Grand Paris: they have no
 * taxes of their own, and the gazetteer does not hold them.
 */
export type EpciCode = Siren & Brand<string, 'EpciCode'>

/**
 * Reads the code of an intercommunality. Issues: those of {@link parseSiren}, and `epci-code/not-an-epci` for the SIREN of a commune
 * (21), a department (22) or a region (23).
 *
 * @example
 * ```ts
 * import { parseEpciCode } from '@petites-villes/towns'
 *
 * parseEpciCode('200070340').ok // => true
 * parseEpciCode('200 070 340').issues[0]?.params.suggestions // => ['200070340']
 * parseEpciCode('217301571').issues[0]?.code // => 'epci-code/not-an-epci'
 * ```
 */
export function parseEpciCode(given: unknown): Result<EpciCode> {
  const read = parseSiren(given)
  if (!read.ok) return read
  return isEpciCode(read.value) ? ok(read.value) : fail(issue('epci-code/not-an-epci', { given: read.value }))
}

/** A trusted code of an intercommunality; throws `InvalidValueError` otherwise. */
export function epciCode(given: string): EpciCode {
  return unwrap(parseEpciCode(given), 'EPCI code', given)
}

/** Whether this may be one: a SIREN of the series 20 and 24. Which are in use a gazetteer knows. */
export function isEpciCode(given: unknown): given is EpciCode {
  return isSiren(given) && /^2[04]/.test(given)
}

export const epciCodeSentences: IssueSentences = {
  'epci-code/not-an-epci': {
    fr: p => `Le SIREN ${String(p.given)} n'est pas celui d'une intercommunalité (il commence par 20 ou 24).`,
    en: p => `The SIREN ${String(p.given)} is not that of an intercommunality (it begins with 20 or 24).`,
  },
}
