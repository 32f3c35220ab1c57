import {
  type CivilDate,
  civilDate,
  describeRule,
  type Localized,
  type Outcome,
  say,
  versionAt,
} from 'petites-villes'
import {
  type CaseFailure,
  type CaseResult,
  coverageOf,
  type LeafCoverage,
  type RuleCatalogue,
  runCases,
} from 'petites-villes/rules'
import { localized } from '../localized.js'
import { type Location, locateEntry } from './finding.js'
import type { ReadCatalogue } from './read-catalogue.js'

/** A case that gave something else than it wants. */
export interface FailedCase extends Location {
  readonly rule: string
  readonly case: string
  readonly asOf: CivilDate
  readonly failures: readonly CaseFailure[]
  /** The facts without which the outcome stayed unknown. */
  readonly missing: readonly { readonly fact: string; readonly label: Localized }[]
}

/** A condition of which the cases do not show every outcome. */
export interface LackingLeaf extends Location {
  readonly text: Localized
  readonly missing: readonly Outcome[]
}

/** What the cases show of one rule, or of one named criterion. */
export interface EntryCoverage {
  readonly in: LeafCoverage['in']
  readonly id: string
  readonly label: Localized
  readonly cases: number
  readonly ratio: number
  readonly lacking: readonly LackingLeaf[]
}

/** What running a catalogue found. Plain data. */
export interface TestReport {
  readonly format: 'rule-test/1'
  readonly rules: number
  readonly cases: number
  readonly passed: number
  readonly failed: readonly FailedCase[]
  readonly coverage: { readonly ratio: number; readonly entries: readonly EntryCoverage[] }
}

/** Hears which rule is being run, then that the coverage is being measured. */
export type Progress = (rulesDone: number | 'coverage') => void

/** Runs every case and measures what they cover. */
export function testReport(
  read: ReadCatalogue,
  asOf: CivilDate,
  progress: Progress = () => undefined,
): TestReport {
  const { rules, rulebook } = read.catalogue
  const results = rules.flatMap((rule, at) => {
    progress(at)
    return runCases({ rulebook, rules: [rule] })
  })
  progress('coverage')
  const { leaves, ratio } = coverageOf(read.catalogue)
  const failed = results.filter(({ failures }) => failures.length > 0)
  return {
    format: 'rule-test/1',
    rules: rules.length,
    cases: results.length,
    passed: results.length - failed.length,
    failed: failed.map(result => failedCase(result, read, asOf)),
    coverage: { ratio, entries: entriesOf(leaves, read, asOf) },
  }
}

function failedCase(result: CaseResult, { catalogue, files }: ReadCatalogue, today: CivilDate): FailedCase {
  const { rule: id, case: name, failures, evaluation } = result
  const cases = catalogue.rules.find(rule => rule.id === id)?.cases ?? []
  const at = cases.findIndex(each => each.name === name)
  const labelOf = (fact: string) => catalogue.rulebook.vocabulary[fact]?.label ?? { fr: fact, en: fact }
  return {
    rule: id,
    case: name,
    asOf: civilDate(cases[at]?.asOf ?? today),
    ...locateEntry('rules', id, ['cases', at], files),
    failures,
    missing:
      evaluation.outcome === 'unknown'
        ? evaluation.missing.map(({ fact }) => ({ fact, label: labelOf(fact) }))
        : [],
  }
}

function entriesOf(
  leaves: readonly LeafCoverage[],
  { catalogue, files }: ReadCatalogue,
  asOf: CivilDate,
): readonly EntryCoverage[] {
  const { rules, rulebook } = catalogue
  const entryOf = (kind: LeafCoverage['in'], id: string, label: Localized, cases: number): EntryCoverage => {
    const own = leaves.filter(leaf => leaf.in === kind && leaf.id === id)
    const wanted = own.reduce((sum, { possible }) => sum + possible.length, 0)
    const lacking = own.reduce((sum, { missing }) => sum + missing.length, 0)
    return {
      in: kind,
      id,
      label,
      cases,
      ratio: wanted === 0 ? 1 : (wanted - lacking) / wanted,
      lacking: own
        .filter(({ missing }) => missing.length > 0)
        .map(leaf => ({
          ...locateEntry(
            kind === 'rule' ? 'rules' : 'criteria',
            id,
            ['versions', leaf.version, 'value', ...stepsOf(leaf.path)],
            files,
          ),
          text: leafText(leaf, catalogue, asOf),
          missing: leaf.missing,
        })),
    }
  }
  return [
    ...rules.map(({ id, label, cases }) => entryOf('rule', id, label, cases.length)),
    ...Object.values(rulebook.criteria).map(({ id, label }) => entryOf('criterion', id, label, 0)),
  ]
}

const stepsOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step))

/** The condition in words, with its thresholds: those of today where its version still is in force. */
function leafText(
  { in: kind, id, version, leaf }: LeafCoverage,
  catalogue: RuleCatalogue,
  today: CivilDate,
): Localized {
  const { rulebook, rules } = catalogue
  const versions =
    kind === 'rule' ? rules.find(rule => rule.id === id)?.versions : rulebook.criteria[id]?.versions
  const own = versions?.[version]
  const inForce = versions && versionAt(versions, today) === own
  const asOf = inForce ? today : (own?.from ?? own?.to ?? today)
  return localized(language => say(describeRule(leaf, { rulebook, asOf, form: 'long' }), language))
}
