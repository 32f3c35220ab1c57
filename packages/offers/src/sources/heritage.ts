import { partnerSources } from '@petites-villes/partners'
import { read } from './read.js'

export const fip = partnerSources['culture-fip']
export const heritagePartnership = partnerSources['bdt-patrimoine-2021']

export const heritageLabel = read(
  'journaldesarts-label',
  'high',
  'Le Journal des arts',
  'Le label de la Fondation du patrimoine s’étend aux communes de moins de 20 000 habitants',
)

export const fipSitesCites = read(
  'sites-cites-fip',
  'high',
  'Sites & Cités remarquables de France',
  'Le fonds incitatif et partenarial',
  { at: 'https://sites-cites.fr/point-info-fonds-incitatif-patrimonial' },
)
