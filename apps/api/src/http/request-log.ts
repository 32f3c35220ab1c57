import type { Context, MiddlewareHandler } from 'hono'

/**
 * One request as the log keeps it. It holds no address of a person, no query and no part of a path that somebody typed.
 *
 * @property operation the id of the operation, `none` where there is none
 * @property ms until the answer begins
 */
export interface LogLine {
  readonly time: string
  readonly level: 'info' | 'error'
  readonly id: string
  readonly method: string
  readonly operation: string
  readonly status: number
  readonly ms: number
  readonly error?: string
}

export type Log = (line: LogLine) => void

/** What is known of a request while it is answered. */
export interface Variables {
  requestId: string
  operation: string
  failure: string | undefined
}

const trusted = /^[\w-]{8,64}$/
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** Names every request, by the name that a balancer gave it or by a new one, and keeps a line of it. */
export function requestLog(log: Log): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    const start = performance.now()
    const given = c.req.header('x-request-id')
    c.set('requestId', given !== undefined && trusted.test(given) ? given : crypto.randomUUID())
    await next()
    c.res.headers.set('X-Request-Id', c.get('requestId'))
    log(lineOf(c, performance.now() - start))
  }
}

function lineOf(c: Context<{ Variables: Variables }>, ms: number): LogLine {
  const { status } = c.res
  const failure = c.get('failure')
  return {
    time: new Date().toISOString(),
    level: status >= 500 && failure !== undefined ? 'error' : 'info',
    id: c.get('requestId'),
    method: methods.includes(c.req.method) ? c.req.method : 'other',
    operation: c.get('operation') ?? 'none',
    status,
    ms: Math.round(ms * 100) / 100,
    ...(failure === undefined ? {} : { error: failure }),
  }
}
