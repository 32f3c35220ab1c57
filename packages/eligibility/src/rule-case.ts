import type { CivilDate } from '@petites-villes/core'
import type { Outcome } from './outcome.js'
import type { DayLiteral, Facts, Vocabulary } from './vocabulary.js'

/**
 * An example that travels with a rule and is a test of it.
 *
 * @property missing the ids of the facts that could still decide, in any order; checked only when given
 * @property because the paths of the leaves that alone give the outcome, in any order; checked only when given
 */
export interface RuleCase<V extends Vocabulary = Vocabulary> {
  readonly name: string
  readonly asOf: CivilDate | DayLiteral
  readonly facts: Facts<V>
  readonly expect: {
    readonly outcome: Outcome
    readonly missing?: readonly (keyof V & string)[]
    readonly because?: readonly string[]
  }
}
