import type { Cents } from '@petites-villes/core'
import { type Candidate, type GrantProblem, shareOf, type Scenario } from './grant-problem.js'
import { atMost, least, minus, sum } from './money.js'

/** How good a choice is. Places in the catalogue need no number: sets of one size are met in their order, and the first stays. */
export type Score = readonly [sure: number, most: number, offers: number, lines: number]

export function isWorse(a: Score, b: Score): boolean {
  if (a[0] !== b[0]) return a[0] < b[0]
  if (a[1] !== b[1]) return a[1] < b[1]
  if (a[2] !== b[2]) return a[2] > b[2]
  return a[3] > b[3]
}

/** No choice that grows out of these members can score better; one that pays as much as the best needs so many more. */
export function boundOf(
  { deficit, others }: GrantProblem,
  members: readonly Candidate[],
  rest: readonly Candidate[],
  room: Cents,
  best: Score,
): Score {
  const open = minus(deficit, others)
  const could = (each: Candidate, pick: Scenario): Cents =>
    each.last ? least(each.last.cap ?? open, atMost(shareOf(each.last, pick), open)) : each[pick]
  const mine = new Set(members.map(({ offer }) => offer))
  const bound = (pick: Scenario, target: number) => {
    const already = sum(members.map(each => could(each, pick)))
    const lines = rest.map(each => could(each, pick))
    const byOffer = new Map<string, number>()
    for (const each of rest) byOffer.set(each.offer, (byOffer.get(each.offer) ?? 0) + could(each, pick))
    const free = [...byOffer].reduce((total, [id, amount]) => total + (mine.has(id) ? amount : 0), 0)
    const news = [...byOffer].flatMap(([id, amount]) => (mine.has(id) ? [] : [amount]))
    return {
      total: least(room, sum([already, ...lines])),
      lines: fewest(lines, target - already),
      offers: fewest(news, target - already - free),
    }
  }
  const [sure, most] = [bound('sure', best[0]), bound('most', best[1])]
  return [
    sure.total,
    most.total,
    mine.size + Math.max(sure.offers, most.offers),
    members.length + Math.max(sure.lines, most.lines),
  ]
}

/** How many of these amounts it takes at the least to reach a target. */
function fewest(amounts: readonly number[], target: number): number {
  let reached = 0
  let count = 0
  for (const amount of [...amounts].sort((a, b) => b - a)) {
    if (reached >= target) break
    reached += amount
    count += 1
  }
  return count
}
