export { bestTable } from './best-table.js'
export { checkFile, type CheckFileOptions, type CheckProgress } from './check-file.js'
export type { MendedText } from './mend-file.js'
export { openCheck, type Check, type CheckOptions, type FileJudgement } from './check.js'
export type { CellChange, CheckRow, JudgedRow } from './judged-row.js'
export type { CheckReport, CodeCount, FileSummary, NotChecked, RowCounts } from './check-report.js'
export type {
  CellExample,
  CheckRule,
  RuleExample,
  RuleReason,
  RuleSource,
  TableExample,
} from './check-rule.js'
export { type ColumnDefinition, type ColumnOptions, type ColumnTypeId, columnTypeIds } from './column.js'
export {
  booleanColumn,
  choiceColumn,
  communeNameColumn,
  dateColumn,
  departmentCodeColumn,
  emailColumn,
  epciCodeColumn,
  eurosColumn,
  identifierColumn,
  inseeCodeColumn,
  integerColumn,
  numberColumn,
  offerIdColumn,
  partnerIdColumn,
  percentColumn,
  phoneColumn,
  postalCodeColumn,
  pvdIdColumn,
  regionCodeColumn,
  sirenColumn,
  siretColumn,
  textColumn,
  themeColumn,
  urlColumn,
} from './columns.js'
export { defineTable, parseTable, tableSentences, type TableWriting } from './define-table.js'
export { describeFinding } from './describe-finding.js'
export type { ColumnPlace, Finding, Repair, Scope } from './finding.js'
export { isKindId, tableOf } from './kinds.js'
export { type KindId, kindIds } from './kinds/kind-id.js'
export { isProfileId, type Profile, type ProfileId, profiles, severityOf } from './profile.js'
export type { Reference } from './reference.js'
export type { RuleUse } from './row-rule.js'
export { checkRule, ruleBook } from './rule-book.js'
export type { ColumnShape, TableDefinition } from './table.js'
export type { VintageGuess } from './vintage.js'
