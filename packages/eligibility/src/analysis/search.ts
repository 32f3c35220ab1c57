import type { Variable } from './cell.js'
import { NO, UNKNOWN, YES } from './diagram.js'
import type { RuleSpace } from './rule-space.js'

/** One way through the diagrams: of each variable that was asked, the cell. */
export type Path = ReadonlyMap<number, number>

/** Whether a pair of terminals is what is looked for. */
export type Wanted = (a: number, b: number) => boolean

/**
 * The ways through two diagrams at once to a pair of terminals that is wanted, one for each pair of nodes at which opaque
 * leaves begin. Those that need no opaque leaf come first; `crosses` says which do.
 */
export function* pathsTo(
  space: RuleSpace,
  f: number,
  g: number,
  wanted: Wanted,
): Generator<{ readonly path: Path; readonly crosses: boolean }> {
  space.diagrams.restart()
  const sure = firstPath(space, f, g, wanted, false)
  if (sure) {
    yield { path: sure, crosses: false }
    return
  }
  if (!space.variables.some(({ kind }) => kind === 'opaque')) return
  for (const path of pathsThroughOpaque(space, f, g, wanted)) yield { path, crosses: true }
}

/** Whether a wanted pair of terminals can be reached at all, and whether an opaque leaf must be crossed for it. */
export function foundIn(
  space: RuleSpace,
  f: number,
  g: number,
  wanted: Wanted,
): 'yes' | 'no' | 'through-opaque' {
  space.diagrams.restart()
  if (firstPath(space, f, g, wanted, false)) return 'yes'
  if (!space.variables.some(({ kind }) => kind === 'opaque')) return 'no'
  return firstPath(space, f, g, wanted, true) ? 'through-opaque' : 'no'
}

function firstPath(
  space: RuleSpace,
  f: number,
  g: number,
  wanted: Wanted,
  through: boolean,
): Path | undefined {
  const { diagrams } = space
  const dead = new Set<number>()
  const path = new Map<number, number>()
  const visit = (a: number, b: number): boolean => {
    const variable = Math.min(diagrams.variableOf(a), diagrams.variableOf(b))
    if (variable === Infinity) return wanted(a, b)
    if (!through && isOpaque(space.variables[variable])) return false
    const key = a * 2 ** 25 + b
    if (dead.has(key)) return false
    diagrams.step()
    for (const { cell, left, right } of runsOf(space, variable, a, b))
      if (visit(left, right)) {
        path.set(variable, cell)
        return true
      }
    dead.add(key)
    return false
  }
  return visit(f, g) ? path : undefined
}

/** One path to each pair of nodes below which only opaque leaves are left and what is wanted can be reached. */
function* pathsThroughOpaque(space: RuleSpace, f: number, g: number, wanted: Wanted): Generator<Path> {
  const { diagrams } = space
  const seen = new Set<number>()
  function* visit(a: number, b: number, path: Path): Generator<Path> {
    const key = a * 2 ** 25 + b
    if (seen.has(key)) return
    seen.add(key)
    diagrams.step()
    const variable = Math.min(diagrams.variableOf(a), diagrams.variableOf(b))
    if (variable === Infinity) return
    if (isOpaque(space.variables[variable])) {
      const below = firstPath(space, a, b, wanted, true)
      if (below) yield new Map([...path, ...below])
      return
    }
    for (const { cell, left, right } of runsOf(space, variable, a, b))
      yield* visit(left, right, new Map(path).set(variable, cell))
  }
  yield* visit(f, g, new Map())
}

interface Run {
  readonly cell: number
  readonly left: number
  readonly right: number
}

/** The runs of a variable over which both nodes lead to one child each, by their first cell. */
function runsOf(space: RuleSpace, variable: number, a: number, b: number): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  space.diagrams.eachRun(variable, a, b, (end, left, right) => {
    runs.push({ cell: start, left, right })
    start = end
  })
  return runs
}

const isOpaque = (variable: Variable | undefined): boolean => variable?.kind === 'opaque'

/** The terminal that a node leads to when every variable lies in the given cell. */
export function terminalAt(space: RuleSpace, node: number, cellOf: (variable: number) => number): number {
  const { diagrams } = space
  let at = node
  while (at !== NO && at !== YES && at !== UNKNOWN) at = diagrams.childAt(at, cellOf(diagrams.variableOf(at)))
  return at
}
