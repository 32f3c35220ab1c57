import type { Town } from '@petites-villes/towns'

/** Whether a town is the largest of its intercommunality; null when the towns at hand do not tell. */
export type LargestOfEpcis = (town: Town) => 'yes' | 'no' | null

/** The towns of an intercommunality by its SIREN; `townsOfEpci` of a gazetteer is one. */
export type EpciMembers = (siren: string) => Iterable<Town>

interface Seen {
  most: number
  sum: number
  count: number
}

function include(seen: Seen, population: number): void {
  seen.most = Math.max(seen.most, population)
  seen.sum += population
  seen.count++
}

/** Whoever is no smaller than the others is the largest, even when not all of the others are seen. */
function verdict({ epci, population }: Town, seen: Seen | undefined): 'yes' | 'no' | null {
  if (!epci || !seen || population === null) return null
  if (seen.most > population) return 'no'
  const isAllSeen = seen.count >= epci.members.length
  return isAllSeen || epci.population - seen.sum <= population ? 'yes' : null
}

/**
 * Finds out from towns which of them are the largest of their intercommunality. Not all of its members need be there: a
 * town is not the largest when a larger one is seen, and it is when all those unseen together are no larger.
 */
export function largestAmong(towns: Iterable<Town>): LargestOfEpcis {
  const seen = new Map<string, Seen>()
  for (const { epci, population } of towns) {
    if (!epci || population === null) continue
    const known = seen.get(epci.siren)
    if (known) include(known, population)
    else seen.set(epci.siren, { most: population, sum: population, count: 1 })
  }
  return town => verdict(town, town.epci ? seen.get(town.epci.siren) : undefined)
}

/** The same from the members themselves, each intercommunality looked up once and only when it is needed. */
export function largestByMembers(membersOf: EpciMembers): LargestOfEpcis {
  const seen = new Map<string, Seen>()
  return town => {
    if (!town.epci) return null
    let known = seen.get(town.epci.siren)
    if (!known) {
      known = { most: 0, sum: 0, count: 0 }
      for (const { population } of membersOf(town.epci.siren))
        if (population !== null) include(known, population)
      seen.set(town.epci.siren, known)
    }
    return verdict(town, known)
  }
}
