import { type Issue, issue } from '@petites-villes/core'
import type { Answer } from './answer.js'
import type { Pairs } from './pairs.js'
import type { RuleAnalysis } from './rule-analysis.js'

/** What a keeper of the catalogue should look at, and what is worth knowing. */
export function* findingsOf(result: Pairs & { readonly rules: readonly RuleAnalysis[] }): Generator<Issue> {
  for (const { id, satisfiable: can, always, counts, idle } of result.rules) {
    const path = ['rules', id]
    if (can.refused) yield { ...can.refused, path }
    else if (can.outcome === 'no') yield issue('analysis/contradiction', { rule: id }, { path })
    else if (can.outcome === 'unknown')
      yield issue('analysis/opaque', { rule: id, facts: factsOf(can) }, { path, severity: 'info' })
    else if (counts?.yes === 0 && counts.unknown === 0)
      yield issue('analysis/no-case', { rule: id, cases: counts.no }, { path, severity: 'warning' })
    if (always) yield issue('analysis/always', { rule: id }, { path, severity: 'info' })
    for (const part of idle)
      yield issue(
        'analysis/idle-part',
        { rule: id, asIf: part.asIf, ...(part.never && { never: part.never }) },
        { path: [...path, ...part.path.split('/').slice(1)], severity: 'warning' },
      )
  }
  for (const rules of result.alike)
    yield issue('analysis/alike', { rules }, { path: ['rules', rules[0] ?? ''], severity: 'info' })
  for (const { rule, of } of result.subsumed)
    yield issue('analysis/subsumed', { rule, of }, { path: ['rules', rule], severity: 'info' })
  for (const rules of result.undecided)
    yield issue('analysis/undecided', { rules }, { path: ['rules', rules[0]], severity: 'info' })
}

function factsOf({ opaque }: Answer): readonly string[] {
  return [...new Set(opaque.flatMap(({ facts }) => facts))]
}
