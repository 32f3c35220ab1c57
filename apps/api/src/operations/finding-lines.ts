import type { Language } from 'petites-villes'
import {
  checkFile,
  type CheckFileOptions,
  describeFinding,
  type Finding,
  type TableDefinition,
} from 'petites-villes/validation'
import { problemDetails } from '../http/problem-response.js'
import { problem, Refusal } from '../http/refusal.js'

/** The type of an answer in lines, each of which is JSON. */
export const lines = 'application/x-ndjson'

/**
 * Checks a file and sends every finding as a line while the file is read, no faster than the client takes them. The status is sent before
 * the file is read to its end: what goes wrong later is the last line.
 */
export function findingLines(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  tables: readonly TableDefinition[],
  {
    options,
    leave,
    language,
    requestId,
    mostMilliseconds,
  }: {
    readonly options: CheckFileOptions & { readonly most: number }
    readonly leave: () => void
    readonly language: Language
    readonly requestId: string
    readonly mostMilliseconds: number
  },
): Response {
  const { readable, writable } = new TransformStream<string, string>()
  const writer = writable.getWriter()
  let waiting: string[] = []
  const add = (line: unknown) => waiting.push(`${JSON.stringify(line)}\n`)
  const flush = async () => {
    const text = waiting.join('')
    waiting = []
    await writer.ready
    if (text !== '') await writer.write(text)
  }
  /** The next piece of the file is taken when the client has taken what was found in the last. */
  async function* paced() {
    for await (const bytes of source) {
      await flush()
      yield bytes
    }
  }

  const run = async () => {
    try {
      const counts = new Map<string, number>()
      const onFinding = (finding: Finding) => {
        const count = (counts.get(finding.code) ?? 0) + 1
        counts.set(finding.code, count)
        if (count <= options.most) add({ finding: told(finding) })
      }
      const { findings: _sent, ...report } = await checkFile(paced(), tables, {
        ...options,
        most: 1,
        onFinding,
      })
      add({ report })
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, [problem('service/failure')])
      add({ problem: problemDetails(refusal, { language, requestId }) })
    }
    await flush()
    await writer.close()
  }
  // A client that goes away ends the check with the first write that fails, and one that takes nothing with the time.
  const timer = setTimeout(() => void writer.abort().catch(() => undefined), mostMilliseconds)
  void run()
    .catch(() => undefined)
    .finally(() => {
      clearTimeout(timer)
      leave()
    })
  return new Response(readable.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': lines, 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  })
}

const told = (finding: Finding) => ({
  ...finding,
  message: { fr: describeFinding(finding, 'fr'), en: describeFinding(finding, 'en') },
})
