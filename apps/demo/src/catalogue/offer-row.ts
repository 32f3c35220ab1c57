import type { Offer } from 'petites-villes'
import type { OfferTally } from './count-offers.js'

/** One offer with its counts. */
export interface OfferRow {
  readonly offer: Offer
  readonly tally: OfferTally
  readonly isShut: boolean
}
