import {
  type Cents,
  civilDate,
  type CivilDate,
  euros,
  type Localized,
  type Period,
  type Source,
} from '@petites-villes/core'
import { type PointOfEntry, pointsOfEntry } from '@petites-villes/partners'
import { programmeSources as read } from './sources.js'

/** A part of the money of a plan. */
export interface PlanShare {
  readonly id: string
  readonly label: Localized
  readonly amount: Cents
}

/**
 * The national plan for mountain areas with which the programme was to be joined up.
 *
 * @property measures how many measures it had when presented
 * @property fundPeriod the years over which its fund could be committed
 */
export interface AvenirMontagnes {
  readonly name: string
  readonly presentedOn: CivilDate
  readonly presentedAt: string
  readonly total: Cents
  readonly measures: number
  readonly fund: Cents
  readonly fundPeriod: Period
  readonly fundShares: readonly PlanShare[]
  readonly presentation: Localized
  readonly sources: readonly [Source, ...Source[]]
}

/** Avenir Montagnes. */
export const avenirMontagnes: AvenirMontagnes = {
  name: 'Avenir Montagnes',
  presentedOn: civilDate('2021-05-27'),
  presentedAt: 'Bourg-Saint-Maurice (Savoie)',
  total: euros(650_000_000),
  measures: 14,
  fund: euros(331_000_000),
  fundPeriod: { from: civilDate('2021-01-01'), to: civilDate('2023-01-01') },
  fundShares: [
    {
      id: 'investment-state',
      label: { fr: "investissement, part de l'État", en: 'investment, share of the State' },
      amount: euros(150_000_000),
    },
    {
      id: 'investment-regions',
      label: { fr: 'investissement, part des Régions', en: 'investment, share of the regions' },
      amount: euros(150_000_000),
    },
    {
      id: 'engineering',
      label: {
        fr: 'ingénierie, dont 11 millions de la Banque des Territoires',
        en: 'engineering, 11 million of it from Banque des Territoires',
      },
      amount: euros(31_000_000),
    },
  ],
  presentation: {
    fr: "Plan national pour un tourisme de montagne plus durable et sur quatre saisons : un fonds d'investissement, un appui en ingénierie et un appel à projets de mobilité.",
    en: 'A national plan for more sustainable mountain tourism through all four seasons: an investment fund, engineering support and a call for mobility projects.',
  },
  sources: [read['bdt-avenir-montagnes-fonds'], read['circulaire-avenir-montagnes']],
}

/**
 * What the programme holds for a mountain town, beside the offers that complete others.
 *
 * @property applies `to-confirm` when the zoning of the town is unknown
 */
export interface MountainSupport {
  readonly applies: 'yes' | 'to-confirm'
  readonly explanation: Localized
  readonly entries: readonly PointOfEntry[]
  readonly plan: AvenirMontagnes
  readonly sources: readonly [Source, ...Source[]]
}

const common = {
  fr: "Les villes de montagne ont été choisies comme les autres. Depuis 2021, des compléments à l'offre devaient être établis avec les préfectures et les collectivités, en lien avec le plan Avenir Montagnes. Le préfet coordonnateur de massif s'ajoute au préfet de département comme interlocuteur.",
  en: 'Mountain towns were chosen like the others. From 2021 on, complements to the offer were to be worked out with prefectures and local authorities, in step with the Avenir Montagnes plan. The coordinating prefect of the massif is a contact beside the prefect of the department.',
}

const sources = [read['anem-pvd-montagne'], read['anct-commissariats-massif']] as const

/**
 * What the programme holds for mountain towns, or undefined for a town that is surely not one. No source speaks of a
 * selection of its own for the mountains.
 *
 * @example
 * ```ts
 * import { mountainSupport } from '@petites-villes/programme'
 *
 * mountainSupport('yes')?.entries.map(entry => entry.partner) // => ['prefet-departement', 'prefet-massif']
 * mountainSupport('unknown')?.applies // => 'to-confirm'
 * mountainSupport('no') // => undefined
 * ```
 */
export function mountainSupport(mountain: 'yes' | 'no' | 'unknown'): MountainSupport | undefined {
  if (mountain === 'no') return undefined
  const unsure = {
    fr: `Les données ne disent pas si la commune est en zone de montagne. ${common.fr}`,
    en: `The data do not say whether the town is in the mountain zone. ${common.en}`,
  }
  return {
    applies: mountain === 'yes' ? 'yes' : 'to-confirm',
    explanation: mountain === 'yes' ? common : unsure,
    entries: pointsOfEntry({ mountain }),
    plan: avenirMontagnes,
    sources,
  }
}
