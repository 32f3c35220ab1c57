import { referenceData } from '../../packages/data/dist/index.js'
import { createGazetteer } from '../../packages/towns/dist/index.js'
import { folded } from '../lib/folded.mjs'

export const gazetteer = createGazetteer(referenceData)
// Former names are records as well.
gazetteer.superseded('75101')

/** The towns that every engine searches, as records of their own: what it takes to decode them counts for none. */
export const towns = [...gazetteer.towns()].map((town, id) => ({
  id,
  code: town.code,
  name: town.name,
  folded: folded(town.name),
  territory: folded([town.department.code, town.department.name, ...town.postalCodes].join(' ')),
  population: town.population ?? 0,
}))
