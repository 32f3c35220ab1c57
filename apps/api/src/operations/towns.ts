import type { Town } from 'petites-villes'
import { type Query, reading } from '../http/operation.js'
import { problem } from '../http/refusal.js'
import type { Service } from '../service.js'
import { townAsked, townParameter } from './town-asked.js'
import { townSummary } from './town-summary.js'

const statuses = ['yes', 'no', 'unknown'] as const
const page = { usual: 100, max: 500 } as const

interface TownsQuery extends Query {
  readonly department?: string
  readonly pvd?: (typeof statuses)[number]
  readonly after?: string
  readonly limit: number
}

/** The communes, page by page in the order of their codes. */
export const listTowns = reading<TownsQuery>({
  id: 'listTowns',
  path: '/v1/towns',
  summary: { fr: 'Liste des communes', en: 'List of communes' },
  description:
    'By ascending code. `next`, and the header `Link`, name the next page; a page is found by the code that it comes after, so that nothing is skipped.',
  parameters: [
    {
      name: 'department',
      in: 'query',
      description: 'Code of a department: `01`, `2A`, `971`.',
      schema: { type: 'string' },
      example: '73',
    },
    {
      name: 'pvd',
      in: 'query',
      description: 'Whether the town is in Petites villes de demain.',
      schema: { enum: statuses },
      example: 'yes',
    },
    {
      name: 'after',
      in: 'query',
      description: 'The code after which the page begins.',
      schema: { type: 'string', maxLength: 5 },
    },
    {
      name: 'limit',
      in: 'query',
      description: 'Items of a page.',
      schema: { type: 'integer', minimum: 1, maximum: page.max, default: page.usual },
    },
  ],
  refuses: [400],
  answer: 'townList',
  read({ parameters }, { pvd: { gazetteer } }) {
    const department = parameters.text('department', 20)
    const pvd = parameters.choice('pvd', statuses)
    const after = parameters.text('after', 5)
    const limit = parameters.count('limit', page)
    if (department !== undefined && !gazetteer.department(department)) {
      const choices = gazetteer.departments.map(({ code }) => code)
      const suggestions = choices.filter(code => code === `0${department}`)
      parameters.add('department', [
        problem('service/not-a-choice', { given: department, choices, suggestions }),
      ])
    }
    return {
      ...(department === undefined ? {} : { department }),
      ...(pvd === undefined ? {} : { pvd }),
      ...(after === undefined ? {} : { after }),
      limit,
    }
  },
  make({ department, pvd, after = '', limit }, service) {
    const all = townsOf(service, department).filter(({ zonings }) => !pvd || zonings.pvd.status === pvd)
    const start = all.findIndex(({ code }) => code > after)
    const items = start < 0 ? [] : all.slice(start, start + limit)
    const last = items.at(-1)
    const isLast = start < 0 || start + limit >= all.length
    const to = (more: Readonly<Record<string, string>>) =>
      `/v1/towns?${new URLSearchParams({
        ...(department === undefined ? {} : { department }),
        ...(pvd === undefined ? {} : { pvd }),
        ...more,
        limit: String(limit),
      }).toString()}`
    const next = last && !isLast ? to({ after: last.code }) : undefined
    return {
      body: { total: all.length, items: items.map(townSummary), ...(next === undefined ? {} : { next }) },
      links: { first: to({}), ...(next === undefined ? {} : { next }) },
    }
  },
})

function townsOf({ pvd: { gazetteer } }: Service, department: string | undefined): readonly Town[] {
  return department === undefined ? [...gazetteer.towns()] : gazetteer.townsOfDepartment(department)
}

export const getTown = reading<Query & { readonly code: string }>({
  id: 'getTown',
  path: '/v1/towns/{code}',
  summary: { fr: 'Une commune', en: 'One commune' },
  parameters: [townParameter],
  refuses: [400, 404],
  answer: 'town',
  read: ({ path: { code = '' } }, service) => ({ code: townAsked(code, service).code }),
  make: ({ code }, service) => ({ body: townAsked(code, service) }),
})
