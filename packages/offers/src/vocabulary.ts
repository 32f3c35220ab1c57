import { defineFacts, type Facts } from '@petites-villes/eligibility'
import { buildingFacts } from './vocabulary/building-facts.js'
import { financingFacts } from './vocabulary/financing-facts.js'
import { programmeFacts } from './vocabulary/programme-facts.js'
import { projectFacts } from './vocabulary/project-facts.js'
import { territoryFacts } from './vocabulary/territory-facts.js'
import { townFacts } from './vocabulary/town-facts.js'

/**
 * Every fact that a rule of the catalogue reads. Facts are timeless: a membership is the day on which it began, and
 * the rule compares that day with the day of evaluation.
 *
 * @example
 * ```ts
 * import { offerFacts } from '@petites-villes/offers'
 *
 * offerFacts['ort.signedOn'].kind // => 'date'
 * offerFacts['town.population'].unit // => 'inhabitants'
 * ```
 */
export const offerFacts = defineFacts({
  ...townFacts,
  ...territoryFacts,
  ...programmeFacts,
  ...projectFacts,
  ...buildingFacts,
  ...financingFacts,
})

/** The id of a fact that rules of the catalogue read. */
export type OfferFactId = keyof typeof offerFacts

/** What is known of a town and its project, to evaluate offers with. */
export type OfferFacts = Facts<typeof offerFacts>
