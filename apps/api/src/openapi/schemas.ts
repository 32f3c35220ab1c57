import type { Pvd } from 'petites-villes'
import {
  answerSchemas,
  checkReportSchema,
  factsSchema,
  type JsonSchema,
  ruleDocumentSchema,
} from 'petites-villes/schemas'
import { townSummarySchema } from '../operations/town-summary.js'
import { ref } from './ref.js'

const text: JsonSchema = { type: 'string' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const localized = ref('localized')
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

function closed(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter(name => !optional.includes(name)),
    additionalProperties: false,
  }
}

const paged = (items: string): JsonSchema =>
  closed({ total: count, items: listOf(ref(items)), next: { ...text, description: 'The next page.' } }, [
    'next',
  ])

const evaluationDetails = {
  label: localized,
  trace: ref('trace'),
  because: listOf(text),
  assumptions: listOf(ref('assumption')),
  sources: listOf(ref('source')),
  residual: { type: 'object' },
  missing: listOf(ref('missingFact')),
  validUntil: { anyOf: [ref('day'), { type: 'null' }] },
  explanation: ref('explanationLine'),
}

const offerProperties = {
  id: ref('offerId'),
  name: text,
  acronym: text,
  summary: localized,
  pillar: ref('pillar'),
  kind: ref('offerKind'),
  themes: listOf(ref('theme')),
  applicants: listOf(ref('applicant')),
  confidence: ref('confidence'),
  window: ref('offerWindow'),
}

/** What only the service answers; everything else has its schema in the packages. */
const own: Readonly<Record<string, JsonSchema>> = {
  townSummary: townSummarySchema,
  townList: paged('townSummary'),
  townSearch: closed({
    reading: {
      type: 'object',
      properties: {
        kind: { enum: ['found', 'several', 'replaced', 'none'] },
        via: { enum: ['code', 'name', 'postal-code'] },
        by: { enum: ['name', 'postal-code', 'part-of-name'] },
        total: count,
        because: text,
        name: text,
        message: localized,
        codes: listOf(ref('communeCode')),
      },
      required: ['kind', 'codes'],
      additionalProperties: false,
    },
    items: listOf(ref('townSummary')),
  }),
  offerSummary: closed(offerProperties, ['acronym']),
  offerList: closed({ asOf: ref('day'), total: count, items: listOf(ref('offerSummary')) }),
  offer: closed(
    {
      asOf: ref('day'),
      ...offerProperties,
      rule: {
        anyOf: [
          closed({ text: localized, rule: { type: 'object' }, sources: listOf(ref('source')) }),
          { type: 'null', description: 'No version is in force on that day.' },
        ],
      },
      funding: listOf(closed({ text: localized, term: ref('fundingTerm'), sources: listOf(ref('source')) })),
      conditions: listOf(localized),
      completes: ref('offerId'),
      excludes: listOf(ref('offerId')),
      doubts: listOf(localized),
      sources: listOf(ref('source')),
    },
    ['acronym', 'completes'],
  ),
  factList: closed({
    total: count,
    items: listOf({
      type: 'object',
      properties: { id: text, kind: text, label: localized, question: localized, help: localized },
      required: ['id', 'kind', 'label', 'question'],
    }),
  }),
  evaluationResult: closed(
    { rule: text, outcome: ref('outcome'), ...evaluationDetails },
    Object.keys(evaluationDetails),
  ),
  evaluations: closed({
    format: { const: 'evaluations/1' },
    asOf: ref('day'),
    results: listOf(ref('evaluationResult')),
  }),
  evaluationBatch: closed({
    format: { const: 'evaluation-batch/1' },
    asOf: ref('day'),
    total: count,
    cases: listOf({
      anyOf: [
        closed({ id: text, results: listOf(ref('evaluationResult')) }, ['id']),
        closed({ id: text, issues: listOf(ref('toldIssue')) }, ['id']),
      ],
    }),
  }),
  toldIssue: {
    type: 'object',
    properties: {
      code: text,
      path: listOf({ type: ['string', 'integer'] }),
      severity: ref('severity'),
      params: { type: 'object' },
      message: localized,
    },
    required: ['code', 'path', 'severity', 'params', 'message'],
    additionalProperties: false,
  },
  problem: {
    description: 'RFC 9457, with every issue in French and in English.',
    ...closed({
      type: { ...text, format: 'uri' },
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: text,
      instance: { ...text, format: 'uri' },
      issues: listOf(ref('toldIssue')),
    }),
  },
  checkLine: {
    description: 'One line of a check that is sent as it goes.',
    anyOf: [
      closed({ finding: ref('CheckFinding') }),
      closed({ report: { type: 'object' } }),
      closed({ problem: ref('problem') }),
    ],
  },
  health: closed({
    status: { enum: ['ok', 'stopping'] },
    version: { ...text, description: 'Changes when an answer may change.' },
    towns: count,
    offers: count,
  }),
}

/** Every schema of the document, by its name. */
export function componentSchemas({
  vocabulary,
}: Pick<Pvd, 'vocabulary'>): Readonly<Record<string, JsonSchema>> {
  return {
    ...moved(answerSchemas, name => name),
    ...own,
    facts: within(factsSchema(vocabulary), name => name),
    ...standing('RuleDocument', ruleDocumentSchema(), name => `Rule.${name}`),
    ...standing('CheckReport', checkReportSchema, name =>
      name === 'finding' ? 'CheckFinding' : `Check.${name}`,
    ),
  }
}

type Naming = (name: string) => string

/** A document that stands alone, and what it defines, as schemas of ours. */
function standing(name: string, document: JsonSchema, naming: Naming): Readonly<Record<string, JsonSchema>> {
  const { $defs = {}, ...rest } = document
  return { [name]: within(rest, naming), ...moved($defs as Readonly<Record<string, JsonSchema>>, naming) }
}

function moved(
  schemas: Readonly<Record<string, JsonSchema>>,
  naming: Naming,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [naming(name), within(schema, naming)]),
  )
}

/** References led to where the schemas of an OpenAPI document stand; `$schema` and `$id` have no place there. */
function within(schema: JsonSchema, naming: Naming): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') return ref(naming(value.replace('#/$defs/', ''))).$ref
    return (key === '$id' || key === '$schema') && typeof value === 'string' ? undefined : value
  }) as JsonSchema
}
