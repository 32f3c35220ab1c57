import type { Outcome } from '../outcome.js'
import { keyOf, type Question } from './question.js'

/** A node, or its negation: twice the place of the node, plus one when negated. In three values too, not is exact. */
export type Literal = number

/** The conditions of a whole catalogue, each one once. Parts stand before what is made of them. */
export type Node =
  | { readonly op: 'constant' }
  | { readonly op: 'leaf'; readonly question: Question }
  | { readonly op: 'all'; readonly of: readonly Literal[] }
  | { readonly op: 'atLeast'; readonly n: number; readonly of: readonly Literal[] }
  /** Yes for unknown: what a default of yes makes of a condition. */
  | { readonly op: 'possible'; readonly of: Literal }

export const YES: Literal = 0
export const NO: Literal = 1
export const UNKNOWN: Literal = 2
export const literalOf: Readonly<Record<Outcome, Literal>> = { yes: YES, no: NO, unknown: UNKNOWN }

export const not = (literal: Literal): Literal => (literal === UNKNOWN ? UNKNOWN : literal ^ 1)
export const nodeOf = (literal: Literal): number => literal >>> 1
export const isNegated = (literal: Literal): boolean => (literal & 1) === 1

/**
 * Makes conditions out of conditions and gives the same one for the same parts. There is one kind of combination:
 * `any` is not all of not, by De Morgan, which holds in strong Kleene logic.
 */
export class Graph {
  readonly nodes: Node[] = [{ op: 'constant' }, { op: 'constant' }]
  readonly #places = new Map<string, number>()

  leaf(question: Question): Literal {
    return this.#node(`leaf ${keyOf(question)}`, { op: 'leaf', question })
  }

  all(parts: Iterable<Literal>): Literal {
    const of = new Set<Literal>()
    for (const part of parts) {
      if (part === NO) return NO
      const node = this.nodes[nodeOf(part)]!
      if (node.op === 'all' && !isNegated(part)) for (const inner of node.of) of.add(inner)
      else if (part !== YES) of.add(part)
    }
    if (of.size === 0) return YES
    const sorted = [...of].sort((a, b) => a - b)
    const [first = YES] = sorted
    return sorted.length === 1 ? first : this.#node(`all ${sorted.join()}`, { op: 'all', of: sorted })
  }

  any(parts: Iterable<Literal>): Literal {
    return not(this.all([...parts].map(not)))
  }

  /** A part that comes twice counts twice. */
  atLeast(count: number, parts: readonly Literal[]): Literal {
    const n = Math.ceil(count) - parts.filter(part => part === YES).length
    const of = parts.filter(part => part !== YES && part !== NO).sort((a, b) => a - b)
    if (n <= 0) return YES
    if (n > of.length) return NO
    if (n === 1) return this.any(of)
    if (n === of.length) return this.all(of)
    return this.#node(`atLeast ${n} ${of.join()}`, { op: 'atLeast', n, of })
  }

  possible(part: Literal): Literal {
    if (part === YES || part === NO) return part
    if (part === UNKNOWN) return YES
    const { op } = this.nodes[nodeOf(part)]!
    if (op === 'possible') return part
    return this.#node(`possible ${part}`, { op: 'possible', of: part })
  }

  /** A condition that takes a given outcome where it would be unknown. */
  settled(part: Literal, outcome: Outcome): Literal {
    if (outcome === 'unknown') return part
    return outcome === 'yes' ? this.possible(part) : not(this.possible(not(part)))
  }

  #node(key: string, node: Node): Literal {
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.nodes.push(node) - 1
      this.#places.set(key, place)
    }
    return place * 2
  }
}

/** The same conditions with each leaf answered anew, so that what is constant for given columns falls away. */
export function withLeaves(
  graph: Graph,
  answer: (question: Question, fresh: Graph) => Literal,
): { readonly graph: Graph; readonly moved: (literal: Literal) => Literal } {
  const fresh = new Graph()
  const places: Literal[] = []
  const moved = (literal: Literal): Literal => {
    const at = places[nodeOf(literal)]!
    return isNegated(literal) ? not(at) : at
  }
  for (const [at, node] of graph.nodes.entries())
    switch (node.op) {
      case 'constant':
        places.push(at * 2)
        break
      case 'leaf':
        places.push(answer(node.question, fresh))
        break
      case 'all':
        places.push(fresh.all(node.of.map(moved)))
        break
      case 'atLeast':
        places.push(fresh.atLeast(node.n, node.of.map(moved)))
        break
      case 'possible':
        places.push(fresh.possible(moved(node.of)))
        break
    }
  return { graph: fresh, moved }
}
