import { fail, issue, type IssueSentences, ok, type Result } from '@petites-villes/core'
import { type CommuneCode, isCommuneCode, parseCommuneCode } from './commune-code.js'

/**
 * What a code of five characters may name. 584 codes of 2026 name two things: a commune, and the delegated or associated commune
 * in it that gave it its code.
 */
export type CommuneKind = 'commune' | 'delegated' | 'associated' | 'arrondissement'

export const communeKinds = [
  'commune',
  'delegated',
  'associated',
  'arrondissement',
] as const satisfies readonly CommuneKind[]

/** The key of a commune or of a part of one: the code alone is none. */
export interface CommuneKey {
  readonly code: CommuneCode
  readonly kind: CommuneKind
}

const official: Readonly<Record<string, CommuneKind>> = {
  COM: 'commune',
  COMD: 'delegated',
  COMA: 'associated',
  ARM: 'arrondissement',
}

/**
 * Reads a key as INSEE's files write it, `TYPECOM` and `COM`: `COMD 49069`. A code alone is a commune. Issues: those of
 * {@link parseCommuneCode}, `commune-key/unknown-kind`, and `commune-key/not-an-arrondissement` for a code that cannot be one.
 *
 * @example
 * ```ts
 * import { formatCommuneKey, parseCommuneKey } from '@petites-villes/towns'
 *
 * const read = parseCommuneKey('COMD 49069')
 * read.ok && read.value // => { code: '49069', kind: 'delegated' }
 * read.ok && formatCommuneKey(read.value) // => 'COMD 49069'
 * parseCommuneKey('ARM 73157').issues[0]?.code // => 'commune-key/not-an-arrondissement'
 * ```
 */
export function parseCommuneKey(given: unknown): Result<CommuneKey> {
  const [, type = 'COM', code] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/.exec(String(given).trim()) ?? []
  const kind = official[type.toUpperCase()]
  const read = parseCommuneCode(typeof given === 'string' ? (code ?? given) : given)
  if (!kind)
    return fail(issue('commune-key/unknown-kind', { given: type, suggestions: Object.keys(official) }))
  if (!read.ok) return read
  const key: CommuneKey = { code: read.value, kind }
  return isCommuneKey(key) ? ok(key) : fail(issue('commune-key/not-an-arrondissement', { given: read.value }))
}

export function isCommuneKey(given: unknown): given is CommuneKey {
  if (typeof given !== 'object' || given === null) return false
  const { code, kind } = given as Partial<CommuneKey>
  if (!isCommuneCode(code) || !(communeKinds as readonly unknown[]).includes(kind)) return false
  return kind !== 'arrondissement' || isArrondissement(code)
}

/** Whether a code lies in the series of Paris, Marseille or Lyon. */
function isArrondissement(code: CommuneCode): boolean {
  return (
    (code >= '75101' && code <= '75120') ||
    (code >= '69381' && code <= '69389') ||
    (code >= '13201' && code <= '13216')
  )
}

/** As INSEE writes it, so that it can serve as the key of a map. */
export function formatCommuneKey({ code, kind }: CommuneKey): string {
  return `${Object.entries(official).find(([, own]) => own === kind)?.[0] ?? 'COM'} ${code}`
}

export const communeKeySentences: IssueSentences = {
  'commune-key/unknown-kind': {
    fr: p => `« ${String(p.given)} » n'est pas un type de commune : COM, COMD, COMA ou ARM.`,
    en: p => `"${String(p.given)}" is no type of commune: COM, COMD, COMA or ARM.`,
  },
  'commune-key/not-an-arrondissement': {
    fr: p => `${String(p.given)} n'est le code d'aucun arrondissement de Paris, Lyon ou Marseille.`,
    en: p => `${String(p.given)} is the code of no arrondissement of Paris, Lyon or Marseille.`,
  },
}
