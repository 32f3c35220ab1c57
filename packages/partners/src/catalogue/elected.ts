import type { Partner } from '../partner.js'
import { partnerSources as read } from '../sources.js'

const association = { label: { fr: 'association', en: 'association' }, confidence: 'high' } as const

/** Those who speak for elected officials. */
export const elected = {
  apvf: {
    id: 'apvf',
    name: 'Association des petites villes de France',
    acronym: 'APVF',
    family: false,
    legalForm: association,
    site: 'https://www.apvf.asso.fr',
    territory: 'national',
    presentation: {
      fr: 'Elle réunit les maires des petites villes, suit le programme et porte leurs demandes.',
      en: 'It brings the mayors of small towns together, follows the programme and speaks for them.',
    },
    roles: ['network'],
    sources: [read['apvf-2023-11']],
    confidence: 'high',
  },
  amf: {
    id: 'amf',
    name: "Association des maires de France et des présidents d'intercommunalité",
    acronym: 'AMF',
    family: false,
    legalForm: association,
    territory: 'national',
    presentation: {
      fr: "Elle représente les maires et les présidents d'intercommunalité et les informe des aides ouvertes.",
      en: 'It represents mayors and presidents of intercommunal bodies and tells them which aid is open.',
    },
    roles: ['network'],
    sources: [read['maires-de-france-2021-05']],
    confidence: 'medium',
  },
  anem: {
    id: 'anem',
    name: 'Association nationale des élus de la montagne',
    acronym: 'ANEM',
    family: false,
    legalForm: association,
    site: 'https://www.anem.fr',
    territory: 'national',
    mountainOnly: true,
    presentation: {
      fr: 'Elle représente les élus de montagne et relaie ce que le programme prévoit pour leurs communes.',
      en: 'It represents the elected officials of mountain areas and passes on what the programme holds for their towns.',
    },
    roles: ['network'],
    sources: [read['anem-pvd-montagne']],
    confidence: 'medium',
  },
} as const satisfies Readonly<Record<string, Partner>>
