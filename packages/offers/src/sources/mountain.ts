import { partnerSources } from '@petites-villes/partners'
import { programmeSources } from '@petites-villes/programme'
import { read } from './read.js'

export const investmentFund = partnerSources['bdt-avenir-montagnes-fonds']
export const investmentCircular = programmeSources['circulaire-avenir-montagnes']
export const firstProjects = partnerSources['bdt-avenir-montagnes-projets']
export const mobilityCall = partnerSources['anct-ami-mobilites-montagne']

export const ruralAmenities = read(
  'igedd-amenites-rurales',
  'high',
  'Inspection générale de l’environnement et du développement durable',
  'La dotation aménités rurales',
  { at: 'https://igedd.developpement-durable.gouv.fr/l-oeil-du-juriste-a3940.html' },
)

export const ruralAmenitiesLaw = read(
  'cgct-l2335-17',
  'high',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 2335-17 (loi de finances pour 2024, article 243)',
)

export const ruralAmenitiesDecree = read(
  'decret-2024-721',
  'high',
  'Légifrance',
  'Décret n° 2024-721 du 6 juillet 2024 (CGCT, articles R. 2335-16 à R. 2335-16-5)',
  { at: 'https://legal.tricoteuses.fr/articles/JORFARTI000049891734', on: '2024-07-06' },
)

export const mobilityCallPuyDeDome = read(
  'prefecture-63-ami-mobilites',
  'high',
  'Préfecture du Puy-de-Dôme',
  'AMI Avenir Montagnes Mobilités',
)

export const alpsConvention = read(
  'agriculture-alpes-cima',
  'medium',
  'Agriculture Alpes',
  'Convention interrégionale du massif des Alpes 2021-2027',
  { at: 'https://agriculture-alpes.fr/?p=101' },
)
