import type { Localized, OfferStatus, Outcome, PlanWindow } from 'petites-villes'

type Labels<Key extends string> = Readonly<Record<Key, Localized>>

/** The status of one offer, as an adjective that goes with « offre ». */
export const statusLabels: Labels<OfferStatus> = {
  available: { fr: 'disponible', en: 'available' },
  'to-confirm': { fr: 'à confirmer', en: 'to confirm' },
  upcoming: { fr: 'à venir', en: 'upcoming' },
  closed: { fr: 'close', en: 'closed' },
  'not-eligible': { fr: 'non éligible', en: 'not eligible' },
}

const manyLabels: Labels<OfferStatus> = {
  available: { fr: 'disponibles', en: 'available' },
  'to-confirm': { fr: 'à confirmer', en: 'to confirm' },
  upcoming: { fr: 'à venir', en: 'upcoming' },
  closed: { fr: 'closes', en: 'closed' },
  'not-eligible': { fr: 'non éligibles', en: 'not eligible' },
}

/** `15 disponibles`, `1 close`. */
export function counted(count: number, status: OfferStatus): Localized {
  const { fr, en } = (count > 1 ? manyLabels : statusLabels)[status]
  return { fr: `${count} ${fr}`, en: `${count} ${en}` }
}

export const outcomeLabels: Labels<Outcome> = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unknown: { fr: 'inconnu', en: 'unknown' },
}

export const windowLabels: Labels<PlanWindow['state']> = {
  open: { fr: 'ouverte', en: 'open' },
  unconfirmed: { fr: 'ouverture à faire confirmer', en: 'opening to be confirmed' },
  closed: { fr: 'close', en: 'closed' },
  upcoming: { fr: 'à venir', en: 'upcoming' },
}
