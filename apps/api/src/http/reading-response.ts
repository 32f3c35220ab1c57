import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Service } from '../service.js'
import type { AnswerCache, Payload } from './answer-cache.js'
import { entityTag, isNamedBy } from './entity-tag.js'
import type { Asked, Made, ReadingOperation } from './operation.js'

const gzipped = promisify(gzip)
const worthCompressing = 1400
const freshness = { dated: 3600, today: 300 } as const

/** What the headers of a request say about the form of the answer. */
export interface Conditions {
  readonly ifNoneMatch: string | undefined
  readonly acceptEncoding: string | undefined
}

/** Answers a reading operation: 304 when the client has the answer, from the cache, or made anew. */
export async function readingResponse(
  operation: ReadingOperation,
  asked: Asked,
  { service, cache, ifNoneMatch, acceptEncoding }: Conditions & { service: Service; cache: AnswerCache },
): Promise<Response> {
  const query = operation.read(asked, service)
  asked.parameters.done()
  const key = `${operation.id} ${JSON.stringify(query)}`
  const tag = entityTag(service.version, key)
  const headers = {
    ETag: tag,
    'Cache-Control': `public, max-age=${String(query.today ? freshness.today : freshness.dated)}`,
    Vary: 'Accept-Encoding',
  }
  if (isNamedBy(ifNoneMatch, tag)) return new Response(null, { status: 304, headers })

  const compress = acceptsGzip(acceptEncoding)
  const cached = `${compress ? 'gzip' : 'plain'} ${key}`
  let payload = cache.get(cached)
  if (!payload) {
    payload = await payloadOf(operation.make(query, service), compress)
    cache.set(cached, payload)
  }
  return new Response(payload.bytes, { headers: { ...headers, ...payload.headers } })
}

async function payloadOf({ body, links = {} }: Made, compress: boolean): Promise<Payload> {
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  const relations = Object.entries(links).map(([relation, to]) => `<${to}>; rel="${relation}"`)
  const headers = {
    'Content-Type': 'application/json',
    ...(relations.length > 0 ? { Link: relations.join(', ') } : {}),
  }
  if (!compress || bytes.length < worthCompressing) return { bytes, headers: sized(headers, bytes) }
  const small = new Uint8Array(await gzipped(bytes, { level: 6 }))
  return { bytes: small, headers: sized({ ...headers, 'Content-Encoding': 'gzip' }, small) }
}

const sized = (headers: Readonly<Record<string, string>>, { length }: Uint8Array) => ({
  ...headers,
  'Content-Length': String(length),
})

/** Whether a header accepts gzip; `gzip;q=0` does not. */
function acceptsGzip(header: string | undefined): boolean {
  return (
    header !== undefined && /(?:^|[\s,])(?:gzip|\*)\s*(?:$|,|;\s*q\s*=\s*(?:1|0?\.\d*[1-9]))/i.test(header)
  )
}
