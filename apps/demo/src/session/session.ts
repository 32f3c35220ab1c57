import { use } from 'react'
import type { Pvd } from 'petites-villes'
import type { Gazetteer } from 'petites-villes/towns'
import { KeptPromise } from './kept-promise.js'

const gazetteer = new KeptPromise(async () => {
  const { loadGazetteer } = await import('petites-villes/towns')
  return loadGazetteer()
})

const pvd = new KeptPromise(async () => {
  const [{ openSession }, towns] = await Promise.all([import('./open-session.js'), gazetteer.get()])
  return openSession(towns)
})

/** Asks for the communes and the offers before anybody needs them. */
export function beginSession(): void {
  for (const part of [gazetteer, pvd]) part.get().catch(() => undefined)
}

/** After a failure, the next use loads anew. */
export function forgetSession(): void {
  gazetteer.forget()
  pvd.forget()
}

/** The communes; suspends until they are here. */
export const useGazetteer = (): Gazetteer => use(gazetteer.get())

/** The offers and all answers; suspends until they are here. */
export const usePvd = (): Pvd => use(pvd.get())
