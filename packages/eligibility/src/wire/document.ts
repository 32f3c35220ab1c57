import type { Confidence, Localized } from '@petites-villes/core'
import type { Outcome } from '../outcome.js'
import type { Rule } from '../rule.js'
import type { FactDefinition, FactKind, Unit } from '../vocabulary.js'

/** The version of the wire form. A reader refuses what it does not know. */
export const documentFormat = 'eligibility/1'

/** A version in a document: days are ISO texts, sources are ids of the `sources` section of any document of the folder. */
export interface WireVersion<T> {
  readonly from?: string
  readonly to?: string
  readonly value: T
  readonly sources?: readonly string[]
}

export interface WireSource {
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly publishedOn?: string
  readonly checkedOn: string
  readonly confidence: Confidence
}

export type WireFact = Omit<FactDefinition, 'sources'> & { readonly sources?: readonly string[] }

export interface WireParameter {
  readonly id: string
  readonly kind: FactKind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: readonly WireVersion<unknown>[]
}

export interface WireCriterion {
  readonly id: string
  readonly label: Localized
  readonly versions: readonly WireVersion<Rule>[]
}

export interface WireCase {
  readonly name: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly expect: {
    readonly outcome: Outcome
    readonly missing?: readonly string[]
    readonly because?: readonly string[]
  }
}

export interface WireRule extends WireCriterion {
  readonly cases?: readonly WireCase[]
}

/**
 * One file of a catalogue, in JSON or in YAML. Every section may be left out; the files of a folder are read together, and
 * names may be used in another file than the one that defines them.
 */
export interface RuleDocument {
  readonly $schema?: string
  readonly format: typeof documentFormat
  readonly sources?: Readonly<Record<string, WireSource>>
  readonly facts?: Readonly<Record<string, WireFact>>
  readonly parameters?: readonly WireParameter[]
  readonly criteria?: readonly WireCriterion[]
  readonly rules?: readonly WireRule[]
}
