import type { CivilDate } from '@petites-villes/core'
import { decide } from '../evaluate.js'
import { asFactValue, type Value } from '../fact-value.js'
import type { Rulebook } from '../rulebook.js'
import type { Facts } from '../vocabulary.js'
import type { Cell } from './cell.js'
import { UNKNOWN, withinLimits } from './diagram.js'
import type { Case, IdentifiedRule } from './population.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'
import { terminalAt } from './search.js'

/**
 * A fact that open rules wait for.
 *
 * @property expected how many open rules the answer is expected to settle
 * @property settles for each rule that the answer alone may settle, how likely that is
 * @property concerns every open rule for which the answer may matter, with others
 * @property prior where the likelihood of the answers comes from: `population`, or `uniform` over the cells of the fact when
 * the population knows nothing of it
 */
export interface RankedQuestion {
  readonly fact: string
  readonly expected: number
  readonly settles: Readonly<Record<string, number>>
  readonly concerns: readonly string[]
  readonly prior: 'population' | 'uniform'
}

export interface QuestionOptions {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
  /** What usually holds: the answers of the cases that know one. */
  readonly population?: Iterable<Case>
  readonly limits?: SpaceOptions['limits']
}

/**
 * The unknown facts that open rules wait for, first the one whose answer is expected to settle most of them.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { always, defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { nextQuestions } from '@petites-villes/eligibility/analysis'
 *
 * const text = { label: { fr: '', en: '' }, question: { fr: '?', en: '?' } }
 * const vocabulary = defineFacts({ mountain: { kind: 'boolean', ...text }, rural: { kind: 'boolean', ...text } })
 * const { all, eq } = ruleBuilder(vocabulary)
 * const rules = [
 *   { id: 'pass', versions: always(eq('mountain', true)) },
 *   { id: 'farm', versions: always(all(eq('rural', true), eq('mountain', true))) },
 * ]
 * const [first] = nextQuestions(rules, {}, { asOf: civilDate('2026-11-22'), rulebook: defineRulebook({ vocabulary }) })
 * first?.fact // => 'mountain'
 * first?.expected // => 1.5
 * ```
 * @throws TypeError when a rule names a fact, parameter or criterion that the rulebook does not have
 */
export function nextQuestions(
  rules: readonly IdentifiedRule[],
  facts: Facts,
  options: QuestionOptions,
): readonly RankedQuestion[] {
  return new QuestionOrder(rules, options).questions(facts)
}

/** The first of {@link nextQuestions}. */
export function nextQuestion(
  rules: readonly IdentifiedRule[],
  facts: Facts,
  options: QuestionOptions,
): RankedQuestion | undefined {
  return nextQuestions(rules, facts, options)[0]
}

/** One answer that a fact may have: the cell of each of its variables, and the value. */
interface Possible {
  readonly cells: ReadonlyMap<number, number>
  readonly value: Value | null
  readonly weight: number
}

interface Placed {
  readonly id: string
  readonly at: RuleAt
  readonly node: number
  readonly opaque: ReadonlySet<string>
}

/** The rules as diagrams and the answers with their likelihood, to be asked about many cases. */
export class QuestionOrder {
  readonly #space: RuleSpace
  readonly #rules: readonly Placed[]
  readonly #possible = new Map<
    string,
    { readonly answers: readonly Possible[]; readonly prior: RankedQuestion['prior'] }
  >()

  constructor(
    rules: readonly IdentifiedRule[],
    { asOf, rulebook, population = [], limits }: QuestionOptions,
  ) {
    const placed = rules.map(({ id, versions }) => ({ id, at: { rule: versions, rulebook, asOf } }))
    this.#space = new RuleSpace(
      placed.map(({ at }) => at),
      { knowledge: 'partial', ...(limits && { limits }) },
    )
    this.#rules = placed.flatMap(each =>
      withinLimits(
        () => {
          const node = this.#space.nodeOf(each.at)
          return [{ ...each, node, opaque: this.#opaqueFacts(node) }]
        },
        // A rule that is too large has no say in the order of questions.
        () => [],
      ),
    )
    this.#learn(population)
  }

