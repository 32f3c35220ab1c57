import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

const exposed = ['ETag', 'Link', 'Retry-After', 'X-Request-Id']

/** What browsers ask before they send a request from the page of somebody else. */
const preflight = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['Content-Type', 'Accept-Language', 'If-None-Match', 'X-Request-Id'],
  exposeHeaders: exposed,
  maxAge: 86_400,
})

/**
 * Lets any page read the answers. The headers go onto the finished answer: a header that is set before, as `cors` does, makes Hono copy
 * the answer into a stream, which costs more than everything else in an answer from the cache.
 */
export const openToAll: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return preflight(c, next)
  await next()
  c.res.headers.set('Access-Control-Allow-Origin', '*')
  c.res.headers.set('Access-Control-Expose-Headers', exposed.join(','))
}
