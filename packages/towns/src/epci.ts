import type { CommuneCode } from './commune-code.js'
import type { DepartmentCode } from './department.js'
import type { Siren } from './siren.js'

/**
 * The kinds of intercommunality with its own taxes: communauté de communes, d'agglomération, urbaine, métropole, and the
 * métropole de Lyon, which is a local authority and not an EPCI in the strict sense.
 */
export type EpciType = 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69'

export const epciTypes = ['CC', 'CA', 'CU', 'METRO', 'MET69'] as const satisfies readonly EpciType[]

/**
 * An intercommunality (EPCI à fiscalité propre).
 *
 * @property siren its key; an EPCI that merges takes another one
 * @property population inhabitants: the sum of the municipal populations of its members, so that towns and EPCI are counted
 * on one vintage. It differs from the figure that the DGCL publishes on an older one
 * @property members commune codes, ascending
 * @property departments of its members, ascending; a few EPCI lie in several
 */
export interface Epci {
  readonly siren: Siren
  readonly name: string
  readonly type: EpciType
  readonly population: number
  readonly members: readonly CommuneCode[]
  readonly departments: readonly DepartmentCode[]
}
