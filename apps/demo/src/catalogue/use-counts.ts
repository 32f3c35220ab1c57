import { useEffect, useState } from 'react'
import type { CivilDate } from 'petites-villes'
import { referenceData } from '../session/session.js'
import type { CountAnswer, CountQuestion, Scope } from './catalogue.worker.js'

export type Counts =
  | { readonly state: 'counting'; readonly last: CountAnswer | undefined }
  | { readonly state: 'counted'; readonly answer: CountAnswer }
  | { readonly state: 'failed'; readonly reason: string }

/** Has the worker count for a scope and a day; while it counts, what it counted last stays to be seen. */
export function useCounts(scope: Scope, asOf: CivilDate): Counts {
  const [worker, setWorker] = useState<CountingWorker>()
  const [answer, setAnswer] = useState<CountAnswer>()
  const [failure, setFailure] = useState<string>()
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    const counting = new CountingWorker(setAnswer, setFailure)
    setWorker(counting)
    return () => {
      counting.end()
    }
  }, [])
  useEffect(() => {
    if (worker) setAsked(worker.ask(scope, asOf))
  }, [worker, scope, asOf])

  if (failure !== undefined) return { state: 'failed', reason: failure }
  if (answer?.id !== asked) return { state: 'counting', last: answer }
  return { state: 'counted', answer }
}

/** The worker, which gets the data once. */
class CountingWorker {
  readonly #worker = new Worker(new URL('./catalogue.worker.ts', import.meta.url), { type: 'module' })
  readonly #fail: (reason: string) => void
  #asked = 0
  #hasData = false

  constructor(hear: (answer: CountAnswer) => void, fail: (reason: string) => void) {
    this.#fail = fail
    this.#worker.onmessage = ({ data }: MessageEvent<CountAnswer>) => {
      hear(data)
    }
    this.#worker.onerror = event => {
      fail(event.message)
    }
  }

  ask(scope: Scope, asOf: CivilDate): number {
    const id = ++this.#asked
    referenceData().then(
      data => {
        const question: CountQuestion = { id, scope, asOf, data: this.#hasData ? undefined : data }
        this.#hasData = true
        this.#worker.postMessage(question)
      },
      (error: unknown) => {
        this.#fail(String(error))
      },
    )
    return id
  }

  end(): void {
    this.#worker.terminate()
  }
}
