import { partnerSources } from '@petites-villes/partners'
import { read } from './read.js'

export const ruralShops = partnerSources['economie-commerce-rural']
export const incredibleShops = partnerSources['bdt-centres-villes']

export const ruralShopsAude = read(
  'prefecture-11-commerce-rural',
  'high',
  'Préfecture de l’Aude',
  'Soutien au commerce rural : conditions et montants',
)

export const shopManager2020 = read(
  'latribune-manager-commerce-2020',
  'medium',
  'La Tribune',
  'Plan de relance du commerce de la Banque des Territoires (article 858936)',
)

export const billionPlan = read(
  'bdt-plan-commerce-2020',
  'medium',
  'Banque des Territoires',
  'La Banque des Territoires déploie un milliard d’euros pour le commerce (octobre 2020)',
)

export const shopDigital = read(
  'mondedesartisans-numerique',
  'low',
  'Le Monde des artisans',
  'Des solutions numériques pour le commerce de centre-ville',
  { at: 'https://lemondedesartisans.fr/node/5438' },
)

export const hundredFoncieres = read(
  'officiel-franchise-foncieres',
  'medium',
  'L’Officiel de la franchise',
  'Cent foncières pour redynamiser les centres-villes',
)

export const frlaPage = read(
  'anct-frla',
  'high',
  'Agence nationale de la cohésion des territoires',
  'Fonds de restructuration des locaux d’activité',
  { at: 'https://agence-cohesion-territoires.gouv.fr/fonds-de-restructuration-des-locaux-dactivite-415' },
)

export const frlaData = read(
  'data-gouv-frla',
  'medium',
  'data.gouv.fr',
  'Fonds de restructuration des locaux d’activité : projets soutenus',
  { at: 'https://www.data.gouv.fr/en/datasets/fonds-de-restructuration-des-locaux-dactivite' },
)

export const frlaGuide = read(
  'urbanvitaliz-frla',
  'high',
  'UrbanVitaliz',
  'Fonds de restructuration des locaux d’activité : mode d’emploi',
  { at: 'https://urbanvitaliz.fr/ressource/157' },
)
