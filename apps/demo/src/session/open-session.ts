import { loadPvd, type Pvd } from 'petites-villes'
import type { Gazetteer } from 'petites-villes/towns'

/** Stands in a file of its own so that the offers are loaded beside the communes, not before them. */
export const openSession = (gazetteer: Gazetteer): Promise<Pvd> => loadPvd({ gazetteer })
