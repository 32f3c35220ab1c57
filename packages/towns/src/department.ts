import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import type { CommuneCode } from './commune-code.js'
import type { NameArticle } from './french-name.js'
import type { RegionCode } from './region.js'
import { suggested } from './suggested.js'

/** The INSEE code of a department or overseas collectivity: `01`, `2A`, `971`, `987`. Always text. */
export type DepartmentCode = Brand<string, 'DepartmentCode'>

/**
 * A department or overseas collectivity (COM).
 *
 * @property name without article: `Savoie`, `Ain`; but `La Réunion`
 * @property article for sentences, see `withPreposition`
 * @property region null in the overseas collectivities
 */
export interface Department {
  readonly code: DepartmentCode
  readonly name: string
  readonly article: NameArticle | null
  readonly region: RegionCode | null
}

const shape = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/

/**
 * Reads a department code. Issues: `department-code/leading-zero-lost`, `department-code/corsica` (20 became 2A and 2B in
 * 1976), `department-code/malformed`.
 *
 * @example
 * ```ts
 * import { parseDepartmentCode } from '@petites-villes/towns'
 *
 * parseDepartmentCode('73').ok // => true
 * parseDepartmentCode('1').issues[0]?.params.suggestions // => ['01']
 * parseDepartmentCode('20').issues[0]?.params.suggestions // => ['2A', '2B']
 * ```
 */
export function parseDepartmentCode(given: unknown): Result<DepartmentCode> {
  if (isDepartmentCode(given)) return ok(given)
  const written = String(given).trim().toUpperCase()
  if (written === '20')
    return fail(issue('department-code/corsica', { given: written, suggestions: ['2A', '2B'] }))
  if (/^[1-9]$/.test(written))
    return fail(issue('department-code/leading-zero-lost', { given: written, suggestions: [`0${written}`] }))
  const suggestions = isDepartmentCode(written) ? [written] : []
  return fail(issue('department-code/malformed', { given: String(given), suggestions }))
}

/** A trusted department code; throws `InvalidValueError` otherwise. */
export function departmentCode(given: string): DepartmentCode {
  return unwrap(parseDepartmentCode(given), 'department code', given)
}

export function isDepartmentCode(given: unknown): given is DepartmentCode {
  return typeof given === 'string' && shape.test(given)
}

/**
 * The department that stands in a commune code. A former code names the department of its time: `75012` was in Seine.
 *
 * @example
 * ```ts
 * import { communeCode, departmentCodeOf } from '@petites-villes/towns'
 *
 * departmentCodeOf(communeCode('2A247')) // => '2A'
 * departmentCodeOf(communeCode('97411')) // => '974'
 * ```
 */
export function departmentCodeOf(commune: CommuneCode): DepartmentCode {
  return commune.slice(0, commune >= '97' ? 3 : 2) as DepartmentCode
}

export const departmentCodeSentences: IssueSentences = {
  'department-code/leading-zero-lost': {
    fr: p => `Le code de département ${String(p.given)} a perdu son zéro.${suggested(p, 'fr')}`,
    en: p => `The department code ${String(p.given)} has lost its leading zero.${suggested(p, 'en')}`,
  },
  'department-code/corsica': {
    fr: () => 'Le code 20 de la Corse a été remplacé par 2A et 2B en 1976.',
    en: () => 'The code 20 of Corsica was replaced by 2A and 2B in 1976.',
  },
  'department-code/malformed': {
    fr: p => `« ${String(p.given)} » n'est pas un code de département.${suggested(p, 'fr')}`,
    en: p => `"${String(p.given)}" is not a department code.${suggested(p, 'en')}`,
  },
}
