import { type Context, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { isInvalidValueError } from 'petites-villes'
import { homePage, policy } from './home-page.js'
import { AnswerCache } from './http/answer-cache.js'
import { Gate } from './http/gate.js'
import { languageOf } from './http/language.js'
import type { Operation } from './http/operation.js'
import { openToAll } from './http/cross-origin.js'
import { Parameters } from './http/parameters.js'
import { problemResponse } from './http/problem-response.js'
import { readingResponse } from './http/reading-response.js'
import { problem, Refusal } from './http/refusal.js'
import { type Log, requestLog, type Variables } from './http/request-log.js'
import { openApiDocument } from './openapi/document.js'
import { allOperations } from './operations/all.js'
import type { Service } from './service.js'

/** @property isStopping from the moment at which the process was told to stop */
export interface ApiOptions {
  readonly service: Service
  readonly log: Log
  readonly isStopping?: () => boolean
}

type Api = Hono<{ Variables: Variables }>

/** The service as a function from requests to answers. Nothing here listens. */
export function openApi({ service, log, isStopping = () => false }: ApiOptions): Api {
  const { pvd, limits } = service
  const operations = allOperations(pvd, { gate: new Gate(limits.worksAtOnce), isStopping })
  const cache = new AnswerCache(limits.cacheBytes)
  const api: Api = new Hono()

  api.use(requestLog(log))
  api.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin', contentSecurityPolicy: policy }))
  api.use(openToAll)
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed(c, choices) {
        throw new Refusal(
          405,
          [problem('service/method-not-allowed', { given: c.req.method.slice(0, 20), choices })],
          {
            headers: { Allow: choices.join(', ') },
          },
        )
      },
    }),
  )
  for (const operation of operations) mount(api, operation, { service, cache })

  const document = JSON.stringify(openApiDocument(operations, pvd))
  api.get('/openapi.json', c => {
    c.set('operation', 'openapi')
    return c.body(document, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=3600',
    })
  })
  api.get('/', c => {
    c.set('operation', 'home')
    const language = languageOf(c.req.header('accept-language'))
    return c.html(homePage(operations, language), 200, {
      'Content-Language': language,
      'Cache-Control': 'public, max-age=3600',
      Vary: 'Accept-Language',
    })
  })
  const refuse = (refusal: Refusal, c: Context<{ Variables: Variables }>) =>
    problemResponse(refusal, {
      language: languageOf(c.req.header('accept-language')),
      requestId: c.get('requestId'),
    })
  api.notFound(c => refuse(new Refusal(404, [problem('service/no-such-path')]), c))
  api.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal.status >= 500 && !(error instanceof Refusal)) c.set('failure', placeOf(error))
    return refuse(refusal, c)
  })
  return api
}

function mount(api: Api, operation: Operation, answering: { service: Service; cache: AnswerCache }): void {
  const path = operation.path.replace(/\{(\w+)\}/g, ':$1')
  api.on(operation.method.toUpperCase(), path, async c => {
    c.set('operation', operation.id)
    const asked = {
      path: c.req.param() as Readonly<Record<string, string>>,
      parameters: new Parameters(new URL(c.req.url).searchParams),
      requestId: c.get('requestId'),
    }
    if (!('answer' in operation)) {
      const answer = await operation.handle(asked, c.req.raw, answering.service)
      return answer
    }
    return readingResponse(operation, asked, {
      ...answering,
      ifNoneMatch: c.req.header('if-none-match'),
      acceptEncoding: c.req.header('accept-encoding'),
    })
  })
}

/** What the packages throw for a wrong value is the fault of the request; everything else is ours. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (isInvalidValueError(error)) return new Refusal(422, error.issues)
  return new Refusal(500, [problem('service/failure')])
}

/** The kind of an error and where it happened. Its message may repeat what somebody sent. */
function placeOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return [error.name, ...lines.slice(0, 5).map(line => line.trim())].join(' | ')
}
