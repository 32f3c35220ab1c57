import type { DayLiteral, Outcome, RuleCase } from '@petites-villes/eligibility'
import type { OfferId } from '../offer.js'
import { type OfferFactId, type OfferFacts, offerFacts } from '../vocabulary.js'

/** Examples of who may have an offer; each is a test of its rule. */
export type OfferCases = Readonly<Record<OfferId, readonly OfferCase[]>>

export type OfferCase = RuleCase<typeof offerFacts>

export const today = '2026-11-22' satisfies DayLiteral

const example =
  (outcome: Outcome) =>
  (name: string, facts: OfferFacts, asOf: DayLiteral = today): OfferCase => ({
    name,
    asOf,
    facts,
    expect: { outcome },
  })

export const isYes = example('yes')
export const isNo = example('no')
export const isUnknown = example('unknown')

/**
 * The cases around a yes whose conditions must all hold: with one fact turned it becomes a no, and with that fact
 * missing it is unknown, for want of that fact alone.
 */
export function eachNeeded(
  name: string,
  facts: OfferFacts,
  turned: { readonly [K in OfferFactId]?: readonly [value: OfferFacts[K], words: string] },
  asOf: DayLiteral = today,
): readonly OfferCase[] {
  const without = (id: string): OfferFacts =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id))
  return [
    isYes(name, facts, asOf),
    ...(Object.entries(turned) as [OfferFactId, readonly [unknown, string]][]).flatMap(
      ([id, [value, words]]) => [
        isNo(`${name}, but ${words}`, { ...facts, [id]: value }, asOf),
        {
          ...isUnknown(`${name}, not knowing: ${offerFacts[id].label.en}`, without(id), asOf),
          expect: { outcome: 'unknown' as const, missing: [id] },
        },
      ],
    ),
  ]
}

/** Towns that every reader of the programme knows, with what was published of them in 2026. */
export const modane: OfferFacts = {
  'applicant.kind': 'commune',
  'town.population': 2_849,
  'town.overseas': false,
  'town.mountain': true,
  'pvd.member': true,
  'pvd.adhesionSignedOn': '2021-06-03',
  'acv.member': false,
  'ort.signedOn': '2023-03-29',
}

export const portoVecchio: OfferFacts = {
  'applicant.kind': 'commune',
  'town.population': 11_198,
  'town.overseas': false,
  'pvd.member': true,
  'pvd.adhesionSignedOn': '2021-03-30',
  'acv.member': false,
  'ort.signedOn': '2025-04-03',
}

export const lille: OfferFacts = {
  'applicant.kind': 'commune',
  'town.population': 238_246,
  'town.overseas': false,
  'town.mountain': false,
  'pvd.member': false,
  'pvd.adhesionSignedOn': null,
  'acv.member': false,
  'ort.signedOn': null,
}
