import { loadPvd, type Pvd } from 'petites-villes'
import type { Gazetteer } from 'petites-villes/towns'
import { today } from '../today.js'

/** Stands in a file of its own so that the offers are loaded beside the communes, not before them. */
export async function openSession(gazetteer: Gazetteer): Promise<Pvd> {
  const pvd = await loadPvd({ gazetteer })
  whenIdle(() => {
    // A first plan makes every rule ready for the day, while the visitor still types.
    pvd.plan('73157', { asOf: today() })
  })
  return pvd
}

/** Safari knows no idle moment. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2_000 })
  else setTimeout(task, 500)
}
