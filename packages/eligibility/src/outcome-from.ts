import { atLeast, opposite, type Outcome } from './outcome.js'
import type { TraceNode } from './trace.js'

/** The outcome that the leaves chosen by `keep` give when every other leaf is unknown: what makes `because` checkable. */
export function outcomeFrom(node: TraceNode, keep: ReadonlySet<TraceNode>): Outcome {
  const parts = node.children
  if (!parts) return keep.has(node) ? node.outcome : 'unknown'
  const given = parts.map(part => outcomeFrom(part, keep))
  if (node.op === 'not') return opposite(given[0] ?? 'unknown')
  if (node.op === 'all') return atLeast(parts.length, given)
  if (node.op === 'any') return atLeast(1, given)
  if (node.op === 'atLeast') return atLeast(node.n ?? 0, given)
  return given[0] ?? 'unknown'
}
