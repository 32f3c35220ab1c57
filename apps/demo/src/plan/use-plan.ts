import { useMemo } from 'react'
import type { CivilDate, Issue, OfferFacts, Pvd, SupportPlan } from 'petites-villes'
import type { Town } from 'petites-villes/towns'
import { useAddress } from '../address/use-address.js'
import { givenFacts } from '../session/given-facts.js'
import { usePvd } from '../session/session.js'
import { today } from '../today.js'

/** The case that the address describes: who answers, for which day, with which answers. */
export interface Case {
  readonly pvd: Pvd
  readonly asOf: CivilDate
  readonly facts: OfferFacts
  readonly problems: ReadonlyMap<string, Issue>
}

export function useCase(): Case {
  const pvd = usePvd()
  const { on, answers } = useAddress()
  // The answers are read anew from the address each time; their text says whether they are others.
  const written = JSON.stringify(answers)
  return useMemo(() => {
    const given = givenFacts(pvd, JSON.parse(written) as Record<string, string>)
    return { pvd, asOf: on ?? today(), ...given }
  }, [pvd, on, written])
}

export function usePlan(town: Town): Case & { readonly plan: SupportPlan } {
  const asked = useCase()
  const plan = useMemo(() => asked.pvd.plan(town, { asOf: asked.asOf, facts: asked.facts }), [asked, town])
  return { ...asked, plan }
}
