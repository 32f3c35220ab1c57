import { type CivilDate, type Dated, fail, ok, type Result } from '@petites-villes/core'
import { checkRule } from '../check-rule.js'
import { scopeOf } from '../operand.js'
import type { Rule } from '../rule.js'
import { type Rulebook, versionAt } from '../rulebook.js'
import type { Vocabulary } from '../vocabulary.js'
import type { ColumnMap } from './column-map.js'
import { columnProblems } from './column-problems.js'
import { refused, type Verdict } from './comparison.js'
import type { DialectName } from './dialect.js'
import { dialects } from './dialects/index.js'
import { type Fragment, fragmentOf } from './fragment.js'
import type { Path } from './path.js'
import { type SqlText, withParameters } from './render.js'
import { noDefaults, ruleVerdict, verdictExpression } from './rule.js'
import { Translation } from './translation.js'

/**
 * What a translation to SQL needs.
 *
 * @property asOf the day for which parameters and criteria are resolved; the SQL is good for that day
 * @property columns where the facts are; see {@link ColumnMap}
 * @property unmapped what becomes of facts that `columns` does not name: `refuse` them (the default), or take them as `unknown` in
 * every row
 * @property table the name by which the query calls the table, put before every column
 */
export interface SqlOptions<V extends Vocabulary = Vocabulary> {
  readonly asOf: CivilDate
  readonly rulebook: Rulebook<V>
  readonly dialect: DialectName
  readonly columns: ColumnMap<V>
  readonly unmapped?: 'refuse' | 'unknown'
  readonly table?: string
}

/**
 * A rule as SQL. `isYes` and `isNo` are true or false for every row and never NULL; where both are false the answer is
 * unknown. `verdict` is `'yes'`, `'no'` or `'unknown'`. Each has placeholders of its own, counted from 1.
 */
export interface RuleSql {
  readonly isYes: SqlText
  readonly isNo: SqlText
  readonly verdict: SqlText
}

/**
 * Says a rule in the SQL of one database, or refuses with the place of what cannot be said. For every row the answer is
 * that of `decide` on what `factsOfRow` reads in it.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { ruleToSql } from '@petites-villes/eligibility/sql'
 *
 * const vocabulary = defineFacts({
 *   mountain: { kind: 'boolean', label: { fr: 'montagne', en: 'mountain' }, question: { fr: '?', en: '?' } },
 * })
 * const rule = ruleBuilder(vocabulary).eq('mountain', true)
 * const sql = ruleToSql(rule, {
 *   asOf: civilDate('2026-11-22'),
 *   rulebook: defineRulebook({ vocabulary }),
 *   dialect: 'postgresql',
 *   columns: { mountain: { column: 'is_mountain' } },
 * })
 * sql.ok && sql.value.isNo
 * // => { text: '("is_mountain" IS NOT NULL AND "is_mountain" <> CAST($1 AS boolean))', parameters: [true] }
 * ```
 * @returns issues `sql/...` for what the database cannot say and for columns that are wrong, `rule/...` for a rule that is
 * wrong itself; their path begins at the rule, or with `criteria` or `columns`
 */
export function ruleToSql<V extends Vocabulary>(
  rule: Rule | Dated<Rule>,
  options: SqlOptions<V>,
): Result<RuleSql> {
  const { rulebook, dialect, columns } = options
  const wrong = columnProblems(rulebook.vocabulary, columns, dialect)
  if (wrong.length > 0) return fail(...wrong)
  const found = translated(rule, [], options)
  if (!found.ok) return found
  const { yes, no } = found.value
  const text = (fragment: Fragment) => withParameters(fragment, dialects[dialect])
  return ok({
    isYes: text(fragmentOf(yes)),
    isNo: text(fragmentOf(no)),
    verdict: text(verdictExpression({ yes, no })),
  })
}

/** The two conditions of a rule on a day, with every problem on the way. */
export function translated(rule: Rule | Dated<Rule>, path: Path, options: SqlOptions): Result<Verdict> {
  const { rulebook, asOf, table, unmapped } = options
  const columns =
    unmapped === 'unknown' ? { ...nowhere(rulebook.vocabulary), ...options.columns } : options.columns
  const at = 'op' in rule ? -1 : rule.findIndex(version => version === versionAt(rule, asOf))
  const current = 'op' in rule ? rule : rule[at]?.value
  // Outside every version nobody can tell.
  if (!current) return ok(refused)
  const place = 'op' in rule ? path : [...path, at, 'value']
  const problems = checkRule(current, rulebook, place)
  if (problems.length > 0) return fail(...problems)
  const scope = scopeOf({}, rulebook, asOf)
  const translation = new Translation({ dialect: dialects[options.dialect], scope, columns, table })
  const verdict = ruleVerdict(current, place, noDefaults, translation)
  return translation.issues.length > 0 ? fail(...translation.issues) : ok(verdict)
}

const nowhere = (vocabulary: Vocabulary): ColumnMap =>
  Object.fromEntries(Object.keys(vocabulary).map(id => [id, null]))
