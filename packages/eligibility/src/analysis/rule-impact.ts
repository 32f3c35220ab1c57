import type { Outcome } from '../outcome.js'
import { type Answer, refusedAnswer } from './answer.js'
import type { OutcomeCounts } from '../batch/answers.js'
import type { Case } from './population.js'
import { answerIn } from './questions.js'
import { outcomeOfTerminal, withinLimits, YES } from './diagram.js'
import { type ResponsibleClause, responsibleClauses } from './responsible-clause.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'
import { terminalAt } from './search.js'
import { decide } from '../evaluate.js'

/**
 * The cases of a population that went from one outcome to another.
 *
 * @property clauses the conditions responsible, with how many of the cases each moved; a case may have several
 */
export interface Move {
  readonly from: Outcome
  readonly to: Outcome
  readonly cases: readonly string[]
  readonly clauses: readonly (ResponsibleClause & { readonly cases: number })[]
}

/**
 * What a change of one rule does.
 *
 * @property change a rule that was added said no to everybody before; one that was removed says no to everybody now
 * @property gains whether some case can be thought of that wins a yes, whoever it is; the witness is one
 * @property losses whether some case can be thought of that loses a yes
 */
export interface RuleImpact {
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: OutcomeCounts | null
  readonly after: OutcomeCounts | null
  readonly moves: readonly Move[]
  readonly gains: Answer
  readonly losses: Answer
}

/** A rule before and after; undefined where there is none. */
export interface ChangedRule {
  readonly id: string
  readonly before: RuleAt | undefined
  readonly after: RuleAt | undefined
}

/** The impact of one change on every case of a population, and on every case that could be. */
export function ruleImpact(
  { id, before, after }: ChangedRule,
  population: readonly Case[],
  limits?: SpaceOptions['limits'],
): RuleImpact {
  const given = before ?? after
  if (!given) throw new TypeError(`there is no rule ${JSON.stringify(id)} on either side`)
  const old = before ?? noRule(given)
  const recent = after ?? noRule(given)
  const { moves, counts } = movesIn(old, recent, population, limits)
  return {
    id,
    change: !before ? 'added' : !after ? 'removed' : 'changed',
    before: before ? counts.before : null,
    after: after ? counts.after : null,
    moves,
    gains: possible(recent, old, limits),
    losses: possible(old, recent, limits),
  }
}

function noRule({ rulebook, asOf }: RuleAt): RuleAt {
  return { rule: { op: 'any', of: [] }, rulebook, asOf }
}

/** Whether some case is a yes of `a` and not of `b`. */
function possible(a: RuleAt, b: RuleAt, limits: SpaceOptions['limits']): Answer {
  return withinLimits(() => {
    const space = new RuleSpace([a, b], { ...(limits && { limits }) })
    return answerIn(space, { rules: [a, b], wanted: (x, y) => x === YES && y !== YES, found: 'yes' })
  }, refusedAnswer)
}

type Counts = Record<Outcome, number>

function movesIn(
  before: RuleAt,
  after: RuleAt,
  population: readonly Case[],
  limits: SpaceOptions['limits'],
): { readonly moves: readonly Move[]; readonly counts: { readonly before: Counts; readonly after: Counts } } {
  const counts = { before: { yes: 0, no: 0, unknown: 0 }, after: { yes: 0, no: 0, unknown: 0 } }
  const judge = judgeOfPairs(before, after, limits)
  const found = new Map<string, { move: Pair; cases: string[]; clauses: Map<string, Tallied> }>()
  for (const each of population) {
    const { pair, clauses } = judge(each)
    counts.before[pair.from]++
    counts.after[pair.to]++
    if (pair.from === pair.to) continue
    const key = `${pair.from} ${pair.to}`
    const entry = found.get(key) ?? { move: pair, cases: [], clauses: new Map<string, Tallied>() }
    found.set(key, entry)
    entry.cases.push(each.id)
    for (const clause of clauses()) {
      const name = `${clause.in} ${clause.path}`
      const tallied = entry.clauses.get(name) ?? { clause, cases: 0 }
      entry.clauses.set(name, tallied)
      tallied.cases++
    }
  }
  const moves = [...found.values()].map(({ move, cases, clauses }): Move => ({
    ...move,
    cases,
    clauses: [...clauses.values()]
      .sort((a, b) => b.cases - a.cases)
      .map(({ clause, cases: of }) => ({ ...clause, cases: of })),
  }))
  return { moves, counts }
}

interface Tallied {
  readonly clause: ResponsibleClause
  cases: number
}

interface Pair {
  readonly from: Outcome
  readonly to: Outcome
}

interface Judged {
  readonly pair: Pair
  readonly clauses: () => readonly ResponsibleClause[]
}

/** Cases in the same cells are judged once: a population of many thousands lies in few. */
function judgeOfPairs(
  before: RuleAt,
  after: RuleAt,
  limits: SpaceOptions['limits'],
): (given: Case) => Judged {
  const space = new RuleSpace([before, after], { knowledge: 'partial', ...(limits && { limits }) })
  const nodes = withinLimits(
    () => [space.nodeOf(before), space.nodeOf(after)],
    () => undefined,
  )
  const known = new Map<string, Judged>()
  return ({ facts }) => {
    const cells = space.cellsOf(facts)
    const key = cells.join()
    const judged = known.get(key)
    if (judged) return judged
    const outcomes = [before, after].map((at, side): Outcome => {
      const node = nodes?.[side]
      if (node !== undefined && !cells.includes(-1))
        return outcomeOfTerminal[terminalAt(space, node, level => cells[level] ?? 0) as 0 | 1 | 2]
      return decide(at.rule, facts, at)
    })
    const [from = 'unknown', to = 'unknown'] = outcomes
    let clauses: readonly ResponsibleClause[] | undefined
    const made: Judged = {
      pair: { from, to },
      clauses: () => (clauses ??= responsibleClauses(before, after, facts)),
    }
    if (!cells.includes(-1)) known.set(key, made)
    return made
  }
}
