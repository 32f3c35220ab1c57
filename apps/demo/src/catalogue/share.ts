import type { Tally } from './count-offers.js'

export const measures = ['eligible', 'undecided', 'not'] as const
export type Measure = (typeof measures)[number]

/** Part of the communes from 0 to 1; undefined where there is none. */
export function shareOf(tally: Tally | undefined, measure: Measure): number | undefined {
  if (!tally) return undefined
  const all = tally.eligible + tally.undecided + tally.not
  return all === 0 ? undefined : tally[measure] / all
}

/** The steps of the colours: none, then fifths. A share that is not zero never looks like none. */
export function stepOf(share: number): 0 | 1 | 2 | 3 | 4 | 5 {
  return Math.min(5, Math.ceil(share * 5)) as 0 | 1 | 2 | 3 | 4 | 5
}
