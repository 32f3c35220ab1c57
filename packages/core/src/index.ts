export type { Brand } from './brand.js'
export {
  type CivilDate,
  type CivilSpan,
  civilDate,
  civilDateSentences,
  compareCivilDates,
  daysBetween,
  formatCivilDate,
  isCivilDate,
  moveDay,
  parseCivilDate,
  plus,
} from './civil-date.js'
export {
  describeIssue,
  type Issue,
  issue,
  type IssueParams,
  type IssueSentences,
  type Severity,
  within,
} from './issue.js'
export { type Language, languages, localeOf, type Localized, localized } from './localized.js'
export { type Cents, cents, euros, formatMoney, isCents, parseEuros } from './money.js'
export { nearest } from './nearest.js'
export { formatNumber } from './number.js'
export { covers, nextBoundary, overlap, type Period } from './period.js'
export { fail, InvalidValueError, isInvalidValueError, ok, type Result, unwrap } from './result.js'
export {
  type Confidence,
  confidenceLabels,
  confidences,
  type Dated,
  leastConfidence,
  type Source,
  type Version,
} from './source.js'
