import { read } from './read.js'

export const opahGuide = read('urbanvitaliz-opah', 'medium', 'UrbanVitaliz', 'OPAH et ingénierie de l’Anah', {
  at: 'https://urbanvitaliz.fr/ressource/685',
})

export const rhiThirori = read(
  'anah-rhi-thirori',
  'high',
  'Agence nationale de l’habitat',
  'Lutter contre l’habitat indigne : RHI et THIRORI',
)

export const rhiThiroriMorbihan = read(
  'amf-morbihan-rhi-thirori',
  'high',
  'Association des maires et présidents d’EPCI du Morbihan',
  'Lutte contre l’habitat indigne et dégradé : RHI et THIRORI',
)

export const virDiif = read(
  'gers-vir-diif',
  'high',
  'Observatoire de l’habitat du Gers',
  'VIR et DIIF : décret n° 2019-498 et instruction du 22 janvier 2021',
)

export const mpldGuide = read(
  'champagne-picarde-mpld',
  'high',
  'Communauté de communes de la Champagne picarde',
  'Ma Prime Logement Décent',
)

export const mpldQueChoisir = read(
  'quechoisir-mpld',
  'high',
  'UFC-Que choisir',
  'Ma Prime Logement Décent : montants et conditions (n118430)',
)

export const vacancyBonus = read(
  'prefecture-79-sortie-vacance',
  'high',
  'Préfecture des Deux-Sèvres',
  'Prime de sortie de la vacance',
  { on: '2024-05-28' },
)

export const vacancyBonusLaw = read(
  'coussy-anah-2024-03',
  'high',
  'Coussy Avocats',
  'Prime de sortie de la vacance : délibération Anah n° 2024-03 du 13 mars 2024',
)
