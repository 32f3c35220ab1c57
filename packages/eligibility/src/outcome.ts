/**
 * The three answers of strong Kleene logic. `unknown` means: some completion of the missing facts gives yes and
 * we cannot exclude that another gives no. It is never a polite `no`.
 */
export type Outcome = 'yes' | 'no' | 'unknown'

export const outcomes = ['yes', 'no', 'unknown'] as const satisfies readonly Outcome[]

export function outcomeOf(decided: boolean): Outcome {
  return decided ? 'yes' : 'no'
}

export function opposite(outcome: Outcome): Outcome {
  return outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : 'unknown'
}

/** Yes when at least `n` are yes, no when too few can still become yes. `all` is n = length, `any` is n = 1. */
export function atLeast(n: number, given: readonly Outcome[]): Outcome {
  let yes = 0
  let possible = 0
  for (const outcome of given) {
    if (outcome === 'yes') yes++
    if (outcome !== 'no') possible++
  }
  return yes >= n ? 'yes' : possible < n ? 'no' : 'unknown'
}
