import type { Localized } from '@petites-villes/core'

/**
 * What a partner does in the programme. One partner may hold several roles.
 * - `pilot`: leads the programme, nationally or in a department, and answers for it
 * - `financer`: brings money: grant, loan or equity
 * - `operator`: runs a scheme or delivers a service of the programme
 * - `instructor`: receives the applications and examines them
 * - `expert`: gives method, advice or studies
 * - `network`: brings towns together, or speaks for their elected officials
 */
export type PartnerRole = 'pilot' | 'financer' | 'operator' | 'instructor' | 'expert' | 'network'

export const partnerRoles = [
  'pilot',
  'financer',
  'operator',
  'instructor',
  'expert',
  'network',
] as const satisfies readonly PartnerRole[]

/** How each role is written for people. */
export const partnerRoleLabels: Readonly<Record<PartnerRole, Localized>> = {
  pilot: { fr: 'pilote', en: 'lead' },
  financer: { fr: 'financeur', en: 'funder' },
  operator: { fr: 'opérateur', en: 'operator' },
  instructor: { fr: 'service instructeur', en: 'examining authority' },
  expert: { fr: 'appui et expertise', en: 'expert support' },
  network: { fr: 'tête de réseau', en: 'network' },
}
