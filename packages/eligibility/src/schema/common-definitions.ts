import { unknownReasons } from '../fact-value.js'
import { closedObject, type Definitions, type JsonSchema, listOf, ref } from './json-schema.js'

/** A day as the schema sees it. That the month is long enough, `format` says to those who check it. */
export const daySchema: JsonSchema = {
  type: 'string',
  format: 'date',
  pattern: '^(?!0000)\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
}

export const textSchema: JsonSchema = { type: 'string', minLength: 1 }

/** Why a fact is unknown. */
export const reasonSchema: JsonSchema = {
  enum: unknownReasons,
  description: 'Why nobody can tell.',
}

/**
 * The three states of a fact written out. Unlike other objects this one stays open: beside its state a fact may carry the
 * source where it was read.
 */
export function statedSchema(value: JsonSchema, nullable: boolean): JsonSchema {
  const state = (name: string, properties: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
    type: 'object',
    properties: { state: { const: name }, ...properties },
    required: ['state', ...Object.keys(properties)],
  })
  return {
    title: 'State',
    description:
      'The state of the fact written out: known with its value, absent, or unknown with the reason.',
    oneOf: [
      state('known', { value }),
      ...(nullable ? [state('absent')] : []),
      state('unknown', { reason: reasonSchema }),
    ],
  }
}

/** What every schema of ours points to. */
export const commonDefinitions: Definitions = {
  day: { title: 'Day', description: 'A day, YYYY-MM-DD.', ...daySchema, examples: ['2026-11-22'] },
  localized: {
    title: 'Text in both languages',
    ...closedObject({
      fr: { type: 'string', description: 'In French.' },
      en: { type: 'string', description: 'In English.' },
    }),
  },
  value: {
    title: 'Value',
    description:
      'True or false, a number (money in whole cents of euro), a text (codes, choices and days YYYY-MM-DD too) or a list of texts.',
    anyOf: [{ type: 'boolean' }, { type: 'number' }, { type: 'string' }, listOf({ type: 'string' })],
  },
  factName: {
    title: 'Fact',
    description: 'The id of a fact, defined in the section `facts` of any file of the folder.',
    ...textSchema,
  },
  parameterName: {
    title: 'Parameter',
    description: 'The id of a parameter, defined in the section `parameters` of any file of the folder.',
    ...textSchema,
  },
  criterionName: {
    title: 'Criterion',
    description: 'The id of a criterion, defined in the section `criteria` of any file of the folder.',
    ...textSchema,
  },
  sourceNames: {
    title: 'Sources',
    description: 'The ids of sources, defined in the section `sources` of any file of the folder.',
    ...listOf(textSchema),
  },
  givenFact: {
    title: 'Given fact',
    description:
      'A value is known; null is absent: there is known to be none. A fact that nobody was asked is left out.',
    anyOf: [ref('value'), { type: 'null' }, statedSchema(ref('value'), true)],
  },
}
