import type { Town } from 'petites-villes'
import type { JsonSchema } from 'petites-villes/schemas'
import { ref } from '../openapi/ref.js'

/** What a list says of a town. */
export interface TownSummary {
  readonly code: string
  readonly name: string
  readonly department: { readonly code: string; readonly name: string }
  readonly epci: { readonly siren: string; readonly name: string } | null
  readonly population: number | null
  readonly postalCodes: readonly string[]
  readonly pvd: 'yes' | 'no' | 'unknown'
}

export function townSummary({
  code,
  name,
  department,
  epci,
  population,
  postalCodes,
  zonings,
}: Town): TownSummary {
  return {
    code,
    name,
    department: { code: department.code, name: department.name },
    epci: epci && { siren: epci.siren, name: epci.name },
    population,
    postalCodes,
    pvd: zonings.pvd.status,
  }
}

const text = { type: 'string' }

export const townSummarySchema: JsonSchema = {
  type: 'object',
  properties: {
    code: ref('communeCode'),
    name: text,
    department: {
      type: 'object',
      properties: { code: text, name: text },
      required: ['code', 'name'],
      additionalProperties: false,
    },
    epci: {
      anyOf: [
        {
          type: 'object',
          properties: { siren: text, name: text },
          required: ['siren', 'name'],
          additionalProperties: false,
        },
        { type: 'null' },
      ],
    },
    population: { type: ['integer', 'null'] },
    postalCodes: { type: 'array', items: text },
    pvd: { enum: ['yes', 'no', 'unknown'], description: 'Whether it is in Petites villes de demain.' },
  },
  required: ['code', 'name', 'department', 'epci', 'population', 'postalCodes', 'pvd'],
  additionalProperties: false,
}
