import { dialect, type JsonSchema, ref } from './json-schema.js'
import { namedDefinitions, type RuleSchemaOptions } from './named-definitions.js'
import { ruleDefinitions } from './rule-definitions.js'

/**
 * The JSON Schema of a single rule: the form that `parseRule` reads and `printRule` writes. Whether its names exist and its
 * kinds fit together, only `checkRule` can tell. With a rulebook the schema knows the names too.
 *
 * @example
 * ```ts
 * import { ruleSchema } from '@petites-villes/eligibility/schema'
 *
 * ruleSchema().$ref // => '#/$defs/rule'
 * ```
 */
export function ruleSchema(options: RuleSchemaOptions = {}): JsonSchema {
  return {
    $schema: dialect,
    ...(options.rulebook ? {} : { $id: 'urn:petites-villes:eligibility-rule:1' }),
    title: 'Eligibility rule, eligibility/1',
    description:
      'One condition. A schema cannot tell whether its facts, parameters and criteria exist, nor whether their kinds fit together.',
    ...ref('rule'),
    $defs: { ...ruleDefinitions, ...namedDefinitions(options) },
  }
}
