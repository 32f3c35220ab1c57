import { type CivilDate, type OfferFacts, parseCivilDate, type Pvd } from 'petites-villes'
import { jsonBody } from '../http/body.js'
import { fewEntries, objectAt } from '../http/json-fields.js'
import { type Operation, type Query, reading } from '../http/operation.js'
import { below, Refusal } from '../http/refusal.js'
import { ref } from '../openapi/ref.js'
import { dayAsked, dayParameter } from './day-asked.js'
import { factParameters } from './fact-parameters.js'
import { factsAsked } from './facts-asked.js'
import { townAsked, townParameter } from './town-asked.js'

interface PlanQuery extends Query {
  readonly code: string
  readonly asOf: CivilDate
  readonly facts: OfferFacts
}

/** The support plan of a town, with facts in the query. */
export const getPlan = (pvd: Pvd): Operation =>
  reading<PlanQuery>({
    id: 'getPlan',
    path: '/v1/towns/{code}/plan',
    summary: {
      fr: "Plan d'accompagnement sur mesure d'une commune",
      en: 'Tailor-made support plan of a commune',
    },
    description:
      'Every fact of the vocabulary is a parameter: `?frr.zoning=frr`. What is not given is unknown, and never taken as no.',
    parameters: [townParameter, dayParameter, ...factParameters(pvd)],
    refuses: [400, 404],
    answer: 'supportPlan',
    read: ({ path: { code = '' }, parameters }, service) => ({
      code: townAsked(code, service).code,
      ...dayAsked(parameters, service),
      facts: factsAsked(parameters, service.pvd),
    }),
    make: ({ code, asOf, facts }, service) => ({ body: service.pvd.plan(code, { asOf, facts }) }),
  })

/** The same with facts in a body, as values: amounts in cents, absence as null. */
export const postPlan: Operation = {
  method: 'post',
  id: 'postPlan',
  path: '/v1/towns/{code}/plan',
  summary: {
    fr: "Plan d'accompagnement, les faits étant donnés comme valeurs",
    en: 'Support plan, facts being given as values',
  },
  description: 'Amounts are cents, days `YYYY-MM-DD`, and null says that there is none.',
  parameters: [townParameter],
  refuses: [400, 404, 413, 415, 422],
  body: [
    {
      type: 'application/json',
      schema: {
        type: 'object',
        properties: { asOf: ref('day'), facts: ref('facts') },
        additionalProperties: false,
      },
      example: { asOf: '2026-11-22', facts: { 'frr.zoning': 'frr' } },
    },
  ],
  answers: [{ type: 'application/json', schema: ref('supportPlan') }],
  async handle({ path: { code = '' } }, request, service) {
    const town = townAsked(code, service)
    const body = objectAt(await jsonBody(request, service.limits), ['body'], ['asOf', 'facts'])
    const asOf = body.asOf === undefined ? service.today() : dayOf(body.asOf)
    const facts = factsOf(body.facts ?? {}, service.pvd)
    return Response.json(service.pvd.plan(town, { asOf, facts }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}

/** @throws Refusal 422 */
export function dayOf(given: unknown, path: readonly (string | number)[] = ['body', 'asOf']): CivilDate {
  const read = parseCivilDate(typeof given === 'string' ? given.slice(0, 100) : given)
  if (read.ok) return read.value
  throw new Refusal(422, below(path, read.issues))
}

function factsOf(given: unknown, pvd: Pvd): OfferFacts {
  const read = pvd.parseFacts(fewEntries(given, ['body', 'facts']))
  if (read.ok) return read.value
  throw new Refusal(422, below(['body', 'facts'], read.issues.slice(0, 100)))
}
