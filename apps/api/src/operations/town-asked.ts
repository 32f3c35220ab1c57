import type { Town } from 'petites-villes'
import type { ParameterDescription } from '../http/operation.js'
import { problem, Refusal } from '../http/refusal.js'
import { ref } from '../openapi/ref.js'
import type { Service } from '../service.js'

const longest = 60

export const townParameter: ParameterDescription = {
  name: 'code',
  in: 'path',
  description: 'INSEE code of a commune of today. For names and postal codes, see `/v1/search`.',
  schema: ref('communeCode'),
  required: true,
  example: '73157',
}

/**
 * The town of a code.
 *
 * @throws Refusal 404: with the successors of a former commune, or with the towns that were perhaps meant
 */
export function townAsked(code: string, { pvd: { gazetteer } }: Service): Town {
  const town = gazetteer.town(code)
  if (town) return town
  const path = ['path', 'code']
  if (code.length > longest)
    throw new Refusal(404, [problem('service/text-too-long', { most: longest }, path)])
  const former = gazetteer.superseded(code)
  if (former) {
    const { successors, name } = former
    throw new Refusal(404, [
      problem('service/town-replaced', { given: code, name, suggestions: [...successors] }, path),
    ])
  }
  const answer = gazetteer.lookUp(code)
  const issue = answer.kind === 'none' ? answer.issue : problem('town/not-a-commune-code', { given: code })
  throw new Refusal(404, [{ ...issue, path }])
}
