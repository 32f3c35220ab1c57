import type { CivilDate } from '@petites-villes/core'
import { decide, type Facts, type Outcome, type Rule, type Rulebook } from '@petites-villes/eligibility'
import { type DialectName, factsOfRow, type Row } from '@petites-villes/eligibility/sql'
import { testVocabulary } from '@petites-villes/eligibility/testing'
import type { Verdict } from '../../packages/eligibility/src/sql/comparison.js'
import { dialects } from '../../packages/eligibility/src/sql/dialects/index.js'
import { type Fragment, fragmentOf, list, sql } from '../../packages/eligibility/src/sql/fragment.js'
import { withLiterals, withParameters } from '../../packages/eligibility/src/sql/render.js'
import { translated } from '../../packages/eligibility/src/sql/rule-to-sql.js'
import { verdictExpression } from '../../packages/eligibility/src/sql/rule.js'
import type { HostileTable } from './hostile-table.js'

/** A database that runs in this process, as far as these tests need one. Rows come back as lists of cells. */
export interface Engine {
  readonly dialect: DialectName
  readonly run: (statement: string) => Promise<void>
  readonly query: (text: string, parameters?: readonly (boolean | number | string)[]) => Promise<unknown[][]>
  readonly literal: (cell: never) => string
}

export interface Question {
  readonly rule: Rule
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
}

/** How a question becomes SQL; undefined where it is refused. */
export type Translate = (question: Question, table: HostileTable, dialect: DialectName) => Verdict | undefined

/** A row on which a translation does not answer what the reference answers, or answers with a NULL. */
export interface Difference {
  readonly rule: string
  readonly row: Row | undefined
  readonly given: unknown
  readonly right: Outcome
  readonly isNull: boolean
  readonly sql: string
}

const honest: Translate = ({ rule, rulebook, asOf }, { columns }, dialect) => {
  const found = translated(rule, [], { asOf, rulebook, dialect, columns, table: 'pvd_row' })
  return found.ok ? found.value : undefined
}

/** Puts the table into a database; what comes back has the rows as the database keeps them. */
export async function filled(
  engine: Engine,
  table: HostileTable,
  storage = '',
): Promise<HostileTable & { readonly facts: readonly Facts[] }> {
  const { identifier } = dialects[engine.dialect]
  const names = Object.keys(table.types)
  const columns = names.map(name => `${identifier(name)} ${table.types[name] ?? ''}`)
  await engine.run(`CREATE TABLE hostile (row_number INTEGER, ${columns.join(', ')})${storage}`)
  const written = table.rows.map(
    (row, at) => `(${[String(at), ...names.map(name => engine.literal(row[name] as never))].join(', ')})`,
  )
  await engine.run(`INSERT INTO hostile VALUES ${written.join(', ')}`)
  const rows = engine.dialect === 'sqlite' ? await stored(engine, names) : table.rows
  const { columns: columnMap } = table
  const facts = rows.map(row =>
    factsOfRow(row, { vocabulary: testVocabulary, columns: columnMap, dialect: engine.dialect }),
  )
  return { ...table, rows, facts }
}

/** SQLite changes what it is given, after the type of the column: what counts is what it keeps. */
async function stored(engine: Engine, names: readonly string[]): Promise<readonly Row[]> {
  const kept = await engine.query('SELECT * FROM hostile ORDER BY row_number')
  return kept.map(([, ...cells]) => Object.fromEntries(names.map((name, at) => [name, cells[at]])))
}

/** All the questions in one query over all the rows, with what is wrong in the answers. */
export async function differences(
  engine: Engine,
  table: HostileTable & { readonly facts: readonly Facts[] },
  questions: readonly Question[],
  { translate = honest, literals = false } = {},
): Promise<{ readonly found: readonly Difference[]; readonly asked: number }> {
  const dialect = dialects[engine.dialect]
  const asked = questions.flatMap(question => {
    const verdict = translate(question, table, engine.dialect)
    return verdict ? [{ question, verdict }] : []
  })
  if (asked.length === 0) return { found: [], asked: 0 }
  const cells = asked.flatMap(({ verdict }): Fragment[] => [
    verdictExpression(verdict),
    sql`(${fragmentOf(verdict.yes)}) IS NULL OR (${fragmentOf(verdict.no)}) IS NULL`,
  ])
  const query = sql`SELECT pvd_row.row_number, ${list(cells)} FROM hostile AS pvd_row ORDER BY 1`
  const { text, parameters } = literals
    ? { text: withLiterals(query, dialect), parameters: [] }
    : withParameters(query, dialect)
  const answers = await engine.query(text, parameters)
  const found = answers.flatMap((answer, at) =>
    asked.flatMap(({ question, verdict }, index): Difference[] => {
      const given = answer[1 + 2 * index]
      const isNull = Boolean(answer[2 + 2 * index])
      const right = decide(question.rule, table.facts[at] ?? {}, question)
      if (given === right && !isNull) return []
      const written = withLiterals(verdictExpression(verdict), dialect)
      const rule = JSON.stringify(question.rule)
      return [{ rule, row: table.rows[at], given, right, isNull, sql: written }]
    }),
  )
  return { found, asked: asked.length }
}
