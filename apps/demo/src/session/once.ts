import { use } from 'react'

/** Something that is loaded the first time that it is asked for. */
export interface Once<T> {
  (): Promise<T>
  /** What was loaded; undefined until it is there. */
  readonly value: T | undefined
}

export function once<T>(load: () => Promise<T>): Once<T> {
  let loading: Promise<T> | undefined
  let value: T | undefined
  const ask = () =>
    (loading ??= load().then(loaded => {
      value = loaded
      return loaded
    }))
  return Object.defineProperty(ask, 'value', { get: () => value }) as Once<T>
}

/**
 * Suspends until it is there. What is there already comes at once: React would show that it waits even for a promise that is
 * kept, and then wait a third of a second so that nothing flickers.
 */
export function useOnce<T>(part: Once<T>): T {
  return part.value ?? use(part())
}
