import MiniSearch from 'minisearch'
import { folded } from '../lib/folded.mjs'

const codes = (towns, hits) => hits.slice(0, 10).map(({ id }) => towns[id].code)

function plain(towns, searchOptions) {
  const index = new MiniSearch({ fields: ['name'], searchOptions })
  index.addAll(towns)
  return query => codes(towns, index.search(query))
}

function tuned(towns, fields, boost) {
  const index = new MiniSearch({
    fields,
    tokenize: text => folded(text).split(' '),
    searchOptions: {
      boost,
      prefix: true,
      fuzzy: term => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
      combineWith: 'AND',
      boostDocument: id => 1 + Math.log10(1 + towns[id].population) / 3,
    },
  })
  index.addAll(towns)
  return query => codes(towns, index.search(query))
}

export const engines = {
  'MiniSearch, default': towns => plain(towns, {}),
  'MiniSearch, prefix and fuzzy': towns => plain(towns, { prefix: true, fuzzy: 0.2 }),
  'MiniSearch, tuned': towns => tuned(towns, ['folded'], {}),
  'MiniSearch, tuned, with territory': towns => tuned(towns, ['folded', 'territory'], { folded: 4 }),
}
