import { use } from 'react'

/**
 * Loads something the first time that it is asked for, and gives the same promise ever after. Once it has come, the promise bears
 * the mark by which React's `use` knows so: without it React would first show that it waits, and then go on waiting for a third
 * of a second so that nothing flickers.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    if (loading) return loading
    const promise = load()
    loading = promise
    promise.then(
      value => Object.assign(promise, { status: 'fulfilled', value }),
      () => undefined,
    )
    return promise
  }
}

/** Suspends until it is there; what is there already comes at once. */
export const useOnce = <T>(part: () => Promise<T>): T => use(part())
