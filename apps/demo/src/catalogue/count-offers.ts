import type { CivilDate, Offer } from 'petites-villes'
import { columnsOf, compileBatch, factsOfTown, offerRulebook, outcomeAt } from 'petites-villes/batch'
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

/** Puts the rule of each offer to each town, on what is publicly known of it on that day. */
export function countOffers(
  offers: readonly Pick<Offer, 'id' | 'rule'>[],
  towns: Iterable<Town>,
  asOf: CivilDate,
): readonly OfferTally[] {
  const asked = [...towns]
  const columns = columnsOf(
    offerRulebook.vocabulary,
    asked.map(town => factsOfTown(town).facts),
  )
  const rules = offers.map(({ id, rule }) => ({ id, versions: rule }))
  const { rules: answers } = compileBatch({ rulebook: offerRulebook, rules }, { asOf }).answer(columns)
  return answers.map(answer => {
    const total = nothing()
    const departments: Record<string, Counting> = {}
    for (const [row, { department }] of asked.entries()) {
      const place = places[outcomeAt(answer, row)]
      total[place]++
      const tally = (departments[department.code] ??= nothing())
      tally[place]++
    }
    return { offer: answer.rule, ...total, departments }
  })
}
