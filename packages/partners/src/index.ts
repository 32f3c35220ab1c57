export { type ContactPoint, contactPoints } from './contact-point.js'
export { type Partner, partner, partners, partnersInRole } from './partner.js'
export { isPartnerId, parsePartnerId, type PartnerId, partnerIds, partnerSentences } from './partner-id.js'
export { type PartnerRole, partnerRoleLabels, partnerRoles } from './partner-role.js'
export { type Place, placeOf } from './place.js'
export { type PointOfEntry, pointsOfEntry } from './point-of-entry.js'
export { partnersServing, type ServingOptions, type ServingPartner, type TerritoryServed } from './serving.js'
export { partnerSources } from './sources.js'
export {
  territoriesOfAction,
  type TerritoryOfAction,
  territoryOfActionLabels,
} from './territory-of-action.js'
