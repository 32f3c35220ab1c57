export {
  type CivilDate,
  civilDate,
  covers,
  type Confidence,
  type Cents,
  euros,
  parseEuros,
  formatCivilDate,
  formatMoney,
  InvalidValueError,
  isCivilDate,
  isInvalidValueError,
  type Issue,
  type Language,
  languages,
  type Localized,
  nearest,
  parseCivilDate,
  plus,
  type Result,
  type Source,
} from '@petites-villes/core'
export {
  describeRule,
  type ExplanationLine,
  formatValue,
  type Outcome,
  type Rule,
  type Vocabulary as PvdVocabulary,
  say,
  type Trace,
  versionAt,
} from '@petites-villes/eligibility'
export {
  describeFunding,
  describeFundingPlan,
  type FundingPlan,
  type Project,
  type ProjectKind,
  type ProjectOwner,
  type Offer,
  type OfferFacts,
  type OfferId,
  type OfferKind,
  type OfferStatus,
  windowState,
} from '@petites-villes/offers'
export { partner, partnerRoleLabels } from '@petites-villes/partners'
export {
  type Peer,
  type PeerComparison,
  pillars,
  programme,
  programmeState,
  stageLabels,
  themeLabels,
  themes,
} from '@petites-villes/programme'
export type { Epci, Gazetteer, LookUp, ReferenceData, Town } from '@petites-villes/towns'
export { describeProblem } from './problem.js'
export type { GroupEntry, GroupedOffer, GroupPlan, GroupQuestion } from './group-plan.js'
export { loadPvd } from './load-pvd.js'
export type { FundOptions, LoadOptions, OfferExplanation, PeerOptions, PlanOptions, Pvd } from './pvd.js'
export type {
  NamedTown,
  PlanChange,
  PlanContact,
  PlanCounts,
  PlanEntry,
  PlanFunding,
  PlanMilestone,
  PlanMissing,
  PlanOffer,
  PlanPartner,
  PlanProgramme,
  PlanProject,
  PlanQuestion,
  PlanReason,
  PlanWindow,
  SourceId,
  SupportPlan,
} from './support-plan.js'
