import { type Issue, issue } from '@petites-villes/core'
import type { Outcome } from '../outcome.js'
import type { Leaf } from '../rule.js'
import type { TooLarge } from './diagram.js'
import type { Witness } from './witness.js'

/** A leaf that compares two facts, or computes in a way that has no cells. */
export interface OpaqueLeaf {
  readonly leaf: Leaf
  readonly facts: readonly string[]
}

/**
 * The answer to one question about rules. `yes` and `no` are proofs over every case; `unknown` says why there is none.
 *
 * @property exact false when the answer hangs on leaves that the analysis cannot look into; `opaque` names them
 * @property witness the case that shows it: one that satisfies the rule, or one that contradicts the claim
 * @property refused `analysis/too-large` when the question would cost more than the limits allow
 */
export interface Answer {
  readonly outcome: Outcome
  readonly exact: boolean
  readonly opaque: readonly OpaqueLeaf[]
  readonly witness?: Witness
  readonly refused?: Issue
}

/** The answer to a question that would cost more than the limits allow. */
export function refusedAnswer(refusal: TooLarge): Answer {
  return { outcome: 'unknown', exact: false, opaque: [], refused: refusalOf(refusal) }
}

export function refusalOf({ limit, most }: TooLarge): Issue {
  return issue('analysis/too-large', { limit, most })
}
