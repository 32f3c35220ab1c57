import { type Query, reading } from '../http/operation.js'

export const listFacts = reading<Query>({
  id: 'listFacts',
  path: '/v1/facts',
  summary: { fr: 'Les faits que les règles lisent', en: 'The facts that rules read' },
  description: 'The vocabulary: what `facts` may hold, with the question to ask a person.',
  parameters: [],
  refuses: [400],
  answer: 'factList',
  read: () => ({}),
  make: (_query, { pvd }) => {
    const items = Object.entries(pvd.vocabulary).map(([id, definition]) => ({ id, ...definition }))
    return { body: { total: items.length, items } }
  },
})
