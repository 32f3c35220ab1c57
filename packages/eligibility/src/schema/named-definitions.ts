import type { Language, Localized } from '@petites-villes/core'
import type { Rulebook } from '../rulebook.js'
import { commonDefinitions } from './common-definitions.js'
import { factsSchema } from './facts-schema.js'
import { type Definitions, type JsonSchema, oneText } from './json-schema.js'

export interface RuleSchemaOptions {
  /** With it, the schema knows the names: an editor proposes facts, parameters and criteria, and refuses all others. */
  readonly rulebook?: Rulebook
  /** The language of what the rulebook says; English unless told otherwise. */
  readonly language?: Language
}

/** Definitions that know the names of a rulebook, in the place of those that take any name. */
export function namedDefinitions({ rulebook, language = 'en' }: RuleSchemaOptions): Definitions {
  if (!rulebook) return {}
  const { $schema: _, ...caseFacts } = factsSchema(rulebook.vocabulary, { language })
  return {
    factName: oneName('factName', rulebook.vocabulary, language),
    parameterName: oneName('parameterName', rulebook.parameters, language),
    criterionName: oneName('criterionName', rulebook.criteria, language),
    caseFacts,
  }
}

function oneName(
  definition: string,
  entries: Readonly<Record<string, { readonly label: Localized }>>,
  language: Language,
): JsonSchema {
  const choices = Object.entries(entries).map(([id, { label }]) => [id, { title: label[language] }] as const)
  return {
    title: commonDefinitions[definition]?.title,
    ...oneText(Object.fromEntries(choices)),
  }
}
