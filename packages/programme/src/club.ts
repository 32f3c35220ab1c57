import { civilDate, type CivilDate, type Confidence, type Localized, type Source } from '@petites-villes/core'
import { programmeSources as read } from './sources.js'

/** A way in which the Club brings its members together. */
export interface ClubActivity {
  readonly id: string
  readonly label: Localized
  readonly since: CivilDate
  readonly source: Source
}

/** The network of the programme. It is free. */
export interface Club {
  readonly name: string
  readonly presentation: Localized
  readonly members: Localized
  readonly activities: readonly ClubActivity[]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

/** The second pillar of the programme. */
export const club: Club = {
  name: 'Club Petites villes de demain',
  presentation: {
    fr: "Le Club relie les villes du programme : on s'y rencontre, on y compare ses projets et l'on profite de l'expérience des autres. L'ANCT l'anime, sans frais pour les communes.",
    en: 'The Club links the towns of the programme: they meet, compare their projects and profit from the experience of others. ANCT runs it, at no cost to towns.',
  },
  members: {
    fr: 'Les élus et les chefs de projet des communes du programme et de leurs intercommunalités.',
    en: 'The elected officials and the project managers of the towns in the programme and of their intercommunal bodies.',
  },
  activities: [
    {
      id: 'national-meetings',
      label: { fr: 'Rencontres nationales', en: 'National meetings' },
      since: civilDate('2021-04-22'),
      source: read['anct-rencontres-2021'],
    },
    {
      id: 'regional-meetings',
      label: { fr: 'Rencontres régionales des chefs de projet', en: 'Regional meetings of project managers' },
      since: civilDate('2022-06-22'),
      source: read['anct-rencontres-regionales-2022'],
    },
  ],
  sources: [read['anct-rencontres-regionales-2022'], read['anct-anctour-2023']],
  confidence: 'high',
}

/** Whether a town may take part in the Club, and what makes it so. */
export interface ClubAccess {
  readonly access: 'member' | 'to-confirm'
  readonly because: Localized
  readonly sources: readonly [Source, ...Source[]]
}

const member: ClubAccess = {
  access: 'member',
  because: {
    fr: 'La commune est dans le programme : ses élus et son chef de projet font partie du Club.',
    en: 'The town is in the programme: its elected officials and its project manager belong to the Club.',
  },
  sources: [read['anct-rencontres-regionales-2022']],
}

const outsider: ClubAccess = {
  access: 'to-confirm',
  because: {
    fr: "En 2021, le Club était annoncé comme ouvert à toutes les communes ; rien ne dit s'il l'est resté. Demandez à l'ANCT.",
    en: 'In 2021 the Club was announced as open to all towns; nothing says whether it still is. Ask ANCT.',
  },
  sources: [read['maires-de-france-2021-05']],
}

const unsure: ClubAccess = {
  access: 'to-confirm',
  because: {
    fr: 'On ignore si la commune est dans le programme, ce qui décide de sa place au Club.',
    en: 'Whether the town is in the programme, which decides on its place in the Club, is not known.',
  },
  sources: [read['maires-de-france-2021-05']],
}

/**
 * Whether a town takes part in the Club, from its place in the programme.
 *
 * @example
 * ```ts
 * import { clubAccess } from '@petites-villes/programme'
 *
 * clubAccess('yes').access // => 'member'
 * clubAccess('no').access // => 'to-confirm'
 * ```
 */
export function clubAccess(pvd: 'yes' | 'no' | 'unknown'): ClubAccess {
  return { yes: member, no: outsider, unknown: unsure }[pvd]
}
