import type {
  Confidence,
  Localized,
  Offer,
  OfferKind,
  OfferStatus,
  Outcome,
  PlanWindow,
} from 'petites-villes'

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

export const kindLabels: Labels<OfferKind> = {
  engineering: { fr: 'ingénierie', en: 'engineering' },
  advice: { fr: 'conseil', en: 'advice' },
  network: { fr: 'réseau', en: 'network' },
  grant: { fr: 'subvention', en: 'grant' },
  loan: { fr: 'prêt ou capital', en: 'loan or equity' },
  label: { fr: 'label', en: 'label' },
  programme: { fr: 'programme', en: 'programme' },
  'tax-relief': { fr: 'avantage fiscal', en: 'tax relief' },
  'legal-effect': { fr: 'effet juridique', en: 'legal effect' },
}

export const applicantLabels: Labels<Offer['applicants'][number]> = {
  commune: { fr: 'commune', en: 'town' },
  epci: { fr: 'intercommunalité', en: 'intercommunality' },
  petr: { fr: 'pôle d’équilibre territorial et rural (PETR)', en: 'rural territorial hub (PETR)' },
  syndicat: { fr: 'syndicat', en: 'joint syndicate' },
  department: { fr: 'département', en: 'department' },
  region: { fr: 'région', en: 'region' },
  'public-body': { fr: 'établissement public', en: 'public body' },
  association: { fr: 'association', en: 'association' },
  company: { fr: 'entreprise', en: 'company' },
  landlord: { fr: 'propriétaire bailleur', en: 'landlord' },
  'owner-occupier': { fr: 'propriétaire occupant', en: 'owner-occupier' },
  foundation: { fr: 'fondation', en: 'foundation' },
}

export const confidenceLabels: Labels<Confidence> = {
  high: { fr: 'source sûre', en: 'sure source' },
  medium: { fr: 'source secondaire', en: 'secondary source' },
  low: { fr: 'source fragile', en: 'weak source' },
  unverified: { fr: 'source non vérifiée', en: 'unverified source' },
}

export const windowLabels: Labels<PlanWindow['state']> = {
  open: { fr: 'ouverte', en: 'open' },
  unconfirmed: { fr: 'ouverture à faire confirmer', en: 'opening to be confirmed' },
  closed: { fr: 'close', en: 'closed' },
  upcoming: { fr: 'à venir', en: 'upcoming' },
}
