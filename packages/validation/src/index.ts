export type { ColumnPlace, Finding, Repair, Scope } from './finding.js'
