import type { CivilDate } from '@petites-villes/core'
import { moveDay } from '@petites-villes/core'
import type { Value } from '../fact-value.js'
import type { Facts } from '../vocabulary.js'
import type { Cell } from './cell.js'
import type { Range } from './range.js'
import type { RuleSpace } from './rule-space.js'
import type { Path } from './search.js'
import type { Witness } from './witness.js'

const most = 81

/**
 * Cases along a path that differ in the facts which opaque leaves read: no proof can be read off such a leaf, but a case
 * that the evaluator confirms is one.
 */
export function trials({ variables }: RuleSpace, path: Path, { facts }: Witness): readonly Facts[] {
  const read = new Set<string>()
  for (const level of path.keys()) {
    const variable = variables[level]
    if (variable?.kind === 'opaque') for (const fact of variable.facts) read.add(fact)
  }
  let cases: readonly Facts[] = [facts]
  for (const [level, variable] of variables.entries()) {
    if (variable.kind !== 'fact' || !read.has(variable.fact)) continue
    const cell = path.get(level)
    const cells = cell === undefined ? variable.cells : [variable.cells[cell]]
    const values = [...new Set(cells.flatMap(each => valuesIn(each)))].slice(0, 5)
    const more = cases.flatMap(each => values.map(value => ({ ...each, [variable.fact]: value }) as Facts))
    if (more.length > 0 && more.length <= most) cases = more
  }
  return cases
}

function valuesIn(cell: Cell | undefined): readonly (Value | null)[] {
  if (!cell || cell.state === 'unknown') return []
  if (cell.state === 'absent') return [null]
  if (!('range' in cell)) return [cell.sample]
  return [cell.sample, ...moved(cell.sample, cell.range)]
}

/** Values further along a range. */
function moved(sample: Value, range: Range): readonly Value[] {
  const inside = (value: number | string): boolean =>
    !(
      (range.from !== undefined && value < range.from) ||
      (range.above !== undefined && value <= range.above) ||
      (range.to !== undefined && value > range.to) ||
      (range.below !== undefined && value >= range.below)
    )
  if (typeof sample === 'number')
    return [0, 1, sample + 1, sample - 1, sample * 2 + 100, sample - 1_000, 1_000_000].filter(inside)
  if (typeof sample !== 'string') return []
  return [1, -1, 400, -400, 4_000]
    .flatMap(days => moveDay(sample as CivilDate, { days }) ?? [])
    .filter(inside)
}
