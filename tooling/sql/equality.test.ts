import { civilDate } from '@petites-villes/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalEngine, openDuckDb, openPostgres, openSqlite } from './engines.js'
import { defineRulebook, type Rule } from '@petites-villes/eligibility'
import { anyQuestion, testVocabulary } from '@petites-villes/eligibility/testing'
import { dialects } from '../../packages/eligibility/src/sql/dialects/index.js'
import { sql } from '../../packages/eligibility/src/sql/fragment.js'
import { differences, filled, type Translate } from './differences.js'
import { hardRules } from './hard-rules.js'
import { hostileTable } from './hostile-table.js'

const asOf = civilDate('2021-06-15')
const rulebook = defineRulebook({ vocabulary: testVocabulary })
const patient = 120_000
const engines = { DuckDB: openDuckDb, PostgreSQL: openPostgres, SQLite: openSqlite }

describe.each(Object.entries(engines))('%s', (_name, open) => {
  let engine: LocalEngine
  let table: Awaited<ReturnType<typeof filled>>

  beforeAll(async () => {
    engine = await open()
    table = await filled(engine, hostileTable(engine.dialect, 120, 1))
  }, patient)
  afterAll(() => engine.close())

  test(
    'answers what the reference answers, for generated rules on hostile rows',
    async () => {
      const [runs, size] = [8, 15]
      let count = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyQuestion(), { minLength: size, maxLength: size }),
          fc.boolean(),
          async (questions, literals) => {
            const { found, asked } = await differences(engine, table, questions, { literals })
            count += asked
            expect(found.slice(0, 1)).toEqual([])
          },
        ),
        { numRuns: runs, endOnFailure: true },
      )
      expect(count).toBeGreaterThan(runs * size * 0.9)
    },
    patient,
  )

  test(
    'answers rules that were made to part engines from each other',
    async () => {
      const questions = hardRules.map(rule => ({ rule, rulebook, asOf }))
      for (const literals of [true, false]) {
        const half = questions.filter((_, at) => at % 2 === Number(literals))
        const { found, asked } = await differences(engine, table, half, { literals })
        expect(found.slice(0, 1)).toEqual([])
        expect(asked).toBeGreaterThan(half.length * 0.9)
      }
    },
    patient,
  )

  test('a translation that turns round what may be NULL is caught', async () => {
    const naive: Translate = ({ rule }, { columns: { levelOrNone: column } }, dialect) => {
      if (!('right' in rule && 'value' in rule.right && column && 'column' in column)) return undefined
      const yes = sql`${dialects[dialect].identifier(column.column)} = 'a'`
      return { yes, no: sql`NOT (${yes})` }
    }
    const rule: Rule = { op: 'eq', left: { fact: 'levelOrNone' }, right: { value: 'a' } }
    const questions = [{ rule, rulebook, asOf }]
    const { found } = await differences(engine, table, questions, { translate: naive })
    expect(found.some(({ right, isNull }) => right === 'no' && isNull)).toBe(true)
    expect(await differences(engine, table, questions)).toEqual({ found: [], asked: 1 })
  })
})
