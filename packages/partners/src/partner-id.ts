import { fail, issue, type IssueSentences, nearest, ok, type Result } from '@petites-villes/core'

/** Every partner of the catalogue. An identifier is never given to another partner. */
export const partnerIds = [
  'anct',
  'prefet-departement',
  'prefet-region',
  'prefet-massif',
  'commissariat-massif',
  'ddt',
  'ministere-territoires',
  'ministere-transition-ecologique',
  'ministere-culture',
  'drac',
  'dge',
  'dgcl',
  'cdc',
  'banque-des-territoires',
  'anah',
  'cerema',
  'ademe',
  'cnsa',
  'epf',
  'france-mobilites',
  'atout-france',
  'fondation-du-patrimoine',
  'fnccr',
  'apvf',
  'amf',
  'anem',
  'regions',
  'departements',
  'cci',
  'cma',
  'caue',
] as const

/** The stable identifier of a partner: lower case, without accents, made from its French name. */
export type PartnerId = (typeof partnerIds)[number]

const known: ReadonlySet<unknown> = new Set(partnerIds)

/**
 * Reads the identifier of a partner. Anything else is an issue `partner/unknown` with the nearest identifiers.
 *
 * @example
 * ```ts
 * import { parsePartnerId } from '@petites-villes/partners'
 *
 * parsePartnerId('anah').ok // => true
 * parsePartnerId('ceremma').issues[0]?.params.suggestions // => ['cerema']
 * ```
 */
export function parsePartnerId(given: unknown): Result<PartnerId> {
  if (isPartnerId(given)) return ok(given)
  const written = String(given)
  return fail(issue('partner/unknown', { given: written, suggestions: nearest(written, partnerIds) }))
}

/** Whether somebody's text is the identifier of a partner of the catalogue. */
export function isPartnerId(given: unknown): given is PartnerId {
  return known.has(given)
}

const listed = (given: unknown): string => (Array.isArray(given) ? given.join(', ') : '')

export const partnerSentences: IssueSentences = {
  'partner/unknown': {
    fr: p =>
      `« ${String(p.given)} » n'est pas un partenaire connu.` +
      (listed(p.suggestions) && ` Le plus proche : ${listed(p.suggestions)}.`),
    en: p =>
      `"${String(p.given)}" is not a known partner.` +
      (listed(p.suggestions) && ` The nearest: ${listed(p.suggestions)}.`),
  },
}
