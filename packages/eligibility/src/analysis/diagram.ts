/** Terminal nodes; every other node has a larger number. */
export const NO = 0
export const YES = 1
export const UNKNOWN = 2

/** The outcome of a rule as the number of its terminal node. */
export type Terminal = typeof NO | typeof YES | typeof UNKNOWN

export const terminalOf = { no: NO, yes: YES, unknown: UNKNOWN } as const
export const outcomeOfTerminal = ['no', 'yes', 'unknown'] as const

/** What the diagrams of one space may cost before the question is refused. */
export interface AnalysisLimits {
  /** Nodes kept, over all rules of a space. 200,000 unless told otherwise, some tens of megabytes. */
  readonly mostNodes: number
  /** Pairs of nodes looked at for one rule or one question. 2,000,000 unless told otherwise, a second or two. */
  readonly mostSteps: number
}

export const defaultAnalysisLimits: AnalysisLimits = { mostNodes: 200_000, mostSteps: 2_000_000 }

/** The diagram grew past its limits. Questions turn it into an unknown answer with the issue `analysis/too-large`. */
export class TooLarge extends Error {
  readonly limit: keyof AnalysisLimits
  readonly most: number

  constructor(limit: keyof AnalysisLimits, most: number) {
    super(`the decision diagram needs more than ${String(most)} ${limit === 'mostNodes' ? 'nodes' : 'steps'}`)
    this.limit = limit
    this.most = most
  }
}

/** Does some work; past the limits of a diagram, what `otherwise` makes of the refusal. Any other error goes on. */
export function withinLimits<Done, Refused>(
  work: () => Done,
  otherwise: (refusal: TooLarge) => Refused,
): Done | Refused {
  try {
    return work()
  } catch (error) {
    if (error instanceof TooLarge) return otherwise(error)
    throw error
  }
}

/**
 * Reduced ordered decision diagrams with many-valued variables and three terminals. A node asks one variable in which cell
 * it lies; neighbouring cells that lead to the same node are one run. Equal functions are the same number: no two nodes
 * are alike, and none has a single run.
 */
export class Diagrams {
  readonly #limits: AnalysisLimits
  readonly #variables: number[] = [Infinity, Infinity, Infinity]
  /** Of each node, the first cell after each run. */
  readonly #ends: (readonly number[])[] = [[], [], []]
  readonly #children: (readonly number[])[] = [[], [], []]
  readonly #unique = new Map<string, number>()
  readonly #combined = new Map<number, number>()
  readonly #negated = new Map<number, number>()
  #steps = 0

  constructor(limits: AnalysisLimits = defaultAnalysisLimits) {
    this.#limits = limits
  }

  get nodes(): number {
    return this.#variables.length
  }

  /** The variable that a node asks; `Infinity` for a terminal. */
  variableOf(node: number): number {
    return this.#variables[node] ?? Infinity
  }

  endsOf(node: number): readonly number[] {
    return this.#ends[node] ?? []
  }

  childrenOf(node: number): readonly number[] {
    return this.#children[node] ?? []
  }

  /** Where a node leads when its variable lies in a cell. */
  childAt(node: number, cell: number): number {
    const run = this.endsOf(node).findIndex(end => cell < end)
    return this.childrenOf(node)[run] ?? UNKNOWN
  }

  /** The variables that are asked at a node or below it. */
  variablesBelow(node: number): ReadonlySet<number> {
    const below = [...this.#below(node)].map(at => this.variableOf(at))
    return new Set(below.filter(variable => variable !== Infinity))
  }

  /** Whether some way from a node ends in a terminal. */
  reaches(node: number, terminal: Terminal): boolean {
    return this.#below(node).has(terminal)
  }

  #below(node: number, found = new Set<number>()): ReadonlySet<number> {
    if (found.has(node)) return found
    found.add(node)
    for (const child of this.childrenOf(node)) this.#below(child, found)
    return found
  }

  /** Starts the count of steps anew; each rule and each question has its own. */
  restart(): void {
    this.#steps = 0
  }

