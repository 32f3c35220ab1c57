import type { Language } from '@petites-villes/core'
import type { Outcome } from './outcome.js'

/** `a, b et c`: the word stands before the last item. */
export function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`
}

export const outcomeNames: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  fr: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  en: { yes: 'yes', no: 'no', unknown: 'unknown' },
}
