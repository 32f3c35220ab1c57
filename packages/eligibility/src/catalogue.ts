import type { Dated, Localized, Source } from '@petites-villes/core'
import type { Rule } from './rule.js'
import type { RuleCase } from './rule-case.js'
import type { Rulebook } from './rulebook.js'
import type { Vocabulary } from './vocabulary.js'

/** A rule that an agency publishes: its versions through time, and the cases that test it. */
export interface NamedRule<V extends Vocabulary = Vocabulary> {
  readonly id: string
  readonly label: Localized
  readonly versions: Dated<Rule>
  readonly cases: readonly RuleCase<V>[]
}

/** Rules with everything that their names stand for: what an agency keeps in a folder and hands on. */
export interface RuleCatalogue<V extends Vocabulary = Vocabulary> {
  readonly rulebook: Rulebook<V>
  readonly rules: readonly NamedRule<V>[]
}

/** Every source that a catalogue cites, by id, in the order in which it is met. */
export function sourcesOf({ rulebook, rules }: RuleCatalogue): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>()
  const cite = (sources: readonly Source[] = []) => {
    for (const source of sources) if (!found.has(source.id)) found.set(source.id, source)
  }
  for (const definition of Object.values(rulebook.vocabulary)) cite(definition.sources)
  for (const dated of [...Object.values(rulebook.parameters), ...Object.values(rulebook.criteria), ...rules])
    for (const version of dated.versions) cite(version.sources)
  return found
}
