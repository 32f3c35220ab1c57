import type { Confidence, Localized, Source } from '@petites-villes/core'
import { programmeSources as read } from './sources.js'

/**
 * A mountain massif. It is larger than the mountain zone: foothills and gateway towns belong to it.
 *
 * @property overseas true outside metropolitan France
 * @property commission whether a massif commission of the State is known to serve it
 */
export interface Massif {
  readonly id: string
  readonly name: Localized
  readonly overseas: boolean
  readonly commission: 'yes' | 'unknown'
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

const massif = (id: string, fr: string, en: string, place: 'hexagon' | 'corsica' | 'overseas'): Massif => ({
  id,
  name: { fr, en },
  overseas: place === 'overseas',
  commission: place === 'hexagon' ? 'yes' : 'unknown',
  sources:
    place === 'overseas'
      ? [read['massif-central-loi-montagne']]
      : [read['loi-montagne-art-5'], read['decret-2016-1208'], read['anct-commissariats-massif']],
  confidence: place === 'overseas' ? 'medium' : 'high',
})

/**
 * The six massifs of metropolitan France (act no. 85-30, article 5) and the three overseas. Their limits follow
 * departments and cantons of a decree that has not been read, so nothing here says in which massif a town lies.
 */
export const massifs: readonly Massif[] = [
  massif('alpes', 'Alpes', 'Alps', 'hexagon'),
  massif('corse', 'Corse', 'Corsica', 'corsica'),
  massif('massif-central', 'Massif central', 'Massif Central', 'hexagon'),
  massif('massif-jurassien', 'Massif jurassien', 'Jura massif', 'hexagon'),
  massif('pyrenees', 'Pyrénées', 'Pyrenees', 'hexagon'),
  massif('massif-vosgien', 'Massif vosgien', 'Vosges massif', 'hexagon'),
  massif('guadeloupe', 'Guadeloupe', 'Guadeloupe massif', 'overseas'),
  massif('martinique', 'Martinique', 'Martinique massif', 'overseas'),
  massif('la-reunion', 'La Réunion', 'Réunion massif', 'overseas'),
]
