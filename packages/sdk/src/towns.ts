import { createGazetteer, type Gazetteer } from '@petites-villes/towns'

/** The communes alone, for a page that looks a town up before it needs its plan. */
export {
  describeNearness,
  type Gazetteer,
  type LookUp,
  nearTowns,
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
  const { referenceData } = await import('@petites-villes/data')
  return createGazetteer(referenceData)
}
