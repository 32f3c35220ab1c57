import { read } from './read.js'

/** Sénat, Maires de France and others agree on the rule; the list of exceptions was read in parts. */
export const cgctL1111_10 = read(
  'cgct-l1111-10',
  'high',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 1111-10, III (participation minimale du maître d’ouvrage)',
)

export const cgctL1111_10In2014 = read(
  'cgct-l1111-10-2014',
  'medium',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 1111-10, dans sa rédaction de la fin de 2014',
)

export const cgctL1111_10Recent = read(
  'cgct-l1111-10-recent',
  'medium',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 1111-10, rédaction récente, lue en partie',
)

export const cgctL1111_9 = read(
  'cgct-l1111-9',
  'medium',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 1111-9 (compétences de chef de file)',
)

export const landot2020 = read(
  'landot-participation-minimale-2020',
  'medium',
  'Landot & associés',
  'Le préfet, maître de nouvelles dérogations à la règle des 20 %',
  {
    at: 'https://blog.landot-avocats.net/2020/02/06/le-prefet-maitre-de-nouvelles-derogations-a-la-regle-selon-laquelle-le-maitre-douvrage-doit-assurer-20-du-financement-de-ses-projets-dinvestissement/',
    on: '2020-02-06',
  },
)

export const law2024_279 = read(
  'loi-2024-279',
  'high',
  'Juriblio',
  'Loi n° 2024-279 du 29 mars 2024, article unique (rénovation énergétique des bâtiments scolaires)',
  {
    at: 'https://juriblio.fr/lois/loi-no-2024-279-du-29-mars-2024/183560731/article-unique',
    on: '2024-03-30',
  },
)
