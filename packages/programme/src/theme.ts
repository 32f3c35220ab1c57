import type { Localized } from '@petites-villes/core'

/** What every theme is called; offers, projects and experience reports all speak of these and of no others. */
export const themeLabels = {
  engineering: { fr: 'pilotage et ingénierie', en: 'project steering and engineering' },
  housing: { fr: 'habitat', en: 'housing' },
  commerce: { fr: 'commerce et artisanat', en: 'shops and crafts' },
  economy: { fr: 'emploi et économie locale', en: 'jobs and local economy' },
  tourism: { fr: 'tourisme', en: 'tourism' },
  heritage: { fr: 'patrimoine et culture', en: 'heritage and culture' },
  'public-space': { fr: 'espaces publics et cadre de vie', en: 'public spaces and living environment' },
  'public-facilities': { fr: 'équipements et bâtiments publics', en: 'public facilities and buildings' },
  energy: { fr: 'énergie', en: 'energy' },
  'ecological-transition': { fr: 'transition écologique', en: 'ecological transition' },
  biodiversity: { fr: 'biodiversité et paysage', en: 'biodiversity and landscape' },
  mobility: { fr: 'mobilité', en: 'mobility' },
  land: { fr: 'foncier et friches', en: 'land and brownfields' },
  risk: { fr: 'risques et ouvrages', en: 'hazards and structures' },
  'public-services': { fr: 'services au public', en: 'services to the public' },
  inclusion: { fr: 'solidarités et inclusion', en: 'solidarity and inclusion' },
  digital: { fr: 'numérique', en: 'digital' },
  taxation: { fr: 'fiscalité', en: 'taxation' },
} as const satisfies Readonly<Record<string, Localized>>

/** A field of action: the closed list that offers, territory projects and experience reports share. */
export type Theme = keyof typeof themeLabels

export const themes = Object.keys(themeLabels) as readonly Theme[]

/**
 * Whether a text is a theme of the list.
 *
 * @example
 * ```ts
 * import { isTheme, themeLabels } from '@petites-villes/programme'
 *
 * isTheme('housing') // => true
 * isTheme('sport') // => false
 * themeLabels.housing.fr // => 'habitat'
 * ```
 */
export function isTheme(given: unknown): given is Theme {
  return typeof given === 'string' && Object.hasOwn(themeLabels, given)
}
