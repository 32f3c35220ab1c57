import { localized, type Localized } from '@petites-villes/core'
import { evaluate } from '../evaluate.js'
import type { Outcome } from '../outcome.js'
import { textOf } from '../text/explain.js'
import { leavesOf, type TraceNode } from '../trace.js'
import type { Facts } from '../vocabulary.js'
import type { RuleAt } from './rule-at.js'

/**
 * The condition to which a change of outcome is due.
 *
 * @property in whether it stands in the rule before the change, where it no longer decides, or after
 * @property path JSON pointer in that rule
 * @property within the name of the criterion that it stands in
 */
export interface ResponsibleClause {
  readonly in: 'before' | 'after'
  readonly path: string
  readonly outcome: Outcome
  readonly text: Localized
  readonly within?: Localized
}

interface DecisiveLeaf {
  readonly node: TraceNode
  readonly text: Localized
  readonly within?: Localized
}

/**
 * Compares the reasons before and after. First what decides now and said otherwise before, or was not there; else what
 * decided before and says otherwise now, or is gone; else whatever decides now.
 */
export function responsibleClauses(
  before: RuleAt,
  after: RuleAt,
  facts: Facts,
): readonly ResponsibleClause[] {
  const old = leavesIn(before, facts)
  const recent = leavesIn(after, facts)
  const turned = recent.decisive.filter(leaf => !old.said.has(keyOf(leaf)))
  if (turned.length > 0) return turned.map(leaf => clause('after', leaf))
  const gone = old.decisive.filter(leaf => !recent.said.has(keyOf(leaf)))
  if (gone.length > 0) return gone.map(leaf => clause('before', leaf))
  return recent.decisive.map(leaf => clause('after', leaf))
}

function leavesIn(
  { rule, rulebook, asOf }: RuleAt,
  facts: Facts,
): { readonly decisive: readonly DecisiveLeaf[]; readonly said: ReadonlySet<string> } {
  const { trace, because } = evaluate(rule, facts, { rulebook, asOf })
  const names = criterionNames(trace.root)
  const described = [...leavesOf(trace.root)].map((node): DecisiveLeaf => {
    const within = names.get(node)
    return { node, text: textOf(node, { rulebook, asOf, form: 'long' }), ...(within && { within }) }
  })
  return {
    decisive: described.filter(({ node }) => because.includes(node.path)),
    said: new Set(described.map(keyOf)),
  }
}

/** Two leaves that say the same in words, threshold included, with the same outcome. */
const keyOf = ({ node, text }: DecisiveLeaf): string => `${node.outcome} ${text.en}`

function clause(side: 'before' | 'after', { node, text, within }: DecisiveLeaf): ResponsibleClause {
  return { in: side, path: node.path, outcome: node.outcome, text, ...(within && { within }) }
}

function criterionNames(
  node: TraceNode,
  above?: Localized,
  found = new Map<TraceNode, Localized>(),
): ReadonlyMap<TraceNode, Localized> {
  const within = node.criterion?.label ?? above
  if (node.leaf && within)
    found.set(
      node,
      localized(language => within[language]),
    )
  for (const child of node.children ?? []) criterionNames(child, within, found)
  return found
}
