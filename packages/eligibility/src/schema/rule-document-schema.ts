import { documentFormat } from '../wire/document.js'
import { documentDefinitions } from './document-definitions.js'
import { factIdPattern } from './fact-definitions.js'
import { closedObject, dialect, type JsonSchema, listOf, ref } from './json-schema.js'
import { namedDefinitions, type RuleSchemaOptions } from './named-definitions.js'
import { ruleDefinitions } from './rule-definitions.js'

/** What a document may get wrong although its schema accepts it; `parseCatalogue` finds all of it. */
const beyond = [
  'names that nothing bears, and ids used twice',
  'values, operators and computations that do not fit the kind of their fact',
  'the absence of a fact that is never absent',
  'criteria that refer to themselves',
  'periods that end before they begin, and days that no calendar has',
  'facts of a case that do not fit their definition',
  'patterns that could run for ever',
  'minus zero, and documents of excessive depth or length',
]

/**
 * The JSON Schema of one file of a catalogue, JSON or YAML. Everything that `parseCatalogue` accepts is valid; what the
 * schema cannot express stands in its description. With the rulebook of the folder the schema knows the names too; it then has
 * no `$id`, being the folder's own.
 *
 * @example
 * ```ts
 * import { ruleDocumentSchema } from '@petites-villes/eligibility/schema'
 *
 * ruleDocumentSchema().$id // => 'urn:petites-villes:eligibility:1'
 * ```
 */
export function ruleDocumentSchema(options: RuleSchemaOptions = {}): JsonSchema {
  const sections = {
    sources: keyed('Where things were read, by id.', ref('source')),
    facts: {
      ...keyed('What rules may read, by id: camelCase words joined by dots.', ref('fact')),
      propertyNames: { pattern: factIdPattern },
    },
    parameters: listOf(ref('parameter'), { description: 'Thresholds with their history.' }),
    criteria: listOf(ref('criterion'), { description: 'Conditions with a name.' }),
    rules: listOf(ref('namedRule'), { description: 'What is published.' }),
  }
  return {
    $schema: dialect,
    ...(options.rulebook ? {} : { $id: 'urn:petites-villes:eligibility:1' }),
    title: `Eligibility rules, ${documentFormat}`,
    description: `One file of a catalogue of rules. Every section may be left out; the files of a folder are read together. A reader also refuses what a schema cannot express: ${beyond.join('; ')}.`,
    ...closedObject(
      {
        $schema: { type: 'string', description: 'Where an editor finds this schema.' },
        format: { const: documentFormat, description: 'The version of the wire form.' },
        ...sections,
      },
      ['$schema', ...Object.keys(sections)],
    ),
    $defs: { ...documentDefinitions, ...ruleDefinitions, ...namedDefinitions(options) },
  }
}

const keyed = (description: string, of: JsonSchema): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: of,
})
