/** A JSON Schema, draft 2020-12, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The dialect in which all our schemas are written. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The schemas to which others point, by the name under `$defs`. */
export type Definitions = Readonly<Record<string, JsonSchema>>

export function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` }
}

/** An object with these properties, of which the named ones may be left out, and with no other. */
export function closedObject(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
): JsonSchema {
  const required = Object.keys(properties).filter(key => !optional.includes(key))
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

export function listOf(items: JsonSchema, more: JsonSchema = {}): JsonSchema {
  return { type: 'array', items, ...more }
}

/**
 * Chooses the shape by one property, by `if` and `then`: an error then speaks of the shape that was meant, and the time to
 * check does not grow with the depth, as it does where `oneOf` tries every shape at every level.
 *
 * @param shapes for each value of the property, the name of the definition that holds
 */
export function chosenBy(
  property: string,
  choices: JsonSchema,
  shapes: Readonly<Record<string, string>>,
): JsonSchema {
  return {
    type: 'object',
    properties: { [property]: choices },
    required: [property],
    allOf: Object.entries(shapes).map(([value, name]) => ({
      if: { properties: { [property]: { const: value } }, required: [property] },
      then: ref(name),
    })),
  }
}

/** One of several texts, each with what it means. */
export function oneText(
  choices: Readonly<Record<string, { title?: string; description?: string }>>,
): JsonSchema {
  const options = Object.entries(choices).map(([value, said]) => ({ const: value, ...said }))
  return { type: 'string', ...(options.length > 0 ? { oneOf: options } : { not: {} }) }
}
