import type { CivilDate, Dated } from '@petites-villes/core'
import { civilDate, covers } from '@petites-villes/core'
import type { RuleCatalogue } from './catalogue.js'
import { type Outcome, outcomes } from './outcome.js'
import { isLeaf, type Leaf, partsOf, type Rule } from './rule.js'
import { runCase } from './run-case.js'
import type { TraceNode } from './trace.js'
import { factsIn, operandsOf } from './walk.js'

/**
 * Which outcomes the cases have shown of one leaf. The leaves of a criterion are counted once, over the cases of all rules
 * that use it.
 *
 * @property version which version of the rule or criterion, from 0
 * @property path JSON pointer of the leaf inside that version
 * @property possible the outcomes that the leaf can have
 * @property missing those of them that no case shows
 */
export interface LeafCoverage {
  readonly in: 'rule' | 'criterion'
  readonly id: string
  readonly version: number
  readonly path: string
  readonly leaf: Leaf
  readonly seen: Readonly<Record<Outcome, number>>
  readonly possible: readonly Outcome[]
  readonly missing: readonly Outcome[]
}

/** Every leaf of a catalogue. `ratio` is the share of possible outcomes that some case shows, 1 when all are shown. */
export interface Coverage {
  readonly leaves: readonly LeafCoverage[]
  readonly ratio: number
}

/** Runs the cases of every rule and counts, for each leaf, how often it was yes, no and unknown. */
export function coverageOf({ rules, rulebook }: RuleCatalogue): Coverage {
  const tally = new Tally()
  for (const rule of rules)
    for (const each of rule.cases) {
      const asOf = civilDate(each.asOf)
      const { trace } = runCase(rule, each, rulebook).evaluation
      const versionOf = (id: string) => versionIndex(rulebook.criteria[id]?.versions ?? [], asOf)
      tally.add(
        trace.root,
        { place: `rule ${rule.id} ${String(versionIndex(rule.versions, asOf))}`, from: 0 },
        versionOf,
      )
    }
  const leaves = [
    ...rules.flatMap(rule => leavesCounted('rule', rule.id, rule.versions, tally)),
    ...Object.values(rulebook.criteria).flatMap(({ id, versions }) =>
      leavesCounted('criterion', id, versions, tally),
    ),
  ]
  const wanted = leaves.reduce((sum, leaf) => sum + leaf.possible.length, 0)
  const lacking = leaves.reduce((sum, { missing }) => sum + missing.length, 0)
  return { leaves, ratio: wanted === 0 ? 1 : (wanted - lacking) / wanted }
}

type Counts = Record<Outcome, number>

/** Counts outcomes by place: the rule or criterion, its version, and the pointer inside. */
class Tally {
  readonly #counts = new Map<string, Counts>()

  add(node: TraceNode, at: { place: string; from: number }, versionOf: (criterion: string) => number): void {
    if (node.leaf) this.#of(`${at.place} ${node.path.slice(at.from)}`)[node.outcome]++
    const inside = node.criterion
      ? {
          place: `criterion ${node.criterion.id} ${String(versionOf(node.criterion.id))}`,
          from: node.path.length + '/rule'.length,
        }
      : at
    for (const child of node.children ?? []) this.add(child, inside, versionOf)
  }

  seen(place: string): Counts {
    return this.#counts.get(place) ?? { yes: 0, no: 0, unknown: 0 }
  }

  #of(place: string): Counts {
    const counts = this.seen(place)
    this.#counts.set(place, counts)
    return counts
  }
}

function leavesCounted(
  within: 'rule' | 'criterion',
  id: string,
  versions: Dated<Rule>,
  tally: Tally,
): LeafCoverage[] {
  return versions.flatMap(({ value }, version) =>
    [...leavesIn(value)].map(({ path, leaf, assumed }) => {
      const seen = tally.seen(`${within} ${id} ${String(version)} ${path}`)
      const wanted = possible(leaf, assumed)
      return {
        in: within,
        id,
        version,
        path,
        leaf,
        seen,
        possible: wanted,
        missing: wanted.filter(o => seen[o] === 0),
      }
    }),
  )
}

function versionIndex(versions: Dated<Rule>, asOf: CivilDate): number {
  return versions.findIndex(version => covers(version, asOf))
}

/**
 * Questions about our knowledge are never unknown, what is undetermined is never anything else, and a default keeps its
 * fact from being unknown.
 */
function possible(leaf: Leaf, assumed: ReadonlySet<string>): readonly Outcome[] {
  if (leaf.op === 'undetermined') return ['unknown']
  if (leaf.op === 'isKnown' || leaf.op === 'isAbsent') return ['yes', 'no']
  const facts = [...factsIn(operandsOf(leaf))]
  return facts.length > 0 && facts.every(fact => assumed.has(fact)) ? ['yes', 'no'] : outcomes
}

interface PlacedLeaf {
  readonly path: string
  readonly leaf: Leaf
  readonly assumed: ReadonlySet<string>
}

/** The leaves that stand in the rule itself, with their pointers; those of criteria are the criteria's own. */
function* leavesIn(rule: Rule, path = '', assumed: ReadonlySet<string> = new Set()): Generator<PlacedLeaf> {
  if (isLeaf(rule)) yield { path, leaf: rule, assumed }
  else if (rule.op === 'assume') yield* leavesIn(rule.in, `${path}/in`, new Set([...assumed, rule.fact]))
  else if (rule.op === 'not') yield* leavesIn(rule.of, `${path}/of`, assumed)
  else
    for (const [at, part] of partsOf(rule).entries())
      yield* leavesIn(part, `${path}/of/${String(at)}`, assumed)
}
