import type { CivilDate, Source } from '@petites-villes/core'
import { asFactValue, type DescribeOptions, factsOf } from '@petites-villes/eligibility'
import {
  considerOffer,
  type Offer,
  type OfferFactId,
  type OfferFacts,
  offerRulebook,
} from '@petites-villes/offers'
import type { DayOfPlans } from './day-of-plans.js'
import { planEntry } from './plan-entry.js'
import { SourceList } from './source-list.js'
import type { PlanEntry } from './support-plan.js'

/** A line of a plan, and the sources that it refers to, in the order in which it met them. */
export interface SourcedEntry {
  readonly entry: PlanEntry
  readonly sources: readonly Source[]
}

/** So many lines of one day are kept at least, and twice as many at most. */
const usualEntries = 2000

/** So many different values of facts are told apart before the count begins anew. */
const mostValues = 20_000

/**
 * The lines of the plans of one day. A line depends on nothing but the facts that its offer reads, and most towns have most of those
 * in common: so each line is made once for the same facts, frozen, and handed to every plan that has them.
 */
export class PlanEntries {
  readonly #catalogue: readonly Offer[]
  readonly #asOf: CivilDate
  readonly #day: DayOfPlans
  readonly #reads: readonly { readonly offer: Offer; readonly facts: readonly OfferFactId[] }[]
  readonly #values = new Map<string, number>()
  #nextValue = 1
  #young = new Map<string, SourcedEntry>()
  #old = new Map<string, SourcedEntry>()

  constructor(catalogue: readonly Offer[], asOf: CivilDate, day: DayOfPlans) {
    this.#catalogue = catalogue
    this.#asOf = asOf
    this.#day = day
    this.#reads = catalogue.map(offer => ({ offer, facts: factsReadBy(offer) }))
  }

  /** One line for each offer, in the order of the catalogue. */
  for(facts: OfferFacts): readonly SourcedEntry[] {
    const values = new Map<OfferFactId, number>()
    const valueOf = (fact: OfferFactId): number => {
      const known = values.get(fact)
      if (known !== undefined) return known
      const found = this.#numberOf(facts[fact])
      values.set(fact, found)
      return found
    }
    return this.#reads.map(({ offer, facts: read }) => {
      const key = `${offer.id} ${read.map(valueOf).join()}`
      return this.#kept(key) ?? this.#keep(key, this.#make(offer, facts))
    })
  }

  #make(offer: Offer, facts: OfferFacts): SourcedEntry {
    const sources = new SourceList()
    const describe: DescribeOptions = { rulebook: offerRulebook, asOf: this.#asOf }
    const context = { facts, describe, sources, catalogue: this.#catalogue, day: this.#day }
    const entry = planEntry(offer, considerOffer(offer, facts, { asOf: this.#asOf }), context)
    return { entry: deeplyFrozen(entry), sources: sources.all() }
  }

  /** Values that read the same have the same number, their sources included; 0 for what nobody was asked. */
  #numberOf(given: unknown): number {
    if (given === undefined) return 0
    const text = JSON.stringify(asFactValue(given))
    const known = this.#values.get(text)
    if (known !== undefined) return known
    if (this.#values.size >= mostValues) this.#values.clear()
    this.#values.set(text, this.#nextValue)
    return this.#nextValue++
  }

  #kept(key: string): SourcedEntry | undefined {
    const young = this.#young.get(key)
    if (young) return young
    const old = this.#old.get(key)
    return old && this.#keep(key, old)
  }

  #keep(key: string, made: SourcedEntry): SourcedEntry {
    if (this.#young.size >= usualEntries) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, made)
    return made
  }
}

/** Every fact that any version of the rule or of a funding term may read. */
function factsReadBy({ rule, funding }: Offer): readonly OfferFactId[] {
  const rules = [...rule.map(({ value }) => value), ...funding.flatMap(({ when }) => when ?? [])]
  return [...new Set(rules.flatMap(each => [...factsOf(each, offerRulebook)]))] as OfferFactId[]
}

/** A shared value that somebody wrote to would change the plans of others. */
function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deeplyFrozen(part)
  return value
}
