import type { Language } from './localized.js'

export type Severity = 'error' | 'warning' | 'info'

/** What an issue says about itself; plain data, so that it survives JSON. */
export type IssueParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/**
 * A problem as data. The sentence is made later, in the reader's language, by {@link describeIssue}.
 *
 * @property code stable identifier, for example `town-code/leading-zero-lost`
 * @property path where, from the root of what was given: `['facts', 'town.population']`
 * @property params the values that the sentence needs; `suggestions` holds the nearest valid choices
 */
export interface Issue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly severity: Severity
  readonly params: IssueParams
}

/** The sentences of one package, for each code and language. */
export type IssueSentences = Readonly<
  Record<string, Readonly<Record<Language, (params: IssueParams) => string>>>
>

/** Makes an issue of severity `error` unless told otherwise. */
export function issue(
  code: string,
  params: IssueParams = {},
  { path = [], severity = 'error' }: Partial<Pick<Issue, 'path' | 'severity'>> = {},
): Issue {
  return { code, path, severity, params }
}

/** The same issue, seen from further out: `within('facts', issue)` prefixes the path. */
export function within(key: string | number, inner: Issue): Issue {
  return { ...inner, path: [key, ...inner.path] }
}

/**
 * The sentence of an issue. A code without a sentence gives the code and its parameters, so that a missing
 * translation is seen and nothing is lost.
 */
export function describeIssue(problem: Issue, sentences: IssueSentences, language: Language): string {
  const sentence = sentences[problem.code]?.[language]
  return sentence ? sentence(problem.params) : `${problem.code} ${JSON.stringify(problem.params)}`
}
