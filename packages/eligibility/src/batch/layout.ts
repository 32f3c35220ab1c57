import type { Scope } from '../operand.js'
import type { Bitmap } from './bitmap.js'
import type { Columns } from './columns.js'
import { type Graph, isNegated, type Literal, type Node, nodeOf, UNKNOWN } from './graph.js'
import { type Kernel, leafKernel } from './leaf-kernel.js'
import { pieceWords } from './piece.js'

/** Two bitmaps of a piece: where a condition is yes and where it is no. */
interface Register {
  readonly yes: Bitmap
  readonly no: Bitmap
}

type Step = (from: number, words: number) => void

/**
 * Where each condition of a graph is worked out: conditions that some answer needs, each one once, in registers that are
 * used again as soon as nothing needs what is in them.
 */
export class Layout {
  /** The register of each asked literal, its sides changed where it is negated. */
  readonly answers: readonly Register[]
  readonly #graph: Graph
  readonly #registers: readonly Register[]

  constructor(graph: Graph, asked: readonly Literal[]) {
    this.#graph = graph
    this.#registers = allotted(graph.nodes, asked)
    this.answers = asked.map(literal => this.#at(literal))
  }

  /** The loops over given columns, in their order. */
  steps(columns: Columns, scope: Scope): readonly Step[] {
    const steps: Step[] = []
    for (const [place, node] of this.#graph.nodes.entries()) {
      const into = this.#registers[place]
      if (into && node.op !== 'constant')
        steps.push(stepOf(node, into, part => this.#at(part), columns, scope))
    }
    return steps
  }

  #at(literal: Literal): Register {
    const register = this.#registers[nodeOf(literal)]!
    return isNegated(literal) ? { yes: register.no, no: register.yes } : register
  }
}

function newRegister(): Register {
  const memory = new Uint32Array(2 * pieceWords)
  return { yes: memory.subarray(0, pieceWords), no: memory.subarray(pieceWords) }
}

/**
 * A register for each node that is needed; the two constants first. A condition with something that nobody knows is no
 * where the condition is, and never yes: it takes no register of its own.
 */
function allotted(nodes: readonly Node[], asked: readonly Literal[]): readonly Register[] {
  const lastUse = lastUses(nodes, asked)
  const yes = newRegister()
  yes.yes.fill(0xffffffff)
  const unknown = newRegister()
  const registers: Register[] = [yes, unknown]
  const free: Register[] = []
  const freedAfter = new Map<number, Register[]>()
  for (const [place, node] of nodes.entries()) {
    const last = lastUse[place]
    if (node.op === 'constant' || last === undefined) continue
    const doubted = doubtedBy(node)
    if (doubted !== undefined) {
      const { yes, no } = registers[nodeOf(doubted)]!
      registers[place] = { yes: unknown.yes, no: isNegated(doubted) ? yes : no }
    } else {
      const register = free.pop() ?? newRegister()
      registers[place] = register
      freedAfter.set(last, [...(freedAfter.get(last) ?? []), register])
    }
    free.push(...(freedAfter.get(place) ?? []))
  }
  return registers
}

/** The other part of `all` of two parts of which one is unknown. */
function doubtedBy(node: Node): Literal | undefined {
  return node.op === 'all' && node.of.length === 2 && node.of[0] === UNKNOWN ? node.of[1] : undefined
}

function partsOf(node: Node): readonly Literal[] {
  if (node.op === 'possible') return [node.of]
  return node.op === 'all' || node.op === 'atLeast' ? node.of : []
}

/** For each node the last that needs it; an answer is needed to the end, and a node without use has none. */
function lastUses(nodes: readonly Node[], asked: readonly Literal[]): readonly (number | undefined)[] {
  const last: (number | undefined)[] = []
  for (const literal of asked) last[nodeOf(literal)] = Infinity
  for (let place = nodes.length - 1; place >= 0; place--) {
    const own = last[place]
    const node = nodes[place]!
    if (own === undefined) continue
    const needed = doubtedBy(node) === undefined ? place : own
    for (const part of partsOf(node)) last[nodeOf(part)] = Math.max(last[nodeOf(part)] ?? 0, needed)
  }
  return last
}

function stepOf(
  node: Exclude<Node, { op: 'constant' }>,
  into: Register,
  at: (literal: Literal) => Register,
  columns: Columns,
  scope: Scope,
): Step {
  switch (node.op) {
    case 'leaf': {
      const kernel: Kernel = leafKernel(node.question, columns, scope)
      return (from, words) => kernel(from, words, into.yes, into.no)
    }
    case 'all': {
      const [first, second, ...rest] = node.of.map(at)
      return (_from, words) => {
        if (first && second) all(first, second, into, words)
        for (const part of rest) all(into, part, into, words)
      }
    }
    case 'atLeast': {
      const of = node.of.map(at)
      return (_from, words) => atLeast(node.n, of, into, words)
    }
    case 'possible': {
      const { no } = at(node.of)
      return (_from, words) => {
        for (let word = 0; word < words; word++) {
          into.yes[word] = ~no[word]!
          into.no[word] = no[word]!
        }
      }
    }
  }
}

function all(a: Register, b: Register, into: Register, words: number): void {
  const { yes, no } = into
  for (let word = 0; word < words; word++) {
    yes[word] = a.yes[word]! & b.yes[word]!
    no[word] = a.no[word]! | b.no[word]!
  }
}

/** Yes where enough parts are yes, no where too few are not no. */
function atLeast(n: number, of: readonly Register[], { yes, no }: Register, words: number): void {
  for (let word = 0; word < words; word++) {
    yes[word] = counted(n, of.length, at => of[at]!.yes[word]!)
    no[word] = ~counted(n, of.length, at => ~of[at]!.no[word]!)
  }
}

/** The rows of a word in which at least `n` of the parts have their bit, by adding 32 columns of bits at a time. */
function counted(n: number, parts: number, bitsOf: (part: number) => number): number {
  const digits: number[] = []
  for (let part = 0; part < parts; part++) {
    let carry = bitsOf(part)
    for (let digit = 0; carry !== 0; digit++) {
      const before = digits[digit] ?? 0
      digits[digit] = before ^ carry
      carry &= before
    }
  }
  // From the highest digit on: more where a one meets a zero of `n`, still equal where they agree.
  let more = 0
  let equal = -1
  for (let digit = Math.max(digits.length, 32 - Math.clz32(n)) - 1; digit >= 0; digit--) {
    const bits = digits[digit] ?? 0
    if ((n >>> digit) & 1) equal &= bits
    else {
      more |= equal & bits
      equal &= ~bits
    }
  }
  return more | equal
}
