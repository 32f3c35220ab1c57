import type { CivilDate } from '@petites-villes/core'
import { asFactValue } from '../fact-value.js'
import { leafOutcome } from '../leaf-outcome.js'
import { type Scope, scopeOf } from '../operand.js'
import { isLeaf, type Leaf, type Rule } from '../rule.js'
import { assuming, criterionAt } from '../rule-outcome.js'
import type { Rulebook } from '../rulebook.js'
import type { FactDefinition, Facts } from '../vocabulary.js'
import { type Cell, type OpaqueVariable, sizeOf, type Variable } from './cell.js'
import { type AnalysisLimits, defaultAnalysisLimits, Diagrams, terminalOf, UNKNOWN } from './diagram.js'
import { cellOfValue, choiceCells, choiceOutcome, orderedCells, wider } from './fact-cells.js'
import { type LeafReading, outcomeFromCut, readLeaf } from './leaf-reading.js'
import { leavesPlaced, opaqueKey, type PlacedLeaf } from './placed-leaf.js'
import type { Cut } from './range.js'
import { currentRule, type RuleAt } from './rule-at.js'

/**
 * Which cases count.
 * - `full`: every fact is known, or known to be absent. What is said of it is said of the world
 * - `partial`: any fact may be unknown besides. What is said of it is said of every answer that an evaluator can give
 */
export type Knowledge = 'full' | 'partial'

export interface SpaceOptions {
  /** `full` unless told otherwise. */
  readonly knowledge?: Knowledge
  readonly limits?: Partial<AnalysisLimits>
}

/** What is kept of one fact: its variables, and the cuts between the cells where it is ordered. */
interface FactLevels {
  readonly fact: string
  readonly definition: FactDefinition
  readonly first: number
  readonly cells: readonly Cell[]
  readonly starts: readonly (Cut | undefined)[]
  readonly items: ReadonlyMap<string, number>
}

/**
 * The cases that some rules tell apart: the domain of each fact, cut into cells by the constants of those rules, and the
 * rules as decision diagrams over the cells. Two rules with the same number answer alike in every case.
 */
export class RuleSpace {
  readonly diagrams: Diagrams
  readonly knowledge: Knowledge
  readonly variables: readonly Variable[]
  readonly #levels = new Map<string, FactLevels>()
  readonly #opaque = new Map<string, { readonly level: number; readonly placed: PlacedLeaf }>()
  readonly #readings = new Map<Leaf, Map<string, LeafReading>>()
  readonly #built = new Map<Rule, Map<string, number>>()
  readonly #scopes = new Map<Rulebook, Map<CivilDate, Scope>>()
  readonly #rulebooks = new Map<Rulebook, number>()

  constructor(rules: readonly RuleAt[], { knowledge = 'full', limits }: SpaceOptions = {}) {
    this.knowledge = knowledge
    this.diagrams = new Diagrams({ ...defaultAnalysisLimits, ...limits })
    const readings = new Map<string, { definition: FactDefinition; of: LeafReading[] }>()
    const opaque = new Map<string, Pick<OpaqueVariable, 'facts' | 'mayBeUnknown'> & { placed: PlacedLeaf }>()
    for (const at of rules) {
      const scope = this.#scopeOf(at)
      for (const placed of leavesPlaced(currentRule(at), scope)) {
        const reading = this.#reading(placed)
        if (reading.kind === 'settled') continue
        for (const fact of reading.kind === 'opaque' ? reading.facts : [reading.fact]) {
          const key = this.#factKey(fact, at.rulebook)
          const definition = at.rulebook.vocabulary[fact]
          if (!definition) continue
          const entry = readings.get(key) ?? { definition, of: [] }
          if (reading.kind !== 'opaque') entry.of.push(reading)
          readings.set(key, { ...entry, definition: wider(entry.definition, definition) })
        }
        if (reading.kind === 'opaque')
          opaque.set(opaqueKey(placed), {
            placed,
            facts: reading.facts,
            mayBeUnknown: reading.mayBeUnknown || knowledge === 'partial',
          })
      }
    }
    const variables: Variable[] = []
    // The facts that most leaves ask about come first: diagrams share their upper parts.
    const byUse = [...readings].sort(([, a], [, b]) => b.of.length - a.of.length)
    for (const [key, { definition, of }] of byUse) this.#addFact(key, definition, of, variables)
    // What cannot be cut comes last, so that everything above it is certain.
    for (const [key, { placed, ...variable }] of opaque) {
      this.#opaque.set(key, { level: variables.length, placed })
      variables.push({ kind: 'opaque', leaf: placed.leaf, ...variable })
    }
    this.variables = variables
  }

