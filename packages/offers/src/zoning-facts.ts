import type { Source } from '@petites-villes/core'
import { type FactValue, known, unknown } from '@petites-villes/eligibility'
import type { SignedZoning, TownZonings, Zoning } from '@petites-villes/towns'
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
      'town.densityLevel':
        density.level === null ? outside(density.source) : known(density.level, density.source),
    }),
  }
}

/** A list that does not reach a territory is a source whose vintage leaves it out. */
function outside(source: Source): FactValue<never> {
  return unknown('outside-vintage', source)
}

function listed({ status, source }: Zoning): FactValue<boolean> {
  return status === 'unknown' ? outside(source) : known(status === 'yes', source)
}

function signed({ status, signedOn, source }: SignedZoning): FactValue<NonNullable<typeof signedOn>> {
  if (status === 'unknown') return outside(source)
  if (status === 'no') return { state: 'absent', source }
  return signedOn === null ? unknown('not-published', source) : known(signedOn, source)
}

/** A town of which only a part is classed depends on where the project stands, and one that keeps old reliefs is not classed. */
function frrClass({ level, source }: NonNullable<TownZonings['frr']>): FactValue<'none' | 'frr' | 'frr+'> {
  if (level === null) return outside(source)
  if (level === 'frr-partial') return unknown('conflicting', source)
  return known(level === 'frr' || level === 'frr+' ? level : 'none', source)
}
