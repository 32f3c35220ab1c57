import type { Issue, Language, Localized } from 'petites-villes'
import { sentenceOf } from '../words/service-sentences.js'
import { titleOf } from '../words/titles.js'
import type { Refusal } from './refusal.js'

/** An issue with its sentence. */
export interface ToldIssue extends Issue {
  readonly message: Localized
}

/**
 * A problem as RFC 9457 writes it; `title` and `detail` in the language asked for, `issues` in both.
 *
 * @property type names the first issue: `urn:petites-villes:problem:fact/no-such-fact`
 * @property instance names the request, as the logs do
 */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly issues: readonly ToldIssue[]
}

/** A refusal in words. */
export function problemDetails(
  { status, issues: all, more }: Refusal,
  { language, requestId }: { readonly language: Language; readonly requestId: string },
): ProblemDetails {
  const issues = all.slice(0, most).map(short)
  return {
    type: issues[0] ? `urn:petites-villes:problem:${issues[0].code}` : 'about:blank',
    title: titleOf(status)[language],
    status,
    detail: issues
      .slice(0, 5)
      .map(issue => sentenceOf(issue, language))
      .join(' '),
    instance: `urn:petites-villes:request:${requestId}`,
    issues: issues.map(issue => ({
      ...issue,
      message: { fr: sentenceOf(issue, 'fr'), en: sentenceOf(issue, 'en') },
    })),
    ...more,
  }
}

const most = 100
const longest = 200

const shortText = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What somebody sent is repeated to them, but not all of it: a name may be a megabyte long. */
function short({ path, params, ...rest }: Issue): Issue {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortText(value) : value,
  ])
  return {
    ...rest,
    path: path.map(part => (typeof part === 'string' ? shortText(part) : part)),
    params: Object.fromEntries(values) as Issue['params'],
  }
}

/** The answer to a request that is refused. */
export function problemResponse(
  refusal: Refusal,
  told: { readonly language: Language; readonly requestId: string },
): Response {
  return new Response(JSON.stringify(problemDetails(refusal, told)), {
    status: refusal.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': told.language,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
      ...refusal.headers,
    },
  })
}
