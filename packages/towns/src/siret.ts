import { type Brand, fail, issue, type IssueSentences, ok, type Result, unwrap } from '@petites-villes/core'
import { luhnSum } from './luhn.js'
import { isSiren, type Siren } from './siren.js'
import { suggested } from './suggested.js'

/** The fourteen digits that identify an establishment in Sirene: the SIREN of its legal unit and a {@link Nic}. */
export type Siret = Brand<string, 'Siret'>

/** The last five digits of a SIRET, which number the establishments of a unit. It cannot be guessed: no town is sure to be 00014. */
export type Nic = Brand<string, 'Nic'>

const laPoste = '356000000'
const headOfficeOfLaPoste = '35600000000048'

/**
 * Reads a SIRET. The check is Luhn, but for La Poste, which ran out of numbers: the sum of the digits of its establishments is a
 * multiple of five, while its head office obeys Luhn. Issues: `siret/spaced` with its repair, `siret/siren-only`, `siret/siren` (the
 * first nine digits are no SIREN), `siret/checksum`, `siret/malformed`.
 *
 * @example
 * ```ts
 * import { parseSiret } from '@petites-villes/towns'
 *
 * parseSiret('21730157100014').ok // => true
 * parseSiret('217 301 571 00014').issues[0]?.params.suggestions // => ['21730157100014']
 * parseSiret('35600000000048').ok // => true
 * parseSiret('35600000009075').ok // => true
 * parseSiret('217301571').issues[0]?.code // => 'siret/siren-only'
 * ```
 */
export function parseSiret(given: unknown): Result<Siret> {
  if (isSiret(given)) return ok(given)
  const written = String(given).replace(/[\s.]/g, '')
  const suggestions = isSiret(written) ? [written] : []
  return fail(issue(`siret/${problemOf(written)}`, { given: String(given), suggestions }))
}

function problemOf(written: string): string {
  if (isSiret(written)) return 'spaced'
  if (isSiren(written)) return 'siren-only'
  if (!/^\d{14}$/.test(written)) return 'malformed'
  return isSiren(written.slice(0, 9)) ? 'checksum' : 'siren'
}

/** A trusted SIRET; throws `InvalidValueError` otherwise. */
export function siret(given: string): Siret {
  return unwrap(parseSiret(given), 'SIRET', given)
}

export function isSiret(given: unknown): given is Siret {
  if (typeof given !== 'string' || !/^\d{14}$/.test(given) || !isSiren(given.slice(0, 9))) return false
  return given.startsWith(laPoste) && given !== headOfficeOfLaPoste
    ? inFives(given)
    : luhnSum(given) % 10 === 0
}

function inFives(digits: string): boolean {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
}

export function sirenOfSiret(given: Siret): Siren {
  return given.slice(0, 9) as Siren
}

export function isNic(given: unknown): given is Nic {
  return typeof given === 'string' && /^\d{5}$/.test(given)
}

export function nicOf(given: Siret): Nic {
  return given.slice(9) as Nic
}

/**
 * A SIRET as people read it.
 *
 * @example
 * ```ts
 * import { formatSiret, siret } from '@petites-villes/towns'
 *
 * formatSiret(siret('21730157100014')) // => '217 301 571 00014'
 * ```
 */
export function formatSiret(given: Siret): string {
  return given.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ')
}

export const siretSentences: IssueSentences = {
  'siret/spaced': {
    fr: p => `Un SIRET s'écrit ici comme un texte de quatorze chiffres, sans espaces.${suggested(p, 'fr')}`,
    en: p => `A SIRET is written here as a text of fourteen digits, without spaces.${suggested(p, 'en')}`,
  },
  'siret/siren-only': {
    fr: p => `${String(p.given)} est un SIREN ; un SIRET a cinq chiffres de plus, qui ne se devinent pas.`,
    en: p => `${String(p.given)} is a SIREN; a SIRET has five more digits, which cannot be guessed.`,
  },
  'siret/siren': {
    fr: p => `Le SIRET ${String(p.given)} contient une erreur dans ses neuf premiers chiffres, le SIREN.`,
    en: p => `The SIRET ${String(p.given)} has an error in its first nine digits, the SIREN.`,
  },
  'siret/checksum': {
    fr: p =>
      `Le SIRET ${String(p.given)} contient une erreur : son dernier chiffre ne vérifie pas les autres.`,
    en: p => `The SIRET ${String(p.given)} has an error: its last digit does not check the others.`,
  },
  'siret/malformed': {
    fr: p => `« ${String(p.given)} » n'est pas un SIRET de quatorze chiffres.`,
    en: p => `"${String(p.given)}" is not a SIRET of fourteen digits.`,
  },
}
