import type { ReferenceData } from '@petites-villes/towns'
import { tables } from '../generated/tables.js'
import { sources, zoningOrigins } from './sources.js'

export { columnSources, type LicensedSource, sources } from './sources.js'

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
export const referenceData: ReferenceData = { tables, zoningOrigins, sources }
