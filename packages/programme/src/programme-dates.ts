import { type CivilDate, plus, type Source } from '@petites-villes/core'
import { programme } from './programme.js'

/**
 * Whether a town is on a list that one joins by signing, as the list said it.
 *
 * @property signedOn null when the list gives no day
 * @property vintage the day of the list, or the first of its month
 * @property source where the list was read; cited when it is there
 */
export interface SignedList {
  readonly status: 'yes' | 'no' | 'unknown'
  readonly signedOn: CivilDate | null
  readonly vintage: CivilDate
  readonly source?: Source
}

/** All that milestones need of a town. A `Town` of @petites-villes/towns is one. */
export interface ProgrammeTown {
  readonly zonings: { readonly pvd: SignedList; readonly ort: SignedList }
}

/**
 * What a list proves of a signature on a day.
 *
 * - `signed`: it had been signed; `on` is null when the list gives no usable day
 * - `not-yet`: it was signed later
 * - `absent`: the list holds no signature
 * - `unknown`: the list does not tell
 */
export type Signature =
  | { readonly state: 'signed'; readonly on: CivilDate | null }
  | { readonly state: 'not-yet' | 'absent' | 'unknown' }

/** A day that stands after its own list was published, as a slip of day and month makes it. */
export function isAfterItsList({ signedOn, vintage }: SignedList): boolean {
  return signedOn !== null && signedOn >= plus(vintage, { months: 1 })
}

/** An adhesion to the programme dated before the programme existed. */
export function isBeforeLaunch({ signedOn }: SignedList): boolean {
  return signedOn !== null && signedOn < programme.launchedOn
}

/** Reads a list on a day; a signature after that day is not seen, and a day that cannot be true is left aside. */
export function signatureOn(list: SignedList, asOf: CivilDate, isUsable: boolean): Signature {
  if (list.status === 'unknown') return { state: 'unknown' }
  if (list.status === 'no') return { state: 'absent' }
  if (list.signedOn === null || !isUsable)
    return asOf >= list.vintage ? { state: 'signed', on: null } : { state: 'unknown' }
  return list.signedOn <= asOf ? { state: 'signed', on: list.signedOn } : { state: 'not-yet' }
}
