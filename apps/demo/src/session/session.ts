import { use } from 'react'
import type { Pvd } from 'petites-villes'
import { createGazetteer, type Gazetteer, loadReferenceData, type ReferenceData } from 'petites-villes/towns'
import { KeptPromise } from './kept-promise.js'

const data = new KeptPromise(loadReferenceData)

const gazetteer = new KeptPromise(async () => createGazetteer(await data.get()))

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
  data.forget()
  gazetteer.forget()
  pvd.forget()
}

/** The data for a worker, which opens communes of its own. */
export const dataForWorkers = (): Promise<ReferenceData> => data.get()

/** The communes; suspends until they are here. */
export const useGazetteer = (): Gazetteer => use(gazetteer.get())

/** The offers and all answers; suspends until they are here. */
export const usePvd = (): Pvd => use(pvd.get())
