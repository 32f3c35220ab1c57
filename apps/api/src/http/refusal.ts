import type { Issue } from 'petites-villes'

/**
 * A request that is not answered, and why. Operations throw it; {@link problemResponse} tells it to whoever asked.
 *
 * @property status of HTTP
 * @property headers that go with the status, such as `Allow`
 * @property more members of the problem beside those of RFC 9457: the successors of a former commune
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly issues: readonly Issue[]
  readonly headers: Readonly<Record<string, string>>
  readonly more: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    issues: readonly Issue[],
    {
      headers = {},
      more = {},
    }: {
      readonly headers?: Readonly<Record<string, string>>
      readonly more?: Readonly<Record<string, unknown>>
    } = {},
  ) {
    super(issues.map(({ code }) => code).join(', '))
    this.status = status
    this.issues = issues
    this.headers = headers
    this.more = more
  }
}

/** One issue of the service itself; its sentence stands in `words/service-sentences.ts`. */
export function problem(
  code: string,
  params: Issue['params'] = {},
  path: readonly (string | number)[] = [],
): Issue {
  return { code, path, severity: 'error', params }
}

/** The same issues, seen from further out: those of facts lie below `['body', 'facts']`. */
export function below(path: readonly (string | number)[], issues: readonly Issue[]): readonly Issue[] {
  return issues.map(issue => ({ ...issue, path: [...path, ...issue.path] }))
}
