import { problem, Refusal } from './refusal.js'

/** Lets so many in at once, and sends the others away instead of letting them wait. */
export class Gate {
  readonly #most: number
  #inside = 0

  constructor(most: number) {
    this.#most = most
  }

  /** @returns what to call when leaving; calling it twice is once. @throws Refusal 503 when it is full */
  enter(): () => void {
    if (this.#inside >= this.#most)
      throw new Refusal(503, [problem('service/busy')], { headers: { 'Retry-After': '2' } })
    this.#inside++
    let isInside = true
    return () => {
      if (isInside) this.#inside--
      isInside = false
    }
  }

  /** Does something inside. @throws Refusal 503 when it is full */
  async through<T>(work: () => Promise<T>): Promise<T> {
    const leave = this.enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
