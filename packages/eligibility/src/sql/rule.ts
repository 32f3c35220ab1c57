import { checkRule } from '../check-rule.js'
import {
  type AtLeast,
  type Between,
  type Comparison,
  type Leaf,
  isLeaf,
  type KnowledgeTest,
  type Rule,
} from '../rule.js'
import { leafOutcome } from '../leaf-outcome.js'
import { criterionAt, thresholdOf } from '../rule-outcome.js'
import { factsIn, operandsOf } from '../walk.js'
import { between, comparison, opposite, refused, type Verdict } from './comparison.js'
import { factCell, isUnknown } from './fact-cell.js'
import { and, type Condition, type Fragment, fragmentOf, list, not, or, sql } from './fragment.js'
import type { Path } from './path.js'
import { type Defaults, factsOf, type Translation } from './translation.js'

export const noDefaults: Defaults = new Map()

/**
 * The two conditions of a rule, pushed down together through its parts: the no of a part is built from what makes it no,
 * and never by turning round its yes, which for an unknown part is false as well.
 */
export function ruleVerdict(rule: Rule, path: Path, defaults: Defaults, translation: Translation): Verdict {
  if (!translation.hasRoom(path)) return refused
  if (isLeaf(rule)) return leafVerdict(rule, path, defaults, translation)
  switch (rule.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return combined(
        rule.op,
        thresholdOf(rule),
        rule.of.map((part, at) => ruleVerdict(part, [...path, 'of', at], defaults, translation)),
      )
    case 'not':
      return opposite(ruleVerdict(rule.of, [...path, 'of'], defaults, translation))
    case 'criterion':
      return criterionVerdict(rule.id, defaults, translation)
    case 'assume':
      return ruleVerdict(rule.in, [...path, 'in'], new Map(defaults).set(rule.fact, rule.value), translation)
  }
}

function combined(op: 'all' | 'any' | AtLeast['op'], n: number, parts: readonly Verdict[]): Verdict {
  const yes = parts.map(part => part.yes)
  const no = parts.map(part => part.no)
  if (op === 'all') return { yes: and(...yes), no: or(...no) }
  if (op === 'any') return { yes: or(...yes), no: and(...no) }
  return { yes: reaches(n, yes), no: reaches(parts.length - n + 1, no) }
}

/** Whether so many of the conditions hold. */
function reaches(n: number, given: readonly Condition[]): Condition {
  const open = given.filter((each): each is Fragment => typeof each !== 'boolean')
  const needed = n - given.filter(each => each === true).length
  if (needed <= 0) return true
  if (needed > open.length) return false
  if (needed === open.length) return and(...open)
  if (needed === 1) return or(...open)
  const ones = open.map(each => sql`CASE WHEN ${each} THEN 1 ELSE 0 END`)
  return sql`${list(ones, ' + ')} >= ${String(needed)}`
}

function criterionVerdict(id: string, defaults: Defaults, translation: Translation): Verdict {
  const { rulebook, asOf } = translation.scope
  const { version } = criterionAt(id, translation.scope)
  if (!version) return refused
  const at = rulebook.criteria[id]?.versions.indexOf(version) ?? 0
  const path = ['criteria', id, 'versions', at, 'value']
  if (translation.isFirst(`${id} ${asOf}`)) translation.report(checkRule(version.value, rulebook, path))
  return translation.issues.some(({ code }) => code.startsWith('rule/'))
    ? refused
    : ruleVerdict(version.value, path, defaults, translation)
}

function leafVerdict(leaf: Leaf, path: Path, defaults: Defaults, translation: Translation): Verdict {
  if (leaf.op === 'undetermined') return refused
  if ('fact' in leaf) return knowledgeVerdict(leaf, path, translation)
  const assumed = [...factsIn(operandsOf(leaf))].filter(fact => defaults.has(fact))
  return withDefaults(leaf, path, assumed, defaults, noDefaults, translation)
}

/**
 * A default counts where its fact is unknown. There the leaf is asked with the default as a constant; elsewhere as it
 * is. What an unknown fact leaves decided, no default undoes, so that the two may stand side by side.
 */
function withDefaults(
  leaf: Comparison | Between,
  path: Path,
  [fact, ...rest]: readonly string[],
  defaults: Defaults,
  applied: Defaults,
  translation: Translation,
): Verdict {
  if (!translation.hasRoom(path)) return refused
  if (fact === undefined) return plainVerdict(leaf, path, applied, translation)
  const plain = withDefaults(leaf, path, rest, defaults, applied, translation)
  const unknown = isUnknown(factCell(fact, path, translation))
  if (unknown === false) return plain
  const stand = new Map(applied).set(fact, defaults.get(fact) ?? null)
  const assumed = withDefaults(leaf, path, rest, defaults, stand, translation)
  return { yes: or(plain.yes, and(unknown, assumed.yes)), no: or(plain.no, and(unknown, assumed.no)) }
}

function plainVerdict(
  leaf: Comparison | Between,
  path: Path,
  defaults: Defaults,
  translation: Translation,
): Verdict {
  if ([...factsIn(operandsOf(leaf))].every(fact => defaults.has(fact))) {
    const outcome = leafOutcome(leaf, { ...translation.scope, facts: factsOf(defaults) })
    return { yes: outcome === 'yes', no: outcome === 'no' }
  }
  return leaf.op === 'between'
    ? between(leaf, path, defaults, translation)
    : comparison(leaf, path, defaults, translation)
}

function knowledgeVerdict({ op, fact }: KnowledgeTest, path: Path, translation: Translation): Verdict {
  const { known, absent } = factCell(fact, [...path, 'fact'], translation)
  const yes = op === 'isAbsent' ? absent : or(known, absent)
  return { yes, no: not(yes) }
}

/** `'yes'`, `'no'` or `'unknown'`. */
export function verdictExpression({ yes, no }: Verdict): Fragment {
  if (yes === true) return [`'yes'`]
  if (no === true) return [`'no'`]
  const cases = [
    ...(yes === false ? [] : [sql` WHEN ${fragmentOf(yes)} THEN 'yes'`]),
    ...(no === false ? [] : [sql` WHEN ${fragmentOf(no)} THEN 'no'`]),
  ]
  return cases.length === 0 ? [`'unknown'`] : sql`CASE${list(cases, '')} ELSE 'unknown' END`
}
