import type { Localized } from '@petites-villes/core'
import type { Applicant, OfferKind } from '@petites-villes/offers'

/** How the nature of an offer is written for people. */
export const kindWords: Readonly<Record<OfferKind, Localized>> = {
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

/** How those who may ask are written for people. */
export const applicantWords: Readonly<Record<Applicant, Localized>> = {
  commune: { fr: 'commune', en: 'town' },
  epci: { fr: 'intercommunalité', en: 'intercommunality' },
  petr: { fr: 'pôle d’équilibre territorial et rural', en: 'rural territorial hub' },
  syndicat: { fr: 'syndicat', en: 'joint syndicate' },
  department: { fr: 'département', en: 'department' },
  region: { fr: 'région', en: 'region' },
  'public-body': { fr: 'établissement public', en: 'public body' },
  association: { fr: 'association', en: 'association' },
  company: { fr: 'entreprise', en: 'company' },
  landlord: { fr: 'bailleur', en: 'landlord' },
  'owner-occupier': { fr: 'propriétaire occupant', en: 'owner-occupier' },
  foundation: { fr: 'fondation', en: 'foundation' },
}
