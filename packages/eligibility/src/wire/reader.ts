import { type Issue, issue, nearest } from '@petites-villes/core'
import { kindOf, shown } from '../given.js'
import { defaultLimits, type RuleLimits } from './limits.js'

export type Path = readonly (string | number)[]

/** JSON as it comes: nothing is known of it yet. */
export type Json = Readonly<Record<string, unknown>>

/** After so many problems another one teaches nobody anything. */
const mostProblems = 200

/** Collects what is wrong while something untrusted is read, and counts what was read. */
export class Reader {
  readonly issues: Issue[] = []
  readonly limits: RuleLimits
  #nodes = 0
  #stopped = false

  constructor(limits: Partial<RuleLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits }
  }

  problem(path: Path, code: string, params: Issue['params'] = {}): undefined {
    if (this.issues.length < mostProblems) this.issues.push(issue(code, params, { path }))
    else this.#stopped = true
    return undefined
  }

  /** An object of no surprising kind, or undefined with its problem. Counts as one node. */
  object(given: unknown, path: Path): Json | undefined {
    if (this.#stopped) return undefined
    if (path.length > this.limits.depth * 2) return this.#stop(path, 'rule/too-deep', this.limits.depth)
    if (++this.#nodes > this.limits.nodes) return this.#stop(path, 'rule/too-large', this.limits.nodes)
    if (given === null || typeof given !== 'object' || Array.isArray(given))
      return this.problem(path, 'rule/not-an-object', { given: kindOf(given) })
    return given as Json
  }

  list(given: unknown, path: Path): readonly unknown[] | undefined {
    if (!Array.isArray(given)) return this.problem(path, 'rule/not-a-list', { given: kindOf(given) })
    if (given.length > this.limits.items)
      return this.problem(path, 'rule/list-too-long', { given: given.length, most: this.limits.items })
    return given as readonly unknown[]
  }

  text(given: unknown, path: Path): string | undefined {
    if (typeof given !== 'string') return this.problem(path, 'rule/not-text', { given: kindOf(given) })
    if (given.length > this.limits.text)
      return this.problem(path, 'rule/text-too-long', { given: given.length, most: this.limits.text })
    return given
  }

  /** A property that must be there. */
  required(object: Json, key: string, path: Path): unknown {
    if (Object.hasOwn(object, key)) return object[key]
    return this.problem(path, 'rule/missing-property', { property: key })
  }

  /** Reports every property that does not belong, with the one that was meant. */
  only(object: Json, allowed: readonly string[], path: Path): void {
    for (const key of Object.keys(object))
      if (!allowed.includes(key)) {
        const free = allowed.filter(known => !Object.hasOwn(object, known))
        this.problem([...path, key], 'rule/unknown-property', { given: key, suggestions: nearest(key, free) })
      }
  }

  /** One of a few words; a missing one was reported by {@link Reader.required}. */
  oneOf<T extends string>(given: unknown, choices: readonly T[], path: Path, code: string): T | undefined {
    if (given === undefined) return undefined
    const found = choices.find(choice => choice === given)
    if (found !== undefined) return found
    const written = shown(given)
    return this.problem(path, code, { given: written, choices, suggestions: nearest(written, choices) })
  }

  /** A name that nothing bears, with those that were perhaps meant. */
  dangling(noun: string, given: string, known: Iterable<string>, path: Path): undefined {
    return this.problem(path, `rule/no-such-${noun}`, { given, suggestions: nearest(given, known) })
  }

  #stop(path: Path, code: string, most: number): undefined {
    this.#stopped = true
    return this.problem(path.slice(0, 12), code, { most })
  }
}
