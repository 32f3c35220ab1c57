import { type Issue, issue } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import { criteriaOf, operandsOf } from '../walk.js'
import { leafPlaces } from './places.js'

/** What is defined and never needed: facts, parameters, criteria that no rule reaches. */
export function* unusedNames(catalogue: RuleCatalogue): Generator<Issue> {
  const { vocabulary, parameters, criteria } = catalogue.rulebook
  const facts = new Set<string>()
  const thresholds = new Set<string>()
  for (const { rule } of leafPlaces(catalogue))
    for (const operand of operandsOf(rule))
      if ('fact' in operand) facts.add(operand.fact)
      else if ('parameter' in operand) thresholds.add(operand.parameter)
  yield* unused('fact', ['facts'], Object.keys(vocabulary), facts)
  yield* unused('parameter', ['parameters'], Object.keys(parameters), thresholds)
  yield* unused('criterion', ['criteria'], Object.keys(criteria), reached(catalogue))
}

/** The criteria that rules refer to, directly or through other criteria. */
function reached({ rulebook, rules }: RuleCatalogue): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [...rules]
  for (let next = open.pop(); next; next = open.pop())
    for (const { value } of next.versions)
      for (const id of criteriaOf(value)) {
        const criterion = rulebook.criteria[id]
        if (criterion && !found.has(id)) open.push({ ...criterion, cases: [] })
        found.add(id)
      }
  return found
}

export function* unused(
  noun: string,
  section: readonly string[],
  defined: Iterable<string>,
  used: { has(id: string): boolean },
): Generator<Issue> {
  for (const id of defined)
    if (!used.has(id))
      yield issue(`lint/unused-${noun}`, { given: id }, { path: [...section, id], severity: 'warning' })
}
