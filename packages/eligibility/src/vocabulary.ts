import type { Cents, CivilDate, Localized, Source } from '@petites-villes/core'
import type { FactValue, Value } from './fact-value.js'

/** A day written in a program: the brand of `civilDate()` or a literal of that shape. */
export type DayLiteral = CivilDate | `${number}-${number}-${number}`

/**
 * Who can change a fact: whoever applies, an authority that classes, designates or sets, or nobody, since no decision changes
 * a population or a relief.
 */
export type DecidedBy = 'applicant' | 'authority' | 'nobody'

export const deciders = ['applicant', 'authority', 'nobody'] as const satisfies readonly DecidedBy[]

interface Described {
  /** A noun phrase without article, as in a table heading: `population municipale`. */
  readonly label: Localized
  /** What to ask a person who does not know our words, ending in a question mark. */
  readonly question: Localized
  /** Where to find the answer, or what it does not mean. */
  readonly help?: Localized
  /** The fact may be known not to exist; then `null` is a value of it. */
  readonly nullable?: true
  /** What a NULL in this fact's column means. Unknown unless the column's owner promises otherwise. */
  readonly sqlNull?: 'unknown' | 'absent'
  /** Who can change it; the applicant unless told otherwise. */
  readonly decidedBy?: DecidedBy
  readonly sources?: readonly Source[]
}

/** What the numbers count, so that sentences can say it. */
export const unitNames = [
  'inhabitants',
  'inhabitants-per-km2',
  'euros-per-inhabitant',
  'months',
  'years',
  'percent',
  'square-metres',
  'communes',
  'days-per-week',
  'minutes',
] as const

export type Unit = (typeof unitNames)[number]

/** One fact of a vocabulary. */
export type FactDefinition =
  | (Described & { readonly kind: 'boolean' })
  | (Described & {
      readonly kind: 'integer' | 'number'
      readonly unit?: Unit
      readonly min?: number
      readonly max?: number
    })
  | (Described & { readonly kind: 'money'; readonly min?: number; readonly max?: number })
  | (Described & { readonly kind: 'text' | 'code'; readonly pattern?: string })
  | (Described & { readonly kind: 'enum'; readonly values: Readonly<Record<string, Localized>> })
  | (Described & { readonly kind: 'date' })
  | (Described & { readonly kind: 'set'; readonly values?: Readonly<Record<string, Localized>> })

export type FactKind = FactDefinition['kind']

export const factKinds = [
  'boolean',
  'integer',
  'number',
  'money',
  'text',
  'code',
  'enum',
  'date',
  'set',
] as const satisfies readonly FactKind[]

export function isFactId(given: string): boolean {
  return /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/.test(given)
}

/** Every fact that rules may read, by id. One declaration gives types, checks, questions and schemas. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>

/** The value that a fact of this definition has when it is known. */
export type ValueOf<D extends FactDefinition> = D extends { kind: 'boolean' }
  ? boolean
  : D extends { kind: 'integer' | 'number' }
    ? number
    : D extends { kind: 'money' }
      ? Cents
      : D extends { kind: 'date' }
        ? DayLiteral
        : D extends { kind: 'enum'; values: infer Values }
          ? keyof Values & string
          : D extends { kind: 'set'; values: infer Values extends Readonly<Record<string, Localized>> }
            ? readonly (keyof Values & string)[]
            : D extends { kind: 'set' }
              ? readonly string[]
              : string

type Absence<D extends FactDefinition> = D extends { nullable: true } ? null : never

/**
 * What is known of one case: each key may be missing (nobody was asked), a plain value, `null` where the vocabulary
 * says that there may be none, or a full {@link FactValue} with its source or its reason.
 */
export type Facts<V extends Vocabulary = Vocabulary> = {
  readonly [K in keyof V]?: ValueOf<V[K]> | Absence<V[K]> | FactValue<ValueOf<V[K]> & Value> | undefined
}

/** Keys of the facts whose kind is among `Kind`. */
export type KeysOfKind<V extends Vocabulary, Kind extends FactKind> = {
  [K in keyof V]: V[K]['kind'] extends Kind ? K : never
}[keyof V] &
  string

export type NullableKeys<V extends Vocabulary> = {
  [K in keyof V]: V[K] extends { nullable: true } ? K : never
}[keyof V] &
  string

/**
 * Declares the facts of a domain, once.
 *
 * @example
 * ```ts
 * import { defineFacts, type Facts } from '@petites-villes/eligibility'
 *
 * const facts = defineFacts({
 *   'town.population': {
 *     kind: 'integer',
 *     unit: 'inhabitants',
 *     label: { fr: 'population municipale', en: 'municipal population' },
 *     question: { fr: "Combien d'habitants la commune compte-t-elle ?", en: 'How many inhabitants has the town?' },
 *   },
 * })
 * const modane: Facts<typeof facts> = { 'town.population': 3_500 }
 * modane['town.population'] // => 3500
 * ```
 * @throws TypeError for an id that is not made of words joined by dots
 */
export function defineFacts<const V extends Vocabulary>(facts: V): V {
  for (const id of Object.keys(facts))
    if (!isFactId(id))
      throw new TypeError(`the fact id ${JSON.stringify(id)} is not made of camelCase words joined by dots`)
  return facts
}