  /** How many combinations of cells there are: what an analysis without a diagram would have to look at. */
  get combinations(): number {
    return this.variables.reduce((product, variable) => product * sizeOf(variable), 1)
  }

  /**
   * The number of a rule in this space.
   *
   * @throws TooLarge when the diagram needs more than the limits allow
   * @throws TypeError for a rule with leaves that the space was not made for
   */
  nodeOf(at: RuleAt): number {
    this.diagrams.restart()
    return this.#build(currentRule(at), this.#scopeOf(at))
  }

  /** As {@link nodeOf}, with some parts of the rule, named by their path, replaced. */
  nodeWith(at: RuleAt, instead: ReadonlyMap<string, Rule>): number {
    this.diagrams.restart()
    return this.#buildWith(currentRule(at), '', this.#scopeOf(at), instead)
  }

  /**
   * The cell of every variable in one case: -1 where the fact has a value that it cannot have, or is unknown in a space in
   * which every fact is known.
   */
  cellsOf(facts: Facts): readonly number[] {
    const found = this.variables.map(() => -1)
    for (const { fact, definition, first, cells, starts, items } of this.#levels.values()) {
      const value = asFactValue(facts[fact])
      const state = value.state === 'absent' && !definition.nullable ? 'unknown' : value.state
      if (value.state === 'known' && definition.kind !== 'set')
        found[first] = cellOfValue(definition, { cells, starts }, value.value)
      else found[first] = cells.findIndex(cell => cell.state === state)
      for (const [item, level] of items)
        found[level] = value.state === 'known' && (value.value as readonly unknown[]).includes(item) ? 1 : 0
    }
    for (const { level, placed } of this.#opaque.values()) {
      const outcome = leafOutcome(placed.leaf, { ...placed.scope, facts })
      const cell = terminalOf[outcome]
      const variable = this.variables[level]
      found[level] = variable && cell < sizeOf(variable) ? cell : -1
    }
    return found
  }

  #buildWith(rule: Rule, path: string, scope: Scope, instead: ReadonlyMap<string, Rule>): number {
    const other = instead.get(path)
    if (other) return this.#build(other, scope)
    if (![...instead.keys()].some(changed => changed.startsWith(`${path}/`))) return this.#build(rule, scope)
    if (isLeaf(rule) || rule.op === 'criterion') return this.#build(rule, scope)
    if (rule.op === 'not') return this.diagrams.not(this.#buildWith(rule.of, `${path}/of`, scope, instead))
    if (rule.op === 'assume') return this.#buildWith(rule.in, `${path}/in`, assuming(rule, scope), instead)
    return this.#combine(
      rule,
      rule.of.map((part, at) => this.#buildWith(part, `${path}/of/${String(at)}`, scope, instead)),
    )
  }

