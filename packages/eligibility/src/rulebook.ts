import {
  type CivilDate,
  covers,
  type Dated,
  type Localized,
  type Source,
  type Version,
} from '@petites-villes/core'
import type { Value } from './fact-value.js'
import type { Rule } from './rule.js'
import type { FactKind, Unit, Vocabulary } from './vocabulary.js'

/**
 * A number, day or list that a text fixes and another text may change. Rules name it by its id, so that the threshold
 * is in one place with its history. Money is in cents.
 */
export interface Parameter<Kind extends FactKind = FactKind, V = Value> {
  readonly id: string
  readonly kind: Kind
  readonly unit?: Unit
  readonly label: Localized
  readonly versions: Dated<V>
}

/** A rule with a name that other rules refer to. Criteria may use criteria, without a cycle. */
export interface Criterion {
  readonly id: string
  /** What is true when the outcome is yes, as a clause: `la commune est une Petite ville de demain`. */
  readonly label: Localized
  readonly versions: Dated<Rule>
}

/** What the names in rules stand for. */
export interface Rulebook<V extends Vocabulary = Vocabulary> {
  readonly vocabulary: V
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly criteria: Readonly<Record<string, Criterion>>
}

/** Makes a rulebook from lists. Throws TypeError when two entries share an id. */
export function defineRulebook<V extends Vocabulary>({
  vocabulary,
  parameters = [],
  criteria = [],
}: {
  readonly vocabulary: V
  readonly parameters?: readonly Parameter[]
  readonly criteria?: readonly Criterion[]
}): Rulebook<V> {
  return { vocabulary, parameters: byId('parameter', parameters), criteria: byId('criterion', criteria) }
}

/** The version in force on a day, if any. */
export function versionAt<T>(dated: Dated<T>, asOf: CivilDate): Version<T> | undefined {
  return dated.find(version => covers(version, asOf))
}

/** One version without limits in time, for what has never changed and is not known to. */
export function always<T>(value: T, ...sources: readonly Source[]): Dated<T> {
  return [{ value, sources }]
}

function byId<T extends { readonly id: string }>(
  noun: string,
  entries: readonly T[],
): Readonly<Record<string, T>> {
  const found: Record<string, T> = Object.create(null) as Record<string, T>
  for (const entry of entries) {
    if (found[entry.id]) throw new TypeError(`two entries share the ${noun} id ${JSON.stringify(entry.id)}`)
    found[entry.id] = entry
  }
  return found
}
