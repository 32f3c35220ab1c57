import {
  civilDate,
  type CivilSpan,
  type Confidence,
  type Dated,
  type Localized,
  type Period,
  type Source,
} from '@petites-villes/core'
import { programmeSources as read } from './sources.js'

/**
 * Something the programme lays down or that was said of it, and the period for which it was said.
 *
 * @property binding false for what was only recommended
 */
export interface Statement extends Period {
  readonly id: string
  readonly text: Localized
  readonly binding: boolean
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

const since = { from: civilDate('2020-10-01') }

/** The rules of the programme in words, for people; what software needs of them stands in typed data elsewhere. */
export const statements: readonly Statement[] = [
  {
    id: 'selection',
    text: {
      fr: "Les préfets ont choisi, sur la base d'une étude de l'ANCT et de l'INRAE, des communes de moins de 20 000 habitants qui servent de centre à leur bassin de vie et montrent des signes de fragilité. Plusieurs communes pouvaient candidater ensemble.",
      en: 'On the basis of a study by ANCT and INRAE, prefects chose towns of fewer than 20,000 inhabitants that are a centre for the area around them and show signs of fragility. Several towns could apply together.',
    },
    binding: true,
    ...since,
    to: civilDate('2022-01-01'),
    sources: [
      read['citoyens-territoires-lancement'],
      read['gomet-ingenierie'],
      read['maires-de-france-2021-05'],
    ],
    confidence: 'high',
  },
  {
    id: 'no-second-wave',
    text: {
      fr: "Aucune seconde vague de sélection n'était prévue.",
      en: 'No second wave of selection was planned.',
    },
    binding: true,
    ...since,
    sources: [read['maires-de-france-2021-05']],
    confidence: 'high',
  },
  {
    id: 'adhesion-convention',
    text: {
      fr: "La convention d'adhésion, signée par l'État, la commune et son intercommunalité, ouvre les premières aides et le cofinancement du chef de projet.",
      en: 'The adhesion convention, signed by the State, the town and its intercommunal body, opens the first aid and the co-funding of the project manager.',
    },
    binding: true,
    ...since,
    sources: [read['anct-mode-emploi']],
    confidence: 'high',
  },
  {
    id: 'framework-convention',
    text: {
      fr: "La convention-cadre porte le projet de territoire et s'inscrit dans le CRTE. Elle doit être signée dans les dix-huit mois de l'adhésion.",
      en: 'The framework convention carries the project of the area and fits into the CRTE contract. It is to be signed within eighteen months of the adhesion.',
    },
    binding: true,
    ...since,
    sources: [read['anct-mode-emploi']],
    confidence: 'high',
  },
  {
    id: 'framework-worth-ort',
    text: {
      fr: "Pour que la convention-cadre vaille ORT, la ville principale de l'intercommunalité doit la signer.",
      en: 'For the framework convention to amount to an ORT, the main town of the intercommunal body must sign it.',
    },
    binding: true,
    from: civilDate('2021-01-01'),
    sources: [read['modele-convention-cadre']],
    confidence: 'high',
  },
  {
    id: 'governance',
    text: {
      fr: "L'ANCT pilote le programme. Dans le département, le préfet est son délégué ; sur place, un comité de projet est conduit par les élus.",
      en: 'ANCT leads the programme. In the department the prefect is its delegate; on the spot, a project committee is led by the elected officials.',
    },
    binding: true,
    ...since,
    sources: [read['maires-de-france-2021-05'], read['decret-2024-97']],
    confidence: 'high',
  },
  {
    id: 'recovery-plan',
    text: {
      fr: 'Le programme relève du volet territorial de France Relance ; en 2022, les préfets devaient donner la priorité aux démarches contractuelles comme la sienne pour la DETR, la DSIL et le FNADT.',
      en: 'The programme belongs to the territorial part of the recovery plan France Relance; in 2022 prefects were to give priority to contractual approaches such as this one for the DETR, DSIL and FNADT grants.',
    },
    binding: true,
    from: civilDate('2020-10-01'),
    to: civilDate('2023-01-01'),
    sources: [read['instruction-2022-01-07'], read['anem-pvd-montagne']],
    confidence: 'medium',
  },
  {
    id: 'operational-before-2024',
    text: {
      fr: 'Une instruction du 24 mai 2023 demandait que toutes les communes soient passées à la phase opérationnelle, par la signature de la convention-cadre, avant le 1er janvier 2024.',
      en: 'An instruction of 24 May 2023 asked for all towns to have entered the operational phase, by signing the framework convention, before 1 January 2024.',
    },
    binding: true,
    from: civilDate('2023-05-24'),
    to: civilDate('2024-01-01'),
    sources: [read['maire-info-2023-06']],
    confidence: 'medium',
  },
  {
    id: 'senate-recommendations',
    text: {
      fr: "Le Sénat recommande de garder le label, de cofinancer les chefs de projet deux ans de plus, puis d'ouvrir en 2028 un programme élargi aux intercommunalités.",
      en: 'The Senate recommends keeping the label, co-funding project managers for two more years, and opening in 2028 a programme widened to intercommunal bodies.',
    },
    binding: false,
    from: civilDate('2025-10-01'),
    sources: [read['senat-rapport-2025-suite']],
    confidence: 'high',
  },
]

/** How long after the adhesion the framework convention is to be signed. */
export const frameworkTerm: Dated<CivilSpan> = [
  { ...since, value: { months: 18 }, sources: [read['anct-mode-emploi']] },
]
