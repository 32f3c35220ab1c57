import type { CivilDate } from '@petites-villes/core'
import {
  defineRulebook,
  type Facts,
  printRule,
  type Rule,
  type Rulebook,
  type RuleDocument,
  toDocument,
} from '@petites-villes/eligibility'
import fc from 'fast-check'
import { anyQuestion, testVocabulary } from '@petites-villes/eligibility/testing'
import { answerOf, catalogueOf } from './run-vectors.js'
import { type Vector, type VectorFile, vectorFormat } from './vector-file.js'

interface Question {
  readonly rulebook: Rulebook
  readonly rule: Rule
  readonly facts: Facts
  readonly asOf: CivilDate
}

/** Questions from the generators of the language, the same for the same seed, with the answers of this implementation. */
export function generatedVectors(count: number, seed: number): VectorFile {
  const document = toDocument({
    rulebook: defineRulebook({ vocabulary: testVocabulary }),
    rules: [],
  })
  const questions = fc.sample(anyQuestion(), { numRuns: count, seed }) as readonly Question[]
  return {
    format: vectorFormat,
    topic: 'generated',
    about: `Questions made by random generators with the seed ${String(seed)}. Their answers are those of the TypeScript evaluator.`,
    document,
    vectors: questions.map((question, at) => vectorOf(question, String(at + 1).padStart(3, '0'), document)),
  }
}

function vectorOf({ rulebook, rule, facts, asOf }: Question, id: string, shared: RuleDocument): Vector {
  const { format, parameters, criteria } = toDocument({ rulebook, rules: [] })
  const own: RuleDocument = { format, parameters: parameters ?? [], criteria: criteria ?? [] }
  const question: Vector = {
    id,
    document: own,
    rule: JSON.parse(printRule(rule)) as Rule,
    facts: JSON.parse(JSON.stringify(facts)) as Vector['facts'],
    asOf,
    expect: { outcome: 'unknown' },
  }
  const { outcome = 'unknown', ...rest } = answerOf(question, catalogueOf(shared, own))
  return { ...question, expect: { outcome, ...rest } }
}
