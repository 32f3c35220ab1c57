import type { CivilDate, Localized } from '@petites-villes/core'
import type { Evaluation } from '@petites-villes/eligibility'
import {
  type ChangedCondition,
  changedConditions,
  CounterfactualSearch,
  QuestionOrder,
  type RankedQuestion,
} from '@petites-villes/eligibility/analysis'
import {
  factsOfTown,
  type Offer,
  type OfferFactId,
  offerFacts,
  type OfferFacts,
  offerRulebook,
} from '@petites-villes/offers'
import type { Town } from '@petites-villes/towns'
import type { PlanChange } from './support-plan.js'

const mostWays = 3

/**
 * What would change the answers of one day, and in which order to ask: the rules of the catalogue as decision diagrams,
 * made when they are first needed.
 */
export class DayOfPlans {
  readonly #offers: readonly Offer[]
  readonly #asOf: CivilDate
  readonly #towns: () => readonly Town[]
  readonly #searches = new Map<string, CounterfactualSearch>()
  #order: QuestionOrder | undefined

  /** @param towns whose facts say how likely an answer is */
  constructor(offers: readonly Offer[], asOf: CivilDate, towns: () => readonly Town[]) {
    this.#offers = offers
    this.#asOf = asOf
    this.#towns = towns
  }

  /** The smallest changes that would turn the no of an offer, the easiest first; `evaluation` is that no. */
  changes(offer: Offer, facts: OfferFacts, evaluation: Evaluation): readonly PlanChange[] {
    const rule = { rule: offer.rule, rulebook: offerRulebook, asOf: this.#asOf }
    const search = this.#searches.get(offer.id) ?? new CounterfactualSearch(rule)
    this.#searches.set(offer.id, search)
    return search.ways(facts, { outcome: 'yes', most: mostWays }).map((way): PlanChange => {
      const conditions = changedConditions(rule, evaluation, way)
      return {
        conditions: conditions.filter(({ supposed }) => !supposed).map(wording),
        supposing: conditions.filter(({ supposed }) => supposed).map(wording),
        possible: way.possible,
        facts: [...way.changes, ...way.supposing].map(({ fact, value, decidedBy }) => ({
          fact,
          label: offerFacts[fact as OfferFactId].label,
          value,
          decidedBy,
        })),
      }
    })
  }

  /** The open questions, the one that is expected to settle most offers first. */
  questions(facts: OfferFacts): readonly RankedQuestion[] {
    this.#order ??= new QuestionOrder(
      this.#offers.map(({ id, rule }) => ({ id, versions: rule })),
      {
        asOf: this.#asOf,
        rulebook: offerRulebook,
        population: this.#towns().map(town => ({ id: town.code, facts: factsOfTown(town).facts })),
      },
    )
    return this.#order.questions(facts)
  }
}

function wording({ text, outcome }: ChangedCondition): Localized {
  return outcome === 'no'
    ? { fr: `ne plus être dans ce cas : ${text.fr}`, en: `no longer in this case: ${text.en}` }
    : text
}
