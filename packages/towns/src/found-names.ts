import { type NameFit, nameFits } from './name-fit.js'
import type { RankedNames } from './ranked-names.js'

type Order = Readonly<Record<NameFit, number>>

/**
 * The order of a list: names of today before names sought in a territory before former names, each by how well it fits. A name
 * in full comes before parts of names, but a former one among them: people seldom mean a hamlet by the beginning of a city.
 * Equal places are ordered by the size of the town.
 */
const today: Order = {
  exact: 0,
  whole: 1,
  beginning: 5,
  parts: 7,
  loose: 8,
  shuffled: 11,
  'shuffled-parts': 13,
}
const there: Order = { ...today, exact: 2, whole: 3, beginning: 6 }
const former: Order = {
  exact: 5,
  whole: 5,
  beginning: 9,
  parts: 10,
  loose: 10,
  shuffled: 12,
  'shuffled-parts': 14,
}
const formerThere: Order = { ...former, exact: 4, whole: 4 }
/** What comes after these is far-fetched: it is shown only when there is nothing else. */
const lastPlain = 7

const inFull = nameFits.indexOf('whole')
const nameRoom = 2 ** 20

/** Names that were found, in their order: place, size of the town and name in one number, so that they sort at once. */
export function foundNames({ formerFrom, rankOf }: Pick<RankedNames, 'formerFrom' | 'rankOf'>) {
  const found: number[] = []
  return {
    take(name: number, fit: number, inTerritory: boolean): void {
      const order = name < formerFrom ? (inTerritory ? there : today) : inTerritory ? formerThere : former
      const key = (order[nameFits[fit]!] * nameRoom + rankOf(name)) * nameRoom + name
      found.push(2 * key + (fit <= inFull ? 0 : 1))
    },
    isEmpty: () => found.length === 0,
    /** Best first; a name that was taken twice comes twice. */
    *inOrder(): Generator<{ readonly name: number; readonly inFull: boolean }> {
      const entries = Float64Array.from(found).sort()
      const placeOf = (entry: number) => Math.floor(entry / (2 * nameRoom * nameRoom))
      const best = placeOf(entries[0]!)
      for (const entry of entries) {
        if (placeOf(entry) > lastPlain && best <= lastPlain) return
        yield { name: Math.floor(entry / 2) % nameRoom, inFull: entry % 2 === 0 }
      }
    },
  }
}
