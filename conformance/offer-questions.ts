import { referenceData } from '@petites-villes/data'
import { type Facts, type RuleCatalogue, toDocument } from '@petites-villes/eligibility'
import { factsOfTown, type OfferFacts, offerRulebook, offers } from '@petites-villes/offers'
import { createGazetteer } from '@petites-villes/towns'
import { answerOf, catalogueOf } from './run-vectors.js'
import { type Vector, type VectorFile, vectorFormat } from './vector-file.js'

/** Towns of many kinds: mountain, island, overseas, Corsica, merged, uninhabited, large. */
const towns = [
  ...[
    '73157',
    '73248',
    '05046',
    '04019',
    '09122',
    '63038',
    '15187',
    '2A247',
    '2B050',
    '2A004',
    '97414',
    '97209',
  ],
  ...[
    '97307',
    '97608',
    '97502',
    '59350',
    '75056',
    '13055',
    '69123',
    '48095',
    '23008',
    '58194',
    '22278',
    '29058',
  ],
  ...[
    '50129',
    '14366',
    '80001',
    '08105',
    '55039',
    '57227',
    '67437',
    '68063',
    '88160',
    '35184',
    '85163',
    '17306',
  ],
  ...['24520', '40088', '64483', '31483', '12300', '30007', '83023', '34142', '49069', '76462'],
]

/** What a town hall might add to what is known of its town. */
const projects: readonly OfferFacts[] = [
  {},
  {
    'project.kinds': ['school', 'energy'],
    'project.startedOn': null,
    'town.dgfPopulation': 8_900,
    'town.densityLevel': '5',
  } as OfferFacts,
]

const days = ['2021-09-01', '2026-11-22']

/**
 * The rules of the offers as they are today, asked for real towns.
 *
 * @param step 1 asks each offer for each town, 4 for every fourth
 */
export function offerVectors(step = 1): VectorFile {
  const document = toDocument(catalogue())
  const read = catalogueOf(document)
  const gazetteer = createGazetteer(referenceData)
  const known = towns.flatMap(code => gazetteer.town(code) ?? [])
  const questions = known.flatMap((town, at) =>
    offers.flatMap(({ id }, offerAt): Vector[] => {
      if ((at + offerAt) % step !== 0) return []
      const turn = Math.floor((at + offerAt) / step)
      const asOf = days[turn % days.length] ?? ''
      const { facts } = factsOfTown(town, projects[(turn >> 1) % projects.length])
      const rule = { ruleId: id }
      return [
        {
          id: `${id} ${town.code}`,
          rule,
          facts: written(facts),
          asOf,
          expect: { outcome: 'unknown' as const },
        },
      ]
    }),
  )
  return {
    format: vectorFormat,
    topic: 'offers',
    about: 'The rules of a real catalogue of support offers, asked for real French communes.',
    document,
    vectors: questions.map(question => {
      const { outcome = 'unknown', missing = [], assumptions = [] } = answerOf(question, read)
      return { ...question, expect: { outcome, missing, assumptions } }
    }),
  }
}

/** The rules without what the answers do not depend on. */
function catalogue(): RuleCatalogue {
  const rules = offers.map(({ id, name, rule }) => ({
    id,
    label: { fr: name, en: name },
    versions: rule.map(version => ({ ...version, sources: [] })),
    cases: [],
  }))
  return { rulebook: offerRulebook, rules }
}

/** Facts without their sources. */
function written(facts: Facts): Vector['facts'] {
  const entries = Object.entries(facts).map(([id, given]): readonly [string, unknown] => {
    if (given === null || typeof given !== 'object' || !('state' in given)) return [id, given]
    if (given.state === 'known') return [id, given.value]
    return [id, given.state === 'absent' ? null : { state: 'unknown', reason: given.reason }]
  })
  return Object.fromEntries(entries)
}
