import { useRef } from 'react'

/** Keeps what is shown where it is while answers come in, so that nothing moves under a hand; what is new comes last. */
export function steadyOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  const wanted = new Set(now)
  const kept = before.filter(item => wanted.has(item))
  const known = new Set(kept)
  return [...kept, ...now.filter(item => !known.has(item))]
}

export function useSteadyOrder(now: readonly string[]): readonly string[] {
  const shown = useRef<readonly string[]>([])
  shown.current = steadyOrder(shown.current, now)
  return shown.current
}