  #build(rule: Rule, scope: Scope): number {
    const key = this.#keyOf(scope)
    const known = this.#built.get(rule)?.get(key)
    if (known !== undefined) return known
    const made = this.#buildAnew(rule, scope)
    const of = this.#built.get(rule) ?? new Map<string, number>()
    this.#built.set(rule, of.set(key, made))
    return made
  }

  #buildAnew(rule: Rule, scope: Scope): number {
    if (isLeaf(rule)) return this.#leafNode({ leaf: rule, scope })
    switch (rule.op) {
      case 'not':
        return this.diagrams.not(this.#build(rule.of, scope))
      case 'assume':
        return this.#build(rule.in, assuming(rule, scope))
      case 'criterion': {
        const { version } = criterionAt(rule.id, scope)
        return version ? this.#build(version.value, scope) : UNKNOWN
      }
      default:
        return this.#combine(
          rule,
          rule.of.map(part => this.#build(part, scope)),
        )
    }
  }

  #combine(rule: Extract<Rule, { op: 'all' | 'any' | 'atLeast' }>, parts: readonly number[]): number {
    if (rule.op === 'atLeast') return this.diagrams.atLeast(rule.n, parts)
    return rule.op === 'all' ? this.diagrams.all(parts) : this.diagrams.any(parts)
  }

  #leafNode(placed: PlacedLeaf): number {
    const reading = this.#reading(placed)
    if (reading.kind === 'settled') return terminalOf[reading.outcome]
    if (reading.kind === 'opaque') return this.#opaqueNode(placed)
    const levels = this.#levels.get(this.#factKey(reading.fact, placed.scope.rulebook))
    if (!levels) throw new TypeError(`the space was not made for rules about ${JSON.stringify(reading.fact)}`)
    const outcomeAt = (cell: Cell, at: number): number => {
      if (cell.state !== 'known') return terminalOf[reading[cell.state]]
      switch (reading.kind) {
        case 'knowledge':
          return terminalOf[reading.known]
        case 'ordered':
          return terminalOf[outcomeFromCut(reading, levels.starts[at])]
        case 'choice':
          return terminalOf[choiceOutcome(reading, cell)]
        case 'set':
          return this.#itemsNode(reading.items, reading.how, levels.items)
      }
    }
    return this.diagrams.node(
      levels.first,
      levels.cells.map((_cell, at) => at + 1),
      levels.cells.map(outcomeAt),
    )
  }

  #itemsNode(items: readonly string[], how: 'any' | 'all', levels: ReadonlyMap<string, number>): number {
    const nodes = items.map(item => {
      const level = levels.get(item)
      // An item that the vocabulary does not list is in no set.
      return level === undefined
        ? terminalOf.no
        : this.diagrams.node(level, [1, 2], [terminalOf.no, terminalOf.yes])
    })
    return how === 'any' ? this.diagrams.any(nodes) : this.diagrams.all(nodes)
  }

  #opaqueNode(placed: PlacedLeaf): number {
    const level = this.#opaque.get(opaqueKey(placed))?.level ?? -1
    const variable = this.variables[level]
    if (!variable) throw new TypeError('the space was not made for this rule')
    const children = [terminalOf.no, terminalOf.yes, terminalOf.unknown].slice(0, sizeOf(variable))
    return this.diagrams.node(
      level,
      children.map((_child, at) => at + 1),
      children,
    )
  }

  #addFact(key: string, definition: FactDefinition, readings: readonly LeafReading[], to: Variable[]): void {
    const fact = key.slice(0, key.indexOf(' '))
    const off: Cell[] = [
      ...(definition.nullable ? [{ state: 'absent' } as const] : []),
      ...(this.knowledge === 'partial' ? [{ state: 'unknown' } as const] : []),
    ]
    const first = to.length
    if (definition.kind === 'set') {
      const known: Cell = { state: 'known', sample: [], values: [] }
      const cells = [known, ...off]
      to.push({ kind: 'state', fact, cells: cells.map(({ state }) => state) })
      const items = new Map<string, number>()
      const { values } = definition
      for (const reading of readings)
        for (const item of reading.kind === 'set' ? reading.items : [])
          if (!items.has(item) && (!values || Object.hasOwn(values, item))) {
            items.set(item, to.length)
            to.push({ kind: 'item', fact, item })
          }
      this.#levels.set(key, { fact, definition, first, cells, starts: [], items })
      return
    }
    const ordered = readings.filter(reading => reading.kind === 'ordered')
    const isOrdered = ['integer', 'number', 'money', 'date'].includes(definition.kind)
    const { cells: known, starts } = isOrdered
      ? orderedCells(definition, ordered)
      : {
          cells: choiceCells(
            definition,
            readings.filter(reading => reading.kind === 'choice'),
          ),
          starts: [],
        }
    const cells = [...known, ...off]
    to.push({ kind: 'fact', fact, cells })
    this.#levels.set(key, { fact, definition, first, cells, starts, items: new Map() })
  }

  #reading(placed: PlacedLeaf): LeafReading {
    const key = this.#keyOf(placed.scope)
    const known = this.#readings.get(placed.leaf)?.get(key)
    if (known) return known
    const reading = readLeaf(placed.leaf, placed.scope)
    const of = this.#readings.get(placed.leaf) ?? new Map<string, LeafReading>()
    this.#readings.set(placed.leaf, of.set(key, reading))
    return reading
  }

  #scopeOf({ rulebook, asOf }: RuleAt): Scope {
    const days = this.#scopes.get(rulebook) ?? new Map<CivilDate, Scope>()
    this.#scopes.set(rulebook, days)
    const scope = days.get(asOf) ?? scopeOf({}, rulebook, asOf)
    days.set(asOf, scope)
    return scope
  }

  /** What the outcome of a part depends on besides the facts. */
  #keyOf({ rulebook, asOf, assumptions }: Scope): string {
    const number = this.#rulebooks.get(rulebook) ?? this.#rulebooks.size
    this.#rulebooks.set(rulebook, number)
    const plain = `${String(number)} ${asOf}`
    if (assumptions.size === 0) return plain
    return `${plain} ${JSON.stringify([...assumptions].map(([fact, { value }]) => [fact, value]))}`
  }

  /** Two vocabularies share a fact when both mean the same kind of thing by it. */
  #factKey(fact: string, { vocabulary }: Rulebook): string {
    const { kind, nullable } = vocabulary[fact] ?? {}
    return `${fact} ${String(kind)} ${String(nullable ?? false)}`
  }
}
