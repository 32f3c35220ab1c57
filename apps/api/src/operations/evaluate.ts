import { type CivilDate, type Issue, nearest } from 'petites-villes'
import {
  type CatalogueFile,
  evaluate,
  type Evaluation,
  explain,
  type NamedRule,
  offerRuleCatalogue,
  parseCatalogue,
  parseFacts,
  type RuleCatalogue,
} from 'petites-villes/rules'
import { jsonBody } from '../http/body.js'
import { fewEntries, type Json, listAt, objectAt } from '../http/json-fields.js'
import type { Gate } from '../http/gate.js'
import type { Content, Operation } from '../http/operation.js'
import { below, problem, Refusal } from '../http/refusal.js'
import { ref } from '../openapi/ref.js'
import type { Service } from '../service.js'
import { sentenceOf } from '../words/service-sentences.js'
import { dayOf } from './plan.js'
import { Turn } from './turn.js'

const details = ['outcome', 'missing', 'trace'] as const

type Detail = (typeof details)[number]

interface Task {
  readonly catalogue: RuleCatalogue
  readonly rules: readonly NamedRule[]
  readonly asOf: CivilDate
  readonly detail: Detail
}

const common = ['asOf', 'catalogue', 'rules', 'detail'] as const
/** Above any catalogue that people keep by hand; a single rule of this size is evaluated within half a second. */
const catalogueLimits = {
  depth: 40,
  nodes: 50_000,
  items: 2000,
  text: 5000,
  expandedNodes: 2000,
  expandedDepth: 100,
}
const mostRules = 500
const mostFiles = 50

/** One case against the rules of a catalogue. */
export const evaluateOne = (gate: Gate): Operation => ({
  method: 'post',
  id: 'evaluate',
  path: '/v1/evaluate',
  summary: { fr: 'Évalue des règles pour un cas', en: 'Evaluates rules for one case' },
  description:
    'Facts against the rules of a catalogue: the one given in the wire form `eligibility/1`, or that of the programme. Money is in cents.',
  parameters: [],
  refuses: [400, 413, 415, 422, 503],
  body: [
    bodyOf({ facts: { type: 'object', description: 'By the ids of the vocabulary.' } }, 'trace', {
      asOf: '2026-11-22',
      rules: ['club-pvd'],
      facts: { 'pvd.member': true },
    }),
  ],
  answers: [{ type: 'application/json', schema: ref('evaluations') }],
  async handle(_asked, request, service) {
    const body = objectAt(await jsonBody(request, service.limits), ['body'], [...common, 'facts'])
    return gate.through(() => answerOne(body, service))
  },
})

async function answerOne(body: Json, service: Service): Promise<Response> {
  const task = taskOf(body, 'trace', service)
  const facts = parseFacts(
    task.catalogue.rulebook.vocabulary,
    fewEntries(body.facts ?? {}, ['body', 'facts']),
  )
  if (!facts.ok) throw new Refusal(422, below(['body', 'facts'], facts.issues.slice(0, 100)))
  const turn = new Turn(service.limits.workMilliseconds)
  const results = []
  for (const rule of task.rules) {
    await turn.next()
    results.push(resultOf(rule, facts.value, task))
  }
  return answer({ format: 'evaluations/1', asOf: task.asOf, results })
}

/** Many cases against the same rules; a case whose facts are wrong has its issues, and the others their answers. */
export const evaluateBatch = (gate: Gate): Operation => ({
  method: 'post',
  id: 'evaluateBatch',
  path: '/v1/evaluate/batch',
  summary: { fr: 'Évalue des règles pour beaucoup de cas', en: 'Evaluates rules for many cases' },
  description:
    'A case whose facts are wrong has `issues` in the place of `results`; the others are answered. Cases keep their order.',
  parameters: [],
  refuses: [400, 413, 415, 422, 503],
  body: [
    bodyOf(
      {
        cases: {
          type: 'array',
          items: {
            type: 'object',
            properties: { id: { type: 'string', maxLength: 200 }, facts: { type: 'object' } },
            required: ['facts'],
            additionalProperties: false,
          },
        },
      },
      'missing',
      { asOf: '2026-11-22', rules: ['club-pvd'], cases: [{ id: 'a', facts: { 'pvd.member': true } }] },
    ),
  ],
  answers: [{ type: 'application/json', schema: ref('evaluationBatch') }],
  async handle(_asked, request, service) {
    const body = objectAt(await jsonBody(request, service.limits), ['body'], [...common, 'cases'])
    return gate.through(() => answerBatch(body, service))
  },
})

