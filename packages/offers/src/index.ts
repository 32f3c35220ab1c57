export {
  type ApplicationWindow,
  openSpan,
  unconfirmedSpan,
  type WindowSpan,
  windowState,
  type WindowState,
} from './application-window.js'
export { isOfferId, offer, offers } from './catalogue.js'
export { factsOfTown, type TownFacts } from './facts-of-town.js'
export { describeFundingPlan, type PlanSection } from './funding/describe-plan.js'
export { fundingPlan, type FundingPlanOptions } from './funding/funding-plan.js'
export type { Candidate, GrantProblem, Paid } from './funding/grant-problem.js'
export { type Optimum, optimum } from './funding/optimum.js'
export type {
  Binding,
  FundingLine,
  FundingPlan,
  OtherMoney,
  PlanDoubt,
  PlanQuestion,
  Span,
} from './funding/plan.js'
export { factsOfProject, type Project, type ProjectKind, type ProjectOwner } from './funding/project.js'
export type { SetAside, SetAsideReason } from './funding/set-aside.js'
export type { LineLimit } from './funding/term-amount.js'
export { describeFunding } from './funding-text.js'
export { type ExpensePart, expenseParts, type FundingTerm, type Per } from './funding-term.js'
export {
  type Applicant,
  applicants,
  type Offer,
  type OfferId,
  type OfferKind,
  offerKinds,
  type OfferPartner,
  type StackingLimit,
} from './offer.js'
export { applicantLabels, offerKindLabels } from './offer-labels.js'
export { type MinimumShareException, minimumShareExceptions } from './minimum-share/exceptions.js'
export {
  type ConsideredException,
  minimumShare,
  type MinimumShare,
  type MinimumShareOptions,
} from './minimum-share/minimum-share.js'
export { offerParameters } from './parameters.js'
export { rule as offerRule } from './rule.js'
export { offerRulebook } from './rulebook.js'
export {
  type ConsiderationOptions,
  considerOffer,
  type FundingVerdict,
  offerStatus,
  type OfferStatus,
  type OfferVerdict,
} from './verdict.js'
export { type OfferFactId, offerFacts, type OfferFacts } from './vocabulary.js'
