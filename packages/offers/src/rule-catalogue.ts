import type { RuleCatalogue } from '@petites-villes/eligibility'
import { offerCases } from './catalogue.cases.js'
import { offers } from './catalogue.js'
import { offerRulebook } from './rulebook.js'
import type { offerFacts } from './vocabulary.js'

/**
 * The rules of the catalogue with their cases, apart from everything else that an offer says: to run the cases, to measure
 * their coverage, to look for faults, or to hand the rules to another program with `toDocument`.
 *
 * @example
 * ```ts
 * import { runCases } from '@petites-villes/eligibility'
 * import { offerRuleCatalogue } from '@petites-villes/offers/rules'
 *
 * runCases(offerRuleCatalogue).every(({ failures }) => failures.length === 0) // => true
 * ```
 */
export const offerRuleCatalogue: RuleCatalogue<typeof offerFacts> = {
  rulebook: offerRulebook,
  rules: offers.map(({ id, name, rule, summary }) => ({
    id,
    label: { fr: name, en: summary.en },
    versions: rule,
    cases: offerCases[id] ?? [],
  })),
}
