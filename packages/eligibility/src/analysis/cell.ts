import type { CivilDate } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import type { Leaf } from '../rule.js'
import type { Range } from './range.js'

/**
 * Values of one fact that no rule under analysis tells apart. Plain data.
 *
 * @property sample one value of the cell
 * @property range numbers or days from one end to the other
 * @property values the values of the cell, all of them
 * @property otherThan every value but these
 */
export type KnownCell =
  | { readonly state: 'known'; readonly sample: number | CivilDate; readonly range: Range }
  | { readonly state: 'known'; readonly sample: Value; readonly values: readonly Value[] }
  | { readonly state: 'known'; readonly sample: string; readonly otherThan: readonly Value[] }

export type Cell = KnownCell | { readonly state: 'absent' } | { readonly state: 'unknown' }

/**
 * What a level of the diagram asks.
 * - `fact`: in which cell a fact lies
 * - `state`: whether a set is known, absent or unknown
 * - `item`: whether an item is in a set; cell 0 is no, cell 1 is yes
 * - `opaque`: what a leaf answers that cannot be cut; the cells are no, yes and, where it can be, unknown
 */
export type Variable =
  | { readonly kind: 'fact'; readonly fact: string; readonly cells: readonly Cell[] }
  | { readonly kind: 'state'; readonly fact: string; readonly cells: readonly Cell['state'][] }
  | { readonly kind: 'item'; readonly fact: string; readonly item: string }
  | OpaqueVariable

export interface OpaqueVariable {
  readonly kind: 'opaque'
  readonly leaf: Leaf
  readonly facts: readonly string[]
  readonly mayBeUnknown: boolean
}

/** How many cells a variable has. */
export function sizeOf(variable: Variable): number {
  switch (variable.kind) {
    case 'fact':
    case 'state':
      return variable.cells.length
    case 'item':
      return 2
    case 'opaque':
      return variable.mayBeUnknown ? 3 : 2
  }
}
