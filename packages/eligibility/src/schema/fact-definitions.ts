import { type FactKind, factKinds, unitNames } from '../vocabulary.js'
import { chosenBy, closedObject, type Definitions, type JsonSchema, oneText, ref } from './json-schema.js'

const meanings: Readonly<Record<FactKind, { title: string; description: string }>> = {
  boolean: { title: 'Truth value', description: 'Yes or no.' },
  integer: { title: 'Whole number', description: 'A number without decimals, with a unit.' },
  number: { title: 'Number', description: 'A number with decimals, with a unit.' },
  money: { title: 'Amount', description: 'In whole cents of euro.' },
  text: { title: 'Text', description: 'Free text.' },
  code: { title: 'Code', description: 'A text that somebody assigns, such as a commune code.' },
  enum: { title: 'Choice', description: 'One of the `values`.' },
  date: { title: 'Day', description: 'YYYY-MM-DD.' },
  set: { title: 'Set', description: 'A list of texts, of the `values` when there are some.' },
}

export const kindSchema: JsonSchema = oneText(
  Object.fromEntries(factKinds.map(kind => [kind, meanings[kind]])),
)

export const unitSchema: JsonSchema = { enum: unitNames, description: 'What the number counts.' }

/** The form of a fact's id, as `isFactId` tests it. */
export const factIdPattern = '^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$'

const bound: JsonSchema = { type: 'number' }
const pattern: JsonSchema = {
  type: 'string',
  format: 'regex',
  description: 'A simple regular expression that the whole text must match.',
}
const values: JsonSchema = {
  type: 'object',
  additionalProperties: ref('localized'),
  description: 'The choices, each with its label.',
}

/** What each kind says beside what every fact says. A total table. */
const own: Readonly<Record<FactKind, Readonly<Record<string, JsonSchema>>>> = {
  boolean: {},
  integer: { unit: unitSchema, min: bound, max: bound },
  number: { unit: unitSchema, min: bound, max: bound },
  money: { min: bound, max: bound },
  text: { pattern },
  code: { pattern },
  enum: { values },
  date: {},
  set: { values },
}

const common: Readonly<Record<string, JsonSchema>> = {
  kind: {},
  label: { description: 'A noun phrase without article, as in a table heading.', ...ref('localized') },
  question: { description: 'What to ask, ending in a question mark.', ...ref('localized') },
  help: { description: 'Where to find the answer, or what it does not mean.', ...ref('localized') },
  nullable: { type: 'boolean', description: 'There may be known to be none; then null is a value of it.' },
  sqlNull: { enum: ['unknown', 'absent'], description: "What a NULL in this fact's column means." },
  decidedBy: {
    enum: ['applicant', 'authority', 'nobody'],
    description: 'Who can change the fact; the applicant unless told otherwise.',
  },
  sources: ref('sourceNames'),
}

const needed = ['kind', 'label', 'question']

/** A fact of a vocabulary, in a document. */
export const factDefinitions: Definitions = {
  fact: {
    title: 'Fact',
    description: 'One thing that rules may read.',
    ...chosenBy('kind', kindSchema, Object.fromEntries(factKinds.map(kind => [kind, `fact.${kind}`]))),
  },
  ...Object.fromEntries(
    factKinds.map(kind => {
      const properties = { ...common, ...own[kind] }
      const optional = Object.keys(properties).filter(
        key => !needed.includes(key) && !(kind === 'enum' && key === 'values'),
      )
      return [`fact.${kind}`, { ...meanings[kind], ...closedObject(properties, optional) }]
    }),
  ),
}
