/**
 * What an agency needs to keep rules of its own: read a catalogue, run its cases, measure their coverage, look for faults.
 * The whole language is in `@petites-villes/eligibility`.
 */
export {
  type CaseFailure,
  type CaseResult,
  type CatalogueFile,
  type Coverage,
  coverageOf,
  evaluate,
  type Evaluation,
  explain,
  type LeafCoverage,
  lintCatalogue,
  type NamedRule,
  parseCatalogue,
  parseFacts,
  type RuleCatalogue,
  runCases,
  toDocument,
} from '@petites-villes/eligibility'
export { offerRuleCatalogue } from '@petites-villes/offers/rules'
