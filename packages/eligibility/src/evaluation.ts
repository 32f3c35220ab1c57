import type { CivilDate, Dated, Source } from '@petites-villes/core'
import { type MissingFact, missingIn } from './missing.js'
import { scopeOf } from './operand.js'
import type { Outcome } from './outcome.js'
import type { Traced } from './prepared.js'
import { residualOf } from './residual.js'
import type { Rule } from './rule.js'
import type { Rulebook } from './rulebook.js'
import type { Assumption, Trace } from './trace.js'
import { validUntil } from './validity.js'
import type { Facts } from './vocabulary.js'

/**
 * The answer to one rule for one case, as data.
 *
 * @property because paths of a smallest set of trace leaves that alone give the outcome
 * @property assumptions the explicit defaults that were needed; an answer with assumptions may change when one is checked
 * @property sources of the version of the rule that was in force
 * @property residual the rule that remains to be answered; `all of []` for yes, `any of []` for no
 * @property missing the unknown facts of the residual, with what each can still decide
 * @property validUntil the first later day on which a version or a comparison with the day changes; null when none is known
 */
export interface EvaluationData {
  readonly outcome: Outcome
  readonly trace: Trace
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  readonly sources: readonly Source[]
  readonly residual: Rule
  readonly missing: readonly MissingFact[]
  readonly validUntil: CivilDate | null
}

/** What was asked. */
export interface Question {
  readonly rule: Rule | Dated<Rule>
  /** The version in force. */
  readonly current: Rule
  readonly facts: Facts
  readonly asOf: CivilDate
  readonly rulebook: Rulebook
}

/**
 * The answer to one rule for one case. The residual, the missing facts and the end of validity are worked out when they are
 * first read: most questions never need them. `JSON.stringify` gives everything; before `structuredClone` or a spread,
 * take `toJSON()`.
 */
export class Evaluation implements EvaluationData {
  readonly outcome: Outcome
  readonly trace: Trace
  readonly because: readonly string[]
  readonly assumptions: readonly Assumption[]
  readonly sources: readonly Source[]
  readonly #question: Question
  #residual: Rule | undefined
  #missing: readonly MissingFact[] | undefined
  #validUntil: CivilDate | null | undefined

  constructor({ root, because, used }: Traced, sources: readonly Source[], question: Question) {
    this.outcome = root.outcome
    this.trace = { format: 'trace/1', root }
    this.because = because
    this.assumptions = used
    this.sources = sources
    this.#question = question
  }

  get residual(): Rule {
    return (this.#residual ??= residualOf(this.#question.current, this.#scope()))
  }

  get missing(): readonly MissingFact[] {
    return (this.#missing ??= missingIn(this.residual, this.#scope()))
  }

  get validUntil(): CivilDate | null {
    if (this.#validUntil === undefined)
      this.#validUntil = validUntil(this.#question.rule, this.#scope()) ?? null
    return this.#validUntil
  }

  toJSON(): EvaluationData {
    const { outcome, trace, because, assumptions, sources, residual, missing } = this
    return { outcome, trace, because, assumptions, sources, residual, missing, validUntil: this.validUntil }
  }

  #scope() {
    const { facts, rulebook, asOf } = this.#question
    return scopeOf(facts, rulebook, asOf)
  }
}
