import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from './commune-code.js'
import type { EpciType } from './epci.js'
import type { NameArticle } from './french-name.js'
import type { PostalCode } from './postal-code.js'
import type { Siren } from './siren.js'
import type { SupersededCode } from './superseded-code.js'

/** An intercommunality without its members. */
export interface WrittenEpci {
  readonly siren: Siren
  readonly name: string
  readonly type: EpciType
}

/** The facts of the communes by row, however they are written. Rows ascend by code. */
export interface Geography {
  readonly size: number
  readonly code: (row: number) => CommuneCode
  readonly rowOf: (code: string) => number | undefined
  readonly name: (row: number) => string
  readonly article: (row: number) => NameArticle | null
  readonly population: (row: number) => number | null
  readonly siren: (row: number) => Siren | null
  readonly postalCodes: (row: number) => readonly PostalCode[]
  /** The place of its intercommunality in `epcis`, -1 for none. */
  readonly epciOf: (row: number) => number
  /** The rows of an intercommunality by its place, ascending. */
  readonly membersOf: (place: number) => readonly number[]
  /** By ascending SIREN. */
  readonly epcis: () => readonly WrittenEpci[]
  readonly superseded: () => readonly SupersededCode[]
  /** The day of the signature, null where it is not published, undefined for a town that is not on the list. */
  readonly signed: (list: 'pvd' | 'ort' | 'acv', row: number) => CivilDate | null | undefined
  readonly mountain: (row: number) => 'yes' | 'no' | 'unknown'
}
