import type { Language, Localized } from 'petites-villes'

/** Makes a text once per language; the SDK's own would have to be loaded for it. */
export function localized(make: (language: Language) => string): Localized {
  return { fr: make('fr'), en: make('en') }
}
