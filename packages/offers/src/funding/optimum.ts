import { type Cents, cents } from '@petites-villes/core'
import { boundOf, isWorse, type Score } from './bound.js'
import { type Candidate, type GrantProblem, type Paid, roomOf, type Scenario } from './grant-problem.js'
import { least, minus, sum } from './money.js'
import { lastAmounts, type Members, payments } from './pay.js'

/** The best choice, those asked last at the end and in their order. */
export interface Optimum {
  readonly paid: readonly Paid[]
  readonly sure: Cents
  readonly most: Cents
  /** What the ceilings of this choice would still let in. */
  readonly room: Cents
}

interface Choice extends Members {
  readonly score: Score
}

/**
 * The best set of grants, exactly.
 *
 * A choice is a set `S` of candidates of which none excludes another, and an order of those in it that are asked last.
 * Its room is `min(ceiling, limit of each member) - others`. In a scenario (`sure` or `most`) the direct members are
 * paid `min(sum of their amounts, room)`; then each of the last, in order, is paid
 * `min(cap, percent x (deficit - others - all that was paid before), what is left of the room)`, rounded down to the
 * cent. A choice is possible when `sum of least <= room`. Among the possible choices the best has
 *
 * 1. the highest sure total,
 * 2. then the highest total in the scenario `most`,
 * 3. then the fewest offers, 4. the fewest lines, 5. the first places in the catalogue.
 *
 * More for a direct member never lowers a total, because a share of a deficit gives back less than it loses; so no other
 * division of the room is better, and it is enough to search sets and orders. The search is branch and bound: a branch
 * ends when all that it could still take, under its room and with as few offers and lines as that needs, is no better than
 * the best choice so far. A project has a few lines with an amount; dozens of flat sums would take long.
 *
 * Where the room is too small for everybody, all give way in proportion: first what is more than `least`, and what is
 * sure is filled before what is not.
 */
export function optimum(problem: GrantProblem): Optimum {
  const { candidates } = problem
  const excluded = exclusions(candidates)
  let best: Choice = { direct: [], last: [], score: [0, 0, 0, 0] }

  const visit = (at: number, members: readonly Candidate[]): void => {
    const room = roomOf(problem, members)
    if (sum(members.map(each => each.least)) > room) return
    if (!isWorse(best.score, boundOf(problem, members, candidates.slice(at), room, best.score))) return
    const next = candidates[at]
    if (!next) {
      const choice = bestOrder(problem, members)
      if (isWorse(best.score, choice.score)) best = choice
      return
    }
    if (!members.some(member => excluded(member, next))) visit(at + 1, [...members, next])
    visit(at + 1, members)
  }
  visit(0, [])
  return settled(problem, best)
}

function exclusions(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => boolean {
  const pairs = new Set(
    candidates.flatMap(({ id, excludes = [] }) =>
      excludes.flatMap(other => [`${id} ${other}`, `${other} ${id}`]),
    ),
  )
  return (a, b) => pairs.has(`${a.id} ${b.id}`)
}

const offersOf = (members: readonly Candidate[]): number => new Set(members.map(({ offer }) => offer)).size

function bestOrder(problem: GrantProblem, members: readonly Candidate[]): Choice {
  const direct = members.filter(({ last }) => !last)
  const room = roomOf(problem, members)
  const choices = permutations(members.filter(({ last }) => last)).map((last): Choice => {
    const total = (pick: Scenario) => {
      const base = least(room, sum(direct.map(each => each[pick])))
      return sum([base, ...lastAmounts(problem, last, base, room, pick)])
    }
    return {
      direct,
      last,
      score: [total('sure'), total('most'), offersOf(members), members.length],
    }
  })
  // The first order is that of the catalogue, and `reduce` keeps the first of equals.
  return choices.reduce((best, each) => (isWorse(best.score, each.score) ? each : best))
}

function settled(problem: GrantProblem, choice: Choice): Optimum {
  const members = [...choice.direct, ...choice.last]
  const [sure, most] = [payments(problem, choice, 'sure'), payments(problem, choice, 'most')]
  const paid = members.map((candidate, at) => ({
    candidate,
    sure: sure[at] ?? cents(0),
    amount: most[at] ?? cents(0),
  }))
  return { paid, sure: sum(sure), most: sum(most), room: minus(roomOf(problem, members), sum(most)) }
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map(rest => [item, ...rest]),
  )
}
