import type { Language } from '@petites-villes/core'
import type { FactDefinition, Vocabulary } from '../vocabulary.js'
import { statedSchema } from './common-definitions.js'
import { dialect, type JsonSchema } from './json-schema.js'
import { valueSchema } from './value-schema.js'

export interface FactsSchemaOptions {
  /** The language of titles and descriptions; English unless told otherwise. */
  readonly language?: Language
}

/**
 * The JSON Schema of a facts object of a vocabulary: what `parseFacts` accepts. A form or another language can be
 * generated from it.
 *
 * @example
 * ```ts
 * import { defineFacts } from '@petites-villes/eligibility'
 * import { factsSchema } from '@petites-villes/eligibility/schema'
 *
 * const label = { fr: 'commune de montagne', en: 'mountain town' }
 * const question = { fr: 'Est-ce une commune de montagne ?', en: 'Is it a mountain town?' }
 * const schema = factsSchema(defineFacts({ mountain: { kind: 'boolean', label, question } }))
 * Object.keys(schema.properties as object) // => ['mountain']
 * ```
 */
export function factsSchema(
  vocabulary: Vocabulary,
  { language = 'en' }: FactsSchemaOptions = {},
): JsonSchema {
  const facts = Object.entries(vocabulary)
  return {
    $schema: dialect,
    title: { fr: 'Faits', en: 'Facts' }[language],
    type: 'object',
    properties: Object.fromEntries(facts.map(([id, definition]) => [id, factSchema(definition, language)])),
    additionalProperties: false,
  }
}

function factSchema(definition: FactDefinition, language: Language): JsonSchema {
  const value = valueSchema(definition, language)
  const { label, question, help, nullable = false } = definition
  return {
    title: label[language],
    description: [question[language], help?.[language]].filter(Boolean).join(' '),
    anyOf: [value, ...(nullable ? [{ type: 'null' }] : []), statedSchema(value, nullable)],
  }
}
