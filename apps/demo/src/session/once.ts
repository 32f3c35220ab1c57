/** Loads something the first time that it is asked for, and gives the same promise ever after. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => (loading ??= load())
}
