/**
 * A whole catalogue over many cases at once, as columns. The whole of it is in `@petites-villes/eligibility/batch`.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { columnsOf, compileBatch, countOutcomes, factsOfTown } from 'petites-villes/batch'
 * import { offerRuleCatalogue } from 'petites-villes/rules'
 * import { loadPvd } from 'petites-villes'
 *
 * const { gazetteer } = await loadPvd()
 * const towns = [...gazetteer.towns()].map(town => factsOfTown(town).facts)
 * const columns = columnsOf(offerRuleCatalogue.rulebook.vocabulary, towns)
 * const answers = compileBatch(offerRuleCatalogue, { asOf: civilDate('2026-11-22') }).answer(columns)
 *
 * const club = answers.rules.find(({ rule }) => rule === 'club-pvd')
 * club && countOutcomes(club, answers.rows).yes > 1_600 // => true
 * ```
 */
export { type Facts, parseFactText, type Vocabulary } from '@petites-villes/eligibility'
export {
  type Batch,
  type BatchAnswers,
  type BatchSource,
  type Column,
  type Columns,
  columnsOf,
  ColumnWriter,
  compileBatch,
  countOutcomes,
  countRows,
  factsAt,
  isSet,
  outcomeAt,
  type OutcomeCounts,
  type RuleAnswers,
  rowsOf,
} from '@petites-villes/eligibility/batch'
export { factsOfTown, offerFacts, offerRulebook, offers } from '@petites-villes/offers'
