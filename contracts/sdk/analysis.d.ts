// What 'petites-villes/analysis' exports. "npm run contracts" writes this file.

export { AnalysisProgress } from '@petites-villes/eligibility/analysis'

export { Answer } from '@petites-villes/eligibility/analysis'

export { Bump } from '@petites-villes/eligibility/analysis'

export { Case } from '@petites-villes/eligibility/analysis'

export { CatalogueAnalysis } from '@petites-villes/eligibility/analysis'

export { CatalogueImpact } from '@petites-villes/eligibility/analysis'

export interface CommuneCase extends Case {
  readonly town: Town
}

export { Counterfactual } from '@petites-villes/eligibility/analysis'

export { ImpactOn } from '@petites-villes/eligibility/analysis'

export { Move } from '@petites-villes/eligibility/analysis'

export { OutcomeCounts } from '@petites-villes/eligibility/analysis'

export { OutcomesOver } from '@petites-villes/eligibility/analysis'

export { RankedQuestion } from '@petites-villes/eligibility/analysis'

export { RuleAt } from '@petites-villes/eligibility/analysis'

export { RuleImpact } from '@petites-villes/eligibility/analysis'

export { alwaysTrue } from '@petites-villes/eligibility/analysis'

export { analyseCatalogue } from '@petites-villes/eligibility/analysis'

export { bumps } from '@petites-villes/eligibility/analysis'

export declare function communeCases(gazetteer: Gazetteer, given?: OfferFacts): Generator<CommuneCase>

export { counterfactual } from '@petites-villes/eligibility/analysis'

export { disjoint } from '@petites-villes/eligibility/analysis'

export { equivalent } from '@petites-villes/eligibility/analysis'

export { idleParts } from '@petites-villes/eligibility/analysis'

export { impact } from '@petites-villes/eligibility/analysis'

export { implies } from '@petites-villes/eligibility/analysis'

export { nextQuestion } from '@petites-villes/eligibility/analysis'

export { nextQuestions } from '@petites-villes/eligibility/analysis'

export { offerRuleCatalogue } from '@petites-villes/offers/rules'

export { parseCase } from '@petites-villes/eligibility/analysis'

export { satisfiable } from '@petites-villes/eligibility/analysis'

export { simplify } from '@petites-villes/eligibility/analysis'
