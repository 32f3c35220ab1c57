import { commonSchemas } from './schemas/common-schemas.js'
import { explanationSchemas } from './schemas/explanation-schemas.js'
import { planSchemas } from './schemas/plan-schemas.js'
import type { JsonSchema } from './schemas/shape.js'
import { townSchemas } from './schemas/town-schemas.js'

export { checkReportSchema } from '@petites-villes/validation/report'
export { factsSchema, ruleDocumentSchema, ruleSchema } from '@petites-villes/eligibility/schema'
export type { JsonSchema } from './schemas/shape.js'

/**
 * What the SDK answers, as JSON Schemas (draft 2020-12) that refer to each other below `#/$defs/`. Their properties are checked against
 * the types when they compile, and against real answers by a test.
 */
export const answerSchemas = {
  ...commonSchemas,
  ...townSchemas,
  ...planSchemas,
  ...explanationSchemas,
} as const satisfies Readonly<Record<string, JsonSchema>>

/** The name of a schema of {@link answerSchemas}. */
export type AnswerName = keyof typeof answerSchemas

/**
 * One of them as a document that stands alone.
 *
 * @example
 * ```ts
 * import { answerSchema } from 'petites-villes/schemas'
 *
 * answerSchema('supportPlan').$ref // => '#/$defs/supportPlan'
 * ```
 */
export function answerSchema(name: AnswerName): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: `#/$defs/${name}`,
    $defs: answerSchemas,
  }
}
