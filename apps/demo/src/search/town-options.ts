import type { Gazetteer, Town } from 'petites-villes/towns'

/** A name or a code as it is typed, and what the list under the field shows: never a guess, never more than eight. */
export function townOptions(gazetteer: Gazetteer, query: string): readonly Town[] {
  const asked = query.trim()
  if (asked === '') return []
  if (!/^\d[\dAB]\d{3}$/i.test(asked)) return gazetteer.search(asked, { limit: 8 })
  const answer = gazetteer.lookUp(asked)
  switch (answer.kind) {
    case 'found':
      return [answer.town, ...answer.alsoPostalCodeOf].slice(0, 8)
    case 'several':
      return answer.towns.slice(0, 8)
    case 'replaced':
      return [...answer.successors, ...answer.alsoPostalCodeOf].slice(0, 8)
    case 'none':
      return answer.nearest.slice(0, 8)
  }
}
