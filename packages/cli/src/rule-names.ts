import type { Rule } from 'petites-villes'

/** What a rule refers to by name, in the order in which it does. */
export interface RuleNames {
  readonly parameters: ReadonlySet<string>
  readonly criteria: ReadonlySet<string>
}

type RuleOf = (criterion: string) => Rule | undefined

/** The parameters and criteria of a rule, those inside its criteria included. */
export function namesIn(rule: Rule, ruleOf: RuleOf): RuleNames {
  const parameters = new Set<string>()
  const criteria = new Set<string>()
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    if ('parameter' in node && typeof node.parameter === 'string') parameters.add(node.parameter)
    if ('op' in node && node.op === 'criterion' && 'id' in node && typeof node.id === 'string') {
      if (criteria.has(node.id)) return
      criteria.add(node.id)
      visit(ruleOf(node.id))
      return
    }
    for (const part of Object.values(node)) visit(part)
  }
  visit(rule)
  return { parameters, criteria }
}
