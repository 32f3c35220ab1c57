import { setImmediate } from 'node:timers/promises'
import { problem, Refusal } from '../http/refusal.js'

const longest = 15

/** Keeps long work from holding up the other requests, and from going on for ever. */
export class Turn {
  readonly #most: number
  readonly #start = performance.now()
  #since = this.#start

  /** @param most milliseconds of the whole work */
  constructor(most: number) {
    this.#most = most
  }

  /**
   * Lets the others have their turn when this one has lasted.
   *
   * @throws Refusal 422 when the whole work has lasted too long
   */
  async next(): Promise<void> {
    const now = performance.now()
    if (now - this.#since < longest) return
    if (now - this.#start > this.#most)
      throw new Refusal(422, [problem('service/too-much-work', { seconds: this.#most / 1000 }, ['body'])])
    await setImmediate()
    this.#since = performance.now()
  }
}
