import { civilDate } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from './catalogue.js'
import { evaluate } from './evaluate.js'
import type { Evaluation } from './evaluation.js'
import type { Outcome } from './outcome.js'
import type { RuleCase } from './rule-case.js'
import type { Rulebook } from './rulebook.js'

/** What a case wanted and did not get. */
export interface CaseFailure {
  readonly of: 'outcome' | 'missing' | 'because'
  readonly expected: Outcome | readonly string[]
  readonly found: Outcome | readonly string[]
}

/** One case, run. It passes when it has no failure. */
export interface CaseResult {
  readonly rule: string
  readonly case: string
  readonly failures: readonly CaseFailure[]
  readonly evaluation: Evaluation
}

/** Runs one case of a rule against the reference evaluator. */
export function runCase(
  rule: Pick<NamedRule, 'id' | 'versions'>,
  given: RuleCase,
  rulebook: Rulebook,
): CaseResult {
  const evaluation = evaluate(rule.versions, given.facts, { asOf: civilDate(given.asOf), rulebook })
  const { outcome, missing, because } = given.expect
  const failures: CaseFailure[] = []
  if (outcome !== evaluation.outcome)
    failures.push({ of: 'outcome', expected: outcome, found: evaluation.outcome })
  compare(
    'missing',
    missing,
    evaluation.missing.map(({ fact }) => fact),
    failures,
  )
  compare('because', because, evaluation.because, failures)
  return { rule: rule.id, case: given.name, failures, evaluation }
}

/** Runs every case of a catalogue, in order. */
export function runCases({ rules, rulebook }: RuleCatalogue): readonly CaseResult[] {
  return rules.flatMap(rule => rule.cases.map(each => runCase(rule, each, rulebook)))
}

function compare(
  of: 'missing' | 'because',
  expected: readonly string[] | undefined,
  found: readonly string[],
  failures: CaseFailure[],
): void {
  if (expected === undefined) return
  const sorted = [...found].sort()
  if (JSON.stringify([...expected].sort()) !== JSON.stringify(sorted))
    failures.push({ of, expected, found: sorted })
}
