import { type RuleBuilder, ruleBuilder } from '@petites-villes/eligibility'
import { offerFacts } from './vocabulary.js'

/** The typed way to write a rule over the facts of the catalogue. */
export const rule: RuleBuilder<typeof offerFacts> = ruleBuilder(offerFacts)

/** The rule of an offer that no town is shut out of. */
export const everyTown = rule.all()
