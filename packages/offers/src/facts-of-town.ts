import { absent, asFactValue, known, unknown, type Value, type ValueOf } from '@petites-villes/eligibility'
import type { Town } from '@petites-villes/towns'
import type { OfferFactId, offerFacts, OfferFacts } from './vocabulary.js'
import { factsOfZonings } from './zoning-facts.js'

/**
 * The facts of a town, and where the caller contradicts them.
 *
 * @property overridden facts that are known from the town and that the caller gave another value
 */
export interface TownFacts {
  readonly facts: OfferFacts
  readonly overridden: readonly OfferFactId[]
}

/**
 * What is known of a town for the rules of the catalogue. What the caller gives wins, and a contradiction is named.
 * A town on a list without a published day is a member whose day is unknown; a list that does not cover a territory
 * leaves the fact unknown. The applicant is the town itself unless the caller names another.
 */
export function factsOfTown(town: Town, given: OfferFacts = {}): TownFacts {
  const own = ownFacts(town)
  const overridden = (Object.keys(given) as OfferFactId[]).filter(id => contradicts(own[id], given[id]))
  return { facts: { 'applicant.kind': 'commune', ...own, ...defined(given) }, overridden }
}

function ownFacts({ population, department, epci, zonings }: Town): OfferFacts {
  return {
    'town.population': population === null ? unknown('not-published') : known(population),
    'town.overseas': known(/^9[78]/.test(department.code)),
    'town.territory': known(territoryOf(department.code)),
    'epci.population': epci ? known(epci.population) : absent(),
    ...(epci === null && {
      'epci.density': absent(),
      'epci.centrePopulation': absent(),
      'epci.rural': absent(),
    }),
    ...factsOfZonings(zonings),
  }
}

const territories = {
  '2A': 'corsica',
  '2B': 'corsica',
  '971': 'guadeloupe',
  '972': 'martinique',
  '973': 'guyane',
  '974': 'la-reunion',
  '975': 'saint-pierre-et-miquelon',
  '976': 'mayotte',
  '977': 'saint-barthelemy',
  '978': 'saint-martin',
} as const

function territoryOf(department: string): ValueOf<(typeof offerFacts)['town.territory']> {
  const named: Readonly<Partial<Record<string, (typeof territories)[keyof typeof territories]>>> = territories
  return named[department] ?? (/^9[78]/.test(department) ? 'other-overseas' : 'mainland')
}

function defined(given: OfferFacts): OfferFacts {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function contradicts(own: unknown, given: unknown): boolean {
  const mine = asFactValue(own)
  const theirs = asFactValue(given)
  if (given === undefined || mine.state === 'unknown') return false
  return (
    mine.state !== theirs.state || (mine.state === 'known' && theirs.state === 'known' && !same(mine, theirs))
  )
}

function same(a: { readonly value: Value }, b: { readonly value: Value }): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value)
}
