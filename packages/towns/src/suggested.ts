import type { IssueParams, Language } from '@petites-villes/core'

/** The end of a sentence that names the repair of a value, empty when there is none. */
export function suggested({ suggestions }: IssueParams, language: Language): string {
  const first = Array.isArray(suggestions) ? (suggestions[0] as string | undefined) : undefined
  if (first === undefined) return ''
  return language === 'fr' ? ` Écrivez ${first}.` : ` Write ${first}.`
}
