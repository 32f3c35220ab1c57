/** The languages in which a citizen, a mayor or an agent reads us. */
export type Language = 'fr' | 'en'

export const languages = ['fr', 'en'] as const satisfies readonly Language[]

/** One text in every language of the project. */
export interface Localized {
  readonly fr: string
  readonly en: string
}

/** The BCP 47 tag whose number, money and date habits go with a language. */
export const localeOf = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>

/** Makes a text once per language, so that both are always written together. */
export function localized(make: (language: Language) => string): Localized {
  return { fr: make('fr'), en: make('en') }
}
