import { programmeSources } from '@petites-villes/programme'
import { read } from './read.js'

export const pvdTowns = programmeSources['anct-liste-2026']
export const ortTowns = programmeSources['dgaln-ort-2026']

export const acvTowns = read(
  'anct-liste-acv-2026',
  'high',
  'Agence nationale de la cohésion des territoires',
  'Programme Action cœur de ville : liste des communes',
  { at: 'https://www.data.gouv.fr/fr/datasets/r/8b6f422b-cbdf-459a-9a16-d6be4b92d91a' },
)

export const densityGrid = read(
  'insee-grille-densite',
  'high',
  'Insee',
  'La grille communale de densité à sept niveaux',
  { at: 'https://www.insee.fr/fr/information/6439600' },
)

/** Nobody has read the page that ties the words of the circulars to the levels of the grid. */
export const densityWords = read(
  'correspondance-densite',
  'unverified',
  'Petites villes',
  'Correspondance entre les mots des textes (intermédiaire, peu dense, très peu dense) et les sept niveaux de la grille',
)

export const ruralCode = read(
  'crpm-d113-14',
  'medium',
  'Légifrance',
  'Code rural et de la pêche maritime, article D. 113-14',
)

export const article3MountainLaw = read(
  'loi-montagne-art-3',
  'high',
  'Légifrance',
  'Loi n° 85-30 du 9 janvier 1985 relative à la montagne, article 3',
  { at: 'https://tricoteuses.fr/legifrance/articles/LEGIARTI000033745618' },
)

export const cgctL2334_2 = read(
  'cgct-l2334-2',
  'unverified',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 2334-2 (population DGF)',
)
