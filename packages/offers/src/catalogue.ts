import { nearest } from '@petites-villes/core'
import { advice } from './catalogue/advice.js'
import { bdtMissions } from './catalogue/bdt-missions.js'
import { bridges } from './catalogue/bridges.js'
import { calls } from './catalogue/calls.js'
import { cerema } from './catalogue/cerema.js'
import { commerce } from './catalogue/commerce.js'
import { commerceRecovery } from './catalogue/commerce-recovery.js'
import { fondsVertMeasures } from './catalogue/fonds-vert.js'
import { heritage } from './catalogue/heritage.js'
import { housingOperations } from './catalogue/housing-operations.js'
import { housingOwners } from './catalogue/housing-owners.js'
import { legalEffects } from './catalogue/legal-effects.js'
import { loans } from './catalogue/loans.js'
import { mountain } from './catalogue/mountain.js'
import { projectManagers } from './catalogue/project-managers.js'
import { publicEngineering } from './catalogue/public-engineering.js'
import { ruralShopOffers } from './catalogue/rural-shops.js'
import { ruralZones } from './catalogue/rural-zones.js'
import { services } from './catalogue/services.js'
import { stateGrants } from './catalogue/state-grants.js'
import type { Offer, OfferId } from './offer.js'

/** Every offer that the sources allow to publish, closed ones too, so that a past day can be evaluated. */
export const offers: readonly Offer[] = [
  ...projectManagers,
  ...advice,
  ...publicEngineering,
  ...cerema,
  ...bdtMissions,
  ...calls,
  ...bridges,
  ...commerce,
  ...ruralShopOffers,
  ...commerceRecovery,
  ...housingOperations,
  ...housingOwners,
  ...stateGrants,
  ...fondsVertMeasures,
  ...services,
  ...mountain,
  ...ruralZones,
  ...legalEffects,
  ...heritage,
  ...loans,
]

const byId: ReadonlyMap<OfferId, Offer> = new Map(offers.map(offer => [offer.id, offer]))

/** Whether somebody's text is the identifier of an offer of the catalogue. */
export function isOfferId(given: unknown): given is OfferId {
  return typeof given === 'string' && byId.has(given)
}

/**
 * The offer behind a trusted identifier.
 *
 * @example
 * ```ts
 * import { offer } from '@petites-villes/offers'
 *
 * offer('vta').name // => 'Volontariat territorial en administration'
 * offer('vtaa') // throws /vta/
 * ```
 * @throws RangeError with the nearest identifiers when there is none
 */
export function offer(id: OfferId): Offer {
  const found = byId.get(id)
  if (found) return found
  const near = nearest(id, byId.keys())
  throw new RangeError(
    `no offer ${JSON.stringify(id)}${near.length ? `; the nearest: ${near.join(', ')}` : ''}`,
  )
}
