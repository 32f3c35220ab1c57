import { absent, asFactValue } from '../fact-value.js'
import { decide } from '../evaluate.js'
import { opposite, type Outcome } from '../outcome.js'
import type { DecidedBy, Facts } from '../vocabulary.js'
import { terminalOf, withinLimits } from './diagram.js'
import { type FactChange, plainValue, scalarChange } from './fact-change.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'

/**
 * One smallest way to another outcome. Plain data.
 *
 * @property changes known facts that would have to be otherwise; none of them could be spared
 * @property supposing facts that are unknown, and what would have to be found out about them
 * @property possible false when a change is one that nobody can make
 * @property facts the facts after all of it: `evaluate` gives the outcome with them
 */
export interface Counterfactual {
  readonly outcome: Outcome
  readonly changes: readonly FactChange[]
  readonly supposing: readonly FactChange[]
  readonly possible: boolean
  readonly facts: Facts
}

export interface CounterfactualOptions {
  /** The outcome wanted: `yes`, or `no` for what is a yes now, unless told otherwise. */
  readonly outcome?: 'yes' | 'no'
  /** How many ways at most; 3 unless told otherwise. */
  readonly most?: number
  readonly limits?: SpaceOptions['limits']
}

/** What a change weighs: as many as ten decisions of one's own are sooner made than one of an authority. */
const weights: Readonly<Record<DecidedBy, number>> = { applicant: 1, authority: 10, nobody: 1_000 }
const supposition = 0.01
const perItem = 0.1
const perCell = 1e-6
const mostStates = 5_000

/**
 * The smallest sets of facts that would have to be otherwise for another outcome, the easiest first: what the applicant
 * decides before what an authority decides, and what nobody decides last.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { counterfactual } from '@petites-villes/eligibility/analysis'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', decidedBy: 'nobody', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 *   signed: { kind: 'boolean', label: { fr: 'ORT signée', en: 'ORT signed' }, question: { fr: '?', en: '?' } },
 * })
 * const { any, lt, eq } = ruleBuilder(vocabulary)
 * const rule = any(lt('population', 3_500), eq('signed', true))
 * const at = { rule, rulebook: defineRulebook({ vocabulary }), asOf: civilDate('2026-11-22') }
 * const ways = counterfactual(at, { population: 7_846, signed: false })
 * ways.map(({ changes }) => changes.map(({ fact, value }) => [fact, value])) // => [[['signed', true]], [['population', 3499]]]
 * ways.map(({ possible }) => possible) // => [true, false]
 * ```
 * @returns nothing when no change leads there, or when the rule is too large to be looked through
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function counterfactual(
  rule: RuleAt,
  facts: Facts,
  { limits, ...options }: CounterfactualOptions = {},
): readonly Counterfactual[] {
  return new CounterfactualSearch(rule, limits).ways(facts, options)
}

interface State {
  readonly node: number
  readonly cost: number
  /** The cells chosen against what is known, or where nothing is, by variable: first and end. */
  readonly chosen: ReadonlyMap<number, readonly [number, number]>
  readonly changed: ReadonlySet<string>
}

/** The diagram of one rule, to be asked about many cases. */
export class CounterfactualSearch {
  readonly #rule: RuleAt
  readonly #space: RuleSpace
  readonly #root: number | undefined

