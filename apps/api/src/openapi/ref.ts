import type { JsonSchema } from 'petites-villes/schemas'

/** Points to a schema of the document. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
