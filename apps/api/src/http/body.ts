import { problem, Refusal } from './refusal.js'

/**
 * The bytes of a body, piece by piece, no more than so many.
 *
 * @throws Refusal 413 as soon as there are more
 */
export async function* bodyBytes(
  request: Request,
  most: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const refused = () =>
    new Refusal(413, [problem('service/body-too-large', { kilobytes: Math.round(most / 1024) }, ['body'])])
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > most) throw refused()
  if (!request.body) return
  const reader = request.body.getReader() as ReadableStreamDefaultReader<Uint8Array>
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Refusal(400, [problem('service/body-cut-off', {}, ['body'])])
      })
      if (done) return
      bytes += value.length
      if (bytes > most) throw refused()
      yield value
    }
  } finally {
    reader.releaseLock()
  }
}

/** The content type of a body without its parameters, when it is one of these. @throws Refusal 415 */
export function contentType(request: Request, choices: readonly string[]): string {
  const given = (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (!choices.includes(given))
    throw new Refusal(
      415,
      [problem('service/media-type', { given: given.slice(0, 100), choices }, ['body'])],
      {
        headers: { 'Accept-Post': choices.join(', ') },
      },
    )
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity')
    throw new Refusal(415, [problem('service/content-encoding', {}, ['body'])], {
      headers: { 'Accept-Encoding': 'identity' },
    })
  return given
}

/** A JSON body. @throws Refusal for another content type, too many bytes, too many levels, or what is no JSON */
export async function jsonBody(
  request: Request,
  { bodyBytes: most, jsonDepth }: { readonly bodyBytes: number; readonly jsonDepth: number },
): Promise<unknown> {
  contentType(request, ['application/json'])
  return jsonOf(await wholeBody(request, most), jsonDepth)
}

export async function wholeBody(request: Request, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of bodyBytes(request, most)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** @throws Refusal 400 */
export function jsonOf(bytes: Uint8Array, depth: number): unknown {
  const text = utf8(bytes)
  if (deepest(text) > depth)
    throw new Refusal(400, [problem('service/body-too-deep', { most: depth }, ['body'])])
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Refusal(400, [problem('service/not-json', {}, ['body'])])
  }
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(400, [problem('service/not-utf-8', {}, ['body'])])
  }
}

/** How deep brackets nest outside of strings. What is no JSON may be counted wrong, and is refused by the parser. */
function deepest(text: string): number {
  let [depth, most, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (inString) {
      if (sign === 92) at++
      else if (sign === 34) inString = false
    } else if (sign === 34) inString = true
    else if (sign === 91 || sign === 123) most = Math.max(most, ++depth)
    else if (sign === 93 || sign === 125) depth--
  }
  return most
}
