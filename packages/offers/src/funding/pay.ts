import { type Cents, cents } from '@petites-villes/core'
import { type Candidate, type GrantProblem, roomOf, shareOf, type Scenario } from './grant-problem.js'
import { atMost, inProportion, least, minus, sum } from './money.js'

/** The members of a choice, those asked last in their order. */
export interface Members {
  readonly direct: readonly Candidate[]
  readonly last: readonly Candidate[]
}

/** What those asked last are paid, one after the other, when so much has been paid already. */
export function lastAmounts(
  { deficit, others }: GrantProblem,
  last: readonly Candidate[],
  paid: Cents,
  room: Cents,
  pick: Scenario,
): readonly Cents[] {
  let before = paid
  return last.map(each => {
    if (!each.last) return cents(0)
    const share = atMost(shareOf(each.last, pick), minus(deficit, others, before))
    const amount = least(share, each.last.cap ?? share, minus(room, before))
    before = sum([before, amount])
    return amount
  })
}

/** What each member is paid, the direct ones first. */
export function payments(problem: GrantProblem, { direct, last }: Members, pick: Scenario): readonly Cents[] {
  const members = [...direct, ...last]
  const room = roomOf(problem, members)
  const first = direct.map(each => least(each.least, each[pick]))
  const sure = raised(
    first,
    direct.map(each => each.sure),
    room,
  )
  const filled = raised(
    sure,
    direct.map(each => each[pick]),
    room,
  )
  return [...filled, ...lastAmounts(problem, last, sum(filled), room, pick)]
}

/** Lifts amounts towards their targets as far as the room goes, in proportion to what each still lacks. */
function raised(amounts: readonly Cents[], targets: readonly Cents[], room: Cents): readonly Cents[] {
  const lacks = amounts.map((amount, at) => minus(targets[at] ?? amount, amount))
  const more = inProportion(least(minus(room, sum(amounts)), sum(lacks)), lacks)
  return amounts.map((amount, at) => sum([amount, more[at] ?? cents(0)]))
}
