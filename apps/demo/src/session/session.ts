import type { Pvd } from 'petites-villes'
import { createGazetteer, type Gazetteer, loadReferenceData } from 'petites-villes/towns'
import { once, useOnce } from './once.js'

/** The data as it is sent to a worker, which opens communes of its own. */
export const referenceData = once(loadReferenceData)

const gazetteer = once(async () => createGazetteer(await referenceData()))

const pvd = once(async () => {
  const [{ openSession }, towns] = await Promise.all([import('./open-session.js'), gazetteer()])
  return openSession(towns)
})

const townView = once(() => import('../town/town-view.js'))

/** Asks for the communes, the offers and the view of a town before anybody needs them; whoever needs one hears of a failure. */
export function beginSession(): void {
  for (const part of [gazetteer(), pvd(), townView()]) part.catch(() => undefined)
}

/** The communes; suspends until they are here. */
export const useGazetteer = (): Gazetteer => useOnce(gazetteer)

/** The offers and all answers; suspends until they are here. */
export const usePvd = (): Pvd => useOnce(pvd)

/** The view of a town; suspends until it is here. */
export const useTownView = () => useOnce(townView).default
