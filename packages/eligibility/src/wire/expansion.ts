import { partsOf, type Rule } from '../rule.js'
import type { Rulebook } from '../rulebook.js'
import { criteriaOf } from '../walk.js'

/** How large a rule is once every criterion is written out in its place. */
export interface Expansion {
  readonly nodes: number
  readonly depth: number
}

/**
 * The expansion of each criterion, all its versions together. Those that refer to themselves, or to one that does, have none. A criterion that
 * stands twice in the next doubles with each step: what is short to write may be endless to evaluate.
 */
export function expansionsOf({ criteria }: Rulebook): ReadonlyMap<string, Expansion> {
  const found = new Map<string, Expansion>()
  const awaited = new Map<string, Set<string>>()
  const users = new Map<string, string[]>()
  for (const { id, versions } of Object.values(criteria)) {
    const uses = new Set(
      versions.flatMap(({ value }) => [...criteriaOf(value)]).filter(use => Object.hasOwn(criteria, use)),
    )
    awaited.set(id, uses)
    for (const use of uses) users.set(use, [...(users.get(use) ?? []), id])
  }
  const ready = [...awaited].filter(([, uses]) => uses.size === 0).map(([id]) => id)
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    found.set(id, together((criteria[id]?.versions ?? []).map(({ value }) => expansionOf(value, found))))
    for (const user of users.get(id) ?? []) {
      const uses = awaited.get(user)
      uses?.delete(id)
      if (uses?.size === 0) ready.push(user)
    }
  }
  return found
}

/** The expansion of a rule, from those of the criteria; one that has none counts as a single node. */
export function expansionOf(rule: Rule, criteria: ReadonlyMap<string, Expansion>): Expansion {
  const inside = together([
    ...partsOf(rule).map(part => expansionOf(part, criteria)),
    ...(rule.op === 'criterion' ? [criteria.get(rule.id) ?? nothing] : []),
  ])
  return { nodes: inside.nodes + 1, depth: inside.depth + 1 }
}

const nothing: Expansion = { nodes: 0, depth: 0 }

function together(parts: readonly Expansion[]): Expansion {
  let { nodes, depth } = nothing
  for (const part of parts) {
    nodes += part.nodes
    depth = Math.max(depth, part.depth)
  }
  return { nodes, depth }
}
