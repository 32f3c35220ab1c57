import { partnerSources } from '@petites-villes/partners'
import { programmeSources } from '@petites-villes/programme'
import { read } from './read.js'

export const fnadtReport = partnerSources['senat-fnadt-2025']
export const cgctL2334_42 = partnerSources['cgct-l2334-42']
export const instruction2022 = programmeSources['instruction-2022-01-07']

export const cgctL2334_33 = read(
  'cgct-l2334-33',
  'high',
  'Légifrance',
  'Code général des collectivités territoriales, article L. 2334-33 (communes et groupements éligibles à la DETR)',
)

export const cgctR2334_24 = read(
  'cgct-r2334-24',
  'high',
  'Légifrance',
  'Code général des collectivités territoriales, article R. 2334-24 (commencement de l’opération)',
)

export const dgfPopulationRule = read(
  'maire-rural-population-dgf',
  'high',
  'La Lettre du maire rural',
  'DETR : la population à retenir est la population DGF',
)

export const fitAmendment = read(
  'senat-amendement-fit-2026',
  'medium',
  'Sénat',
  'Projet de loi de finances pour 2026, amendement II-1824 sur le fonds d’investissement pour les territoires',
  { at: 'https://www.senat.fr/enseance/2025-2026/138/Amdt_II-1824.html' },
)

export const dsilGreen = read(
  'maire-info-dsil-2024',
  'high',
  'Maire info',
  'DETR et DSIL 2024 : la part des projets écologiques',
  { at: 'https://maire-info.com/_print2.php?date=20240606', on: '2024-06-06' },
)

export const fondsVert = read(
  'aides-territoires-fonds-vert',
  'high',
  'Aides-territoires',
  'Le programme Fonds vert et ses mesures',
  { at: 'https://aides-territoires.beta.gouv.fr/programmes/fonds-vert/?tab=Webinaires' },
)

/** The same page, where it gives names and dates only. */
export const fondsVertNames = read(
  'aides-territoires-fonds-vert-noms',
  'medium',
  'Aides-territoires',
  'Le programme Fonds vert : noms et dates des mesures',
  { at: 'https://aides-territoires.beta.gouv.fr/programmes/fonds-vert/?tab=Webinaires' },
)

export const fondsVertBrownfields = read(
  'anct-fonds-vert-friches',
  'high',
  'Mon espace collectivité (ANCT)',
  'Fonds vert : recyclage foncier',
  { at: 'https://monespacecollectivite.incubateur.anct.gouv.fr/ressource/354' },
)

export const fondsVertBuildings = read(
  'anct-fonds-vert-batiments',
  'high',
  'Mon espace collectivité (ANCT)',
  'Fonds vert : rénovation énergétique des bâtiments publics',
  { at: 'https://monespacecollectivite.incubateur.anct.gouv.fr/ressource/355' },
)

export const franceServicesDebate = read(
  'nossenateurs-france-services',
  'medium',
  'NosSénateurs.fr',
  'Débat au Sénat : financement des structures France services',
  { at: 'https://archive.nossenateurs.fr/intervention/2832772' },
)

export const franceServicesReport = read(
  'senat-france-services-2022',
  'medium',
  'Sénat',
  'Rapport n° 778 (2021-2022) sur France services',
)

export const digitalAdvisers2023 = read(
  'apvf-conseillers-numeriques-2023',
  'high',
  'Association des petites villes de France',
  'Conseillers numériques : les nouvelles conventions',
  { on: '2023-01-12' },
)

export const digitalAdvisersStop = read(
  'conseiller-numerique-2025',
  'high',
  'Conseiller numérique',
  'Suspension de l’attribution de postes',
  { on: '2025-05-14' },
)

export const digitalAdvisersEnd = read(
  'senat-conseillers-numeriques-2026',
  'high',
  'Sénat',
  'Avis n° 140 (2025-2026) : fin du financement de l’État en 2027',
  { at: 'https://www.senat.fr/rap/a25-140-3/a25-140-34.html' },
)
