export { defineParameter, ruleBuilder } from './builder.js'
export type { ParameterValue, RuleBuilder, Term } from './rule-builder.js'
export {
  absent,
  asFactValue,
  type FactValue,
  known,
  unknown,
  type UnknownReason,
  unknownReasons,
  type Value,
} from './fact-value.js'
export { atLeast, opposite, type Outcome, outcomes } from './outcome.js'
export {
  type Assume,
  type AtLeast,
  type Between,
  type Combination,
  type Comparison,
  type ComparisonOp,
  type CriterionReference,
  isLeaf,
  type KnowledgeTest,
  type Leaf,
  type MembershipOp,
  type Not,
  type Operand,
  type Rule,
  type RuleOp,
} from './rule.js'
export type { RuleCase } from './rule-case.js'
export {
  always,
  type Criterion,
  defineRulebook,
  type Parameter,
  type Rulebook,
  versionAt,
} from './rulebook.js'
export {
  type DayLiteral,
  type DecidedBy,
  defineFacts,
  type FactDefinition,
  type FactKind,
  type Facts,
  type Unit,
  type ValueOf,
  type Vocabulary,
} from './vocabulary.js'
export { decide, type EvaluationOptions, evaluate, nextChange } from './evaluate.js'
export type { Evaluation, EvaluationData } from './evaluation.js'
export type { MissingFact } from './missing.js'
export type { Read } from './operand.js'
export { type Assumption, leavesOf, type Trace, type TraceNode } from './trace.js'
export { factsOf } from './walk.js'
export { parseFacts, parseFactText, problemsOf, unknownFact } from './facts.js'
export { eligibilitySentences } from './issues.js'
export { describeLeaf, type DescribeOptions, describeRule, describeValue } from './text/describe.js'
export { explain, type ExplanationLine, foundBy, textOf } from './text/explain.js'
export type { Token, ValueFormat } from './text/phrase.js'
export { formatValue, say } from './text/say.js'
export { checkRule } from './check-rule.js'
export { defaultLimits, type RuleLimits } from './wire/limits.js'
export { parseRule, type ParseRuleOptions } from './wire/parse-rule.js'
export { printRule } from './wire/print-rule.js'
export { type NamedRule, type RuleCatalogue, sourcesOf } from './catalogue.js'
export { type Coverage, coverageOf, type LeafCoverage } from './coverage.js'
export { type CaseFailure, type CaseResult, runCase, runCases } from './run-case.js'
export { documentFormat, type RuleDocument } from './wire/document.js'
export { type CatalogueFile, parseCatalogue } from './wire/parse-catalogue.js'
export { toDocument } from './wire/print-catalogue.js'
export { compile, type CompiledRule } from './compile.js'
export { lintCatalogue, type LintOptions } from './lint/lint-catalogue.js'
