import type { Localized } from '@petites-villes/core'

/** One sentence in French and in English, written side by side so that neither is forgotten. */
export function both(fr: string, en: string): Localized {
  return { fr, en }
}
