import { fail, issue, type IssueSentences, ok, type Result } from '@petites-villes/core'
import { parseCommuneCode } from './commune-code.js'
import type { Gazetteer } from './gazetteer.js'
import { suggested } from './suggested.js'
import type { Town } from './town.js'

/**
 * Reads the code of a commune of today, against a gazetteer. Issues: those of {@link parseCommuneCode}, where only suggestions in use
 * are kept; `town-code/superseded` with the successors, for a former code or a part of a commune; `town-code/not-in-use`.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { createGazetteer, parseTownCode } from '@petites-villes/towns'
 *
 * const gazetteer = createGazetteer(referenceData)
 * const read = parseTownCode('73157', gazetteer)
 * read.ok && read.value.name // => 'Modane'
 * parseTownCode('60455', gazetteer).issues[0]?.params.suggestions // => ['60694']
 * parseTownCode('1001', gazetteer).issues[0]?.params.suggestions // => ['01001']
 * ```
 */
export function parseTownCode(given: unknown, gazetteer: Gazetteer): Result<Town> {
  const read = parseCommuneCode(given)
  if (!read.ok)
    return fail(...read.issues.map(problem => ({ ...problem, params: inUse(problem.params, gazetteer) })))
  const town = gazetteer.town(read.value)
  if (town) return ok(town)
  const superseded = gazetteer.superseded(read.value)
  if (!superseded) return fail(issue('town-code/not-in-use', { given: read.value }))
  const { name, successors } = superseded
  return fail(issue('town-code/superseded', { given: read.value, name, suggestions: successors }))
}

function inUse(params: { readonly suggestions?: unknown }, gazetteer: Gazetteer) {
  const suggestions = (params.suggestions ?? []) as readonly string[]
  const now = (code: string): readonly string[] =>
    gazetteer.town(code) ? [code] : (gazetteer.superseded(code)?.successors ?? [])
  return { ...params, suggestions: suggestions.flatMap(now) }
}

export const townCodeSentences: IssueSentences = {
  'town-code/superseded': {
    fr: p => `${String(p.given)} (${String(p.name)}) n'est plus une commune.${suggested(p, 'fr')}`,
    en: p => `${String(p.given)} (${String(p.name)}) is no commune any more.${suggested(p, 'en')}`,
  },
  'town-code/not-in-use': {
    fr: p => `${String(p.given)} n'est le code d'aucune commune.`,
    en: p => `${String(p.given)} is the code of no commune.`,
  },
}
