// What '@petites-villes/validation/report' exports. "npm run contracts" writes this file.

export interface CsvOptions {
  readonly delimiter?: ';' | ',' | '\t'
}

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface ToldFinding extends Finding {
  readonly message: Localized
}

export interface ToldReport extends Omit<CheckReport, 'findings'> {
  readonly findings: readonly ToldFinding[]
}

export declare const checkReportSchema: Readonly<Record<string, unknown>>

export declare function reportCsv(report: CheckReport, language: Language, { delimiter }?: CsvOptions): string

export declare function reportHtml(report: CheckReport, language: Language): string

export declare function reportJson(report: CheckReport): ToldReport

export declare function reportSarif(reports: readonly CheckReport[]): SarifLog

// Not exported, but named by what is.

interface CheckReport {
  readonly format: 'check-report/1'
  readonly table: {
    readonly id: string
    readonly version: string
    readonly label: Localized
  }
  readonly profile: string
  readonly asOf: CivilDate
  readonly file: FileSummary
  readonly valid: boolean
  readonly rows: RowCounts
  readonly severities: Readonly<Record<Severity, number>>
  readonly codes: readonly CodeCount[]
  readonly columns: readonly {
    readonly name: string
    readonly number: number
    readonly taken: string | null
  }[]
  readonly headerLine: number | null
  readonly findings: readonly Finding[]
  readonly notChecked: readonly NotChecked[]
  readonly vintage: VintageGuess | null
}

interface CodeCount {
  readonly code: string
  readonly severity: Severity
  readonly count: number
  readonly shown: number
}

interface ColumnPlace {
  readonly name: string
  readonly number: number
}

interface FileSummary {
  readonly name?: string
  readonly bytes?: number
  readonly format?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
}

interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly scope: Scope
  readonly line: number | null
  readonly row: number | null
  readonly column: ColumnPlace | null
  readonly value: string | null
  readonly params: IssueParams
  readonly repair: Repair | null
}

interface NotChecked {
  readonly rule: string
  readonly because: 'no-reference' | 'no-history' | 'column-absent' | 'too-many-values' | 'no-header'
  readonly columns: readonly string[]
}

interface Repair {
  readonly to: string
  readonly certain: boolean
}

interface RowCounts {
  readonly above: number
  readonly header: 0 | 1
  readonly blank: number
  readonly rows: number
  readonly clean: number
  readonly flagged: number
  readonly invalid: number
}

interface SarifDriver {
  readonly name: string
  readonly informationUri?: string
  readonly rules: readonly SarifRule[]
}

type SarifLevel = 'error' | 'warning' | 'note'

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: {
        readonly uri: string
      }
      readonly region: {
        readonly startLine: number
      }
    }
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly defaultConfiguration: {
    readonly level: SarifLevel
  }
}

interface SarifRun {
  readonly tool: {
    readonly driver: SarifDriver
  }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly {
    readonly executionSuccessful: true
    readonly toolExecutionNotifications: readonly {
      readonly level: SarifLevel
      readonly message: SarifText
    }[]
  }[]
  readonly results: readonly SarifResult[]
}

interface SarifText {
  readonly text: string
}

type Scope = 'file' | 'header' | 'cell' | 'row' | 'table'

interface VintageGuess {
  readonly from: number
  readonly to: number
  readonly matched: number
  readonly codes: number
  readonly strangers: readonly string[]
}
