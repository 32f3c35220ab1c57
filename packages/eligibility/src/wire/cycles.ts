import type { Rulebook } from '../rulebook.js'
import { criteriaOf } from '../walk.js'

/** The criteria that refer to themselves, directly or through others; those that `expansionsOf` has written out are none of them. */
export function cyclesIn(
  rulebook: Rulebook,
  expansions: ReadonlyMap<string, unknown> = new Map(),
): readonly string[] {
  const uses = new Map(
    Object.values(rulebook.criteria).map(({ id, versions }) => [
      id,
      new Set(versions.flatMap(({ value }) => [...criteriaOf(value)])),
    ]),
  )
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    for (const next of uses.get(from) ?? []) {
      if (next === to) return true
      if (seen.has(next)) continue
      seen.add(next)
      if (reaches(next, to, seen)) return true
    }
    return false
  }
  return [...uses.keys()].filter(id => !expansions.has(id) && reaches(id, id))
}
