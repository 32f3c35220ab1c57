import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/**
 * How long a client may take, in milliseconds.
 *
 * @property headers until the headers are there
 * @property request until the whole request is there, its body included
 * @property silence of a connection on which something is under way
 * @property keepAlive of a connection on which nothing is; longer than that of the balancer in front, so that the balancer closes it
 */
export interface Patience {
  readonly headers: number
  readonly request: number
  readonly silence: number
  readonly keepAlive: number
}

export const usualPatience: Patience = {
  headers: 10_000,
  request: 60_000,
  silence: 60_000,
  keepAlive: 75_000,
}

/** A server that gives slow clients up. It does not listen yet. */
export function makeServer(
  fetch: (request: Request) => Response | Promise<Response>,
  patience: Patience = usualPatience,
): Server {
  const listener = getRequestListener(fetch)
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.keepAlive,
      connectionsCheckingInterval: Math.min(5000, patience.headers / 2),
      maxHeaderSize: 16 * 1024,
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  )
  server.timeout = patience.silence
  server.maxHeadersCount = 100
  return server
}

/**
 * Stops a server: no new connections, idle ones closed, what has begun is finished.
 *
 * @param most milliseconds, after which what is still under way is cut off
 */
export async function closeServer(server: Server, most: number): Promise<void> {
  const timer = setTimeout(() => {
    server.closeAllConnections()
  }, most)
  await new Promise<void>(resolve => {
    server.close(() => {
      resolve()
    })
    server.closeIdleConnections()
  })
  clearTimeout(timer)
}
