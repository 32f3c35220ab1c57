/**
 * Exact answers about rules, alone and against the communes: what is contradictory, what is subsumed, what would change an
 * answer, which question comes first, and who gains and who loses by a change. All of it is in
 * `@petites-villes/eligibility/analysis`; this adds the communes.
 */
export {
  alwaysTrue,
  analyseCatalogue,
  type AnalysisProgress,
  type Answer,
  type Bump,
  bumps,
  type Case,
  type CatalogueAnalysis,
  type CatalogueImpact,
  type Counterfactual,
  counterfactual,
  disjoint,
  equivalent,
  idleParts,
  impact,
  type ImpactOn,
  implies,
  type Move,
  nextQuestion,
  nextQuestions,
  type OutcomeCounts,
  OutcomesOver,
  parseCase,
  type RankedQuestion,
  type RuleAt,
  type RuleImpact,
  satisfiable,
  simplify,
} from '@petites-villes/eligibility/analysis'
export { offerRuleCatalogue } from '@petites-villes/offers/rules'
export { communeCases, type CommuneCase } from './commune-cases.js'
