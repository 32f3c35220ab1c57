import type { Outcome } from './outcome.js'
import type { TraceNode } from './trace.js'

/** A trace node while it is made: `decisive` is settled last, from the root down. */
export type Draft = { -readonly [Key in keyof TraceNode]: TraceNode[Key] }

/**
 * Settles `decisive` from a decisive node down and collects the paths of the leaves, in the order of the rule: a
 * smallest set that alone gives the outcome. Were every other leaf unknown, the outcome would be the same. An unknown
 * outcome has every leaf that leaves it open.
 */
export function markDecisive(node: Draft, because: string[]): void {
  node.decisive = true
  if (endsHere(node)) because.push(node.path)
  else for (const child of supporters(node)) markDecisive(child, because)
}

const none: readonly TraceNode[] = []

/** A leaf, or a criterion that has no version on that day. */
const endsHere = ({ children, op }: TraceNode): boolean =>
  children === undefined || (children.length === 0 && op === 'criterion')

/** The children that are enough for the outcome of their parent, those with the smallest reasons when there is a choice. */
function supporters(node: TraceNode): readonly TraceNode[] {
  const { children = none, outcome, op } = node
  if (op === 'not' || children.length < 2) return supportersOfFew(node, children)
  const isWhole = (op === 'all' && outcome === 'yes') || (op === 'any' && outcome === 'no')
  if (isWhole) return children
  const candidates = children.filter(child => child.outcome === outcome)
  const needed = neededOf(node, outcome, children.length, candidates.length)
  if (needed >= candidates.length) return candidates
  const sized = candidates.map((child, at) => ({ child, at, size: reasonSize(child) }))
  const smallest = sized.sort((a, b) => a.size - b.size || a.at - b.at).slice(0, needed)
  return smallest.sort((a, b) => a.at - b.at).map(({ child }) => child)
}

/** One child bears its parent's outcome, unless the parent asks for no child at all or for more than there are. */
function supportersOfFew({ op, n = 0 }: TraceNode, children: readonly TraceNode[]): readonly TraceNode[] {
  return op === 'atLeast' && n !== 1 ? none : children
}

function neededOf({ op, n = 0 }: TraceNode, outcome: Outcome, parts: number, candidates: number): number {
  if (outcome === 'unknown') return candidates
  const threshold = op === 'all' ? parts : op === 'any' ? 1 : n
  return outcome === 'yes' ? threshold : Math.max(0, parts - threshold + 1)
}

/** How many leaves the smallest reason of a node has. */
function reasonSize(node: TraceNode): number {
  if (endsHere(node)) return 1
  let size = 0
  for (const child of supporters(node)) size += reasonSize(child)
  return size
}
