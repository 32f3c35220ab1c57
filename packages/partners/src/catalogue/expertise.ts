import type { Partner } from '../partner.js'
import { partnerSources as read } from '../sources.js'

/** Those who bring knowledge and method. */
export const expertise = {
  cerema: {
    id: 'cerema',
    name: "Centre d'études et d'expertise sur les risques, l'environnement, la mobilité et l'aménagement",
    acronym: 'Cerema',
    family: false,
    legalForm: {
      label: {
        fr: "établissement public commun à l'État et aux collectivités (loi du 21 février 2022, article 159)",
        en: 'public body shared by the State and local authorities (Act of 21 February 2022, section 159)',
      },
      confidence: 'high',
    },
    siren: { value: '130018310', confidence: 'medium' },
    site: 'https://www.cerema.fr',
    territory: 'national',
    presentation: {
      fr: 'Il apporte son expertise technique aux projets et aux ouvrages ; une commune adhérente lui passe commande sans mise en concurrence.',
      en: 'It brings technical expertise to projects and structures; a member town may order from it without a tender.',
    },
    roles: ['expert', 'operator'],
    sources: [read['senat-cerema-2025']],
    confidence: 'high',
  },
  'france-mobilites': {
    id: 'france-mobilites',
    name: 'France Mobilités',
    family: false,
    site: 'https://www.francemobilites.fr',
    territory: 'national',
    presentation: {
      fr: 'Elle appuie les territoires dans leurs projets de mobilité ; elle était associée à Avenir Montagnes Mobilités.',
      en: 'It supports local areas in their mobility projects; it took part in Avenir Montagnes Mobilités.',
    },
    roles: ['expert', 'network'],
    sources: [read['anct-ami-mobilites-montagne']],
    confidence: 'medium',
  },
  'atout-france': {
    id: 'atout-france',
    name: 'Atout France',
    family: false,
    legalForm: {
      label: { fr: "groupement d'intérêt économique", en: 'economic interest grouping' },
      confidence: 'unverified',
    },
    territory: 'national',
    presentation: {
      fr: "Partenaire du plan Avenir Montagnes, l'agence de développement touristique conseille les destinations.",
      en: 'A partner of the Avenir Montagnes plan, the tourism development agency advises destinations.',
    },
    roles: ['expert'],
    sources: [read['anct-ami-mobilites-montagne']],
    confidence: 'medium',
  },
  fnccr: {
    id: 'fnccr',
    name: 'Fédération nationale des collectivités concédantes et régies',
    acronym: 'FNCCR',
    family: false,
    legalForm: { label: { fr: 'association', en: 'association' }, confidence: 'unverified' },
    site: 'https://programme-cee-actee.fr',
    territory: 'national',
    presentation: {
      fr: 'Par son programme ACTEE, elle paie une part des études et des postes qui préparent la rénovation énergétique des bâtiments publics.',
      en: 'Through its ACTEE programme it pays part of the studies and posts that prepare the energy renovation of public buildings.',
    },
    roles: ['financer', 'operator', 'expert'],
    sources: [read['actee-chene']],
    confidence: 'high',
  },
  cci: {
    id: 'cci',
    name: "Chambres de commerce et d'industrie",
    acronym: 'CCI',
    family: true,
    legalForm: { label: { fr: 'établissements publics', en: 'public bodies' }, confidence: 'unverified' },
    territory: 'local',
    presentation: {
      fr: 'Elles connaissent les entreprises du territoire et peuvent éclairer le projet de la commune sur ses commerces.',
      en: "They know the firms of the area and may inform the town's project for its shops.",
    },
    roles: ['expert'],
    sources: [read['bdt-centres-villes']],
    confidence: 'low',
  },
  cma: {
    id: 'cma',
    name: "Chambres de métiers et de l'artisanat",
    acronym: 'CMA',
    family: true,
    legalForm: { label: { fr: 'établissements publics', en: 'public bodies' }, confidence: 'unverified' },
    territory: 'local',
    presentation: {
      fr: 'Elles accompagnent les artisans et peuvent aider la commune à garder ou à trouver des repreneurs.',
      en: 'They assist craftspeople and may help a town to keep its businesses or to find buyers for them.',
    },
    roles: ['expert'],
    sources: [read['bdt-centres-villes']],
    confidence: 'low',
  },
  caue: {
    id: 'caue',
    name: "Conseils d'architecture, d'urbanisme et de l'environnement",
    acronym: 'CAUE',
    family: true,
    legalForm: {
      label: {
        fr: "associations prévues par la loi du 3 janvier 1977 sur l'architecture",
        en: 'associations provided for by the Architecture Act of 3 January 1977',
      },
      confidence: 'unverified',
    },
    territory: 'department',
    presentation: {
      fr: 'Ils conseillent la commune sur la qualité architecturale, urbaine et paysagère de ses projets.',
      en: 'They advise a town on the architectural, urban and landscape quality of its projects.',
    },
    roles: ['expert'],
    sources: [read['pqna-caue']],
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Partner>>
