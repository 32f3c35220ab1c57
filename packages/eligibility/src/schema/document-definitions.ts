import { confidences, type Confidence } from '@petites-villes/core'
import { outcomes } from '../outcome.js'
import { type FactKind, factKinds } from '../vocabulary.js'
import { textSchema } from './common-definitions.js'
import { factDefinitions, factIdPattern, kindSchema, unitSchema } from './fact-definitions.js'
import { closedObject, type Definitions, type JsonSchema, listOf, oneText, ref } from './json-schema.js'
import { valueSchema } from './value-schema.js'

const trust: Readonly<Record<Confidence, { description: string }>> = {
  high: { description: 'A primary or official text, or two sources that agree.' },
  medium: { description: 'One credible secondary source, or an official one that is old.' },
  low: { description: 'Weak, partial or conflicting sources.' },
  unverified: { description: 'General knowledge that nobody has checked.' },
}

const id: JsonSchema = { description: 'Stable, and used once in the folder.', ...textSchema }

const versions = (value: JsonSchema): JsonSchema =>
  listOf(
    closedObject(
      {
        from: { description: 'The first day in force; open when left out.', ...ref('day') },
        to: { description: 'The first day no longer in force; open when left out.', ...ref('day') },
        value,
        sources: ref('sourceNames'),
      },
      ['from', 'to', 'sources'],
    ),
    { minItems: 1, description: 'Versions through time, the oldest first, without overlap.' },
  )

/** A parameter has a kind and no list of choices: any text will do for an enum. */
function parameterValue(kind: FactKind): JsonSchema {
  const text = { label: { fr: '', en: '' }, question: { fr: '', en: '' } }
  return valueSchema(kind === 'enum' ? { kind: 'text', ...text } : { kind, ...text }, 'en')
}

const label: JsonSchema = {
  description: 'What it is, as a noun phrase.',
  ...ref('localized'),
}
const conditions = {
  id,
  label: { description: 'What is true when the outcome is yes.', ...ref('localized') },
  versions: versions(ref('rule')),
}

/** The sections of a document. */
export const documentDefinitions: Definitions = {
  source: {
    title: 'Source',
    description: 'Where something was read.',
    ...closedObject(
      {
        title: { description: 'In the language of the document.', ...textSchema },
        publisher: textSchema,
        url: { type: 'string' },
        publishedOn: ref('day'),
        checkedOn: { description: 'The last day on which somebody read it.', ...ref('day') },
        confidence: oneText(Object.fromEntries(confidences.map(each => [each, trust[each]]))),
      },
      ['url', 'publishedOn'],
    ),
  },
  parameter: {
    title: 'Parameter',
    description: 'A number, day or list that a text fixes and another text may change. Money is in cents.',
    ...closedObject({ id, kind: kindSchema, unit: unitSchema, label, versions: versions({}) }, ['unit']),
    allOf: factKinds.map(kind => ({
      if: { type: 'object', properties: { kind: { const: kind } }, required: ['kind'] },
      then: {
        type: 'object',
        properties: {
          versions: listOf({ type: 'object', properties: { value: parameterValue(kind) } }),
        },
      },
    })),
  },
  criterion: {
    title: 'Criterion',
    description: 'A condition with a name that rules and other criteria refer to.',
    ...closedObject(conditions),
  },
  namedRule: {
    title: 'Rule with a name',
    description: 'A rule that is published, with its versions and the cases that test it.',
    ...closedObject({ ...conditions, cases: listOf(ref('case')) }, ['cases']),
  },
  case: {
    title: 'Case',
    description: 'An example that travels with a rule and is a test of it.',
    ...closedObject({
      name: { description: 'What the example shows, as a sentence.', ...textSchema },
      asOf: { description: 'The day of evaluation.', ...ref('day') },
      facts: ref('caseFacts'),
      expect: closedObject(
        {
          outcome: { enum: outcomes },
          missing: listOf(ref('factName'), { description: 'The facts that can still decide, in any order.' }),
          because: listOf(
            { type: 'string' },
            { description: 'The JSON pointers of the leaves that alone give the outcome, in any order.' },
          ),
        },
        ['missing', 'because'],
      ),
    }),
  },
  caseFacts: {
    type: 'object',
    description: 'What is known. A fact that nobody was asked is left out.',
    propertyNames: { pattern: factIdPattern },
    additionalProperties: ref('givenFact'),
  },
  ...factDefinitions,
}