  /** Counts one step of work. Throws {@link TooLarge} past the limit. */
  step(): void {
    if (++this.#steps > this.#limits.mostSteps) throw new TooLarge('mostSteps', this.#limits.mostSteps)
  }

  /** The node that leads from each run of cells of a variable to a child. */
  node(variable: number, ends: readonly number[], children: readonly number[]): number {
    const runEnds: number[] = []
    const runChildren: number[] = []
    for (const [at, child] of children.entries()) {
      const end = ends[at] ?? 0
      if (runChildren.at(-1) === child) runEnds[runEnds.length - 1] = end
      else {
        runEnds.push(end)
        runChildren.push(child)
      }
    }
    const [only] = runChildren
    if (runChildren.length === 1 && only !== undefined) return only
    const key = `${String(variable)}|${runEnds.join()}|${runChildren.join()}`
    const known = this.#unique.get(key)
    if (known !== undefined) return known
    if (this.nodes >= this.#limits.mostNodes) throw new TooLarge('mostNodes', this.#limits.mostNodes)
    const made = this.nodes
    this.#variables.push(variable)
    this.#ends.push(runEnds)
    this.#children.push(runChildren)
    this.#unique.set(key, made)
    return made
  }

  not(node: number): number {
    if (node === YES) return NO
    if (node === NO) return YES
    if (node === UNKNOWN) return UNKNOWN
    const known = this.#negated.get(node)
    if (known !== undefined) return known
    this.step()
    const made = this.node(
      this.variableOf(node),
      this.endsOf(node),
      this.childrenOf(node).map(child => this.not(child)),
    )
    this.#negated.set(node, made)
    this.#negated.set(made, node)
    return made
  }

  all(nodes: readonly number[]): number {
    return nodes.reduce((together, node) => this.#combine(NO, together, node), YES)
  }

  any(nodes: readonly number[]): number {
    return nodes.reduce((together, node) => this.#combine(YES, together, node), NO)
  }

  /** Yes when at least `n` are yes, no when too few can be; one row of thresholds after the other. */
  atLeast(n: number, nodes: readonly number[]): number {
    if (n <= 0) return YES
    if (n > nodes.length) return NO
    const reached = [YES, ...Array.from({ length: n }, () => NO as number)]
    for (const node of nodes)
      for (let count = n; count >= 1; count--)
        reached[count] = this.any([this.all([node, reached[count - 1] ?? NO]), reached[count] ?? NO])
    return reached[n] ?? NO
  }

  /** `absorbing` is NO for and, YES for or: what decides alone. */
  #combine(absorbing: typeof NO | typeof YES, f: number, g: number): number {
    const neutral = absorbing === NO ? YES : NO
    if (f === absorbing || g === absorbing) return absorbing
    if (f === neutral || f === g) return g
    if (g === neutral) return f
    const [low, high] = f < g ? [f, g] : [g, f]
    const key = (absorbing * 2 ** 25 + low) * 2 ** 25 + high
    const known = this.#combined.get(key)
    if (known !== undefined) return known
    this.step()
    const variable = Math.min(this.variableOf(f), this.variableOf(g))
    const ends: number[] = []
    const children: number[] = []
    this.eachRun(variable, f, g, (end, a, b) => {
      ends.push(end)
      children.push(this.#combine(absorbing, a, b))
    })
    const made = this.node(variable, ends, children)
    this.#combined.set(key, made)
    return made
  }

  /** The runs of cells of a variable over which both nodes lead to one child each. */
  eachRun(variable: number, f: number, g: number, visit: (end: number, a: number, b: number) => void): void {
    const asksF = this.variableOf(f) === variable
    const asksG = this.variableOf(g) === variable
    const endsF = this.endsOf(f)
    const endsG = this.endsOf(g)
    const childrenF = this.childrenOf(f)
    const childrenG = this.childrenOf(g)
    if (!asksG) {
      for (let i = 0; i < endsF.length; i++) visit(endsF[i] ?? 0, childrenF[i] ?? NO, g)
      return
    }
    if (!asksF) {
      for (let j = 0; j < endsG.length; j++) visit(endsG[j] ?? 0, f, childrenG[j] ?? NO)
      return
    }
    for (let i = 0, j = 0; i < endsF.length && j < endsG.length;) {
      const endF = endsF[i] ?? 0
      const endG = endsG[j] ?? 0
      visit(Math.min(endF, endG), childrenF[i] ?? NO, childrenG[j] ?? NO)
      if (endF <= endG) i++
      if (endG <= endF) j++
    }
  }
}