  constructor(rule: RuleAt, limits?: SpaceOptions['limits']) {
    this.#rule = rule
    this.#space = new RuleSpace([rule], { ...(limits && { limits }) })
    this.#root = withinLimits(
      () => this.#space.nodeOf(rule),
      () => undefined,
    )
  }

  ways(
    facts: Facts,
    { outcome, most = 3 }: Omit<CounterfactualOptions, 'limits'> = {},
  ): readonly Counterfactual[] {
    if (this.#root === undefined) return []
    const now = this.#decide(facts)
    const wanted = outcome ?? (now === 'yes' ? opposite(now) : 'yes')
    if (now === wanted) return []
    const found: Counterfactual[] = []
    const sets: ReadonlySet<string>[] = []
    for (const state of this.#cheapest(this.#root, terminalOf[wanted], facts, sets)) {
      const way = this.#wayTo(wanted, state, facts)
      if (!way) continue
      found.push(way)
      sets.push(state.changed)
      if (found.length >= most || state.changed.size === 0) break
    }
    return found
  }

  #decide(facts: Facts): Outcome {
    return decide(this.#rule.rule, facts, this.#rule)
  }

  /** Every way to a terminal, the cheapest first; none that needs what an earlier one in `found` needs and more. */
  *#cheapest(
    root: number,
    terminal: number,
    facts: Facts,
    found: readonly ReadonlySet<string>[],
  ): Generator<State> {
    const cells = this.#space.cellsOf(facts)
    const unknown = this.#unknownFacts(cells)
    const queue: State[] = [{ node: root, cost: 0, chosen: new Map(), changed: new Set() }]
    const visited = new Set<string>()
    for (let states = 0; queue.length > 0 && states < mostStates; states++) {
      const state = takeCheapest(queue)
      if (!state || found.some(set => [...set].every(fact => state.changed.has(fact)))) continue
      if (this.#space.diagrams.variableOf(state.node) === Infinity) {
        if (state.node === terminal) yield state
        continue
      }
      const key = `${String(state.node)} ${[...state.changed].sort().join()}`
      if (visited.has(key)) continue
      visited.add(key)
      queue.push(...this.#next(state, cells, unknown))
    }
  }

  *#next(state: State, cells: readonly number[], unknown: ReadonlySet<string>): Generator<State> {
    const { diagrams, variables } = this.#space
    const level = diagrams.variableOf(state.node)
    const variable = variables[level]
    if (!variable) return
    const isUnknown = variable.kind !== 'opaque' && unknown.has(variable.fact)
    const current = isUnknown ? -1 : (cells[level] ?? -1)
    let start = 0
    for (const [at, end] of diagrams.endsOf(state.node).entries()) {
      const node = diagrams.childrenOf(state.node)[at] ?? 0
      const isSo = current >= start && current < end
      if (isSo) yield { ...state, node }
      // What an opaque leaf would say of other facts cannot be chosen.
      else if (variable.kind !== 'opaque') {
        const { fact } = variable
        const chosen = new Map(state.chosen).set(level, [start, end])
        const step = variable.kind === 'item' ? perItem : perCell * distance(current, start, end)
        const changed =
          isUnknown || state.changed.has(fact) ? state.changed : new Set([...state.changed, fact])
        const weight = isUnknown
          ? supposition
          : state.changed.has(fact)
            ? 0
            : weights[this.#rule.rulebook.vocabulary[fact]?.decidedBy ?? 'applicant']
        yield { node, cost: state.cost + weight + step, chosen, changed }
      }
      start = end
    }
  }

  /** In a space in which every fact is known, an unknown one lies in no cell. */
  #unknownFacts(cells: readonly number[]): ReadonlySet<string> {
    return new Set(
      this.#space.variables.flatMap((variable, level) =>
        (variable.kind === 'fact' || variable.kind === 'state') && cells[level] === -1 ? [variable.fact] : [],
      ),
    )
  }

  #wayTo(outcome: Outcome, { chosen }: State, facts: Facts): Counterfactual | undefined {
    const changes: FactChange[] = []
    const supposing: FactChange[] = []
    const after: Record<string, unknown> = { ...facts }
    for (const change of this.#changesOf(chosen, facts)) {
      after[change.fact] = change.value ?? absent()
      if (asFactValue(facts[change.fact]).state === 'unknown' || change.from === undefined)
        supposing.push(change)
      else changes.push(change)
    }
    const result = after as Facts
    if (this.#decide(result) !== outcome) return undefined
    return {
      outcome,
      changes,
      supposing,
      possible: changes.every(({ decidedBy }) => decidedBy !== 'nobody'),
      facts: result,
    }
  }

  *#changesOf(chosen: ReadonlyMap<number, readonly [number, number]>, facts: Facts): Generator<FactChange> {
    const { variables } = this.#space
    const { vocabulary } = this.#rule.rulebook
    const sets = new Map<string, { state?: string; add: string[]; remove: string[] }>()
    for (const [level, [start, end]] of chosen) {
      const variable = variables[level]
      if (!variable || variable.kind === 'opaque') continue
      const { fact } = variable
      const definition = vocabulary[fact]
      if (!definition) continue
      if (variable.kind === 'fact') {
        yield scalarChange(fact, definition, variable.cells.slice(start, end), facts)
        continue
      }
      const set = sets.get(fact) ?? { add: [], remove: [] }
      sets.set(fact, set)
      if (variable.kind === 'state') set.state = variable.cells[start] ?? 'known'
      else (start === 1 ? set.add : set.remove).push(variable.item)
    }
    for (const [fact, set] of sets) {
      const current = asFactValue(facts[fact])
      const items = current.state === 'known' ? (current.value as readonly string[]) : []
      const isAbsent = set.state === 'absent'
      const remove = set.remove.filter(item => items.includes(item))
      const value = isAbsent ? null : [...items.filter(item => !set.remove.includes(item)), ...set.add]
      yield {
        fact,
        from: plainValue(current),
        to: value === null ? { state: 'absent' } : { state: 'known', sample: value, values: [value] },
        value,
        ...(set.add.length > 0 && { add: set.add }),
        ...(remove.length > 0 && { remove }),
        decidedBy: vocabulary[fact]?.decidedBy ?? 'applicant',
      }
    }
  }
}

function distance(current: number, start: number, end: number): number {
  if (current < 0) return 0
  return current < start ? start - current : current - end + 1
}

function takeCheapest(queue: State[]): State | undefined {
  let best = 0
  for (const [at, { cost }] of queue.entries()) if (cost < (queue[best]?.cost ?? Infinity)) best = at
  return queue.splice(best, 1)[0]
}
