import type { Localized } from '@petites-villes/core'
import type { Town } from '@petites-villes/towns'
import { costOfUnknown, type PeerFactor, type PeerFactorId, peerFactors } from './peer-factor.js'
import {
  type PeerContext,
  type PeerMeasure,
  peerMeasures,
  type PeerValue,
  textOfComparison,
} from './peer-values.js'

/**
 * Two towns compared in one factor.
 *
 * @property here of the town that asked; null when it is not known, as for `there`
 * @property outcome `unknown`: one side is not known, or the two do not tell; half of the weight is counted then
 * @property distance what the factor adds to the distance, at most its weight
 * @property text label and both values on one line
 */
export interface PeerComparison {
  readonly factor: PeerFactorId
  readonly here: PeerValue | null
  readonly there: PeerValue | null
  readonly outcome: 'same' | 'different' | 'unknown'
  readonly distance: number
  readonly weight: number
  readonly text: Localized
}

/**
 * A town beside another.
 *
 * @property distance from 0, alike in everything, to 100; the sum of its factors
 */
export interface Peer {
  readonly town: Town
  readonly distance: number
  readonly factors: readonly PeerComparison[]
}

interface Step {
  readonly factor: PeerFactor
  readonly measure: PeerMeasure
}

const steps: readonly Step[] = peerFactors.map(factor => ({ factor, measure: peerMeasures[factor.id] }))

/** Contributions are whole hundredths, so that they add up to the distance without a remainder. */
const hundredths = (weight: number, difference: number | null): number =>
  Math.round(100 * weight * (difference ?? costOfUnknown))

const differenceOf = (measure: PeerMeasure, here: PeerValue | null, there: PeerValue | null) =>
  here === null || there === null ? null : measure.difference(here, there)

/** A town ready to be compared with many: its own values are read once. */
export class Comparison {
  readonly #context: PeerContext
  readonly #mine: readonly (PeerValue | null)[]

  constructor(town: Town, context: PeerContext) {
    this.#context = context
    this.#mine = steps.map(({ measure }) => measure.read(town, context))
  }

  /** The distance in hundredths; undefined as soon as it is sure to be larger than `most`. */
  hundredths(other: Town, most = Infinity): number | undefined {
    let sum = 0
    for (let at = 0; at < steps.length; at++) {
      const { factor, measure } = steps[at]!
      const there = measure.read(other, this.#context)
      sum += hundredths(factor.weight, differenceOf(measure, this.#mine[at]!, there))
      if (sum > most) return undefined
    }
    return sum
  }

  /** The whole comparison, factor by factor. */
  with(other: Town): Peer {
    const factors = steps.map(({ factor, measure }, at): PeerComparison => {
      const here = this.#mine[at]!
      const there = measure.read(other, this.#context)
      const difference = differenceOf(measure, here, there)
      const counted = hundredths(factor.weight, difference)
      return {
        factor: factor.id,
        here,
        there,
        outcome: difference === null ? 'unknown' : difference === 0 ? 'same' : 'different',
        distance: counted / 100,
        weight: factor.weight,
        text: textOfComparison(factor.label, measure, { here, there }),
      }
    })
    const sum = factors.reduce((total, { distance }) => total + Math.round(100 * distance), 0)
    return { town: other, distance: sum / 100, factors }
  }
}
