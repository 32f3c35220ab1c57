import { createGazetteer, type Gazetteer, type ReferenceData } from '@petites-villes/towns'

/** The communes alone, for a page that looks a town up before it needs its plan. */
export {
  createGazetteer,
  describeNearness,
  type Gazetteer,
  type LookUp,
  nearTowns,
  type ReferenceData,
  type Town,
  townSentences,
  withPreposition,
} from '@petites-villes/towns'

/**
 * The communes of France, without the offers. `loadPvd({ gazetteer })` takes it over, so that nothing is decoded twice.
 *
 * @example
 * ```ts
 * import { loadPvd } from 'petites-villes'
 * import { loadGazetteer } from 'petites-villes/towns'
 *
 * const gazetteer = await loadGazetteer()
 * gazetteer.search('moda')[0]?.name // => 'Modane'
 * const pvd = await loadPvd({ gazetteer })
 * pvd.gazetteer === gazetteer // => true
 * ```
 */
export async function loadGazetteer(): Promise<Gazetteer> {
  return createGazetteer(await loadReferenceData())
}

/**
 * The data under the communes, as plain text tables: what a page sends to its workers, which open a gazetteer of their own
 * without loading anything twice.
 *
 * @example
 * ```ts
 * import { createGazetteer, loadReferenceData } from 'petites-villes/towns'
 *
 * const sent = structuredClone(await loadReferenceData())
 * createGazetteer(sent).town('73157')?.name // => 'Modane'
 * ```
 */
export async function loadReferenceData(): Promise<ReferenceData> {
  const { referenceData } = await import('@petites-villes/data')
  return referenceData
}
