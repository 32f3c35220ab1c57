import { type CivilDate, type Issue, issue, overlap, type Period } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import { isLeaf } from '../rule.js'
import { operandsOf } from '../walk.js'
import { conditionsOf, datedPlacesOf, type Path, placesWithin } from './places.js'

/** Days without a version, days with two, and names that mean nothing on some day on which a rule uses them. */
export function* timeProblems(catalogue: RuleCatalogue): Generator<Issue> {
  for (const { path, versions } of datedPlacesOf(catalogue)) {
    for (const gap of uncovered(hull(versions), versions))
      yield issue('lint/gap', { ...days(gap) }, { path: [...path, 'versions'], severity: 'warning' })
    yield* overlaps(path, versions)
  }
  for (const { path, versions } of conditionsOf(catalogue))
    for (const [at, version] of versions.entries())
      for (const [noun, id, periods] of namesUsed(catalogue, version.value))
        for (const gap of uncovered(version, periods))
          yield issue(
            `lint/${noun}-not-in-force`,
            { given: id, ...days(gap) },
            { path: [...path, 'versions', at], severity: 'warning' },
          )
}

function* overlaps(path: Path, versions: readonly Period[]): Generator<Issue> {
  for (const [at, version] of versions.entries()) {
    const place = { path: [...path, 'versions', at] }
    const first = versions.slice(0, at).findIndex(earlier => overlap(earlier, version))
    if (first >= 0) yield issue('lint/overlap', { first, ...days(version) }, place)
    const before = versions[at - 1]
    if (first < 0 && before && start(version) < start(before))
      yield issue('lint/not-oldest-first', days(version), { ...place, severity: 'warning' })
  }
}

type Named = readonly [noun: 'parameter' | 'criterion', id: string, versions: readonly Period[]]

/** The parameters and criteria that a condition uses itself, each once. */
function namesUsed({ rulebook }: RuleCatalogue, value: Parameters<typeof placesWithin>[0]['rule']): Named[] {
  const found = new Map<string, Named>()
  for (const { rule } of placesWithin({ path: [], rule: value }))
    if (isLeaf(rule)) {
      for (const operand of operandsOf(rule))
        if ('parameter' in operand) {
          const { parameter: id } = operand
          found.set(`parameter ${id}`, ['parameter', id, rulebook.parameters[id]?.versions ?? []])
        }
    } else if (rule.op === 'criterion')
      found.set(`criterion ${rule.id}`, ['criterion', rule.id, rulebook.criteria[rule.id]?.versions ?? []])
  return [...found.values()]
}

/** Days are ISO texts, so an open start comes before all of them and an open end after. */
const start = ({ from }: Period): string => from ?? ''
const end = ({ to }: Period): string => to ?? '~'

const periodOf = (from: string, to: string): Period => ({
  ...(from === '' ? {} : { from: from as CivilDate }),
  ...(to === '~' ? {} : { to: to as CivilDate }),
})

/** From the first day of any version to the last. */
function hull(versions: readonly Period[]): Period {
  const from = versions.map(start).sort().at(0) ?? ''
  const to = versions.map(end).sort().at(-1) ?? ''
  return periodOf(from, to)
}

/** The parts of a period that no version covers, in order. */
export function uncovered(period: Period, versions: readonly Period[]): readonly Period[] {
  const found: Period[] = []
  let reached = start(period)
  for (const version of versions.toSorted((a, b) => (start(a) < start(b) ? -1 : 1))) {
    if (start(version) >= end(period)) break
    if (start(version) > reached) found.push(periodOf(reached, start(version)))
    if (end(version) > reached) reached = end(version)
  }
  if (reached < end(period)) found.push(periodOf(reached, end(period)))
  return found
}

const days = ({ from, to }: Period) => ({ from: from ?? null, to: to ?? null })
