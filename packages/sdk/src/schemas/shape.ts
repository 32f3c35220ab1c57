/** A JSON Schema, draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A property that may be left out. */
export interface OptionalSchema {
  readonly optional: JsonSchema
}

type IsOptional<T, Key extends keyof T> = Record<never, never> extends Pick<T, Key> ? true : false

/** One schema for each property of a type, marked where the type marks it: what is forgotten does not compile. */
export type Shape<T> = {
  readonly [Key in keyof T]-?: IsOptional<T, Key> extends true ? OptionalSchema : JsonSchema
}

/** The schema of an object type: these properties and no other. */
export function objectOf<T extends object>(shape: Shape<T>, more: JsonSchema = {}): JsonSchema {
  const entries = Object.entries<JsonSchema | OptionalSchema>(shape)
  const required = entries.filter(([, value]) => !isOptional(value)).map(([key]) => key)
  return {
    type: 'object',
    ...more,
    properties: Object.fromEntries(
      entries.map(([key, value]) => [key, isOptional(value) ? value.optional : value]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

const isOptional = (value: JsonSchema | OptionalSchema): value is OptionalSchema => 'optional' in value

export const optional = (schema: JsonSchema): OptionalSchema => ({ optional: schema })

export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })

/** One of several texts, each with what it means; the record keeps the list whole when the type grows. */
export function choiceOf<Text extends string>(
  choices: Readonly<Record<Text, string>>,
  more: JsonSchema = {},
): JsonSchema {
  const said = Object.entries<string>(choices).filter(([, meaning]) => meaning !== '')
  const description = said.map(([choice, meaning]) => `${choice}: ${meaning}`).join('; ')
  return {
    type: 'string',
    ...more,
    enum: Object.keys(choices),
    ...(description === '' ? {} : { description }),
  }
}

/** One of the texts of a list that the packages export. */
export const oneOf = (choices: readonly string[]): JsonSchema => ({ type: 'string', enum: choices })

export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` })

/** A reference with words of its own. */
export const refAs = (name: string, description: string): JsonSchema => ({ ...ref(name), description })

export const text: JsonSchema = { type: 'string' }
export const truth: JsonSchema = { type: 'boolean' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const whole: JsonSchema = { type: 'integer' }
export const amount: JsonSchema = { type: 'number' }
export const cents: JsonSchema = { type: 'integer', description: 'Cents of euro.' }
export const day: JsonSchema = ref('day')
export const localized: JsonSchema = ref('localized')
