import type { Partner } from '../partner.js'
import { partnerSources as read } from '../sources.js'

/** Those who bring money beside the State. */
export const finance = {
  cdc: {
    id: 'cdc',
    name: 'Caisse des Dépôts et Consignations',
    acronym: 'CDC',
    family: false,
    legalForm: {
      label: {
        fr: 'établissement public à statut particulier',
        en: 'public institution with a status of its own',
      },
      confidence: 'unverified',
    },
    siren: { value: '180020026', confidence: 'high' },
    site: 'https://www.caissedesdepots.fr',
    territory: 'national',
    presentation: {
      fr: "Elle s'engage dans le programme par sa direction Banque des Territoires, qui agit auprès des communes et en son nom.",
      en: 'It takes part in the programme through its business line Banque des Territoires, which deals with towns on its behalf.',
    },
    roles: ['financer'],
    sources: [read['cdc-pvd-2020']],
    confidence: 'high',
  },
  'banque-des-territoires': {
    id: 'banque-des-territoires',
    name: 'Banque des Territoires',
    acronym: 'BdT',
    family: false,
    partOf: 'cdc',
    legalForm: {
      label: {
        fr: 'direction de la Caisse des Dépôts, sans personnalité morale propre',
        en: 'business line of the Caisse des Dépôts, without legal personality of its own',
      },
      confidence: 'medium',
    },
    site: 'https://www.banquedesterritoires.fr',
    territory: 'national',
    presentation: {
      fr: 'Elle cofinance les chefs de projet et les études, prend en charge des missions de conseil, prête et investit dans les projets des petites villes.',
      en: 'It co-funds project managers and studies, pays for consultancy missions, and lends to and invests in the projects of small towns.',
    },
    roles: ['financer', 'operator', 'expert'],
    sources: [read['cdc-pvd-2020'], read['bdt-bilan-2025']],
    confidence: 'high',
  },
  anah: {
    id: 'anah',
    name: "Agence nationale de l'habitat",
    acronym: 'Anah',
    family: false,
    legalForm: {
      label: { fr: 'établissement public administratif', en: 'administrative public body' },
      confidence: 'medium',
    },
    siren: { value: '180067027', confidence: 'unverified' },
    site: 'https://www.anah.gouv.fr',
    territory: 'national',
    presentation: {
      fr: "Elle aide à rénover le parc privé : études et suivi des opérations d'habitat, traitement de l'habitat indigne, part du poste de chef de projet.",
      en: 'It helps to renovate private housing: studies and follow-up of housing operations, treatment of unfit homes, a share of the project manager post.',
    },
    roles: ['financer', 'expert'],
    sources: [read['anah-statut'], read['bdt-bilan-2025']],
    confidence: 'high',
  },
  ademe: {
    id: 'ademe',
    name: 'Agence de la transition écologique',
    acronym: 'ADEME',
    family: false,
    legalForm: {
      label: {
        fr: 'établissement public à caractère industriel et commercial',
        en: 'industrial and commercial public body',
      },
      confidence: 'unverified',
    },
    siren: { value: '385290309', confidence: 'high' },
    site: 'https://www.ademe.fr',
    territory: 'national',
    presentation: {
      fr: 'Elle conseille et finance la transition écologique des territoires : chaleur renouvelable, climat, économie circulaire.',
      en: 'It advises on and funds the ecological transition of local areas: renewable heat, climate, circular economy.',
    },
    roles: ['financer', 'expert'],
    sources: [read['prefecture-04-2020-10']],
    confidence: 'high',
  },
  cnsa: {
    id: 'cnsa',
    name: "Caisse nationale de solidarité pour l'autonomie",
    acronym: 'CNSA',
    family: false,
    legalForm: {
      label: { fr: 'établissement public administratif', en: 'administrative public body' },
      confidence: 'unverified',
    },
    site: 'https://www.cnsa.fr',
    territory: 'national',
    presentation: {
      fr: "Avec l'ANCT et la Banque des Territoires, elle a soutenu les projets d'habitat inclusif pour les personnes âgées ou handicapées.",
      en: 'With ANCT and Banque des Territoires it supported inclusive housing projects for older and disabled people.',
    },
    roles: ['financer'],
    sources: [read['bdt-habitat-inclusif']],
    confidence: 'high',
  },
  'fondation-du-patrimoine': {
    id: 'fondation-du-patrimoine',
    name: 'Fondation du patrimoine',
    family: false,
    legalForm: {
      label: {
        fr: "fondation reconnue d'utilité publique",
        en: 'foundation recognised as serving the public interest',
      },
      confidence: 'unverified',
    },
    siren: { value: '413812827', confidence: 'unverified' },
    site: 'https://www.fondation-patrimoine.org',
    territory: 'national',
    presentation: {
      fr: 'Partenaire du programme depuis le 9 juillet 2021, elle attribue un label, organise des collectes et apporte des dons privés à la restauration du patrimoine.',
      en: 'A partner of the programme since 9 July 2021, it awards a label, organises fund-raising and brings private gifts to heritage restoration.',
    },
    roles: ['financer', 'operator'],
    sources: [read['bdt-patrimoine-2021']],
    confidence: 'high',
  },
  epf: {
    id: 'epf',
    name: 'Établissements publics fonciers',
    acronym: 'EPF',
    family: true,
    legalForm: {
      label: {
        fr: "établissements publics industriels et commerciaux, de l'État ou locaux",
        en: 'industrial and commercial public bodies, of the State or local',
      },
      confidence: 'unverified',
    },
    territory: 'local',
    presentation: {
      fr: 'Là où il en existe un, il achète, porte et remet en état des terrains et des immeubles pour le projet de la commune.',
      en: "Where there is one, it buys, holds and restores land and buildings for the town's project.",
    },
    roles: ['operator', 'financer'],
    sources: [read['unpi-pvd'], read['anct-rencontres-regionales-2022']],
    confidence: 'medium',
  },
  regions: {
    id: 'regions',
    name: 'Régions',
    family: true,
    legalForm: {
      label: { fr: 'collectivités territoriales', en: 'territorial authorities' },
      confidence: 'high',
    },
    territory: 'region',
    presentation: {
      fr: "Elles cofinancent les projets par le contrat de plan avec l'État et par leurs propres programmes. En montagne, elles ont payé la moitié du volet investissement d'Avenir Montagnes.",
      en: 'They co-fund projects through the planning contract with the State and through programmes of their own. In the mountains they paid half of the investment part of Avenir Montagnes.',
    },
    roles: ['financer'],
    sources: [read['citego-deploiement-2020'], read['bdt-avenir-montagnes-fonds']],
    confidence: 'high',
  },
  departements: {
    id: 'departements',
    name: 'Départements',
    family: true,
    legalForm: {
      label: { fr: 'collectivités territoriales', en: 'territorial authorities' },
      confidence: 'high',
    },
    territory: 'department',
    presentation: {
      fr: "Ils cofinancent les projets des communes par leurs propres programmes et peuvent s'associer aux conventions.",
      en: 'They co-fund the projects of towns through programmes of their own and may join the conventions.',
    },
    roles: ['financer'],
    sources: [read['citego-deploiement-2020']],
    confidence: 'high',
  },
} as const satisfies Readonly<Record<string, Partner>>
