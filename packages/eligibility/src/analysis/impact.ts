import type { CivilDate, Issue } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { scopeOf } from '../operand.js'
import type { Rulebook } from '../rulebook.js'
import { criticalDays } from '../validity.js'
import { toDocument } from '../wire/print-catalogue.js'
import type { Case } from './population.js'
import { fingerprint } from './fingerprint.js'
import { type ChangedRule, type Move, type RuleImpact, ruleImpact } from './rule-impact.js'
import type { SpaceOptions } from './rule-space.js'
import { type Bump, bumps, evidence, vocabularyChanges } from './vocabulary-changes.js'

/** What a change does on one day. */
export interface ImpactOn {
  readonly asOf: CivilDate
  readonly rules: readonly RuleImpact[]
}

/**
 * What the step from one catalogue to another does. Plain data.
 *
 * @property cases how many cases the population has
 * @property rules the rules that changed, were added or removed, on the day asked for
 * @property later the same on later days on which either catalogue changes by itself, where the outcome of the change differs
 * @property bump what a version number should say: `major` when a case loses, might lose, or a program must change; `minor` when
 * a case gains or a rule is added; `patch` when only words, sources or cases changed
 * @property evidence every reason for the bump, as issues `impact/...` with `params.bump`, the weightiest first
 */
export interface CatalogueImpact {
  readonly format: 'catalogue-impact/1'
  readonly asOf: CivilDate
  readonly cases: number
  readonly rules: readonly RuleImpact[]
  readonly later: readonly ImpactOn[]
  readonly bump: Bump
  readonly evidence: readonly Issue[]
}

export interface ImpactOptions {
  readonly asOf: CivilDate
  /** The cases that really exist, with the facts of either vocabulary. */
  readonly population: Iterable<Case>
  readonly limits?: SpaceOptions['limits']
  readonly onProgress?: (done: number, of: number) => void
}

/** Later days are looked at up to this many: a rule that reads the day itself may turn often. */
const mostLaterDays = 24

/**
 * Says who gains and who loses by a change of rules, and why.
 *
 * @throws TypeError when a rule names a fact, parameter or criterion that its rulebook does not have
 */
export function impact(
  before: RuleCatalogue,
  after: RuleCatalogue,
  { asOf, population, limits, onProgress }: ImpactOptions,
): CatalogueImpact {
  const cases: readonly Case[] = [...population]
  const changed = changedRules(before, after)
  const days = laterDays(changed, before.rulebook, after.rulebook, asOf)
  const total = changed.length * (1 + days.length)
  let done = 0
  const on = (day: CivilDate): ImpactOn => ({
    asOf: day,
    rules: changed.map(each => {
      const found = ruleImpact(atDay(each, { before, after }, day), cases, limits)
      onProgress?.(++done, total)
      return found
    }),
  })
  const today = on(asOf)
  const later: ImpactOn[] = []
  let last = today
  for (const day of days) {
    const then = on(day)
    if (summary(then) !== summary(last)) later.push(then)
    last = then
  }
  const found = [
    ...vocabularyChanges(before.rulebook.vocabulary, after.rulebook.vocabulary),
    ...[today, ...later].flatMap(each => [...evidenceOn(each, asOf)]),
  ]
  if (found.length === 0 && written(before) !== written(after))
    found.push(evidence('impact/words-only', 'patch', {}, []))
  const weighed = found.sort((a, b) => weight(b) - weight(a))
  return {
    format: 'catalogue-impact/1',
    asOf,
    cases: cases.length,
    rules: today.rules,
    later,
    bump: (weighed[0]?.params.bump as Bump | undefined) ?? 'none',
    evidence: weighed,
  }
}

/** The document of a catalogue, whatever the order in which its entries were written. */
function written(catalogue: RuleCatalogue): string {
  return JSON.stringify(toDocument(catalogue), (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

interface Changed {
  readonly id: string
  readonly before: NamedRule | undefined
  readonly after: NamedRule | undefined
}

function changedRules(before: RuleCatalogue, after: RuleCatalogue): readonly Changed[] {
  const ids = new Set([...before.rules, ...after.rules].map(({ id }) => id))
  return [...ids].flatMap(id => {
    const old = before.rules.find(rule => rule.id === id)
    const recent = after.rules.find(rule => rule.id === id)
    if (old && recent && fingerprint(old, before.rulebook) === fingerprint(recent, after.rulebook)) return []
    return [{ id, before: old, after: recent }]
  })
}

function atDay(
  { id, before, after }: Changed,
  catalogues: { readonly before: RuleCatalogue; readonly after: RuleCatalogue },
  asOf: CivilDate,
): ChangedRule {
  return {
    id,
    before: before && { rule: before.versions, rulebook: catalogues.before.rulebook, asOf },
    after: after && { rule: after.versions, rulebook: catalogues.after.rulebook, asOf },
  }
}

function laterDays(
  changed: readonly Changed[],
  before: Rulebook,
  after: Rulebook,
  asOf: CivilDate,
): readonly CivilDate[] {
  const days = new Set<CivilDate>()
  for (const each of changed)
    for (const [rule, rulebook] of [
      [each.before, before],
      [each.after, after],
    ] as const)
      if (rule) for (const day of criticalDays(rule.versions, scopeOf({}, rulebook, asOf))) days.add(day)
  return [...days].sort().slice(0, mostLaterDays)
}

/** What of an impact tells two days apart. */
function summary({ rules }: ImpactOn): string {
  return JSON.stringify(
    rules.map(({ id, moves, gains, losses }) => [
      id,
      moves.map(({ from, to, cases }) => [from, to, cases.length]),
      gains.outcome,
      losses.outcome,
    ]),
  )
}

const weight = ({ params }: Issue): number => bumps.indexOf(params.bump as Bump)

function* evidenceOn({ asOf, rules }: ImpactOn, today: CivilDate): Generator<Issue> {
  const when = asOf === today ? {} : { from: asOf }
  for (const rule of rules) {
    const path = ['rules', rule.id]
    const about = { rule: rule.id, ...when }
    if (asOf === today && rule.change === 'removed')
      yield evidence('impact/rule-removed', 'major', about, path)
    if (asOf === today && rule.change === 'added') yield evidence('impact/rule-added', 'minor', about, path)
    for (const move of rule.moves) yield moveEvidence(move, about, path)
    if (rule.change !== 'changed') continue
    const lost = rule.moves.some(({ from, to }) => from === 'yes' && to !== 'yes')
    const won = rule.moves.some(({ from, to }) => from !== 'yes' && to === 'yes')
    if (!lost && rule.losses.outcome !== 'no')
      yield evidence('impact/may-lose', 'major', { ...about, proved: rule.losses.outcome === 'yes' }, path)
    if (!won && rule.gains.outcome !== 'no')
      yield evidence('impact/may-gain', 'minor', { ...about, proved: rule.gains.outcome === 'yes' }, path)
  }
}

/** From worst to best. */
const ladder = ['no', 'unknown', 'yes'] as const

function moveEvidence(
  { from, to, cases, clauses }: Move,
  about: Readonly<Record<string, string>>,
  path: Issue['path'],
): Issue {
  const isWorse = ladder.indexOf(to) < ladder.indexOf(from)
  const code = `impact/${from}-to-${to}`
  const [clause] = clauses
  const params = {
    ...about,
    cases: cases.length,
    sample: cases.slice(0, 5),
    ...(clause && { clauseFr: clause.text.fr, clauseEn: clause.text.en, in: clause.in }),
  }
  return evidence(code, isWorse ? 'major' : 'minor', params, path)
}
