import type { Pvd } from 'petites-villes'
import { version } from '../../package.json'
import type { Content, Operation, ParameterDescription } from '../http/operation.js'
import { titleOf } from '../words/titles.js'
import { ref } from './ref.js'
import { componentSchemas } from './schemas.js'

/** The description of the service, OpenAPI 3.1, made from the operations that the routes are made from. */
export function openApiDocument(operations: readonly Operation[], pvd: Pvd) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Petites villes de demain',
      summary: 'Plans, offers, rules and checks of the programme as JSON.',
      description:
        'No official service of the State. Every text is there in French and in English; what is not known is `unknown`, never no. Answers name their sources.',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: { schemas: componentSchemas(pvd) },
  }
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>

function described(operation: Operation) {
  const { id, summary, description, parameters, refuses } = operation
  const isReading = 'answer' in operation
  const answers: readonly Content[] = isReading
    ? [{ type: 'application/json', schema: ref(operation.answer) }]
    : operation.answers
  return {
    operationId: id,
    summary: summary.en,
    description: [summary.fr, description].filter(Boolean).join('. '),
    ...(parameters.length > 0 ? { parameters: parameters.map(parameter) } : {}),
    ...('body' in operation && operation.body
      ? { requestBody: { required: true, content: contents(operation.body) } }
      : {}),
    responses: {
      200: {
        description: 'The answer.',
        ...(isReading ? { headers: readingHeaders } : {}),
        content: contents(answers),
      },
      ...(isReading ? { 304: { description: 'The client has the answer: `If-None-Match` named it.' } } : {}),
      ...Object.fromEntries([...refuses, 500].map(status => [status, refusal(status)])),
    },
  }
}

function parameter({
  name,
  in: where,
  description,
  schema,
  required = false,
  example,
}: ParameterDescription) {
  return {
    name,
    in: where,
    description,
    required,
    schema,
    ...(example === undefined ? {} : { example }),
  }
}

function contents(all: readonly Content[]) {
  return Object.fromEntries(
    all.map(({ type, schema, example }) => [type, { schema, ...(example === undefined ? {} : { example }) }]),
  )
}

const readingHeaders = {
  ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } },
  'Cache-Control': { schema: { type: 'string' } },
  Link: { description: 'Other pages.', schema: { type: 'string' } },
}

function refusal(status: number) {
  return {
    description: titleOf(status).en,
    content: { 'application/problem+json': { schema: ref('problem') } },
  }
}
