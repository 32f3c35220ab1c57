import { fail, type Issue, issue, ok, type Result, within } from '@petites-villes/core'
import type { NamedRule, RuleCatalogue } from '../catalogue.js'
import type { Vocabulary } from '../vocabulary.js'
import { snakeCase } from './column-map.js'
import { columnProblems } from './column-problems.js'
import type { DialectName } from './dialect.js'
import { dialects } from './dialects/index.js'
import { type Fragment, list, sql } from './fragment.js'
import { type SqlText, withLiterals, withParameters } from './render.js'
import { translated, type SqlOptions } from './rule-to-sql.js'
import { verdictExpression } from './rule.js'

/**
 * @property table the table that holds the rows, each part of its name on its own: `['public', 'towns']`
 * @property view the name of a view to create; without it a query is written
 * @property rules the ids of the rules wanted; without it all of them
 * @property keep the columns that go with the verdicts; without it all of the table
 */
export interface CatalogueSqlOptions<V extends Vocabulary = Vocabulary> extends Omit<
  SqlOptions<V>,
  'rulebook' | 'table'
> {
  readonly table: readonly string[]
  readonly view?: readonly string[]
  readonly rules?: readonly string[]
  readonly keep?: readonly string[]
}

/** A statement that gives the verdicts of a catalogue; `verdicts` names the column of each rule. */
export interface CatalogueSql extends SqlText {
  readonly verdicts: Readonly<Record<string, string>>
}

/**
 * Says a catalogue in the SQL of one database: a query with placeholders, or a view, which takes none and has its values
 * as quoted literals. Each rule is a column `verdict_<id>` that holds `yes`, `no` or `unknown`.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { always, defineFacts, defineRulebook, ruleBuilder } from '@petites-villes/eligibility'
 * import { catalogueToSql, defaultColumns } from '@petites-villes/eligibility/sql'
 *
 * const label = { fr: 'aide aux villes', en: 'aid to towns' }
 * const vocabulary = defineFacts({ population: { kind: 'integer', label, question: { fr: '?', en: '?' } } })
 * const rule = ruleBuilder(vocabulary).lt('population', 20_000)
 * const catalogue = {
 *   rulebook: defineRulebook({ vocabulary }),
 *   rules: [{ id: 'town-aid', label, versions: always(rule), cases: [] }],
 * }
 * const made = catalogueToSql(catalogue, {
 *   asOf: civilDate('2026-11-22'),
 *   dialect: 'duckdb',
 *   columns: defaultColumns(vocabulary),
 *   table: ['towns'],
 * })
 * made.ok && made.value.verdicts // => { 'town-aid': 'verdict_town_aid' }
 * made.ok && made.value.parameters // => [20000]
 * ```
 * @returns issues as of `ruleToSql`, their path beginning with `rules`, `criteria` or `columns`
 */
export function catalogueToSql<V extends Vocabulary>(
  { rulebook, rules }: RuleCatalogue<V>,
  options: CatalogueSqlOptions<V>,
): Result<CatalogueSql> {
  const { asOf, dialect: name, columns } = options
  const dialect = dialects[name]
  const issues: Issue[] = [...columnProblems(rulebook.vocabulary, columns, name)]
  if (issues.length > 0) return fail(...issues)
  const chosen = rulesAsked(rules, options.rules, issues)
  const verdicts = namesOf(chosen, name, issues)
  const lines: Fragment[] = []
  for (const rule of chosen) {
    const found = translated(rule.versions, ['rules', rule.id, 'versions'], {
      asOf,
      rulebook,
      dialect: name,
      columns,
      table: row,
      ...(options.unmapped && { unmapped: options.unmapped }),
    })
    if (found.ok)
      lines.push(
        sql`${verdictExpression(found.value)} AS ${dialect.identifier(verdicts[rule.id] ?? rule.id)}`,
      )
    else issues.push(...found.issues)
  }
  if (issues.length > 0) return fail(...different(issues))
  const joined = (parts: readonly string[]) => parts.map(dialect.identifier).join('.')
  const kept = options.keep?.map(each => [joined([row, each])]) ?? [[`${dialect.identifier(row)}.*`]]
  const query = sql`SELECT\n  ${list([...kept, ...lines], ',\n  ')}\nFROM ${joined(options.table)} AS ${dialect.identifier(row)}`
  if (!options.view) return ok({ ...withParameters(query, dialect), verdicts })
  const text = withLiterals(sql`CREATE VIEW ${joined(options.view)} AS\n${query}`, dialect)
  return ok({ text, parameters: [], verdicts })
}

/** What the statement calls a row of the table. */
const row = 'pvd_row'

function rulesAsked(
  rules: readonly NamedRule[],
  ids: readonly string[] | undefined,
  issues: Issue[],
): readonly NamedRule[] {
  if (!ids) return rules
  return ids.flatMap(id => {
    const found = rules.find(rule => rule.id === id)
    if (found) return [found]
    issues.push(within('rules', issue('sql/no-such-rule', { given: id })))
    return []
  })
}

/** PostgreSQL cuts longer names short, so that two might become one. */
const longestInPostgres = 63

function namesOf(
  rules: readonly NamedRule[],
  dialect: DialectName,
  issues: Issue[],
): Readonly<Record<string, string>> {
  const owners = new Map<string, string>()
  for (const { id } of rules) {
    const name = `verdict_${snakeCase(id)}`
    const other = owners.get(name)
    if (other !== undefined && other !== id)
      issues.push(issue('sql/same-name', { name, other }, { path: ['rules', id] }))
    if (dialect === 'postgresql' && name.length > longestInPostgres)
      issues.push(issue('sql/long-name', { name, most: longestInPostgres }, { path: ['rules', id] }))
    owners.set(name, id)
  }
  return Object.fromEntries([...owners].map(([name, id]) => [id, name]))
}

/** A criterion that several rules use is refused once. */
function different(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map(each => [JSON.stringify(each), each])).values()]
}
