import { gazetteer } from './towns.mjs'

export const engines = {
  'petites-villes': () => {
    // The index is built by the first search.
    gazetteer.search('a')
    return query => gazetteer.search(query, { limit: 10 }).map(town => town.code)
  },
}
