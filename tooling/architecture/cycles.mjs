/**
 * A way through a graph that comes back to where it began, or undefined.
 *
 * @param {Readonly<Record<string, readonly string[]>>} graph
 * @returns {string[] | undefined}
 */
export function cycleIn(graph) {
  /** @type {Set<string>} */
  const done = new Set()
  /**
   * @param {string} node
   * @param {readonly string[]} way
   * @returns {string[] | undefined}
   */
  const walk = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of graph[node] ?? []) {
      const cycle = walk(next, [...way, node])
      if (cycle) return cycle
    }
    done.add(node)
    return undefined
  }
  for (const node of Object.keys(graph)) {
    const cycle = walk(node, [])
    if (cycle) return cycle
  }
  return undefined
}
