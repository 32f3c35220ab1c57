/**
 * What it takes to ask a whole catalogue about many towns: each rule compiled once for a day, the facts of each town made
 * once.
 *
 * @example
 * ```ts
 * import { civilDate, loadPvd } from 'petites-villes'
 * import { compile, factsOfTown } from 'petites-villes/catalogue'
 *
 * const { offers, rulebook, gazetteer } = await loadPvd()
 * const club = offers.find(({ id }) => id === 'club-pvd')
 * const decide = club && compile(club.rule, { asOf: civilDate('2026-11-22'), rulebook })
 * const modane = gazetteer.town('73157')
 * modane && decide?.(factsOfTown(modane).facts) // => 'yes'
 * ```
 */
export { compile, type CompiledRule } from '@petites-villes/eligibility'
export { factsOfTown, offerRulebook, offers, offerStatus, type TownFacts } from '@petites-villes/offers'
