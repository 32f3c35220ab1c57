import type { CivilDate, Issue } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { findingsOf } from './findings.js'
import { comparePairs, type Pairs, type Placed } from './pairs.js'
import { type Case, OutcomesOver } from './population.js'
import { analyseRule, type RuleAnalysis } from './rule-analysis.js'
import type { RuleAt } from './rule-at.js'
import { RuleSpace, type SpaceOptions } from './rule-space.js'

/**
 * Two rules that both say yes.
 *
 * @property cases how many cases of the population show it
 * @property sample some of them
 */
export interface Overlap {
  readonly rules: readonly [string, string]
  readonly cases: number
  readonly sample: readonly string[]
}

/**
 * What is true of the rules of a catalogue on a day, proved over every case. Plain data.
 *
 * @property combinations how many combinations of cells the rules tell apart
 * @property overlaps pairs of rules that do not always say yes, with a case of the population in both, the largest first, at most `mostOverlaps`
 * @property findings what a keeper of the catalogue should look at, as issues `analysis/...`
 */
export interface CatalogueAnalysis extends Pairs {
  readonly format: 'catalogue-analysis/1'
  readonly asOf: CivilDate
  readonly cases: number | null
  readonly combinations: number
  readonly rules: readonly RuleAnalysis[]
  readonly overlaps: readonly Overlap[]
  readonly overlapping: number
  readonly findings: readonly Issue[]
}

/** What an analysis is doing: `rules`, `population` or `pairs`. */
export interface AnalysisProgress {
  readonly step: 'rules' | 'population' | 'pairs'
  readonly done: number
  readonly of: number
}

export interface CatalogueAnalysisOptions extends SpaceOptions {
  readonly asOf: CivilDate
  /** The cases that really exist. */
  readonly population?: Iterable<Case>
  /** 1,000 unless told otherwise. */
  readonly mostOverlaps?: number
  readonly onProgress?: (progress: AnalysisProgress) => void
}

/**
 * Analyses every rule of a catalogue, and every pair of rules.
 *
 * @throws TypeError when a rule names a fact, parameter or criterion that the rulebook does not have
 */
export function analyseCatalogue(
  { rules, rulebook }: RuleCatalogue,
  { asOf, population, mostOverlaps = 1_000, onProgress, ...options }: CatalogueAnalysisOptions,
): CatalogueAnalysis {
  const at = (rule: NamedRule): RuleAt => ({ rule: rule.versions, rulebook, asOf })
  const space = new RuleSpace(rules.map(at), options)
  const over =
    population &&
    new OutcomesOver(rules, population, {
      asOf,
      rulebook,
      onProgress: (done, of) => onProgress?.({ step: 'population', done, of }),
    })
  const placed: Placed[] = []
  const alone: RuleAnalysis[] = []
  for (const [index, rule] of rules.entries()) {
    const counts = over?.counts(rule.id)
    const { analysis, node } = analyseRule(space, rule.id, at(rule))
    alone.push({ ...analysis, ...(counts && { counts }) })
    if (node !== undefined) placed.push({ id: rule.id, at: at(rule), node })
    onProgress?.({ step: 'rules', done: index + 1, of: rules.length })
  }
  const pairs = comparePairs(space, placed, (done, of) => onProgress?.({ step: 'pairs', done, of }))
  // What is open to everybody overlaps with everything.
  const choosy = rules.filter((_rule, index) => !alone[index]?.always)
  const overlaps = over ? overlapsIn(over, choosy) : []
  const result = {
    format: 'catalogue-analysis/1' as const,
    asOf,
    cases: over ? over.cases.length : null,
    combinations: space.combinations,
    rules: alone,
    ...pairs,
    overlaps: overlaps.slice(0, mostOverlaps).map(each => ({
      ...each,
      sample: over?.idsOfBoth(...each.rules, mostInSample) ?? [],
    })),
    overlapping: overlaps.length,
  }
  return { ...result, findings: [...findingsOf(result)] }
}

const mostInSample = 5

function overlapsIn(over: OutcomesOver, rules: readonly NamedRule[]): readonly Omit<Overlap, 'sample'>[] {
  const found: Omit<Overlap, 'sample'>[] = []
  for (const [index, { id: a }] of rules.entries())
    for (const { id: b } of rules.slice(index + 1)) {
      const cases = over.both(a, b)
      if (cases > 0) found.push({ rules: [a, b], cases })
    }
  return found.sort((a, b) => b.cases - a.cases)
}
