import type { Confidence, Localized, Source } from '@petites-villes/core'
import { partner } from './partner.js'
import type { PartnerId } from './partner-id.js'
import { partnerSources } from './sources.js'

/**
 * A way to reach a partner that a source gives.
 *
 * @property value an https address, or a telephone number as it is dialled in France
 * @property label what answers there, when it is not the partner as a whole
 */
export interface ContactPoint {
  readonly kind: 'site' | 'phone'
  readonly value: string
  readonly label?: Localized
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

const phones: Partial<Readonly<Record<PartnerId, ContactPoint>>> = {
  'banque-des-territoires': {
    kind: 'phone',
    value: '0 970 808 809',
    label: {
      fr: 'Territoires Conseils, questions juridiques et financières',
      en: 'Territoires Conseils, legal and financial questions',
    },
    sources: [partnerSources['bdt-territoires-conseils-2021']],
    confidence: 'medium',
  },
}

/**
 * How to reach a partner, as far as a source says it. For most families, such as the prefects, none was read: the list is
 * empty then.
 *
 * @example
 * ```ts
 * import { contactPoints } from '@petites-villes/partners'
 *
 * contactPoints('banque-des-territoires').map(({ value }) => value)
 * // => ['https://www.banquedesterritoires.fr', '0 970 808 809']
 * contactPoints('prefet-departement') // => []
 * ```
 */
export function contactPoints(id: PartnerId): readonly ContactPoint[] {
  const { site, sources, confidence } = partner(id)
  const phone = phones[id]
  return [
    ...(site === undefined ? [] : [{ kind: 'site' as const, value: site, sources, confidence }]),
    ...(phone ? [phone] : []),
  ]
}
