import type { ReferenceData } from '@petites-villes/towns'
import { communes } from '../generated/communes.js'
import { formerCodes } from '../generated/formerCodes.js'
import { territories } from '../generated/territories.js'
import { sources, zoningOrigins } from './sources.js'

/**
 * The communes, intercommunalities, departments and regions of France on 1 January 2026, the codes that they bore before, and
 * the lists of towns of July 2026, ready for `createGazetteer` of @petites-villes/towns.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * createGazetteer(referenceData).size // => 34969
 * ```
 */
export const referenceData: ReferenceData = {
  tables: { format: 'petites-villes-packed/1', communes, formerCodes, ...territories },
  zoningOrigins,
  sources,
}
