import { civilDate } from '@petites-villes/core'
import {
  decide,
  type Evaluation,
  evaluate,
  type Facts,
  parseCatalogue,
  type RuleCatalogue,
  type RuleDocument,
  versionAt,
} from '@petites-villes/eligibility'
import type { Expectation, Vector, VectorFile } from './vector-file.js'

/** What a vector expects and the evaluator does not answer. */
export interface Difference {
  readonly vector: string
  readonly of: keyof Expectation
  readonly expected: unknown
  readonly found: unknown
}

/** Runs the vectors of a file through the public interface of the package. */
export function differencesIn({ document, vectors }: VectorFile): readonly Difference[] {
  const shared = catalogueOf(document)
  return vectors.flatMap(vector =>
    differencesOf(vector, vector.document ? catalogueOf(document, vector.document) : shared),
  )
}

export function catalogueOf(...documents: readonly RuleDocument[]): RuleCatalogue {
  const read = parseCatalogue(documents.map((content, at) => ({ name: `document-${String(at)}`, content })))
  if (!read.ok) throw new Error(`not a document: ${JSON.stringify(read.issues.slice(0, 5))}`)
  return read.value
}

export function differencesOf(vector: Vector, catalogue: RuleCatalogue): readonly Difference[] {
  const answer = answerOf(vector, catalogue)
  return (Object.keys(vector.expect) as (keyof Expectation)[])
    .filter(of => canonical(vector.expect[of]) !== canonical(answer[of]))
    .map(of => ({ vector: vector.id, of, expected: vector.expect[of], found: answer[of] }))
}

/** The answer in the form of an expectation; no residual outside every version of a dated rule. */
export function answerOf(vector: Vector, { rules, rulebook }: RuleCatalogue): Partial<Expectation> {
  const { rule } = vector
  const asOf = civilDate(vector.asOf)
  const versions = 'ruleId' in rule ? rules.find(({ id }) => id === rule.ruleId)?.versions : rule
  if (!versions) throw new Error(`${vector.id}: no such rule in the document`)
  const facts = vector.facts as Facts
  // Some parts are worked out when they are first read: here all are, so that none can throw unseen.
  const evaluation = JSON.parse(JSON.stringify(evaluate(versions, facts, { asOf, rulebook }))) as Evaluation
  const outcome = decide(versions, facts, { asOf, rulebook })
  if (outcome !== evaluation.outcome) throw new Error(`${vector.id}: evaluate and decide disagree`)
  const outside = !('op' in versions) && !versionAt(versions, asOf)
  return stated(evaluation, outside)
}

function stated({ outcome, missing, assumptions, residual }: Evaluation, outside: boolean): Expectation {
  return {
    outcome,
    missing: missing.map(({ fact }) => fact).sort(),
    assumptions: assumptions.map(({ fact, value }) => ({ fact, value })).sort(byFactAndValue),
    ...(outside ? {} : { residual }),
  }
}

const keyOf = ({ fact, value }: { fact: string; value: unknown }) => `${fact}=${JSON.stringify(value)}`
const byFactAndValue = (a: { fact: string; value: unknown }, b: { fact: string; value: unknown }) =>
  keyOf(a) < keyOf(b) ? -1 : 1

/** One text for equal JSON values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'nothing'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}
