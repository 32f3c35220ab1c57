import type { NamedRule } from '../catalogue.js'
import { isLeaf, type Operand, partsOf, type Rule } from '../rule.js'
import type { Rulebook } from '../rulebook.js'
import { operandsOf } from '../walk.js'

/** Equal for two rules that give the same outcomes on every day: their versions, and all that they name, word for word. */
export function fingerprint({ versions }: Pick<NamedRule, 'versions'>, rulebook: Rulebook): string {
  const named = new Map<string, unknown>()
  const note = (key: string, value: () => unknown) => {
    if (named.has(key)) return false
    named.set(key, value())
    return true
  }
  const visit = (rule: Rule): void => {
    if (isLeaf(rule)) for (const operand of operandsOf(rule)) noteOperand(operand)
    else if (rule.op === 'criterion') {
      const criterion = rulebook.criteria[rule.id]
      if (criterion && note(`criterion ${rule.id}`, () => dated(criterion.versions)))
        for (const version of criterion.versions) visit(version.value)
    } else if (rule.op === 'assume') noteOperand({ fact: rule.fact })
    for (const part of partsOf(rule)) visit(part)
  }
  const noteOperand = (operand: Operand): void => {
    if ('parameter' in operand)
      note(`parameter ${operand.parameter}`, () =>
        dated(rulebook.parameters[operand.parameter]?.versions ?? []),
      )
    if ('fact' in operand) note(`fact ${operand.fact}`, () => domainOf(operand.fact, rulebook))
  }
  for (const { value } of versions) visit(value)
  return JSON.stringify([dated(versions), [...named].sort(([a], [b]) => (a < b ? -1 : 1))])
}

function dated(versions: readonly { from?: unknown; to?: unknown; value: unknown }[]): unknown {
  return versions.map(({ from, to, value }) => [from ?? null, to ?? null, value])
}

/** What of a fact decides outcomes; its words do not. */
function domainOf(fact: string, { vocabulary }: Rulebook): unknown {
  const definition = vocabulary[fact]
  return [definition?.kind, definition?.nullable ?? false]
}
