import uFuzzy from '@leeoniya/ufuzzy'
import { folded } from '../lib/folded.mjs'

/** Words are tried in every order up to so many; five make 120 passes over all names. */
const everyOrder = 3
/** uFuzzy ranks so many matches; when there are more it gives them in the order of the list. */
const mostRanked = 1000

const oneTypo = { intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 }

function search(engine, towns, texts, fold) {
  return query => {
    const [found, info, order] = engine.search(
      texts,
      fold(query),
      fold === folded ? everyOrder : 0,
      mostRanked,
    )
    const best = order ? order.map(i => info.idx[i]) : (found ?? [])
    return best.slice(0, 10).map(i => towns[i].code)
  }
}

/** Names that are the query, names that begin so, fewer wrong letters, the larger town. */
const bySize = towns => (info, _, query) => {
  const rank = i => {
    const { folded: name } = towns[info.idx[i]]
    return name === query ? 0 : name.startsWith(query) ? 1 : 2 + info.intraIns[i]
  }
  const ranks = info.idx.map((_name, i) => rank(i))
  return info.idx.map((_name, i) => i).sort((a, b) => ranks[a] - ranks[b] || info.idx[a] - info.idx[b])
}

function sized(towns, textOf) {
  const largerFirst = [...towns].sort((a, b) => b.population - a.population)
  const engine = new uFuzzy({ ...oneTypo, sort: bySize(largerFirst) })
  return search(engine, largerFirst, largerFirst.map(textOf), folded)
}

export const engines = {
  'uFuzzy, default': towns =>
    search(
      new uFuzzy(),
      towns,
      towns.map(town => town.name),
      query => query,
    ),
  'uFuzzy, tuned': towns =>
    search(
      new uFuzzy(oneTypo),
      towns,
      towns.map(town => town.folded),
      folded,
    ),
  'uFuzzy, tuned, by population': towns => sized(towns, town => town.folded),
  'uFuzzy, tuned, with territory': towns => sized(towns, town => `${town.folded} ${town.territory}`),
}
