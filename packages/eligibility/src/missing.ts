import { isCivilDate, moveDay } from '@petites-villes/core'
import type { Value } from './fact-value.js'
import { leafOutcome } from './leaf-outcome.js'
import { factValue, type Scope, valueOf } from './operand.js'
import type { Outcome } from './outcome.js'
import type { Leaf, Rule } from './rule.js'
import { outcomeOfRule } from './rule-outcome.js'
import type { FactDefinition } from './vocabulary.js'
import { factsIn, leavesAt, operandsOf, operandsWithin, sidesOf } from './walk.js'

/**
 * A fact that is still unknown and matters.
 *
 * @property canDecide what this fact alone could settle; `with-others` when it needs another missing fact
 */
export interface MissingFact {
  readonly fact: string
  readonly canDecide: 'yes' | 'no' | 'both' | 'with-others'
}

/** The unknown facts of a residual rule, in the order in which the rule asks for them. */
export function missingIn(residual: Rule, scope: Scope): readonly MissingFact[] {
  const leaves = [...leavesAt(residual, scope)]
  const facts = new Set(leaves.flatMap(leaf => [...factsIn(operandsOf(leaf))]))
  return [...facts]
    .filter(fact => factValue(fact, scope).state === 'unknown')
    .map(fact => ({ fact, canDecide: verdictOf(possibleOutcomes(fact, residual, leaves, scope)) }))
}

function verdictOf(outcomes: ReadonlySet<Outcome>): MissingFact['canDecide'] {
  if (outcomes.has('yes')) return outcomes.has('no') ? 'both' : 'yes'
  return outcomes.has('no') ? 'no' : 'with-others'
}

function possibleOutcomes(
  fact: string,
  residual: Rule,
  leaves: readonly Leaf[],
  scope: Scope,
): ReadonlySet<Outcome> {
  const definition = scope.rulebook.vocabulary[fact]
  const mine = leaves.filter(leaf => factsIn(operandsOf(leaf)).has(fact))
  if (!definition) return new Set()
  if (mine.some(leaf => isComputed(leaf, fact))) return outcomesByLeaf(fact, residual, mine, scope)
  const outcomes = new Set<Outcome>()
  const constants = [scope.asOf, ...mine.flatMap(leaf => constantsOf(leaf, scope))]
  for (const value of telling(definition, constants)) {
    outcomes.add(outcomeOfRule(residual, { ...scope, instead: { fact, value } }))
    if (outcomes.has('yes') && outcomes.has('no')) break
  }
  return outcomes
}

/** The fact stands inside arithmetic, so that the values at which the leaf turns cannot be read off. */
function isComputed(leaf: Leaf, fact: string): boolean {
  return sidesOf(leaf).some(side => 'op' in side && factsIn(operandsWithin(side)).has(fact))
}

function constantsOf(leaf: Leaf, scope: Scope): readonly Value[] {
  return sidesOf(leaf).flatMap(side => {
    const found = valueOf(side, scope)
    return found.state === 'known' ? [found.value] : []
  })
}

const step = { integer: 1, money: 1, number: 1e-6 }

/** Values that make every leaf of a fact turn: its constants and what lies just beside them. */
function telling(definition: FactDefinition, constants: readonly Value[]): readonly (Value | null)[] {
  const none = definition.nullable ? [null] : []
  switch (definition.kind) {
    case 'boolean':
      return [true, false, ...none]
    case 'enum':
      return [...textsIn(constants), ...other(Object.keys(definition.values), constants), ...none]
    case 'integer':
    case 'number':
    case 'money': {
      const by = step[definition.kind]
      const { min = -Infinity, max = Infinity } = definition
      const numbers = constants.filter(value => typeof value === 'number')
      return [...[0, ...numbers].flatMap(c => [c - by, c, c + by]).filter(c => c >= min && c <= max), ...none]
    }
    case 'date': {
      const days = constants.filter(value => isCivilDate(value))
      return [...days.flatMap(day => [-1, 0, 1].flatMap(by => moveDay(day, { days: by }) ?? [])), ...none]
    }
    case 'code':
    case 'text':
      return [...textsIn(constants), '\u0000', ...none]
    case 'set': {
      const items = textsIn(constants)
      return [
        [],
        items,
        ...items.map(item => [item]),
        ...items.map(item => items.filter(i => i !== item)),
        ...none,
      ]
    }
  }
}

/** The texts that a leaf looks for; nothing that it does not look for can turn it. */
function textsIn(constants: readonly Value[]): readonly string[] {
  return [...new Set(constants.flat())].filter(value => typeof value === 'string')
}

/** One choice that no leaf looks for stands for all such choices. */
function other(choices: readonly string[], constants: readonly Value[]): readonly string[] {
  const looked = new Set(textsIn(constants))
  const free = choices.find(choice => !looked.has(choice))
  return free === undefined ? [] : [free]
}

const mostCombinations = 4096

/** An upper bound, for facts inside arithmetic: each leaf may turn every way that this fact alone could turn it. */
function outcomesByLeaf(
  fact: string,
  residual: Rule,
  mine: readonly Leaf[],
  scope: Scope,
): ReadonlySet<Outcome> {
  const choices = mine.map(leaf => turnsOf(leaf, fact, scope))
  const combinations = choices.reduce((product, { length }) => product * length, 1)
  if (combinations > mostCombinations) return new Set(['yes', 'no'])
  const outcomes = new Set<Outcome>()
  for (let combination = 0; combination < combinations; combination++) {
    const forced = new Map<Leaf, Outcome>()
    let rest = combination
    for (const [at, turns] of choices.entries()) {
      const leaf = mine[at]
      const turn = turns[rest % turns.length]
      rest = Math.floor(rest / turns.length)
      if (leaf && turn) forced.set(leaf, turn)
    }
    outcomes.add(
      outcomeOfRule(residual, scope, (leaf, inside) => forced.get(leaf) ?? leafOutcome(leaf, inside)),
    )
  }
  return outcomes
}

/** Beside another missing fact, one alone settles only a range that it leaves, or a comparison by being absent. */
function turnsOf(leaf: Leaf, fact: string, scope: Scope): readonly Outcome[] {
  const alone = [...factsIn(operandsOf(leaf))].every(
    other => other === fact || factValue(other, scope).state !== 'unknown',
  )
  if (alone) return ['yes', 'no']
  if (leaf.op === 'between') return ['unknown', 'no']
  if (!scope.rulebook.vocabulary[fact]?.nullable) return ['unknown']
  return ['unknown', leaf.op === 'ne' || leaf.op === 'notIn' ? 'yes' : 'no']
}
