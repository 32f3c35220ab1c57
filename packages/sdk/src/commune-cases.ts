import type { Case } from '@petites-villes/eligibility/analysis'
import { factsOfTown, type OfferFacts } from '@petites-villes/offers'
import type { Gazetteer, Town } from '@petites-villes/towns'

/** A commune as a case of a population: its code, what is known of it, and the town itself. */
export interface CommuneCase extends Case {
  readonly town: Town
}

/**
 * The communes of a gazetteer as a population for an analysis.
 *
 * @param given facts that are taken to hold for every commune, such as a kind of project
 *
 * @example
 * ```ts
 * import { civilDate, loadPvd } from 'petites-villes'
 * import { communeCases, offerRuleCatalogue, OutcomesOver } from 'petites-villes/analysis'
 *
 * const { gazetteer } = await loadPvd()
 * const { rules, rulebook } = offerRuleCatalogue
 * const found = new OutcomesOver(rules, communeCases(gazetteer), { asOf: civilDate('2026-11-22'), rulebook })
 * found.cases.length // => 34969
 * found.counts('club-pvd').yes // => 1646
 * ```
 */
export function* communeCases(gazetteer: Gazetteer, given: OfferFacts = {}): Generator<CommuneCase> {
  for (const town of gazetteer.towns()) yield { id: town.code, facts: factsOfTown(town, given).facts, town }
}
