import type { Localized, Source } from '@petites-villes/core'
import { programmeSources as read } from './sources.js'

/** The three pillars of the programme: means to steer a project, a network of peers, and measures on themes. */
export type PillarId = 'engineering' | 'network' | 'thematic'

export interface Pillar {
  readonly id: PillarId
  readonly name: Localized
  readonly description: Localized
  readonly sources: readonly [Source, ...Source[]]
}

const sources = [read['senat-question-2021'], read['anem-pvd-montagne']] as const

/** The pillars in the order in which the programme states them. */
export const pillars: readonly [Pillar, Pillar, Pillar] = [
  {
    id: 'engineering',
    name: { fr: "L'appui en ingénierie", en: 'Engineering support' },
    description: {
      fr: 'Des femmes, des hommes et des études pour bâtir et conduire le projet : chef de projet cofinancé, expertises, conseil.',
      en: 'People and studies to build and steer the project: a co-funded project manager, expertise, advice.',
    },
    sources,
  },
  {
    id: 'network',
    name: { fr: 'Le Club', en: 'The Club' },
    description: {
      fr: "Un réseau où élus et chefs de projet se rencontrent, comparent leurs expériences et s'inspirent de ce qui marche ailleurs.",
      en: 'A network in which elected officials and project managers meet, compare what they have tried and borrow what works elsewhere.',
    },
    sources,
  },
  {
    id: 'thematic',
    name: { fr: 'Les mesures thématiques', en: 'Thematic measures' },
    description: {
      fr: 'Des financements ciblés pour agir sur un sujet : habitat, commerce, patrimoine, écologie, mobilité, services.',
      en: 'Targeted funding to act on one subject: housing, shops, heritage, ecology, mobility, services.',
    },
    sources,
  },
]

/**
 * The pillar behind an identifier.
 *
 * @example
 * ```ts
 * import { pillar } from '@petites-villes/programme'
 *
 * pillar('network').name.fr // => 'Le Club'
 * ```
 */
export function pillar(id: PillarId): Pillar {
  const [engineering, network, thematic] = pillars
  return { engineering, network, thematic }[id]
}
