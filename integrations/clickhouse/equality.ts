import { civilDate } from '@petites-villes/core'
import { offerRuleCatalogue } from '@petites-villes/offers/rules'
import fc from 'fast-check'
import chdb from 'chdb'
import { catalogueToSql } from '@petites-villes/eligibility/sql'
import { decide, defineRulebook } from '@petites-villes/eligibility'
import { type Difference, differences, type Engine, filled } from '../../tooling/sql/differences.js'
import { hardRules } from '../../tooling/sql/hard-rules.js'
import { hostileTable } from '../../tooling/sql/hostile-table.js'
import { columns, fillTowns } from '../../tooling/sql/catalogue-table.js'
import { anyFacts, anyQuestion, testVocabulary } from '@petites-villes/eligibility/testing'

const session = new chdb.Session()

function literal(cell: unknown): string {
  if (cell === null) return 'NULL'
  if (typeof cell === 'string') return `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (typeof cell === 'number')
    return Number.isFinite(cell)
      ? cell.toExponential()
      : Number.isNaN(cell)
        ? 'nan'
        : cell > 0
          ? 'inf'
          : '-inf'
  return Array.isArray(cell) ? `[${cell.map(literal).join(', ')}]` : String(cell)
}

const clickhouse: Engine = {
  dialect: 'clickhouse',
  run: statement => Promise.resolve(void session.query(statement)),
  query: (text, parameters = []) => {
    const named = Object.fromEntries(
      parameters.map((value, at) => [`p${at + 1}`, typeof value === 'number' ? String(value) : value]),
    )
    const given =
      parameters.length > 0
        ? session.queryBind(text, named, 'JSONCompact')
        : session.query(text, 'JSONCompact')
    return Promise.resolve((JSON.parse(given) as { data: unknown[][] }).data)
  },
  literal,
}

function report(
  name: string,
  { found, asked }: { found: readonly Difference[]; asked: number },
  questions: number,
) {
  console.log(`${name}: ${asked} of ${questions} rules said, ${found.length} differences`)
  if (found.length > 0) {
    console.log(found[0])
    process.exitCode = 1
  }
}

// A statement of many rules is larger than the server takes by default.
for (const limit of ['max_query_size', 'max_ast_elements', 'max_expanded_ast_elements'])
  session.query(`SET ${limit} = 10000000`)
console.log(`ClickHouse ${String(session.query('SELECT version()', 'TSV')).trim()}`)
const seed = Number(process.env.FC_SEED ?? 20_201_001)
const table = await filled(clickhouse, hostileTable('clickhouse', 200, seed), ' ENGINE = Memory')
const rulebook = defineRulebook({ vocabulary: testVocabulary })
const hard = hardRules.map(rule => ({ rule, rulebook, asOf: civilDate('2021-06-15') }))
for (const literals of [true, false])
  for (let at = 0; at < hard.length; at += 20) {
    const some = hard.slice(at, at + 20)
    report(
      `hard rules ${at}, ${literals ? 'literals' : 'parameters'}`,
      await differences(clickhouse, table, some, { literals }),
      some.length,
    )
  }
for (const [at, questions] of fc
  .sample(fc.array(anyQuestion(), { minLength: 10, maxLength: 10 }), { numRuns: 20, seed })
  .entries())
  report(
    `generated rules ${at}`,
    await differences(clickhouse, table, questions, { literals: at % 2 === 0 }),
    questions.length,
  )

const asOf = civilDate('2026-11-22')
const view = catalogueToSql(offerRuleCatalogue, {
  asOf,
  dialect: 'clickhouse',
  columns,
  table: ['towns'],
  keep: ['town_number'],
  view: ['verdicts'],
})
if (!view.ok) throw new Error(JSON.stringify(view.issues))
const towns = fc.sample(anyFacts(offerRuleCatalogue.rulebook.vocabulary), { numRuns: 500, seed })
await fillTowns(clickhouse, towns, ' ENGINE = Memory')
await clickhouse.run(view.value.text)
let wrong = 0
for (const [at, ...given] of await clickhouse.query('SELECT * FROM verdicts'))
  for (const [index, { id, versions }] of offerRuleCatalogue.rules.entries()) {
    const right = decide(versions, towns[Number(at)] ?? {}, { asOf, rulebook: offerRuleCatalogue.rulebook })
    if (given[index] === right) continue
    wrong++
    console.log(`town ${String(at)}, ${id}: ${String(given[index])} instead of ${right}`)
  }
if (wrong > 0) process.exitCode = 1
console.log(
  `the catalogue as a view: ${offerRuleCatalogue.rules.length} rules on ${towns.length} towns, ${wrong} differences`,
)
session.close()
