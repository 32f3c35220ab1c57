import type { Confidence, Localized, Source } from '@petites-villes/core'
import { elected } from './catalogue/elected.js'
import { expertise } from './catalogue/expertise.js'
import { finance } from './catalogue/finance.js'
import { state } from './catalogue/state.js'
import { type PartnerId, partnerIds } from './partner-id.js'
import type { PartnerRole } from './partner-role.js'
import type { TerritoryOfAction } from './territory-of-action.js'

/**
 * An organisation, or a family of organisations, that carries a part of the programme.
 *
 * @property name official name, in French as in the law; for a family, the plural: `Départements`
 * @property family true when the entry stands for one body in each territory, and not for one single body
 * @property partOf the body that answers for this one in law, when this one is a service or a business line of it
 * @property legalForm absent when no source says it
 * @property siren absent for a family, for a service without legal personality, and when nobody has read it
 * @property site home page, only where a source gives it
 * @property territory where one such body acts
 * @property mountainOnly true when it serves mountain towns and no others
 * @property presentation what it does for a small town
 * @property confidence how sure the presence and the roles in the programme are; the legal form and the SIREN have
 * their own
 */
export interface Partner {
  readonly id: PartnerId
  readonly name: string
  readonly acronym?: string
  readonly family: boolean
  readonly partOf?: PartnerId
  readonly legalForm?: { readonly label: Localized; readonly confidence: Confidence }
  readonly siren?: { readonly value: string; readonly confidence: Confidence }
  readonly site?: string
  readonly territory: TerritoryOfAction
  readonly mountainOnly?: true
  readonly presentation: Localized
  readonly roles: readonly [PartnerRole, ...PartnerRole[]]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

const catalogue: Readonly<Record<PartnerId, Partner>> = { ...state, ...finance, ...expertise, ...elected }

/** All the partners, State first, then those who pay, those who advise and those who represent. */
export const partners: readonly Partner[] = partnerIds.map(id => catalogue[id])

/**
 * The partner behind an identifier; for somebody's text, read it first with `parsePartnerId`.
 *
 * @example
 * ```ts
 * import { partner } from '@petites-villes/partners'
 *
 * partner('banque-des-territoires').partOf // => 'cdc'
 * partner('anct').roles.includes('pilot') // => true
 * ```
 */
export function partner(id: PartnerId): Partner {
  return catalogue[id]
}

/**
 * The partners that hold a role in the programme, in catalogue order. In one offer a partner may hold fewer roles.
 *
 * @example
 * ```ts
 * import { partnersInRole } from '@petites-villes/partners'
 *
 * partnersInRole('pilot').map(p => p.id) // => ['anct', 'prefet-departement']
 * ```
 */
export function partnersInRole(role: PartnerRole): readonly Partner[] {
  return partners.filter(each => each.roles.includes(role))
}
