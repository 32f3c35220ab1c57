import type { CivilDate, Dated } from '@petites-villes/core'
import { outsideValidity, type Rule } from '../rule.js'
import { type Rulebook, versionAt } from '../rulebook.js'

/** A rule with the names that it uses and the day on which it is read. */
export interface RuleAt {
  readonly rule: Rule | Dated<Rule>
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
}

/** The version in force; outside every version, a rule that is unknown. */
export function currentRule({ rule, asOf }: RuleAt): Rule {
  if ('op' in rule) return rule
  return versionAt(rule, asOf)?.value ?? outsideValidity
}
