import type { Localized } from '@petites-villes/core'

/**
 * A part of the source that the target cannot carry.
 *
 * @property field JSON pointer into the source: `/funding/0/cap`
 * @property reason why the target has no place for it
 * @property value what stood there, in words, when it is short enough to show
 */
export interface Loss {
  readonly field: string
  readonly reason: Localized
  readonly value?: string
}

/**
 * Something that a person has to know or to complete in the target: a field that it asks for and the source lacks, or a
 * right value that a checker of the target refuses.
 *
 * @property field JSON pointer into the target
 */
export interface Notice {
  readonly field: string
  readonly text: Localized
  readonly value?: string
}

/** What came out of a conversion, and everything that did not come along. */
export interface Converted<T> {
  readonly value: T
  readonly lost: readonly Loss[]
  readonly notices: readonly Notice[]
}

/** Collects losses while a conversion runs. */
export class LossList {
  readonly losses: Loss[] = []

  add(field: string, reason: Localized, value?: string): void {
    this.losses.push(value === undefined ? { field, reason } : { field, reason, value })
  }

  /** One loss for each entry of a list. */
  each<T>(field: string, list: readonly T[], reason: Localized, written: (entry: T) => string): void {
    list.forEach((entry, at) => {
      this.add(`${field}/${at}`, reason, written(entry))
    })
  }
}
