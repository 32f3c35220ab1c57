import { type FactValue, known, unknown, type UnknownReason } from '@petites-villes/eligibility'
import type { SignedZoning, TownZonings, UnknownZoningReason, Zoning } from '@petites-villes/towns'
import type { OfferFacts } from './vocabulary.js'

/**
 * What the lists of a town say as facts. A list that does not reach a territory leaves its fact unknown, and a list that
 * was not loaded leaves it to be asked.
 */
export function factsOfZonings({ pvd, ort, acv, mountain, massif, frr, density }: TownZonings): OfferFacts {
  return {
    'town.mountain': listed(mountain),
    'pvd.member': listed(pvd),
    'pvd.adhesionSignedOn': signed(pvd),
    'acv.member': listed(acv),
    'ort.signedOn': signed(ort),
    ...(massif && { 'town.inMassif': listed(massif) }),
    ...(frr && { 'frr.zoning': frrClass(frr) }),
    ...(density && {
      'town.densityLevel': density.level === null ? outside(density) : known(density.level, density.source),
    }),
  }
}

/** Why a list leaves a fact unknown, in the reasons of the rule language. */
const reasons = {
  'not-covered': 'outside-vintage',
  unreadable: 'not-published',
  contradictory: 'conflicting',
  divided: 'conflicting',
  merged: 'conflicting',
} as const satisfies Record<UnknownZoningReason, UnknownReason>

function outside({ reason = 'not-covered', source }: Zoning): FactValue<never> {
  return unknown(reasons[reason], source)
}

function listed(zoning: Zoning): FactValue<boolean> {
  return zoning.status === 'unknown' ? outside(zoning) : known(zoning.status === 'yes', zoning.source)
}

function signed(zoning: SignedZoning): FactValue<NonNullable<SignedZoning['signedOn']>> {
  const { status, signedOn, source } = zoning
  if (status === 'unknown') return outside(zoning)
  if (status === 'no') return { state: 'absent', source }
  return signedOn === null ? unknown('not-published', source) : known(signedOn, source)
}

/** A town that is classed in part, or keeps the reliefs of a former zoning, is neither classed nor not: somebody has to look. */
function frrClass(zoning: NonNullable<TownZonings['frr']>): FactValue<'none' | 'frr' | 'frr+'> {
  const { level, source } = zoning
  if (level === null) return outside(zoning)
  return level === 'none' || level === 'frr' || level === 'frr+'
    ? known(level, source)
    : unknown('conflicting', source)
}
