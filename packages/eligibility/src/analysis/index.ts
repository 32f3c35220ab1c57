export type { OutcomeCounts } from '../batch/answers.js'
export type { Answer, OpaqueLeaf } from './answer.js'
export {
  analyseCatalogue,
  type AnalysisProgress,
  type CatalogueAnalysis,
  type CatalogueAnalysisOptions,
  type Overlap,
} from './catalogue-analysis.js'
export type { Cell, KnownCell } from './cell.js'
export { type ChangedCondition, changedConditions } from './change-text.js'
export {
  type Counterfactual,
  counterfactual,
  type CounterfactualOptions,
  CounterfactualSearch,
} from './counterfactual.js'
export { type AnalysisLimits, defaultAnalysisLimits } from './diagram.js'
export type { FactChange } from './fact-change.js'
export { type CatalogueImpact, impact, type ImpactOn, type ImpactOptions } from './impact.js'
export { type IdlePart, idleParts } from './parts.js'
export type { Subsumption } from './pairs.js'
export {
  type Case,
  type IdentifiedRule,
  OutcomesOver,
  parseCase,
  type PopulationOptions,
} from './population.js'
export {
  nextQuestion,
  nextQuestions,
  type QuestionOptions,
  QuestionOrder,
  type RankedQuestion,
} from './question-order.js'
export { alwaysTrue, disjoint, equivalent, implies, satisfiable } from './questions.js'
export type { Range } from './range.js'
export type { ResponsibleClause } from './responsible-clause.js'
export type { RuleAnalysis } from './rule-analysis.js'
export type { RuleAt } from './rule-at.js'
export { type Move, type RuleImpact } from './rule-impact.js'
export { type Knowledge, RuleSpace, type SpaceOptions } from './rule-space.js'
export { analysisSentences } from './sentences.js'
export { simplify } from './simplify.js'
export { type Bump, bumps } from './vocabulary-changes.js'
export type { Witness } from './witness.js'