  questions(facts: Facts): readonly RankedQuestion[] {
    const cells = this.#space.cellsOf(facts)
    const found = new Map<string, { expected: number; settles: Record<string, number>; concerns: string[] }>()
    for (const rule of this.#rules) {
      if (terminalAt(this.#space, rule.node, level => cells[level] ?? 0) !== UNKNOWN) continue
      for (const fact of this.#openFacts(rule, cells, facts)) {
        const entry = found.get(fact) ?? { expected: 0, settles: {}, concerns: [] }
        found.set(fact, entry)
        entry.concerns.push(rule.id)
        const likely = this.#likelihood(rule, fact, cells, facts)
        if (likely === 0) continue
        entry.expected += likely
        entry.settles[rule.id] = likely
      }
    }
    return [...found]
      .map(([fact, entry]): RankedQuestion => ({
        fact,
        ...entry,
        prior: this.#possible.get(fact)?.prior ?? 'uniform',
      }))
      .sort(
        (a, b) =>
          b.expected - a.expected || b.concerns.length - a.concerns.length || (a.fact < b.fact ? -1 : 1),
      )
  }

  /** How likely it is that the answer about one fact settles a rule. */
  #likelihood(rule: Placed, fact: string, cells: readonly number[], facts: Facts): number {
    let settled = 0
    let total = 0
    for (const { cells: own, value, weight } of this.#possible.get(fact)?.answers ?? []) {
      total += weight
      const isOpen = rule.opaque.has(fact)
        ? decide(rule.at.rule, { ...facts, [fact]: value } as Facts, rule.at) === 'unknown'
        : terminalAt(this.#space, rule.node, level => own.get(level) ?? cells[level] ?? 0) === UNKNOWN
      if (!isOpen) settled += weight
    }
    return total === 0 ? 0 : settled / total
  }

  /** The unknown facts that can still matter: those that are asked on some way through, all else staying as it is. */
  #openFacts({ node }: Placed, cells: readonly number[], facts: Facts): ReadonlySet<string> {
    const { diagrams, variables } = this.#space
    const open = new Set<string>()
    const seen = new Set<number>()
    const isUnknown = (fact: string): boolean => asFactValue(facts[fact]).state === 'unknown'
    const visit = (at: number): void => {
      if (seen.has(at)) return
      seen.add(at)
      const variable = variables[diagrams.variableOf(at)]
      if (!variable) return
      const asked = variable.kind === 'opaque' ? variable.facts : [variable.fact]
      const unknown = asked.filter(isUnknown)
      for (const fact of unknown) open.add(fact)
      if (unknown.length > 0) for (const child of diagrams.childrenOf(at)) visit(child)
      else visit(diagrams.childAt(at, cells[diagrams.variableOf(at)] ?? 0))
    }
    visit(node)
    return open
  }

  #opaqueFacts(node: number): ReadonlySet<string> {
    const { diagrams, variables } = this.#space
    const asked = [...diagrams.variablesBelow(node)].map(level => variables[level])
    return new Set(asked.flatMap(variable => (variable?.kind === 'opaque' ? variable.facts : [])))
  }

  /** Counts in which cells the population lies; where it knows nothing, every cell is as likely as any other. */
  #learn(population: Iterable<Case>): void {
    const { variables } = this.#space
    const counts = variables.map(() => new Map<number, number>())
    for (const { facts } of population)
      for (const [level, cell] of this.#space.cellsOf(facts).entries())
        counts[level]?.set(cell, (counts[level].get(cell) ?? 0) + 1)
    for (const [level, variable] of variables.entries()) {
      if (variable.kind === 'fact') this.#learnScalar(variable.fact, level, variable.cells, counts[level])
      if (variable.kind === 'state') this.#learnSet(variable.fact, level, variable.cells)
    }
  }

  #learnScalar(
    fact: string,
    level: number,
    cells: readonly Cell[],
    counts: ReadonlyMap<number, number> | undefined,
  ): void {
    const answers = cells.flatMap((cell, at): Possible[] =>
      cell.state === 'unknown'
        ? []
        : [
            {
              cells: new Map([[level, at]]),
              value: cell.state === 'absent' ? null : cell.sample,
              weight: counts?.get(at) ?? 0,
            },
          ],
    )
    const isKnown = answers.some(({ weight }) => weight > 0)
    this.#possible.set(fact, {
      answers: isKnown ? answers : answers.map(answer => ({ ...answer, weight: 1 })),
      prior: isKnown ? 'population' : 'uniform',
    })
  }

  /** A set holds one of the items that rules look for, or none of them. */
  #learnSet(fact: string, level: number, states: readonly Cell['state'][]): void {
    const { variables } = this.#space
    const items = variables.flatMap((variable, at) =>
      variable.kind === 'item' && variable.fact === fact ? [{ item: variable.item, at }] : [],
    )
    const known = states.indexOf('known')
    const holding = (wanted: string | undefined): Possible => ({
      cells: new Map([
        [level, known],
        ...items.map(({ item, at }) => [at, item === wanted ? 1 : 0] as const),
      ]),
      value: wanted === undefined ? [] : [wanted],
      weight: 1,
    })
    this.#possible.set(fact, {
      answers: [...items.map(({ item }) => holding(item)), holding(undefined)],
      prior: 'uniform',
    })
  }
}
