import { type CivilDate, type Dated, fail, issue, ok, type Result, within } from '@petites-villes/core'
import { countOutcomes, outcomeAt, type OutcomeCounts, type RuleAnswers } from '../batch/answers.js'
import { countShared, isSet, rowsOf, setBit, wordsFor } from '../batch/bitmap.js'
import { compile } from '../compile.js'
import type { Outcome } from '../outcome.js'
import type { Rule } from '../rule.js'
import type { Rulebook } from '../rulebook.js'
import { parseFacts } from '../facts.js'
import type { Facts, Vocabulary } from '../vocabulary.js'

/** One member of a population: for us, a commune. */
export interface Case {
  readonly id: string
  readonly facts: Facts
}

/**
 * Checks one case that comes from outside: `{ id, facts }`. Facts that the vocabulary does not have are left out: a
 * population may know more than a catalogue asks.
 *
 * @returns issues `fact/...`, their path beginning with `facts`, and `analysis/no-id`
 */
export function parseCase(vocabulary: Vocabulary, given: unknown): Result<Case> {
  if (given === null || typeof given !== 'object' || Array.isArray(given))
    return fail(issue('fact/not-an-object', { given: Array.isArray(given) ? 'array' : typeof given }))
  const { id, facts } = given as { readonly id?: unknown; readonly facts?: unknown }
  if (typeof id !== 'string' || id === '') return fail(issue('analysis/no-id', {}, { path: ['id'] }))
  const own =
    facts !== null && typeof facts === 'object' && !Array.isArray(facts)
      ? Object.fromEntries(Object.entries(facts).filter(([fact]) => Object.hasOwn(vocabulary, fact)))
      : facts
  const read = parseFacts(vocabulary, own)
  return read.ok ? ok({ id, facts: read.value }) : fail(...read.issues.map(each => within('facts', each)))
}

/** A rule with a name, as a catalogue has it. */
export interface IdentifiedRule {
  readonly id: string
  readonly versions: Dated<Rule>
}

export interface PopulationOptions {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
  /** Told now and then how many cases are done. */
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * What some rules say of every case of a population, two bits for each.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { always, defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { OutcomesOver } from '@petites-villes/eligibility/analysis'
 *
 * const vocabulary = defineFacts({
 *   population: { kind: 'integer', label: { fr: 'population', en: 'population' }, question: { fr: '?', en: '?' } },
 * })
 * const small = { id: 'small', versions: always(ruleBuilder(vocabulary).lt('population', 20_000)) }
 * const towns = [
 *   { id: 'Modane', facts: { population: 3_000 } },
 *   { id: 'Lyon', facts: { population: 520_000 } },
 *   { id: 'Suzan', facts: {} },
 * ]
 * const found = new OutcomesOver([small], towns, { asOf: civilDate('2026-11-22'), rulebook: defineRulebook({ vocabulary }) })
 * found.counts('small') // => { yes: 1, no: 1, unknown: 1 }
 * found.idsOf('small', 'yes') // => ['Modane']
 * ```
 * @throws TypeError when a rule names a fact, parameter or criterion that the rulebook does not have
 */
export class OutcomesOver {
  readonly cases: readonly Case[]
  readonly #answers = new Map<string, RuleAnswers>()

  constructor(
    rules: readonly IdentifiedRule[],
    population: Iterable<Case>,
    { asOf, rulebook, onProgress }: PopulationOptions,
  ) {
    this.cases = Array.isArray(population) ? (population as readonly Case[]) : [...population]
    const words = wordsFor(this.cases.length)
    const asked = rules.map(({ id, versions }) => {
      const answers = { rule: id, yes: new Uint32Array(words), no: new Uint32Array(words) }
      this.#answers.set(id, answers)
      return { ...answers, run: compile(versions, { asOf, rulebook }) }
    })
    for (const [at, { facts }] of this.cases.entries()) {
      for (const { yes, no, run } of asked) {
        const outcome = run(facts)
        if (outcome === 'yes') setBit(yes, at)
        else if (outcome === 'no') setBit(no, at)
      }
      if ((at & 1023) === 1023) onProgress?.(at + 1, this.cases.length)
    }
    onProgress?.(this.cases.length, this.cases.length)
  }

  /** @throws TypeError for a rule that was not asked about */
  counts(id: string): OutcomeCounts {
    return countOutcomes(this.#of(id), this.cases.length)
  }

  /** The outcome of one rule for the case at a place. */
  outcomeAt(id: string, at: number): Outcome {
    return outcomeAt(this.#of(id), at)
  }

  /** The cases with an outcome, in the order of the population. */
  *casesOf(id: string, outcome: Outcome): Generator<Case> {
    const answers = this.#of(id)
    for (const [at, each] of this.cases.entries()) if (outcomeAt(answers, at) === outcome) yield each
  }

  idsOf(id: string, outcome: Outcome): readonly string[] {
    return [...this.casesOf(id, outcome)].map(each => each.id)
  }

  /** How many cases two rules both say yes to. */
  both(a: string, b: string): number {
    return countShared(this.#of(a).yes, this.#of(b).yes)
  }

  /** The first cases that two rules both say yes to. */
  idsOfBoth(a: string, b: string, most = Infinity): readonly string[] {
    const other = this.#of(b).yes
    const ids: string[] = []
    for (const row of rowsOf(this.#of(a).yes)) {
      if (ids.length >= most) break
      if (isSet(other, row)) ids.push(this.cases[row]?.id ?? '')
    }
    return ids
  }

  #of(id: string): RuleAnswers {
    const found = this.#answers.get(id)
    if (!found) throw new TypeError(`nothing was asked about a rule ${JSON.stringify(id)}`)
    return found
  }
}
