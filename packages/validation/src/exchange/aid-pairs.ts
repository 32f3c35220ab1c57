import type { Applicant, OfferKind } from '@petites-villes/offers'
import { type PartnerId, partners } from '@petites-villes/partners'
import { type Theme, themes } from '@petites-villes/programme'
import { foldName } from '@petites-villes/towns'
import { aidTerm } from './aid-terms.js'

/** The nearest audience; the pairs that do not lead back are losses. A foundation has none. */
export const audienceOf: Readonly<Record<Applicant, string | null>> = {
  commune: 'commune',
  epci: 'epci',
  petr: 'epci',
  syndicat: 'epci',
  department: 'department',
  region: 'region',
  'public-body': 'public-org',
  association: 'association',
  company: 'private-sector',
  landlord: 'private-person',
  'owner-occupier': 'private-person',
  foundation: null,
}

const applicantOf: Readonly<Record<string, Applicant>> = {
  commune: 'commune',
  epci: 'epci',
  department: 'department',
  region: 'region',
  'public-org': 'public-body',
  association: 'association',
  'private-sector': 'company',
}

/** The applicant that an audience surely means. A private person may be a landlord or not, and a local public company is both. */
export function applicantOfAudience(label: string): Applicant | undefined {
  return applicantOf[aidTerm('audiences', label)?.slug ?? '']
}

/** The nearest type; what brings neither money nor engineering has none. */
export const typeOf: Readonly<Record<OfferKind, string | null>> = {
  engineering: 'technical-engineering',
  advice: 'technical-engineering',
  grant: 'grant',
  loan: 'loan',
  'tax-relief': 'other',
  network: null,
  label: null,
  programme: null,
  'legal-effect': null,
}

const kindOf: Readonly<Record<string, OfferKind>> = {
  grant: 'grant',
  loan: 'loan',
  'technical-engineering': 'engineering',
}

/** The kind that a type surely means. */
export function kindOfType(label: string): OfferKind | undefined {
  return kindOf[aidTerm('types', label)?.slug ?? '']
}

/**
 * Which category of aides-territoires stands for which of our themes, as `Theme / Category`. Their list is a table that they
 * edit, so that the caller gives it; without it themes and categories are losses.
 */
export type CategoryOfTheme = Partial<Readonly<Record<Theme, string>>>

/** The only theme that a category stands for. */
export function themeOfCategory(category: string, categories: CategoryOfTheme): Theme | undefined {
  const found = themes.filter(theme => categories[theme] === category)
  return found.length === 1 ? found[0] : undefined
}

const byName: ReadonlyMap<string, PartnerId> = new Map(
  partners.flatMap(({ id, name, acronym }): [string, PartnerId][] => [
    ...(acronym === undefined ? [] : [[foldName(acronym), id] as [string, PartnerId]]),
    [foldName(name), id],
  ]),
)

/** The partner of the catalogue with this name or acronym. */
export function partnerNamed(name: string): PartnerId | undefined {
  return byName.get(foldName(name))
}
