import { nearest, type Offer } from 'petites-villes'
import type { Session } from './session.js'
import { WrongUse } from './wrong-use.js'

/**
 * The offer of an id, whatever its capitals.
 *
 * @throws WrongUse when there is none, with the nearest ids
 */
export function offerArgument({ pvd }: Session, given: string): Offer {
  const found = pvd.offers.find(({ id }) => id === given.toLowerCase())
  if (found) return found
  const ids = pvd.offers.map(({ id }) => id)
  const asked = given.toLowerCase()
  const holding = ids.filter(id => id.split('-').includes(asked))
  const near = [...new Set([...nearest(asked, ids), ...holding])].slice(0, 5)
  const list = near.length > 0 ? '' : ' La liste : pvd offers.'
  throw new WrongUse(
    {
      fr: `Aucune offre ne porte l'identifiant « ${given} ».${near.length > 0 ? ' Vouliez-vous dire :' : list}`,
      en: `No offer has the id "${given}".${near.length > 0 ? ' Did you mean:' : ' For the list: pvd offers.'}`,
    },
    near.map(id => `${id}  ${pvd.offers.find(offer => offer.id === id)?.name ?? ''}`),
  )
}
