import type { CivilDate } from './civil-date.js'
import type { Localized } from './localized.js'
import type { Period } from './period.js'

/**
 * How far a stated fact can be trusted.
 * - `high`: primary or official text, or two sources that agree
 * - `medium`: one credible secondary source, or an official one that is old
 * - `low`: weak, partial or conflicting sources
 * - `unverified`: general knowledge that nobody has checked
 */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified'

export const confidences = ['high', 'medium', 'low', 'unverified'] as const satisfies readonly Confidence[]

/** What a confidence says of a source, in two words. */
export const confidenceLabels: Readonly<Record<Confidence, Localized>> = {
  high: { fr: 'source sûre', en: 'sure source' },
  medium: { fr: 'source secondaire', en: 'secondary source' },
  low: { fr: 'source fragile', en: 'weak source' },
  unverified: { fr: 'source non vérifiée', en: 'unverified source' },
}

/**
 * Where a fact was read.
 *
 * @property id stable, unique in a catalogue, for example `cgct-l2334-33`
 * @property title in the language of the document, nearly always French
 * @property url without it the source is a text that has no address of its own
 * @property checkedOn the last day on which somebody read it
 */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  readonly publishedOn?: CivilDate
  readonly checkedOn: CivilDate
  readonly confidence: Confidence
}

/** One version of something that changes by law or decision: in force over `[from, to)`, with its sources. */
export interface Version<T> extends Period {
  readonly value: T
  readonly sources: readonly Source[]
}

/** The versions of one thing through time, oldest first, without overlap. */
export type Dated<T> = readonly Version<T>[]

/** The least of several confidences: a chain is as strong as its weakest link. `high` when there is none. */
export function leastConfidence(given: Iterable<Confidence>): Confidence {
  let least = 0
  for (const confidence of given) least = Math.max(least, confidences.indexOf(confidence))
  return confidences[least] ?? 'unverified'
}
