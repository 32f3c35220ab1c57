import type { LookUp, Town } from 'petites-villes'
import { type Query, reading } from '../http/operation.js'
import { sentenceOf } from '../words/service-sentences.js'
import { townSummary } from './town-summary.js'

const most = { usual: 10, max: 50 } as const
const longest = 100

interface SearchQuery extends Query {
  readonly q: string
  readonly limit: number
}

/** Towns under an input field, beside what the words mean when they are all of the question. */
export const search = reading<SearchQuery>({
  id: 'search',
  path: '/v1/search',
  summary: {
    fr: 'Recherche de communes par nom, code commune ou code postal',
    en: 'Search of communes by name, commune code or postal code',
  },
  description:
    '`items` are for a list under an input field, best first. `reading` says what the words name by themselves; nothing is guessed: homonyms are `several`, a former code is `replaced`, a typing mistake is `none`.',
  parameters: [
    {
      name: 'q',
      in: 'query',
      description: 'What was typed.',
      schema: { type: 'string', maxLength: longest },
      required: true,
      example: 'saint jean de maur',
    },
    {
      name: 'limit',
      in: 'query',
      description: 'Items at most.',
      schema: { type: 'integer', minimum: 1, maximum: most.max, default: most.usual },
    },
  ],
  refuses: [400],
  answer: 'townSearch',
  read: ({ parameters }) => ({
    q: parameters.required('q', longest),
    limit: parameters.count('limit', most),
  }),
  make: ({ q, limit }, { pvd: { gazetteer } }) => ({
    body: {
      reading: readingOf(gazetteer.lookUp(q)),
      items: gazetteer.search(q, { limit }).map(townSummary),
    },
  }),
})

function readingOf(answer: LookUp) {
  const codes = (towns: readonly Town[]) => towns.map(({ code }) => code)
  switch (answer.kind) {
    case 'found':
      return { kind: answer.kind, via: answer.via, codes: [answer.town.code] }
    case 'several':
      return { kind: answer.kind, by: answer.by, total: answer.total, codes: codes(answer.towns) }
    case 'replaced':
      return {
        kind: answer.kind,
        because: answer.because,
        name: answer.given.name,
        codes: codes(answer.successors),
      }
    case 'none':
      return {
        kind: answer.kind,
        message: { fr: sentenceOf(answer.issue, 'fr'), en: sentenceOf(answer.issue, 'en') },
        codes: codes(answer.nearest),
      }
  }
}
