import type { Pvd } from 'petites-villes'
import type { ParameterDescription } from '../http/operation.js'

/** The ids of the facts that a request may give. */
export const factIds = ({ vocabulary }: Pick<Pvd, 'vocabulary'>) =>
  Object.keys(vocabulary) as (keyof typeof vocabulary)[]

/** Each fact of the vocabulary as a parameter of a query, in words of its own. */
export function factParameters({ vocabulary }: Pick<Pvd, 'vocabulary'>): readonly ParameterDescription[] {
  return Object.entries(vocabulary).map(([name, definition]) => ({
    name,
    in: 'query',
    description: `${definition.question.en} (${definition.question.fr}) As people type it${hints[definition.kind] ?? ''}.`,
    schema: { type: 'string', maxLength: 1000 },
  }))
}

const hints: Readonly<Record<string, string>> = {
  boolean: ': `oui`, `non`, `yes`, `no`',
  integer: ': `7 846`',
  money: ', in euros: `45000`',
  date: ': `2026-11-22`',
  set: ', with commas',
}
