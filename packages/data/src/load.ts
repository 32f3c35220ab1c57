import type { ReferenceData } from '@petites-villes/towns'
import { sources, zoningOrigins } from './sources.js'

/**
 * Loads the reference data when it is called, so that a bundler keeps them in files of their own. Everything that is asked
 * afterwards is answered at once.
 *
 * @param options `formerCodes: false` leaves out the codes and names of before (38 KB of 332 with gzip): a gazetteer then answers
 * `none` where it would have answered `replaced`
 *
 * @example
 * ```ts
 * import { loadReferenceData } from '@petites-villes/data'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const gazetteer = createGazetteer(await loadReferenceData())
 * gazetteer.town('73157')?.name // => 'Modane'
 * gazetteer.superseded('60455')?.successors // => ['60694']
 *
 * const lean = createGazetteer(await loadReferenceData({ formerCodes: false }))
 * lean.town('73157')?.name // => 'Modane'
 * lean.superseded('60455') // => undefined
 * ```
 */
export async function loadReferenceData({ formerCodes = true } = {}): Promise<ReferenceData> {
  const [{ communes }, { territories }, former] = await Promise.all([
    import('../generated/communes.js'),
    import('../generated/territories.js'),
    formerCodes ? import('../generated/formerCodes.js') : {},
  ])
  return {
    tables: { format: 'petites-villes-packed/1', communes, ...territories, ...former },
    zoningOrigins,
    sources,
  }
}