async function answerBatch(body: Json, service: Service): Promise<Response> {
  const { limits } = service
  if (body.cases === undefined)
    throw new Refusal(422, [problem('service/missing-property', { given: 'cases' }, ['body'])])
  const cases = listAt(body.cases, ['body', 'cases'], limits.cases).map((given, at) => {
    const path = ['body', 'cases', at]
    const { id, facts } = objectAt(given, path, ['id', 'facts'])
    return {
      id: id === undefined ? undefined : textAt(id, [...path, 'id']),
      facts: fewEntries(facts, [...path, 'facts']),
    }
  })
  const task = taskOf(body, 'missing', service)
  const turn = new Turn(limits.workMilliseconds)
  const answers = []
  for (const [at, { id, facts: given }] of cases.entries()) {
    await turn.next()
    const facts = parseFacts(task.catalogue.rulebook.vocabulary, given)
    const named = id === undefined ? {} : { id }
    if (!facts.ok) {
      const issues = below(['body', 'cases', at, 'facts'], facts.issues.slice(0, 20))
      answers.push({ ...named, issues: issues.map(told) })
      continue
    }
    const results = []
    for (const rule of task.rules) {
      await turn.next()
      results.push(resultOf(rule, facts.value, task))
    }
    answers.push({ ...named, results })
  }
  return answer({ format: 'evaluation-batch/1', asOf: task.asOf, total: answers.length, cases: answers })
}

const answer = (body: unknown): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

const told = (issue: Issue) => ({
  ...issue,
  message: { fr: sentenceOf(issue, 'fr'), en: sentenceOf(issue, 'en') },
})

function bodyOf(more: Readonly<Record<string, unknown>>, usual: Detail, example: unknown): Content {
  return {
    type: 'application/json',
    schema: {
      type: 'object',
      properties: {
        asOf: ref('day'),
        catalogue: {
          description: 'One file of a catalogue or several; the catalogue of the programme when left out.',
          anyOf: [ref('RuleDocument'), { type: 'array', items: ref('RuleDocument'), maxItems: mostFiles }],
        },
        rules: {
          type: 'array',
          items: { type: 'string' },
          description: 'Ids of the rules to evaluate; all of the catalogue when left out.',
        },
        detail: {
          enum: details,
          default: usual,
          description: 'How much of each evaluation: the outcome, with the missing facts too, or everything.',
        },
        ...more,
      },
      required: Object.keys(more).filter(name => name === 'cases'),
      additionalProperties: false,
    },
    example,
  }
}

function taskOf(body: Json, usual: Detail, service: Service): Task {
  const asOf = body.asOf === undefined ? service.today() : dayOf(body.asOf)
  const catalogue = body.catalogue === undefined ? offerRuleCatalogue : catalogueOf(body.catalogue)
  const rules = rulesOf(body.rules, catalogue)
  return { catalogue, rules, asOf, detail: detailOf(body.detail ?? usual) }
}

function catalogueOf(given: unknown): RuleCatalogue {
  const documents = Array.isArray(given) ? listAt(given, ['body', 'catalogue'], mostFiles) : [given]
  const files: CatalogueFile[] = documents.map((content, at) => ({ name: String(at), content }))
  const read = parseCatalogue(files, catalogueLimits)
  if (read.ok) return read.value
  const isList = Array.isArray(given)
  throw new Refusal(
    422,
    read.issues.slice(0, 100).map(issue => ({
      ...issue,
      path: ['body', 'catalogue', ...(isList ? [Number(issue.path[0] ?? 0)] : []), ...issue.path.slice(1)],
    })),
  )
}

function rulesOf(given: unknown, { rules }: RuleCatalogue): readonly NamedRule[] {
  if (given === undefined) return rules.slice(0, mostRules)
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  return listAt(given, ['body', 'rules'], mostRules).map((each, at) => {
    const path = ['body', 'rules', at]
    const id = textAt(each, path)
    const found = byId.get(id)
    if (found) return found
    const shown = id.slice(0, 100)
    throw new Refusal(422, [
      problem('service/no-such-rule', { given: shown, suggestions: nearest(shown, byId.keys()) }, path),
    ])
  })
}

function detailOf(given: unknown): Detail {
  const found = details.find(each => each === given)
  if (found) return found
  const shown = String(given).slice(0, 100)
  throw new Refusal(422, [
    problem('service/not-a-choice', { given: shown, choices: details, suggestions: [] }, ['body', 'detail']),
  ])
}

function textAt(given: unknown, path: Issue['path']): string {
  if (typeof given === 'string') return given.slice(0, 200)
  throw new Refusal(422, [problem('service/not-text', { given: typeof given }, path)])
}

function resultOf(
  { id, label, versions }: NamedRule,
  facts: Parameters<typeof evaluate>[1],
  { catalogue: { rulebook }, asOf, detail }: Task,
) {
  const evaluation: Evaluation = evaluate(versions, facts, { asOf, rulebook })
  const { outcome, missing } = evaluation
  if (detail === 'outcome') return { rule: id, outcome }
  if (detail === 'missing') return { rule: id, outcome, missing }
  const explanation = explain(evaluation.trace, { rulebook, asOf })
  return { rule: id, label, ...evaluation.toJSON(), explanation }
}
