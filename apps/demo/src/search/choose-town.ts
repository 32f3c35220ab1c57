import type { Town } from 'petites-villes/towns'
import type { Address } from '../address/address.js'
import { go } from '../address/use-address.js'
import { today } from '../today.js'

/** The mark of the moment at which a town was chosen; the plan measures from there. */
export const chosenMark = 'town-chosen'

/** Goes to the plan of a town, on a day that the link keeps. Answers spoke of another town and stay behind. */
export function chooseTown(town: Town, address: Address): void {
  performance.mark(chosenMark)
  const view = address.view === 'funding' || address.view === 'peers' ? address.view : 'plan'
  go({ ...address, view, town: town.code, on: address.on ?? today(), answers: {} })
}
