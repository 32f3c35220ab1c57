import { civilDate, type CivilDate, type Localized, type Source } from '@petites-villes/core'
import { programmeSources as read } from './sources.js'
import type { Theme } from './theme.js'

/** An authority that launched the programme, with the office it held on that day. */
export interface LaunchAuthority {
  readonly person?: string
  readonly office: Localized
}

/** A text on which the programme rests. */
export interface LegalAnchor {
  readonly id: string
  readonly subject: Localized
  readonly source: Source
}

/** What the programme wants for its towns, in the themes that carry it. */
export interface Aim {
  readonly id: string
  readonly label: Localized
  readonly themes: readonly [Theme, ...Theme[]]
}

/**
 * The identity of the programme.
 *
 * @property launchedOn the day of the public launch, at {@link Programme.launchedAt}
 * @property plannedLastDay the last day foreseen when it was launched; what came after stands in `programmeState`
 */
export interface Programme {
  readonly name: string
  readonly acronym: string
  readonly presentation: Localized
  readonly launchedOn: CivilDate
  readonly launchedAt: string
  readonly launchedBy: readonly LaunchAuthority[]
  readonly plannedLastDay: CivilDate
  readonly aims: readonly Aim[]
  readonly legalAnchors: readonly LegalAnchor[]
  readonly sources: readonly Source[]
}

/** Petites villes de demain. */
export const programme: Programme = {
  name: 'Petites villes de demain',
  acronym: 'PVD',
  presentation: {
    fr: 'Programme national qui donne aux élus des villes de moins de 20 000 habitants, centres de leur bassin de vie et fragiles, les moyens de mener leurs projets. Chaque territoire reçoit un appui taillé pour lui.',
    en: 'A national programme that gives the elected officials of towns of fewer than 20,000 inhabitants, central to the life around them and fragile, the means to carry out their projects. Each area gets support cut to its own measure.',
  },
  launchedOn: civilDate('2020-10-01'),
  launchedAt: 'Barentin (Seine-Maritime)',
  launchedBy: [
    {
      person: 'Jacqueline Gourault',
      office: {
        fr: 'ministre de la Cohésion des territoires et des Relations avec les collectivités territoriales',
        en: 'Minister for Territorial Cohesion and Relations with Local Authorities',
      },
    },
    {
      person: 'Joël Giraud',
      office: { fr: "secrétaire d'État chargé de la Ruralité", en: 'Secretary of State for Rural Affairs' },
    },
  ],
  plannedLastDay: civilDate('2026-03-31'),
  aims: [
    {
      id: 'means',
      label: {
        fr: 'Donner aux élus les moyens de conduire leurs projets',
        en: 'Give elected officials the means to carry out their projects',
      },
      themes: ['engineering'],
    },
    {
      id: 'quality-of-life',
      label: {
        fr: 'Des villes animées où la vie est agréable',
        en: 'Lively towns that are good to live in',
      },
      themes: [
        'housing',
        'commerce',
        'economy',
        'heritage',
        'public-space',
        'public-facilities',
        'mobility',
        'public-services',
        'inclusion',
        'digital',
      ],
    },
    {
      id: 'transition',
      label: {
        fr: 'Des villes engagées dans la transition écologique',
        en: 'Towns engaged in the ecological transition',
      },
      themes: ['ecological-transition', 'energy', 'biodiversity', 'land', 'risk', 'mobility'],
    },
  ],
  legalAnchors: [
    {
      id: 'anct',
      subject: {
        fr: "L'agence qui pilote le programme et son délégué territorial, le préfet",
        en: 'The agency that leads the programme, and its local delegate, the prefect',
      },
      source: read['loi-2019-753'],
    },
    {
      id: 'local-delegate',
      subject: {
        fr: "Le rôle du délégué territorial de l'agence, depuis le 1er mars 2024",
        en: 'The role of the local delegate of the agency, since 1 March 2024',
      },
      source: read['decret-2024-97'],
    },
    {
      id: 'ort',
      subject: {
        fr: "L'opération de revitalisation de territoire, que vaut la convention-cadre",
        en: 'The area revitalisation operation (ORT), to which the framework convention amounts',
      },
      source: read['cch-l303-2'],
    },
  ],
  sources: [read['senat-question-2026'], read['cerema-lancement'], read['anem-pvd-montagne']],
}
