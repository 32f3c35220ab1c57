import type { OfferFacts, Pvd } from 'petites-villes'
import { factIds } from './fact-parameters.js'
import type { Parameters } from '../http/parameters.js'

/** The facts of a query: `frr.zoning=frr&town.population=2849`, each as people type it. */
export function factsAsked(parameters: Parameters, pvd: Pvd): OfferFacts {
  let facts: OfferFacts = {}
  for (const id of factIds(pvd)) {
    const isSet = pvd.vocabulary[id].kind === 'set'
    const given = isSet ? parameters.all(id).join(',') : parameters.text(id)
    if (given === undefined || given === '') continue
    const read = pvd.parseFactText(id, given.slice(0, 1000))
    if (read.ok) facts = { ...facts, ...read.value }
    else
      parameters.add(
        id,
        read.issues.map(issue => ({
          ...issue,
          path: issue.path[0] === id ? issue.path.slice(1) : issue.path,
        })),
      )
  }
  return facts
}
