import type { OfferStatus } from 'petites-villes'

/** What can be had comes first. */
export const statuses = [
  'available',
  'to-confirm',
  'upcoming',
  'closed',
  'not-eligible',
] as const satisfies readonly OfferStatus[]
