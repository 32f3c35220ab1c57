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
  'loi-finances-2024-art-243',
  'high',
  'Légifrance',
  'Loi de finances pour 2024, article 243',
  { at: 'https://legal.tricoteuses.fr/articles/JORFARTI000049891734' },
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
