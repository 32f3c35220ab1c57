import type { CivilDate, Offer } from 'petites-villes'
import { compile, factsOfTown, offerRulebook } from 'petites-villes/catalogue'
import type { Town } from 'petites-villes/towns'

/** What a rule says of some communes. */
export interface Tally {
  readonly eligible: number
  readonly undecided: number
  readonly not: number
}

/** @property departments by code; a department without a commune of the scope is not there */
export interface OfferTally extends Tally {
  readonly offer: string
  readonly departments: Readonly<Record<string, Tally>>
}

const places = { yes: 'eligible', unknown: 'undecided', no: 'not' } as const

type Counting = { -readonly [Place in keyof Tally]: number }
const nothing = (): Counting => ({ eligible: 0, undecided: 0, not: 0 })

/**
 * Puts the rule of each offer to each town, on what is publicly known of it on that day. Everything that knows how rules are
 * asked in bulk is in this file.
 */
export function countOffers(
  offers: readonly Pick<Offer, 'id' | 'rule'>[],
  towns: Iterable<Town>,
  asOf: CivilDate,
): readonly OfferTally[] {
  const asked = offers.map(({ id, rule }) => ({
    id,
    decide: compile(rule, { asOf, rulebook: offerRulebook }),
    total: nothing(),
    departments: new Map<string, Counting>(),
  }))
  for (const town of towns) {
    const { facts } = factsOfTown(town)
    for (const { decide, total, departments } of asked) {
      const place = places[decide(facts)]
      total[place]++
      const tally = departments.get(town.department.code) ?? nothing()
      tally[place]++
      departments.set(town.department.code, tally)
    }
  }
  return asked.map(({ id, total, departments }) => ({
    offer: id,
    ...total,
    departments: Object.fromEntries(departments),
  }))
}
