import { type CivilDate, type Issue, issue, plus } from '@petites-villes/core'
import { type RuleCatalogue, sourcesOf } from '../catalogue.js'
import { datedPlacesOf } from './places.js'

/** Sources that nobody has read for a year, sources that prove little, versions that rest on none. */
export function* sourcingProblems(catalogue: RuleCatalogue, asOf: CivilDate): Generator<Issue> {
  const aYearAgo = plus(asOf, { years: -1 })
  for (const [id, { checkedOn, confidence }] of sourcesOf(catalogue)) {
    const path = ['sources', id]
    if (checkedOn < aYearAgo)
      yield issue('lint/source-not-checked', { given: id, checkedOn }, { path, severity: 'warning' })
    if (confidence === 'low' || confidence === 'unverified')
      yield issue('lint/weak-source', { given: id, confidence }, { path, severity: 'info' })
  }
  for (const { path, versions } of datedPlacesOf(catalogue))
    for (const [at, { sources }] of versions.entries())
      if (sources.length === 0)
        yield issue('lint/no-source', {}, { path: [...path, 'versions', at], severity: 'warning' })
}
