import { referenceData } from '@petites-villes/data'
import { createGazetteer } from '@petites-villes/towns'

const gazetteer = createGazetteer(referenceData)

/** What the test asks of the page. */
export const asked = {
  size: gazetteer.size,
  town: (code: string) => gazetteer.town(code)?.name,
  search: (query: string) => gazetteer.search(query, { limit: 3 }).map(({ name }) => name),
  lookUp: (query: string) => gazetteer.lookUp(query).kind,
}

Object.assign(globalThis, { asked })
