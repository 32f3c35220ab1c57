import type { Localized } from '@petites-villes/core'
import type { Applicant, OfferKind } from './offer.js'

/** What one gets. */
export const offerKindLabels: Readonly<Record<OfferKind, Localized>> = {
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

/** Who may ask, as a noun in the singular. */
export const applicantLabels: Readonly<Record<Applicant, Localized>> = {
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
