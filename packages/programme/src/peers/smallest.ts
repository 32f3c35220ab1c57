/**
 * The `limit` smallest of many things, in order, without sorting the rest. `worst()` is what a newcomer has to beat, undefined
 * while there is room.
 */
export class Smallest<T> {
  /** A heap, its largest first. */
  readonly #heap: T[] = []
  readonly #limit: number
  readonly #compare: (a: T, b: T) => number

  constructor(limit: number, compare: (a: T, b: T) => number) {
    if (!Number.isSafeInteger(limit) || limit < 0)
      throw new RangeError(`a limit is a whole number from 0 on, not ${String(limit)}`)
    this.#limit = limit
    this.#compare = compare
  }

  worst(): T | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0]
  }

  add(item: T): void {
    if (this.#limit === 0) return
    if (this.#heap.length < this.#limit) {
      this.#heap.push(item)
      this.#rise(this.#heap.length - 1)
    } else if (this.#compare(item, this.#heap[0]!) < 0) {
      this.#heap[0] = item
      this.#sink(0)
    }
  }

  inOrder(): T[] {
    return [...this.#heap].sort(this.#compare)
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1
      if (this.#compare(this.#heap[at]!, this.#heap[above]!) <= 0) return
      this.#swap(at, above)
      at = above
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let largest = at
      for (const below of [left, right])
        if (below < this.#heap.length && this.#compare(this.#heap[below]!, this.#heap[largest]!) > 0)
          largest = below
      if (largest === at) return
      this.#swap(at, largest)
      at = largest
    }
  }

  #swap(a: number, b: number): void {
    const kept = this.#heap[a]!
    this.#heap[a] = this.#heap[b]!
    this.#heap[b] = kept
  }
}
