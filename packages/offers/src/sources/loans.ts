import { partnerSources } from '@petites-villes/partners'
import { read } from './read.js'

export const committedAt2024 = partnerSources['bdt-bilan-2025']

export const eduRenov = read(
  'actu-environnement-edurenov',
  'high',
  'Actu-Environnement',
  'EduRénov : deux milliards d’euros pour rénover les écoles (article 41742)',
)

export const schoolPlan = read(
  'anem-plan-ecoles',
  'medium',
  'Association nationale des élus de la montagne',
  'Le plan de rénovation des écoles',
)

export const heatFund = read(
  'gazette-fonds-chaleur',
  'medium',
  'La Gazette des communes',
  'Fonds Chaleur : 800 millions d’euros en 2025',
  { at: 'https://www.lagazettedescommunes.com/763130' },
)

export const heatContracts = read(
  'cerema-reseaux-chaleur',
  'medium',
  'Cerema',
  'Réseaux de chaleur : contrats d’objectifs patrimoniaux et territoriaux',
  { at: 'https://reseaux-chaleur.cerema.fr' },
)

export const thirdPlaces2024 = read(
  'bdt-fabriques-2024',
  'high',
  'Banque des Territoires',
  'Fabriques de territoire et Manufactures de proximité : la dixième vague',
  { on: '2024-10-28' },
)

export const thirdPlaces2023 = read(
  'landot-fabriques-2023',
  'high',
  'Landot & associés',
  'Fabriques de territoire : l’appel de 2023',
  { on: '2023-09-13' },
)
