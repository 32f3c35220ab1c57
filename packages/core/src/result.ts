import type { Issue } from './issue.js'

/** A value with its warnings, or the problems that prevented it. Every problem is collected, not only the first. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

export function ok<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues }
}

export function fail(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues }
}

/**
 * The error that `from` functions throw: the caller promised a valid value and broke the promise.
 * Tell it by {@link isInvalidValueError}, never by `instanceof`: two copies of a package have two classes.
 */
export class InvalidValueError extends Error {
  override readonly name = 'InvalidValueError'
  readonly issues: readonly Issue[]

  constructor(noun: string, value: unknown, issues: readonly Issue[]) {
    super(`not a valid ${noun}: ${JSON.stringify(value)} (${issues.map(i => i.code).join(', ')})`)
    this.issues = issues
  }
}

export function isInvalidValueError(error: unknown): error is InvalidValueError {
  return error instanceof Error && error.name === 'InvalidValueError' && 'issues' in error
}

/** The value of a result, or an {@link InvalidValueError} that names the noun and what was given. */
export function unwrap<T>(result: Result<T>, noun: string, given: unknown): T {
  if (result.ok) return result.value
  throw new InvalidValueError(noun, given, result.issues)
}
