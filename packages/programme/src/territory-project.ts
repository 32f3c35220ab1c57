import type { Confidence, Localized, Source } from '@petites-villes/core'
import { type CommuneCode, communeCode, type Siren } from '@petites-villes/towns'
import { programmeSources as read } from './sources.js'
import type { Theme } from './theme.js'

/**
 * A project that several towns of the programme share.
 *
 * @property towns the towns of the programme that take part, in order of code
 * @property epcis the intercommunalities that take part, by SIREN in order, only where a source names them
 * @property membership how the list of members was made, when no source names them one by one
 */
export interface TerritoryProject {
  readonly id: string
  readonly name: Localized
  readonly aim: Localized
  readonly towns: readonly [CommuneCode, ...CommuneCode[]]
  readonly epcis: readonly Siren[]
  readonly membership: Localized
  readonly themes: readonly [Theme, ...Theme[]]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

/** The territory projects that a source describes. */
export const territoryProjects: readonly TerritoryProject[] = [
  {
    id: 'maurienne',
    name: { fr: 'La vallée de la Maurienne', en: 'The Maurienne valley' },
    aim: {
      fr: "Faire d'une vallée que l'on traverse une vallée où l'on vient, pour le tourisme comme pour l'activité économique.",
      en: 'Turn a valley that people pass through into one they come to, for tourism as much as for business.',
    },
    towns: [communeCode('73117'), communeCode('73157'), communeCode('73248')],
    epcis: [],
    membership: {
      fr: "La source parle de plusieurs communes de la vallée sans les nommer ; Fourneaux, Modane et Saint-Jean-de-Maurienne sont celles de la liste de l'ANCT. Elle ne nomme aucune intercommunalité.",
      en: 'The source speaks of several towns of the valley without naming them; Fourneaux, Modane and Saint-Jean-de-Maurienne are those on the list of ANCT. It names no intercommunality.',
    },
    themes: ['tourism', 'economy'],
    sources: [read['anem-pvd-montagne'], read['anct-liste-2026']],
    confidence: 'medium',
  },
]

/**
 * The territory projects in which a town takes part.
 *
 * @example
 * ```ts
 * import { territoryProjectsOf } from '@petites-villes/programme'
 *
 * territoryProjectsOf('73157').map(project => project.id) // => ['maurienne']
 * territoryProjectsOf('59350') // => []
 * ```
 */
export function territoryProjectsOf(townCode: string): readonly TerritoryProject[] {
  return territoryProjects.filter(({ towns }) => towns.some(code => code === townCode))
}
