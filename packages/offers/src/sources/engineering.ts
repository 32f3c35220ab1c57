import { partnerSources } from '@petites-villes/partners'
import { programmeSources } from '@petites-villes/programme'
import { read } from './read.js'

export const adhesionSteps = programmeSources['anct-mode-emploi']
export const projectManagerPage = programmeSources['aides-territoires-chef-de-projet']
export const pvdLaunch = partnerSources['prefecture-04-2020-10']
export const bdtPlan2020 = partnerSources['cdc-pvd-2020']
export const clubMeetings = partnerSources['anct-rencontres-regionales-2022']
export const clubInterview = partnerSources['maires-de-france-2021-05']
export const chene = partnerSources['actee-chene']
export const inclusiveHousingWinners = partnerSources['bdt-habitat-inclusif']

export const projectManagerDebate = read(
  'nossenateurs-chef-de-projet',
  'high',
  'NosSénateurs.fr',
  'Débat au Sénat : cofinancement des chefs de projet Petites villes de demain',
  { at: 'https://archive.nossenateurs.fr/intervention/2375826' },
)

export const anahProjectManager = read(
  'amf-morbihan-chef-de-projet',
  'high',
  'Association des maires et présidents d’EPCI du Morbihan',
  'Bénéficier du cofinancement d’un poste de chef de projet PVD',
  {
    at: 'https://espace.amf-morbihan.fr/base-de-donnes-accompagnement-des-collectivits/bnficier-du-co-financement-dun-poste-de-chef-de-projet-pvd',
  },
)

export const vta2026 = read(
  'saury-martin-vta-2026',
  'high',
  'Saury-Martin',
  'Volontariat territorial en administration : prolongation du dispositif en 2026',
  { on: '2026-01-30' },
)

export const vta2023 = read(
  'prefecture-03-vta-2023',
  'high',
  'Préfecture de l’Allier',
  'Volontariat territorial en administration : conditions et coup de pouce',
  { on: '2023-06-16' },
)

export const amp = read(
  'bdt-amp-308-missions',
  'medium',
  'Banque des Territoires',
  'Retour sur 308 missions d’accompagnement au management de projets',
)

export const pvdPlus = read(
  'bdt-pvd-plus',
  'medium',
  'Banque des Territoires',
  'PVD+ : des petites villes à l’affût de financements verts',
  { at: 'https://www.banquedesterritoires.fr/pvd-des-petites-villes-laffut-de-financements-verts' },
)

export const territoiresConseils = read(
  'bdt-territoires-conseils-2021',
  'medium',
  'Banque des Territoires',
  'Accompagner les projets de développement territorial (septembre 2021)',
)

export const dataviz = read(
  'parolesdelus-dataviz-pvd',
  'medium',
  'Paroles d’élus',
  'Dataviz Petites villes de demain',
)

export const anctBoard = read(
  'prefecture-04-anct-ca-2021',
  'high',
  'Préfecture des Alpes-de-Haute-Provence',
  'Accord du conseil d’administration de l’ANCT sur l’ingénierie sur mesure',
  { on: '2021-03-10' },
)

export const anctCredits2024 = read(
  'maire-info-ingenierie-anct-2024',
  'medium',
  'Maire info',
  'Ingénierie de l’ANCT : crédits et projets de 2024 (article 25117)',
)

export const ceremaMembership = read(
  'senat-cerema-adhesion-2024',
  'high',
  'Sénat',
  'Rapport n° 144 (2024-2025) : adhésion des collectivités au Cerema',
  { at: 'https://www.senat.fr/rap/l24-144-311-3/l24-144-311-38.html' },
)
export const ceremaMembers = partnerSources['senat-cerema-2025']

export const sosPonts = read(
  'maire-info-sos-ponts',
  'medium',
  'Maire info',
  'SOS Ponts : une plateforme pour les élus (article 29451)',
)

export const ponts1 = read(
  'landot-ponts-2021',
  'high',
  'Landot & associés',
  'Programme national Ponts : les communes bénéficiaires (3 mars 2021)',
  { on: '2021-03-03' },
)

export const ponts2 = read(
  'bdt-ponts-4000-communes',
  'high',
  'Banque des Territoires',
  'Programme national Ponts : 4 000 nouvelles communes',
)

export const pontsWorks = read(
  'idcite-ponts-travaux-2025',
  'high',
  'ID CiTé',
  'Programme national Ponts Travaux : règlement du 10 février 2025',
  { on: '2025-02-10' },
)

export const cotAmount = read(
  'lalettrem-cot-ademe',
  'high',
  'La Lettre M',
  'Contrat d’objectif territorial : le soutien financier de l’ADEME',
)

export const cotAccess = read(
  'territoires-en-transitions-faq',
  'medium',
  'ADEME',
  'Territoires en transitions : questions fréquentes',
  { at: 'https://territoiresentransitions.fr/faq' },
)

export const villagesAvenirCircular = read(
  'prefecture-10-villages-avenir',
  'high',
  'Préfecture de l’Aube',
  'Villages d’avenir : circulaire du 17 octobre 2023',
  { on: '2023-10-17' },
)

export const villagesAvenirWave1 = read(
  'bdt-villages-avenir-2023',
  'high',
  'Banque des Territoires',
  'Villages d’avenir : une première salve de 2 500 communes',
  { at: 'https://www.banquedesterritoires.fr/village-davenir-une-premiere-salve-de-2500-communes' },
)

export const villagesAvenirReport = read(
  'senat-villages-avenir-2024',
  'high',
  'Sénat',
  'Rapport n° 693 (2023-2024) sur les Villages d’avenir',
  { at: 'https://www.senat.fr/rap/r23-693/r23-6936.html' },
)
