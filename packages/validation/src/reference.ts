import type { Gazetteer, History } from '@petites-villes/towns'

/**
 * What a file is compared with. Without it, shapes are checked and the report lists the rules that could not be.
 *
 * @property history follows codes of before to those of today, and lets the vintage of a file be guessed
 */
export interface Reference {
  readonly gazetteer: Gazetteer
  readonly history?: History
}
