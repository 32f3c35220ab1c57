import { partnerSources } from '@petites-villes/partners'
import { programmeSources } from '@petites-villes/programme'
import { read } from './read.js'

export const cchL303_2 = programmeSources['cch-l303-2']
export const frrList = partnerSources['dgcl-frr-2025']

export const frrLaw = read(
  'loi-finances-2024-art-73',
  'high',
  'Légifrance',
  'Loi de finances pour 2024, article 73 : France ruralités revitalisation (CGI, article 44 quindecies A)',
  { at: 'https://legal.tricoteuses.fr/articles/JORFARTI000048727426' },
)

export const frrLaw2025 = read(
  'loi-finances-2025-frr',
  'high',
  'Légifrance',
  'Loi de finances pour 2025 : compléments au zonage France ruralités revitalisation',
  { at: 'https://legal.tricoteuses.fr/articles/JORFARTI000051168986' },
)

export const zrrRelief = read(
  'cgi-44-quindecies',
  'medium',
  'Légifrance',
  'Code général des impôts, article 44 quindecies (exonérations en ZRR)',
)

export const denormandieRules = read(
  'leparticulier-denormandie',
  'high',
  'Le Particulier',
  'Denormandie dans l’ancien : communes, travaux et taux (CGI, article 199 novovicies)',
)

export const denormandieBdt = read(
  'bdt-denormandie',
  'medium',
  'Banque des Territoires',
  'Dispositif Denormandie : prolongation et copropriétés en difficulté',
)

export const denormandieAmendment = read(
  'an-amendement-3635',
  'low',
  'Assemblée nationale',
  'Projet de loi de finances pour 2025, amendement n° 3635',
  { at: 'https://www.assemblee-nationale.fr/dyn/17/amendements/0324A/AN/3635' },
)

export const commerceL752_1_1 = read(
  'code-commerce-l752-1-1',
  'medium',
  'Richer avocats',
  'Opération de revitalisation de territoire : article L. 752-1-1 du code de commerce',
  { at: 'https://richeravocats.fr/operation-revitalisation-territoire' },
)

export const commerceL752_1_2 = read(
  'code-commerce-l752-1-2',
  'high',
  'Légifrance',
  'Code de commerce, article L. 752-1-2 (suspension de l’autorisation d’exploitation commerciale)',
)

export const aecCircular = read(
  'circulaire-2019-10-31-aec',
  'high',
  'Coussy Avocats',
  'Circulaire du 31 octobre 2019 sur la suspension des autorisations commerciales',
)
