import type { Localized } from '@petites-villes/core'
import { type Applicant, applicantLabels } from '@petites-villes/offers'

/** How those who may ask are written in exchange formats: as the catalogue does, two of them shorter. */
export const applicantWords: Readonly<Record<Applicant, Localized>> = {
  ...applicantLabels,
  petr: { fr: 'pôle d’équilibre territorial et rural', en: 'rural territorial hub' },
  landlord: { fr: 'bailleur', en: 'landlord' },
}
