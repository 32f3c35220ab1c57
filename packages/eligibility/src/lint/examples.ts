import { civilDate, covers, type Issue, issue } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import { coverageOf } from '../coverage.js'

/** Rules without cases, cases that no version answers, and leaves that the cases do not show in every outcome. */
export function* exampleProblems(catalogue: RuleCatalogue): Generator<Issue> {
  for (const rule of catalogue.rules) yield* caseProblems(rule)
  const withoutCases = new Set(catalogue.rules.filter(({ cases }) => cases.length === 0).map(({ id }) => id))
  for (const { in: noun, id, version, path, missing } of coverageOf(catalogue).leaves) {
    if (missing.length === 0 || (noun === 'rule' && withoutCases.has(id))) continue
    const decided = missing.some(outcome => outcome !== 'unknown')
    yield issue(
      'lint/leaf-not-covered',
      { missing },
      {
        path: [noun === 'rule' ? 'rules' : 'criteria', id, 'versions', version, 'value', ...keysOf(path)],
        severity: decided ? 'warning' : 'info',
      },
    )
  }
}

function* caseProblems({ id, versions, cases }: NamedRule): Generator<Issue> {
  if (cases.length === 0) yield issue('lint/no-case', {}, { path: ['rules', id], severity: 'warning' })
  const names = cases.map(({ name }) => name)
  for (const [at, { name, asOf, expect }] of cases.entries()) {
    const path = ['rules', id, 'cases', at]
    if (names.indexOf(name) < at)
      yield issue('lint/repeated-case', { given: name }, { path, severity: 'warning' })
    // A case that expects unknown there shows on purpose what happens before and after.
    if (expect.outcome !== 'unknown' && !versions.some(version => covers(version, civilDate(asOf))))
      yield issue('lint/case-outside-versions', { given: name, asOf }, { path, severity: 'warning' })
  }
}

/** The keys of a JSON pointer into a rule, whose own keys need no escape. */
function keysOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(key => (/^\d+$/.test(key) ? Number(key) : key))
}
