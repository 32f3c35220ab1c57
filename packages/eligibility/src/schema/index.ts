export { factsSchema, type FactsSchemaOptions } from './facts-schema.js'
export type { JsonSchema } from './json-schema.js'
export { ruleDocumentSchema } from './rule-document-schema.js'
export { ruleSchema } from './rule-schema.js'
