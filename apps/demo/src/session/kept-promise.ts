/** Something loaded once and kept; after a failure it can be forgotten and asked for again. */
export class KeptPromise<T> {
  readonly #load: () => Promise<T>
  #kept: Promise<T> | undefined

  constructor(load: () => Promise<T>) {
    this.#load = load
  }

  get(): Promise<T> {
    return (this.#kept ??= this.#load())
  }

  forget(): void {
    this.#kept = undefined
  }
}
