import {
  type CivilDate,
  covers,
  describeFunding,
  describeRule,
  nearest,
  type Offer,
  type OfferKind,
  type OfferFacts,
  say,
  versionAt,
  windowState,
  type Pvd,
  themes,
  pillars,
} from 'petites-villes'
import { type Operation, type ParameterDescription, type Query, reading } from '../http/operation.js'
import { problem, Refusal } from '../http/refusal.js'
import { ref } from '../openapi/ref.js'
import type { Service } from '../service.js'
import { dayAsked, dayParameter } from './day-asked.js'
import { factParameters } from './fact-parameters.js'
import { factsAsked } from './facts-asked.js'
import { townAsked, townParameter } from './town-asked.js'

interface OffersQuery extends Query {
  readonly asOf: CivilDate
  readonly pillar?: string
  readonly theme?: string
  readonly kind?: OfferKind
}

const choice = (name: string, description: string, schema: string): ParameterDescription => ({
  name,
  in: 'query',
  description,
  schema: ref(schema),
})

const offerParameter: ParameterDescription = {
  name: 'id',
  in: 'path',
  description: 'Id of an offer.',
  schema: ref('offerId'),
  required: true,
  example: 'club-pvd',
}

/** @throws Refusal 404, with the nearest ids */
function offerAsked(given: string, { pvd }: Service): Offer {
  const found = pvd.offers.find(({ id }) => id === given)
  if (found) return found
  const shown = given.slice(0, 60)
  const ids = pvd.offers.map(({ id }) => id)
  throw new Refusal(404, [
    problem('offer/unknown', { given: shown, suggestions: nearest(shown, ids) }, ['path', 'id']),
  ])
}

export const listOffers = reading<OffersQuery>({
  id: 'listOffers',
  path: '/v1/offers',
  summary: { fr: "Catalogue des offres d'un jour", en: 'Catalogue of offers on a day' },
  parameters: [
    dayParameter,
    choice('pillar', 'Only offers of this pillar.', 'pillar'),
    choice('theme', 'Only offers on this theme.', 'theme'),
    choice('kind', 'Only offers of this kind.', 'offerKind'),
  ],
  refuses: [400],
  answer: 'offerList',
  read({ parameters }, service) {
    const kinds = [...new Set(service.pvd.offers.map(({ kind }) => kind))]
    const pillar = parameters.choice(
      'pillar',
      pillars.map(({ id }) => id),
    )
    const theme = parameters.choice('theme', themes)
    const kind = parameters.choice('kind', kinds)
    return {
      ...dayAsked(parameters, service),
      ...(pillar === undefined ? {} : { pillar }),
      ...(theme === undefined ? {} : { theme }),
      ...(kind === undefined ? {} : { kind }),
    }
  },
  make({ asOf, pillar, theme, kind }, { pvd }) {
    const chosen = pvd.offers.filter(
      offer =>
        (pillar === undefined || offer.pillar === pillar) &&
        (theme === undefined || offer.themes.some(each => each === theme)) &&
        (kind === undefined || offer.kind === kind),
    )
    return { body: { asOf, total: chosen.length, items: chosen.map(offer => offerSummary(offer, asOf)) } }
  },
})

function offerSummary(offer: Offer, asOf: CivilDate) {
  const { id, name, acronym, summary, pillar, kind, themes: on, applicants, confidence } = offer
  const { state, span, changesOn } = windowState(offer.window, asOf)
  return {
    id,
    name,
    ...(acronym === undefined ? {} : { acronym }),
    summary,
    pillar,
    kind,
    themes: on,
    applicants,
    confidence,
    window: {
      state,
      ...(span.from === undefined ? {} : { from: span.from }),
      ...(span.to === undefined ? {} : { to: span.to }),
      ...(changesOn === undefined ? {} : { changesOn }),
      ...(span.note === undefined ? {} : { note: span.note }),
    },
  }
}

export const getOffer = reading<Query & { readonly id: string; readonly asOf: CivilDate }>({
  id: 'getOffer',
  path: '/v1/offers/{id}',
  summary: {
    fr: 'Une offre, avec sa règle en mots et comme donnée',
    en: 'One offer, its rule in words and as data',
  },
  parameters: [offerParameter, dayParameter],
  refuses: [400, 404],
  answer: 'offer',
  read: ({ path: { id = '' }, parameters }, service) => ({
    id: offerAsked(id, service).id,
    ...dayAsked(parameters, service),
  }),
  make({ id, asOf }, service) {
    const offer = offerAsked(id, service)
    const version = versionAt(offer.rule, asOf)
    const meaning = version && describeRule(version.value, { rulebook: service.pvd.rulebook, asOf })
    const funding = offer.funding.filter(term => covers(term, asOf))
    return {
      body: {
        asOf,
        ...offerSummary(offer, asOf),
        rule:
          version && meaning
            ? {
                text: { fr: say(meaning, 'fr'), en: say(meaning, 'en') },
                rule: version.value,
                sources: version.sources,
              }
            : null,
        funding: funding.map(term => {
          const { sources, when: _when, ...rest } = term
          return { text: describeFunding(term), term: rest, sources }
        }),
        conditions: offer.conditions ?? [],
        ...(offer.completes === undefined ? {} : { completes: offer.completes }),
        excludes: offer.excludes ?? [],
        doubts: offer.doubts ?? [],
        sources: offer.sources,
      },
    }
  },
})

interface ExplainQuery extends Query {
  readonly code: string
  readonly id: string
  readonly asOf: CivilDate
  readonly facts: OfferFacts
}

export const explainOffer = (pvd: Pvd): Operation =>
  reading<ExplainQuery>({
    id: 'explainOffer',
    path: '/v1/towns/{code}/offers/{id}/explain',
    summary: {
      fr: 'Pourquoi une offre est ouverte ou non à une commune',
      en: 'Why an offer is or is not open to a commune',
    },
    parameters: [townParameter, offerParameter, dayParameter, ...factParameters(pvd)],
    refuses: [400, 404],
    answer: 'offerExplanation',
    read: ({ path: { code = '', id = '' }, parameters }, service) => ({
      code: townAsked(code, service).code,
      id: offerAsked(id, service).id,
      ...dayAsked(parameters, service),
      facts: factsAsked(parameters, service.pvd),
    }),
    make: ({ code, id, asOf, facts }, service) => ({ body: service.pvd.explain(code, id, { asOf, facts }) }),
  })
