import { civilDate, type CivilDate } from '@petites-villes/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, openDuckDb, openPostgres, openSqlite } from '../../../../tooling/sql/engines.js'
import { decide, type Facts, type Rule, type Rulebook } from '../index.js'
import { anyQuestion, testVocabulary } from '../testing.js'
import type { Verdict } from './comparison.js'
import { dialects } from './dialects/index.js'
import { type Fragment, fragmentOf, list, sql } from './fragment.js'
import { hardRules } from './hard-rules.js'
import { type HostileTable, hostileTable } from './hostile-table.js'
import { withLiterals, withParameters } from './render.js'
import { factsOfRow, type Row } from './row-facts.js'
import { translated } from './rule-to-sql.js'
import { verdictExpression } from './rule.js'

interface Question {
  readonly rule: Rule
  readonly rulebook: Rulebook
  readonly asOf: CivilDate
}

type Translate = (question: Question, table: HostileTable, engine: Engine) => Verdict | undefined

const honest: Translate = ({ rule, rulebook, asOf }, { columns }, { dialect }) => {
  const found = translated(rule, [], { asOf, rulebook, dialect, columns, table: 'pvd_row' })
  return found.ok ? found.value : undefined
}

async function fill(engine: Engine, { types, rows }: HostileTable): Promise<void> {
  const { identifier } = dialects[engine.dialect]
  const columns = Object.entries(types).map(([name, type]) => `${identifier(name)} ${type}`)
  await engine.run(`CREATE TABLE hostile (row_number INTEGER, ${columns.join(', ')})`)
  const written = rows.map(
    (row, at) =>
      `(${[String(at), ...Object.keys(types).map(name => engine.literal(row[name] as never))].join(', ')})`,
  )
  await engine.run(`INSERT INTO hostile VALUES ${written.join(', ')}`)
}

/** SQLite changes what it is given, after the type of the column: what counts is what it keeps. */
async function stored(engine: Engine, { types, rows }: HostileTable): Promise<readonly Row[]> {
  if (engine.dialect !== 'sqlite') return rows
  const kept = await engine.query('SELECT * FROM hostile ORDER BY row_number')
  return kept.map(([, ...cells]) =>
    Object.fromEntries(Object.keys(types).map((name, at) => [name, cells[at]])),
  )
}

/** The rows on which a translation does not answer what the reference answers, over all the questions in one query. */
async function differences(
  engine: Engine,
  table: HostileTable,
  facts: readonly Facts[],
  questions: readonly Question[],
  { translate = honest, literals = false } = {},
) {
  const dialect = dialects[engine.dialect]
  const asked = questions.flatMap(question => {
    const verdict = translate(question, table, engine)
    return verdict ? [{ question, verdict }] : []
  })
  const cells = asked.flatMap(({ verdict }): Fragment[] => [
    verdictExpression(verdict),
    sql`(${fragmentOf(verdict.yes)}) IS NULL OR (${fragmentOf(verdict.no)}) IS NULL`,
  ])
  const query = sql`SELECT pvd_row.row_number, ${list(cells)} FROM hostile AS pvd_row ORDER BY 1`
  const { text, parameters } = literals
    ? { text: withLiterals(query, dialect), parameters: [] }
    : withParameters(query, dialect)
  const found = []
  for (const [at, row] of (cells.length > 0 ? await engine.query(text, parameters) : []).entries())
    for (const [index, { question, verdict }] of asked.entries()) {
      const given = row[1 + 2 * index]
      const isNull = Boolean(row[2 + 2 * index])
      const right = decide(question.rule, facts[at] ?? {}, question)
      if (given !== right || isNull)
        found.push({
          rule: JSON.stringify(question.rule),
          row: table.rows[at],
          given,
          right,
          isNull,
          sql: withLiterals(verdictExpression(verdict), dialect),
        })
    }
  return { found, asked: asked.length }
}

const someQuestions = fc.array(anyQuestion(), { minLength: 15, maxLength: 15 })

const engines = { DuckDB: openDuckDb, PostgreSQL: openPostgres, SQLite: openSqlite }

describe.each(Object.entries(engines))('%s', (_name, open) => {
  let engine: Engine
  let table: HostileTable
  let facts: readonly Facts[]

  beforeAll(async () => {
    engine = await open()
    table = hostileTable(engine.dialect, 200, 1)
    await fill(engine, table)
    table = { ...table, rows: await stored(engine, table) }
    facts = table.rows.map(row =>
      factsOfRow(row, { vocabulary: testVocabulary, columns: table.columns, dialect: engine.dialect }),
    )
  }, 120_000)
  afterAll(() => engine.close())

  test('answers what the reference answers, for generated rules on hostile rows', async () => {
    let asked = 0
    await fc.assert(
      fc.asyncProperty(someQuestions, fc.boolean(), async (questions, literals) => {
        const result = await differences(engine, table, facts, questions, { literals })
        asked += result.asked
        expect(result.found.slice(0, 1)).toEqual([])
      }),
      { numRuns: 12, endOnFailure: true },
    )
    expect(asked).toBeGreaterThan(12 * 15 * 0.9)
  })

  test.each(['parameters', 'literals'])('answers hard rules with %s', async values => {
    const questions = hardRules.map(rule => ({ rule, rulebook, asOf }))
    const { found, asked } = await differences(engine, table, facts, questions, {
      literals: values === 'literals',
    })
    expect(found.slice(0, 1)).toEqual([])
    expect(asked).toBeGreaterThan(hardRules.length * 0.8)
  })

  test('a translation that turns round what may be NULL is caught', async () => {
    const naive: Translate = ({ rule }, { columns }, { dialect }) => {
      if (!('left' in rule && 'right' in rule && 'fact' in rule.left && 'value' in rule.right))
        return undefined
      const column = columns[rule.left.fact as keyof typeof columns]
      if (!column || column.as === 'flags') return undefined
      const yes = sql`${dialects[dialect].identifier(column.column)} = 'a'`
      return { yes, no: sql`NOT (${yes})` }
    }
    const rule: Rule = { op: 'eq', left: { fact: 'levelOrNone' }, right: { value: 'a' } }
    const { found } = await differences(engine, table, facts, [{ rule, rulebook, asOf }], {
      translate: naive,
    })
    expect(found.some(({ right, isNull }) => right === 'no' && isNull)).toBe(true)
    expect((await differences(engine, table, facts, [{ rule, rulebook, asOf }])).found).toEqual([])
  })
})

const asOf = civilDate('2021-06-15')
const rulebook = { vocabulary: testVocabulary, parameters: {}, criteria: {} }
