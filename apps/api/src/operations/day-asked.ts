import type { CivilDate } from 'petites-villes'
import type { ParameterDescription } from '../http/operation.js'
import type { Parameters } from '../http/parameters.js'
import { ref } from '../openapi/ref.js'
import type { Service } from '../service.js'

/** The day that the answer speaks of: the one asked for, or today in France. */
export function dayAsked(
  parameters: Parameters,
  { today }: Service,
): { readonly asOf: CivilDate; readonly today: boolean } {
  const asOf = parameters.day('asOf')
  return { asOf: asOf ?? today(), today: asOf === undefined }
}

export const dayParameter: ParameterDescription = {
  name: 'asOf',
  in: 'query',
  description: 'The day that the answer speaks of; today in France when left out. The answer says it.',
  schema: ref('day'),
  example: '2026-11-22',
}
