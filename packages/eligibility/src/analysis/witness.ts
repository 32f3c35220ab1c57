import type { FactValue, Value } from '../fact-value.js'
import { absent, known, unknown } from '../fact-value.js'
import type { Facts } from '../vocabulary.js'
import type { Cell } from './cell.js'
import type { RuleSpace } from './rule-space.js'
import type { Path } from './search.js'

/**
 * A case that proves an answer. Plain data: `evaluate(rule, witness.facts, ...)` shows what is claimed.
 *
 * @property facts a value for every fact that the rules read; `null` is absent, a fact that is left out is unknown
 * @property decisive the facts that matter: the others may have any value
 */
export interface Witness {
  readonly facts: Facts
  readonly decisive: readonly string[]
}

/** The case at the end of a path. Facts that were not asked take the first value that they can have. */
export function witnessOf({ variables }: RuleSpace, path: Path): Witness {
  const facts: Record<string, Value | null> = {}
  const decisive = new Set<string>()
  for (const [level, variable] of variables.entries()) {
    if (variable.kind === 'opaque') continue
    const asked = path.get(level)
    if (asked !== undefined) decisive.add(variable.fact)
    if (variable.kind === 'item') {
      const items = facts[variable.fact]
      if (asked === 1 && Array.isArray(items)) facts[variable.fact] = [...(items as string[]), variable.item]
      continue
    }
    if (variable.kind === 'state') {
      const state = variable.cells[asked ?? 0]
      if (state === 'known') facts[variable.fact] = []
      if (state === 'absent') facts[variable.fact] = null
      continue
    }
    const value = valueIn(variable.cells[asked ?? 0])
    if (value.state !== 'unknown') facts[variable.fact] = value.state === 'known' ? value.value : null
  }
  return { facts: facts as Facts, decisive: [...decisive] }
}

/** A value of a cell, as a fact has it. */
export function valueIn(cell: Cell | undefined): FactValue {
  if (!cell || cell.state === 'unknown') return unknown('not-provided')
  return cell.state === 'absent' ? absent() : known(cell.sample)
}
