import { departmentCodeOf } from '../department.js'
import type { Gazetteer } from '../gazetteer.js'
import type { ZoningKind } from '../zoning-table.js'
import type { PartValue } from './kind-rules.js'
import type { Entry } from './read-rows.js'

/**
 * What silence means.
 *
 * @property others `no` for a list of members; `unknown` for a file that has a row for each commune, those that are not on it included
 * @property uncovered departments of which the file says nothing: outside `covers`; for a perimeter, Corsica and the overseas
 * where it has no row at all
 * @property absentIn what a commune of a department is that the file does not name
 * @property extract the one department that a list of members speaks of, when nobody said that it is an extract
 */
export interface Coverage {
  readonly others: 'no' | 'unknown'
  readonly uncovered: readonly string[]
  readonly absentIn: (department: string) => PartValue
  readonly extract: string | undefined
}

const conventions: ReadonlySet<ZoningKind> = new Set<ZoningKind>(['pvd', 'acv', 'ort'])

export function coverageOf(
  kind: ZoningKind,
  entries: readonly Entry[],
  { gazetteer, covers }: { readonly gazetteer: Gazetteer; readonly covers?: readonly string[] },
): Coverage {
  const convention = conventions.has(kind)
  const saysNo = entries.some(({ value }) => value === 'no' || value === 'none')
  const others = kind === 'density' || (!convention && saysNo) ? 'unknown' : 'no'
  const named = new Set<string>(entries.map(({ target }) => departmentCodeOf(target)))
  const isFar = (code: string) => /^(?:2[AB]|9[78])/.test(code)
  const isUncovered = (code: string) =>
    covers ? !covers.includes(code) : !convention && isFar(code) && !named.has(code)
  const codes = gazetteer.departments.map(({ code }) => code)
  const uncovered = others === 'no' ? codes.filter(isUncovered) : []
  const outside = new Set<string>(uncovered)
  const [only, ...more] = named
  return {
    others,
    uncovered,
    absentIn: department => (others === 'unknown' || outside.has(department) ? undefined : 'no'),
    extract: others === 'no' && !covers && more.length === 0 ? only : undefined,
  }
}
