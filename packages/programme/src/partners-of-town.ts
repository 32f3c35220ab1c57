import {
  type PartnerId,
  partnerIds,
  type PartnerRole,
  partnersServing,
  placeOf,
  type ServingPartner,
} from '@petites-villes/partners'
import type { Town } from '@petites-villes/towns'
import type { Theme } from './theme.js'

/**
 * The themes in which each partner acts, as its presentation and its sources say; `every` for those that act in all of
 * them, or that send a town on.
 */
const themesOfPartners: Readonly<Record<PartnerId, 'every' | readonly Theme[]>> = {
  anct: 'every',
  'prefet-departement': 'every',
  'prefet-region': 'every',
  'prefet-massif': 'every',
  'commissariat-massif': 'every',
  ddt: ['housing', 'public-space', 'land'],
  'ministere-territoires': 'every',
  'ministere-transition-ecologique': ['ecological-transition', 'energy', 'biodiversity', 'risk'],
  'ministere-culture': ['heritage'],
  drac: ['heritage'],
  dge: ['commerce'],
  dgcl: ['taxation'],
  cdc: 'every',
  'banque-des-territoires': 'every',
  anah: ['housing'],
  cerema: ['risk', 'ecological-transition', 'mobility', 'public-space'],
  ademe: ['ecological-transition', 'energy'],
  cnsa: ['housing', 'inclusion'],
  epf: ['land'],
  'france-mobilites': ['mobility'],
  'atout-france': ['tourism'],
  'fondation-du-patrimoine': ['heritage'],
  fnccr: ['energy'],
  apvf: 'every',
  amf: 'every',
  anem: 'every',
  regions: 'every',
  departements: 'every',
  cci: ['commerce', 'economy'],
  cma: ['commerce', 'economy'],
  caue: ['public-space', 'public-facilities', 'biodiversity'],
}

/**
 * The partners that act in a theme, in catalogue order.
 *
 * @example
 * ```ts
 * import { partnersOnTheme } from '@petites-villes/programme'
 *
 * partnersOnTheme('housing').includes('anah') // => true
 * partnersOnTheme('tourism').includes('anah') // => false
 * ```
 */
export function partnersOnTheme(theme: Theme): readonly PartnerId[] {
  return partnerIds.filter(id => {
    const themes = themesOfPartners[id]
    return themes === 'every' || themes.includes(theme)
  })
}

/**
 * Who serves a town of a gazetteer: all, or those in one role or on one theme. See `partnersServing` of
 * `@petites-villes/partners`.
 *
 * @example
 * ```ts
 * import { referenceData } from '@petites-villes/data'
 * import { partnersOfTown } from '@petites-villes/programme'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const modane = createGazetteer(referenceData).town('73157')!
 * const [prefect, massif] = partnersOfTown(modane)
 * prefect?.territory.label.fr // => 'Savoie'
 * massif?.certainty // => 'yes'
 * partnersOfTown(modane, { role: 'expert', theme: 'tourism' }).some(each => each.partner === 'atout-france') // => true
 * ```
 */
export function partnersOfTown(
  town: Town,
  { role, theme }: { readonly role?: PartnerRole; readonly theme?: Theme } = {},
): readonly ServingPartner[] {
  return partnersServing(placeOf(town), {
    ...(role === undefined ? {} : { role }),
    ...(theme === undefined ? {} : { among: partnersOnTheme(theme) }),
  })
}
