import { type Cents, cents } from '@petites-villes/core'
import { atMost, inProportion, least, minus, sum } from './money.js'

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

/** The best choice, those asked last at the end and in their order. */
export interface Optimum {
  readonly paid: readonly Paid[]
  readonly sure: Cents
  readonly most: Cents
  /** What the ceilings of this choice would still let in. */
  readonly room: Cents
}

interface Choice {
  readonly direct: readonly Candidate[]
  readonly last: readonly Candidate[]
  readonly score: Score
}

/** The places in the catalogue need none: sets of one size are met in their order, and the first of equals stays. */
type Score = readonly [sure: number, most: number, offers: number, lines: number]

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

function roomOf({ ceiling, others }: GrantProblem, members: readonly Candidate[]): Cents {
  return minus(least(ceiling, ...members.map(({ limit }) => limit ?? ceiling)), others)
}

/** No choice that grows out of these members can score better; one that pays as much as the best needs so many more. */
function boundOf(
  { deficit, others }: GrantProblem,
  members: readonly Candidate[],
  rest: readonly Candidate[],
  room: Cents,
  best: Score,
): Score {
  const open = minus(deficit, others)
  const could = (each: Candidate, pick: 'sure' | 'most'): Cents =>
    each.last ? least(each.last.cap ?? open, atMost(shareOf(each.last, pick), open)) : each[pick]
  const mine = new Set(members.map(({ offer }) => offer))
  const bound = (pick: 'sure' | 'most', target: number) => {
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

const shareOf = (last: NonNullable<Candidate['last']>, pick: 'sure' | 'most'): number =>
  pick === 'sure' ? last.surePercent : last.percent

const offersOf = (members: readonly Candidate[]): number => new Set(members.map(({ offer }) => offer)).size

function bestOrder(problem: GrantProblem, members: readonly Candidate[]): Choice {
  const direct = members.filter(({ last }) => !last)
  const room = roomOf(problem, members)
  const choices = permutations(members.filter(({ last }) => last)).map((last): Choice => {
    const total = (pick: 'sure' | 'most') => {
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

function lastAmounts(
  { deficit, others }: GrantProblem,
  last: readonly Candidate[],
  paid: Cents,
  room: Cents,
  pick: 'sure' | 'most',
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

function settled(problem: GrantProblem, { direct, last }: Choice): Optimum {
  const members = [...direct, ...last]
  const room = roomOf(problem, members)
  const given = (pick: 'sure' | 'most'): readonly Cents[] => {
    const first = direct.map(each => least(each.least, each[pick]))
    const filled = raised(
      raised(
        first,
        direct.map(each => each.sure),
        room,
      ),
      direct.map(each => each[pick]),
      room,
    )
    return [...filled, ...lastAmounts(problem, last, sum(filled), room, pick)]
  }
  const sure = given('sure')
  const most = given('most')
  const paid = members.map((candidate, at) => ({
    candidate,
    sure: sure[at] ?? cents(0),
    amount: most[at] ?? cents(0),
  }))
  return { paid, sure: sum(sure), most: sum(most), room: minus(room, sum(most)) }
}

/** Lifts amounts towards their targets as far as the room goes, in proportion to what each still lacks. */
function raised(amounts: readonly Cents[], targets: readonly Cents[], room: Cents): readonly Cents[] {
  const lacks = amounts.map((amount, at) => minus(targets[at] ?? amount, amount))
  const more = inProportion(least(minus(room, sum(amounts)), sum(lacks)), lacks)
  return amounts.map((amount, at) => sum([amount, more[at] ?? cents(0)]))
}

function isWorse(a: Score, b: Score): boolean {
  if (a[0] !== b[0]) return a[0] < b[0]
  if (a[1] !== b[1]) return a[1] < b[1]
  if (a[2] !== b[2]) return a[2] > b[2]
  return a[3] > b[3]
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map(rest => [item, ...rest]),
  )
}
