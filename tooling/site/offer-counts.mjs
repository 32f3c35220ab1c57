import { evaluate } from 'petites-villes/rules'
import { columnsOf, compileBatch, countOutcomes, factsOfTown, outcomeAt } from 'petites-villes/batch'

/**
 * What the rule of one offer answers for the towns of the programme.
 *
 * @typedef {object} OfferCounts
 * @property {number} yes
 * @property {number} unknown
 * @property {number} no
 * @property {readonly { fact: string, towns: number }[]} missing the facts that undecided towns wait for, the most wanted first
 */

/**
 * Asks a whole catalogue about every town of the programme.
 *
 * @param {import('petites-villes/rules').RuleCatalogue} catalogue
 * @param {readonly import('petites-villes').Town[]} members
 * @param {import('petites-villes').CivilDate} asOf
 * @returns {ReadonlyMap<string, OfferCounts>}
 */
export function countOffers(catalogue, members, asOf) {
  /** @type {readonly import('petites-villes/batch').Facts<import('petites-villes/batch').Vocabulary>[]} */
  const facts = members.map(town => factsOfTown(town).facts)
  const { rulebook } = catalogue
  const { rules, rows } = compileBatch(catalogue, { asOf }).answer(columnsOf(rulebook.vocabulary, facts))
  const versionsOf = new Map(catalogue.rules.map(({ id, versions }) => [id, versions]))
  return new Map(
    rules.map(answers => {
      const versions = versionsOf.get(answers.rule) ?? []
      /** @type {Map<string, number>} */
      const missing = new Map()
      for (const [row, known] of facts.entries()) {
        if (outcomeAt(answers, row) !== 'unknown') continue
        for (const { fact } of evaluate(versions, known, { asOf, rulebook }).missing)
          missing.set(fact, (missing.get(fact) ?? 0) + 1)
      }
      const wanted = [...missing].map(([fact, towns]) => ({ fact, towns }))
      wanted.sort((a, b) => b.towns - a.towns || (a.fact < b.fact ? -1 : 1))
      return [answers.rule, { ...countOutcomes(answers, rows), missing: wanted }]
    }),
  )
}
