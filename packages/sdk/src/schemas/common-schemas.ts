import { confidences, type Issue, type Localized, type Source } from '@petites-villes/core'
import type { LicensedSource } from '@petites-villes/data'
import { outcomes, type UnknownReason } from '@petites-villes/eligibility'
import { themes } from '@petites-villes/programme'
import { choiceOf, day, type JsonSchema, listOf, objectOf, oneOf, optional, ref, text } from './shape.js'

/** What every answer is made of. */
export const commonSchemas = {
  day: {
    type: 'string',
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'A civil day, YYYY-MM-DD.',
    examples: ['2026-11-22'],
  },
  localized: objectOf<Localized>(
    { fr: text, en: text },
    { description: 'One text in French and in English.' },
  ),
  confidence: oneOf(confidences),
  outcome: { ...oneOf(outcomes), description: 'unknown is never no: a fact is missing.' },
  theme: oneOf(themes),
  source: objectOf<Source & Partial<Pick<LicensedSource, 'licence'>>>(
    {
      id: text,
      title: text,
      publisher: text,
      url: optional(text),
      publishedOn: optional(day),
      checkedOn: day,
      confidence: ref('confidence'),
      licence: optional({ type: 'string', description: 'Of data that may be used again.' }),
    },
    { description: 'Where something was read, and the last day on which somebody read it.' },
  ),
  sourceIds: { ...listOf(text), description: 'Ids; `sources` of the answer holds the sources whole.' },
  severity: oneOf(['error', 'warning', 'info']),
  unknownReason: choiceOf<UnknownReason>({
    'not-provided': 'nobody was asked',
    'not-published': 'no publication says it',
    'outside-vintage': 'the data are of another day',
    'outside-validity': 'no version is in force on that day',
    conflicting: 'two statements contradict each other',
    'not-computable': 'the computation has no result',
  }),
  issue: objectOf<Issue>(
    {
      code: { type: 'string', description: 'Stable: `fact/no-such-fact`.' },
      path: {
        ...listOf({ type: ['string', 'integer'] }),
        description: 'Where, from the root of what was given.',
      },
      severity: ref('severity'),
      params: {
        type: 'object',
        additionalProperties: {
          anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, { type: 'array', items: text }],
        },
        description: 'The values that the sentence needs; `suggestions` holds the nearest valid choices.',
      },
    },
    { description: 'A problem as data.' },
  ),
} satisfies Readonly<Record<string, JsonSchema>>
