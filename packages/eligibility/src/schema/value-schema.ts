import type { Language, Localized } from '@petites-villes/core'
import type { FactDefinition, FactKind } from '../vocabulary.js'
import { daySchema } from './common-definitions.js'
import { type JsonSchema, listOf, oneText } from './json-schema.js'

type OfKind<Kind extends FactKind, D = FactDefinition> = D extends { kind: infer K }
  ? [K & Kind] extends [never]
    ? never
    : D
  : never

type SchemaOf<Kind extends FactKind> = (definition: OfKind<Kind>, language: Language) => JsonSchema

const most = Number.MAX_SAFE_INTEGER

const whole: SchemaOf<'integer' | 'money'> = ({ min = -most, max = most }) => ({
  type: 'integer',
  minimum: Math.max(min, -most),
  maximum: Math.min(max, most),
})

const text: SchemaOf<'text' | 'code'> = ({ pattern }) => ({
  type: 'string',
  ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
})

const choices = (values: Readonly<Record<string, Localized>>, language: Language): JsonSchema =>
  oneText(
    Object.fromEntries(Object.entries(values).map(([value, label]) => [value, { title: label[language] }])),
  )

/** A total table: a kind of fact that it lacks does not compile. */
const schemas: { readonly [Kind in FactKind]: SchemaOf<Kind> } = {
  boolean: () => ({ type: 'boolean' }),
  integer: whole,
  number: ({ min, max }) => ({
    type: 'number',
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  }),
  money: (definition, language) => ({
    ...whole(definition, language),
    description: 'In whole cents of euro.',
  }),
  text,
  code: text,
  enum: ({ values }, language) => choices(values, language),
  date: () => daySchema,
  set: ({ values }, language) => listOf(values ? choices(values, language) : { type: 'string' }),
}

/** The values that a fact of this definition has when it is known. */
export function valueSchema(definition: FactDefinition, language: Language): JsonSchema {
  return (schemas[definition.kind] as SchemaOf<FactKind>)(definition, language)
}
