import type { Issue } from '@petites-villes/core'
import { isLeaf, no, type Rule, yes } from '../rule.js'
import { refusalOf } from './answer.js'
import { NO, withinLimits, YES } from './diagram.js'
import { currentRule, type RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'

/**
 * A part of a rule that never matters: with `asIf` in its place, the rule gives the same outcome in every case.
 *
 * @property path JSON pointer of the part
 * @property never the outcome that the part itself can never have, when that is the reason
 */
export interface IdlePart {
  readonly path: string
  readonly part: Rule
  readonly asIf: 'yes' | 'no'
  readonly never?: 'yes' | 'no'
}

/**
 * The parts of a rule that no case ever reaches, the largest ones, such as the second of `population < 20,000` and
 * `population < 30,000`. Each may be left out while the others stay; all of them may be left out together. The rules of
 * criteria are not looked into: ask about them by themselves.
 *
 * @throws TypeError when the rule names a fact, parameter or criterion that the rulebook does not have
 */
export function idleParts(
  rule: RuleAt,
  options: SpaceOptions = {},
): { readonly parts: readonly IdlePart[]; readonly refused?: Issue } {
  return withinLimits(
    () => ({ parts: new IdleSearch(new RuleSpace([rule], options), rule).parts() }),
    refusal => ({ parts: [], refused: refusalOf(refusal) }),
  )
}

/** Goes through a rule from its end, so that of two alike parts the later one is idle. */
export class IdleSearch {
  readonly #space: RuleSpace
  readonly #rule: RuleAt
  readonly #whole: number
  readonly #instead = new Map<string, Rule>()
  readonly #found: IdlePart[] = []

  constructor(space: RuleSpace, rule: RuleAt) {
    this.#space = space
    this.#rule = rule
    this.#whole = space.nodeOf(rule)
  }

  parts(): readonly IdlePart[] {
    const current = currentRule(this.#rule)
    // A rule that is decided in itself has no part that matters more than another.
    if (this.#whole !== YES && this.#whole !== NO) this.#look(current, '')
    return this.#found.sort((a, b) => (a.path < b.path ? -1 : 1))
  }

  #look(rule: Rule, path: string): void {
    if (isLeaf(rule) || rule.op === 'criterion') return
    if (rule.op === 'not') {
      this.#look(rule.of, `${path}/of`)
      return
    }
    if (rule.op === 'assume') {
      this.#look(rule.in, `${path}/in`)
      return
    }
    for (let at = rule.of.length - 1; at >= 0; at--) {
      const part = rule.of[at]
      if (part && rule.of.length > 1) this.#try(part, `${path}/of/${String(at)}`)
      else if (part) this.#look(part, `${path}/of/${String(at)}`)
    }
  }

  #try(part: Rule, path: string): void {
    for (const asIf of ['yes', 'no'] as const) {
      this.#instead.set(path, asIf === 'yes' ? yes : no)
      if (this.#space.nodeWith(this.#rule, this.#instead) === this.#whole) {
        const itself = this.#space.nodeOf({ ...this.#rule, rule: part })
        const never = itself === YES ? 'no' : itself === NO ? 'yes' : undefined
        this.#found.push({ path, part, asIf, ...(never && { never }) })
        return
      }
    }
    this.#instead.delete(path)
    this.#look(part, path)
  }
}
