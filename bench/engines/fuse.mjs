import Fuse from 'fuse.js'
import { folded } from '../lib/folded.mjs'

const codes = hits => hits.slice(0, 10).map(({ item }) => item.code)

export const engines = {
  'Fuse, default': towns => {
    const index = new Fuse(towns, { keys: ['name'] })
    return query => codes(index.search(query))
  },
  'Fuse, tuned': towns => {
    const index = new Fuse(towns, { keys: ['folded'], threshold: 0.3 })
    return query => codes(index.search(folded(query), { limit: 10 }))
  },
  'Fuse, tuned, by population': towns => {
    const index = new Fuse(towns, { keys: ['folded'], threshold: 0.3, includeScore: true, shouldSort: false })
    const byScoreAndSize = (a, b) =>
      Math.round(a.score * 20) - Math.round(b.score * 20) || b.item.population - a.item.population
    return query => codes(index.search(folded(query)).sort(byScoreAndSize))
  },
}
