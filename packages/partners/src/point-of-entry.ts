import type { Localized, Source } from '@petites-villes/core'
import type { PartnerId } from './partner-id.js'
import { partnerSources } from './sources.js'

/**
 * The door on which a town knocks first.
 *
 * @property partner who receives the town
 * @property why what makes it the entry
 */
export interface PointOfEntry {
  readonly partner: PartnerId
  readonly why: Localized
  readonly sources: readonly [Source, ...Source[]]
}

const prefect: PointOfEntry = {
  partner: 'prefet-departement',
  why: {
    fr: "Le préfet de département est le délégué territorial de l'ANCT : il reçoit les demandes et mobilise les autres partenaires.",
    en: 'The prefect of the department is the local delegate of ANCT: requests go to the prefect, who calls on the other partners.',
  },
  sources: [partnerSources['maires-de-france-2021-05'], partnerSources['anct-rencontres-regionales-2022']],
}

const massif: PointOfEntry = {
  partner: 'prefet-massif',
  why: {
    fr: 'En massif, le préfet coordonnateur et son commissariat suivent les crédits de montagne et conseillent les porteurs de projet, aux côtés du préfet de département.',
    en: 'In a massif, the coordinating prefect and the massif commission follow the mountain credits and advise project owners, next to the prefect of the department.',
  },
  sources: [partnerSources['anct-commissariats-massif']],
}

/**
 * Where a town enters, first door first. The second door stands in a massif only; a town whose mountain zoning is
 * unknown should be shown both.
 *
 * @example
 * ```ts
 * import { pointsOfEntry } from '@petites-villes/partners'
 *
 * pointsOfEntry({ mountain: 'no' }).map(entry => entry.partner) // => ['prefet-departement']
 * pointsOfEntry({ mountain: 'unknown' }).length // => 2
 * ```
 */
export function pointsOfEntry({
  mountain,
}: {
  mountain: 'yes' | 'no' | 'unknown'
}): readonly [PointOfEntry, ...PointOfEntry[]] {
  return mountain === 'no' ? [prefect] : [prefect, massif]
}
