import type { Source } from '@petites-villes/core'

/**
 * Why a fact is unknown.
 * - `not-provided`: nobody was asked yet
 * - `not-published`: the producer keeps the column and leaves this cell empty
 * - `outside-vintage`: the source does not cover this territory or year
 * - `outside-validity`: no version of the rule or parameter is in force on the day of evaluation
 * - `conflicting`: sources disagree
 * - `not-computable`: arithmetic has no answer (division by zero, a day outside the calendar)
 */
export type UnknownReason =
  'not-provided' | 'not-published' | 'outside-vintage' | 'outside-validity' | 'conflicting' | 'not-computable'

export const unknownReasons = [
  'not-provided',
  'not-published',
  'outside-vintage',
  'outside-validity',
  'conflicting',
  'not-computable',
] as const satisfies readonly UnknownReason[]

/** What a fact may hold: truth value, number (money in cents), text (codes, enums and ISO days too) or a set of texts. */
export type Value = boolean | number | string | readonly string[]

/**
 * The three states of a fact. `absent` is knowledge: there is none (a town that never signed has no signing date).
 * `unknown` says why nobody can tell.
 */
export type FactValue<T extends Value = Value> =
  | { readonly state: 'known'; readonly value: T; readonly source?: Source }
  | { readonly state: 'absent'; readonly source?: Source }
  | { readonly state: 'unknown'; readonly reason: UnknownReason; readonly source?: Source }

export function known<T extends Value>(value: T, source?: Source): FactValue<T> {
  return source ? { state: 'known', value, source } : { state: 'known', value }
}

export function absent(source?: Source): FactValue<never> {
  return source ? { state: 'absent', source } : { state: 'absent' }
}

export function unknown(reason: UnknownReason, source?: Source): FactValue<never> {
  return source ? { state: 'unknown', reason, source } : { state: 'unknown', reason }
}

/** A plain value is known, `null` is absent, `undefined` was not provided; a {@link FactValue} is itself. */
export function asFactValue(given: unknown): FactValue {
  if (given === undefined) return notProvided
  if (given === null) return nothing
  if (typeof given === 'object' && 'state' in given) return given as FactValue
  return { state: 'known', value: given as Value }
}

const notProvided = unknown('not-provided')
const nothing = absent()
