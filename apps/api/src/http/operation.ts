import type { CivilDate, Localized } from 'petites-villes'
import type { JsonSchema } from 'petites-villes/schemas'
import type { Service } from '../service.js'
import type { Parameters } from './parameters.js'

/** One parameter as the description says it. */
export interface ParameterDescription {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly description: string
  readonly schema: JsonSchema
  readonly required?: boolean
  readonly example?: unknown
}

/** What every operation says of itself; the routes and the OpenAPI document are made from it. */
export interface Described {
  readonly id: string
  /** As OpenAPI writes it: `/v1/towns/{code}`. */
  readonly path: string
  readonly summary: Localized
  readonly description?: string
  readonly parameters: readonly ParameterDescription[]
  /** The statuses with which it may refuse, beside 500. */
  readonly refuses: readonly number[]
}

/** The parts of the path, the query, and the name of the request in the logs. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>
  readonly parameters: Parameters
  readonly requestId: string
}

/**
 * What a reading operation has understood, as plain data: it names the answer, in the cache and in its tag.
 *
 * @property asOf the day, where the answer depends on one
 * @property today whether nobody asked for that day
 */
export interface Query {
  readonly asOf?: CivilDate
  readonly today?: boolean
}

/** @property links of the header `Link`, by relation */
export interface Made {
  readonly body: unknown
  readonly links?: Readonly<Record<string, string>>
}

/**
 * A GET whose answer is a function of the data and of what was asked.
 *
 * @property read throws `Refusal` for what is wrong in the request
 * @property answer name of the schema of the answer
 */
export interface ReadingOperation<Q extends Query = Query> extends Described {
  readonly method: 'get'
  readonly answer: string
  readonly read: (asked: Asked, service: Service) => Q
  readonly make: (query: Q, service: Service) => Made
}

/** One form that an answer or a body may have. */
export interface Content {
  readonly type: string
  readonly schema: JsonSchema
  readonly example?: unknown
}

/** An operation that reads a body or is not cached. */
export interface OtherOperation extends Described {
  readonly method: 'get' | 'post'
  readonly body?: readonly Content[]
  readonly answers: readonly Content[]
  readonly handle: (asked: Asked, request: Request, service: Service) => Response | Promise<Response>
}

export type Operation = ReadingOperation | OtherOperation

/** Keeps the type of the query between `read` and `make`, and forgets it afterwards. */
export function reading<Q extends Query>(operation: Omit<ReadingOperation<Q>, 'method'>): Operation {
  return { ...operation, method: 'get' } as unknown as ReadingOperation
}
