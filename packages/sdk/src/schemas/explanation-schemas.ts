import type { Localized } from '@petites-villes/core'
import type {
  Assumption,
  EvaluationData,
  ExplanationLine,
  FactValue,
  Read,
  Trace,
  TraceNode,
} from '@petites-villes/eligibility'
import type { OfferExplanation } from '../pvd.js'
import {
  day,
  type JsonSchema,
  listOf,
  localized,
  objectOf,
  optional,
  orNull,
  ref,
  text,
  truth,
  whole,
} from './shape.js'

const value: JsonSchema = {
  anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }, { type: 'array', items: text }],
}

type State<S extends FactValue['state']> = Extract<FactValue, { state: S }>

const foundValue: JsonSchema = {
  oneOf: [
    objectOf<State<'known'>>({ state: { const: 'known' }, value, source: optional(ref('source')) }),
    objectOf<State<'absent'>>({ state: { const: 'absent' }, source: optional(ref('source')) }),
    objectOf<State<'unknown'>>({
      state: { const: 'unknown' },
      reason: ref('unknownReason'),
      source: optional(ref('source')),
    }),
  ],
}

const read: JsonSchema = {
  oneOf: [
    objectOf<Extract<Read, { fact: string }>>({
      fact: text,
      found: ref('foundValue'),
      assumed: optional({ const: true }),
    }),
    objectOf<Extract<Read, { parameter: string }>>({ parameter: text, found: ref('foundValue') }),
  ],
}

const rule: JsonSchema = {
  type: 'object',
  required: ['op'],
  description: 'A rule, eligibility/1: see the schema of rules.',
}

/** An evaluation, as a trace for programs and as lines for people. */
export const explanationSchemas = {
  foundValue,
  assumption: objectOf<Assumption>({ fact: text, value: orNull(value), because: localized }),
  traceNode: objectOf<TraceNode>(
    {
      path: { type: 'string', description: 'JSON pointer from the root of the rule.' },
      op: text,
      outcome: ref('outcome'),
      decisive: truth,
      children: optional(listOf(ref('traceNode'))),
      leaf: optional(rule),
      reads: optional(listOf(read)),
      n: optional(whole),
      criterion: optional(objectOf<{ id: string; label: Localized }>({ id: text, label: localized })),
      assumed: optional(ref('assumption')),
      sources: optional(listOf(ref('source'))),
    },
    { description: 'One node of the evaluation; nothing is left out by short-circuit.' },
  ),
  trace: objectOf<Trace>({ format: { const: 'trace/1' }, root: ref('traceNode') }),
  explanationLine: objectOf<ExplanationLine>({
    path: text,
    outcome: ref('outcome'),
    decisive: truth,
    text: localized,
    found: optional(localized),
    sources: listOf(ref('source')),
    children: listOf(ref('explanationLine')),
  }),
  evaluation: objectOf<EvaluationData>(
    {
      outcome: ref('outcome'),
      trace: ref('trace'),
      because: { ...listOf(text), description: 'Paths of the leaves that alone give the outcome.' },
      assumptions: listOf(ref('assumption')),
      sources: listOf(ref('source')),
      residual: { ...rule, description: 'The rule that remains to be answered.' },
      missing: listOf(ref('missingFact')),
      validUntil: orNull(day),
    },
    { description: 'The answer to one rule for one case.' },
  ),
  offerExplanation: objectOf<OfferExplanation>({
    format: { const: 'offer-explanation/1' },
    town: ref('town'),
    asOf: day,
    entry: ref('planEntry'),
    explanation: ref('explanationLine'),
    trace: ref('trace'),
    nextChange: optional(day),
    sources: listOf(ref('source')),
  }),
} satisfies Readonly<Record<string, JsonSchema>>
