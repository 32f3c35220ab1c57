// What '@petites-villes/core' exports. "npm run contracts" writes this file.

export type Brand<T, Name extends string> = T & {
  readonly [brand]: Name
}

export type Cents = Brand<number, 'Cents'>

export type CivilDate = Brand<string, 'CivilDate'>

export interface CivilSpan {
  readonly days?: number
  readonly months?: number
  readonly years?: number
}

export type Confidence = 'high' | 'medium' | 'low' | 'unverified'

export type Dated<T> = readonly Version<T>[]

export declare class InvalidValueError extends Error {
  readonly name = 'InvalidValueError'
  readonly issues: readonly Issue[]
  constructor(noun: string, value: unknown, issues: readonly Issue[])
}

export interface Issue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly severity: Severity
  readonly params: IssueParams
}

export type IssueParams = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type IssueSentences = Readonly<
  Record<string, Readonly<Record<Language, (params: IssueParams) => string>>>
>

export type Language = 'fr' | 'en'

export interface Localized {
  readonly fr: string
  readonly en: string
}

export interface Period {
  readonly from?: CivilDate
  readonly to?: CivilDate
}

export type Result<T> =
  | {
      readonly ok: true
      readonly value: T
      readonly issues: readonly Issue[]
    }
  | {
      readonly ok: false
      readonly issues: readonly Issue[]
    }

export type Severity = 'error' | 'warning' | 'info'

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly publishedOn?: CivilDate
  readonly checkedOn: CivilDate
  readonly confidence: Confidence
}

export interface Version<T> extends Period {
  readonly value: T
  readonly sources: readonly Source[]
}

export declare function cents(amount: number): Cents

export declare function civilDate(given: string): CivilDate

export declare const civilDateSentences: IssueSentences

export declare function compareCivilDates(a: CivilDate, b: CivilDate): number

export declare const confidenceLabels: Readonly<Record<Confidence, Localized>>

export declare const confidences: readonly ['high', 'medium', 'low', 'unverified']

export declare function covers({ from, to }: Period, day: CivilDate): boolean

export declare function daysBetween(from: CivilDate, to: CivilDate): number

export declare function describeIssue(problem: Issue, sentences: IssueSentences, language: Language): string

export declare function euros(amount: number): Cents

export declare function fail(...issues: readonly Issue[]): Result<never>

export declare function formatCivilDate(day: CivilDate, language: Language): string

export declare function formatMoney(amount: Cents, language: Language): string

export declare function formatNumber(value: number, language: Language): string

export declare function isCents(given: unknown): given is Cents

export declare function isCivilDate(given: unknown): given is CivilDate

export declare function isInvalidValueError(error: unknown): error is InvalidValueError

export declare function issue(
  code: string,
  params?: IssueParams,
  { path, severity }?: Partial<Pick<Issue, 'path' | 'severity'>>,
): Issue

export declare const languages: readonly ['fr', 'en']

export declare function leastConfidence(given: Iterable<Confidence>): Confidence

export declare const localeOf: {
  readonly fr: 'fr-FR'
  readonly en: 'en-GB'
}

export declare function localized(make: (language: Language) => string): Localized

export declare function moveDay(day: CivilDate, { days, months, years }: CivilSpan): CivilDate | undefined

export declare function nearest(written: string, choices: Iterable<string>, most?: number): string[]

export declare function nextBoundary(periods: Iterable<Period>, day: CivilDate): CivilDate | undefined

export declare function ok<T>(value: T, issues?: readonly Issue[]): Result<T>

export declare function overlap(a: Period, b: Period): boolean

export declare function parseCivilDate(given: unknown): Result<CivilDate>

export declare function parseEuros(text: string): Cents | undefined

export declare function plus(day: CivilDate, span: CivilSpan): CivilDate

export declare function unwrap<T>(result: Result<T>, noun: string, given: unknown): T

export declare function within(key: string | number, inner: Issue): Issue

// Not exported, but named by what is.

declare const brand: unique symbol
