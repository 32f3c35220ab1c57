import { atLeast, opposite, type Outcome } from './outcome.js'
import type { TraceNode } from './trace.js'

/**
 * A smallest set of leaves that alone give the outcome of a node: were every other leaf unknown, the outcome would be
 * the same. For an unknown outcome, every leaf that leaves it open.
 */
export function becauseOf(node: TraceNode): readonly TraceNode[] {
  const parts = node.children
  if (!parts) return [node]
  if (parts.length === 0) return node.op === 'all' || node.op === 'any' || node.op === 'atLeast' ? [] : [node]
  const needed = supporters(node, parts)
  const sets = parts.filter(part => part.outcome === needed.outcome).map(becauseOf)
  return sets
    .sort((a, b) => a.length - b.length)
    .slice(0, needed.count)
    .flat()
}

/** How many children of which outcome are enough for the outcome of their parent. */
function supporters(node: TraceNode, parts: readonly TraceNode[]): { outcome: Outcome; count: number } {
  if (node.op === 'not') return { outcome: opposite(node.outcome), count: 1 }
  if (node.outcome === 'unknown') return { outcome: 'unknown', count: parts.length }
  const wanted =
    node.op === 'all' ? parts.length : node.op === 'any' ? 1 : node.op === 'atLeast' ? (node.n ?? 0) : 1
  if (node.outcome === 'yes') return { outcome: 'yes', count: wanted }
  return { outcome: 'no', count: Math.max(0, parts.length - wanted + 1) }
}

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
