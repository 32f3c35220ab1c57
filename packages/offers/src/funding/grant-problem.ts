import type { Cents } from '@petites-villes/core'
import { least, minus } from './money.js'

/**
 * One grant that may be chosen.
 *
 * @property id unique; candidates are given in the order of the catalogue
 * @property least less than this is not paid: a flat sum is paid whole or not at all
 * @property sure what is paid at the least once it is chosen
 * @property most what is paid at the most; `least` and `sure` are no greater
 * @property last a share of the deficit that the others leave, in place of an amount of its own
 * @property limit the highest total of public grants while this one is among them
 * @property excludes candidates that cannot be had together with this one; one direction is enough
 */
export interface Candidate {
  readonly id: string
  readonly offer: string
  readonly least: Cents
  readonly sure: Cents
  readonly most: Cents
  readonly last?: { readonly percent: number; readonly surePercent: number; readonly cap?: Cents }
  readonly limit?: Cents
  readonly excludes?: readonly string[]
}

/**
 * @property ceiling the highest total of public grants, those of others included
 * @property others public grants that are there already
 * @property deficit what the operation lacks before any public grant
 */
export interface GrantProblem {
  readonly candidates: readonly Candidate[]
  readonly ceiling: Cents
  readonly others: Cents
  readonly deficit: Cents
}

export interface Paid {
  readonly candidate: Candidate
  readonly sure: Cents
  readonly amount: Cents
}

/** What one scenario counts: only what is sure, or the most that may come. */
export type Scenario = 'sure' | 'most'

/** What the ceilings of a choice leave for its members. */
export function roomOf({ ceiling, others }: GrantProblem, members: readonly Candidate[]): Cents {
  return minus(least(ceiling, ...members.map(({ limit }) => limit ?? ceiling)), others)
}

export const shareOf = (last: NonNullable<Candidate['last']>, pick: Scenario): number =>
  pick === 'sure' ? last.surePercent : last.percent
