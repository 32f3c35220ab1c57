import { duckdb } from '../engines/batch/duckdb.mjs'
import { floor } from '../engines/batch/floor.mjs'
import * as ours from '../engines/batch/ours.mjs'
import * as rows from '../engines/batch/row-engines.mjs'
import { decide } from '../../packages/eligibility/dist/index.js'
import { table } from '../lib/markdown.mjs'
import { inFreshProcess } from '../lib/fresh-process.mjs'
import { figure, spread, written } from '../lib/statistics.mjs'
import { asOf, cases, catalogue, columns } from '../lib/town-cases.mjs'
import { repeated } from '../lib/repeated-columns.mjs'
import { asked } from '../lib/two-predicates.mjs'

const all = cases.length
const times = 30
const sizes = [35_000, 350_000, 3_500_000, 35_000_000]

/** How many communes each engine is asked in a round: all, or so few that the slow ones end. */
const engines = [
  { name: 'batch', make: () => ours.batch(), count: all, often: 50 },
  { name: 'a loop written for these rules alone', make: floor, count: all, often: 50 },
  { name: 'DuckDB, one thread', make: () => duckdb(), count: all, often: 3 },
  {
    name: `batch, ${times} times the rows`,
    make: () => ours.batch(repeated(columns, times)),
    count: times * all,
  },
  { name: `DuckDB, one thread, ${times} times the rows`, make: () => duckdb({ times }), count: times * all },
  { name: 'compiled, row by row', make: ours.compiled, count: all },
  { name: 'evaluate, the reference, with its trace', make: ours.reference, count: 5_000 },
  { name: 'json-logic-engine, compiled', make: rows.jsonLogicEngine, count: all },
  { name: 'json-logic-js', make: rows.jsonLogicJs, count: 10_000 },
  { name: 'json-rules-engine', make: rows.jsonRules, count: 300 },
  { name: 'zen-engine', make: rows.zenDecision, count: 1_000 },
  { name: 'publicodes', make: rows.publicodesRules, count: 40 },
]

/** Every rule of the catalogue over every commune, in three values, every engine in turn. */
export async function run({ rounds }) {
  const ready = []
  for (const engine of engines) {
    const made = await engine.make()
    await agree(engine, made)
    ready.push({ ...engine, made, nanos: [] })
    console.error(`${engine.name}: agrees`)
  }
  for (let round = 0; round <= rounds; round++)
    for (const { made, count, often = 1, nanos } of ready) {
      const taken = await time(made, count, often)
      // The first round warms up.
      if (round > 0) nanos.push(taken)
    }
  const results = ready.map(({ name, count, nanos }) => ({ name, rows: count, nanosARow: spread(nanos) }))
  const scale = sizes.map(size =>
    inFreshProcess(new URL('../lib/batch-worker.mjs', import.meta.url), String(size)),
  )
  return {
    title: 'Every rule, every commune',
    text: report(results, scale, rounds),
    figures: { rounds, results, scale },
  }
}

/** The reference is right; every other engine has to say the same of each row that it is asked. */
async function agree({ name, count }, made) {
  const found = await made.run(count)
  const answers = made.read ? await made.read() : found
  const first = made.read ? count - all : 0
  for (let row = first; row < count; row++)
    for (const rule of catalogue.rules.keys()) {
      const expected = expectedOutcome(row % all, rule)
      const given = made.says(answers, row - first, rule)
      if (given !== expected)
        throw new Error(
          `${name} says ${given}, not ${expected}, to ${catalogue.rules[rule].id} of ${JSON.stringify(cases[row % all])}`,
        )
    }
}

const outcomes = []
function expectedOutcome(row, rule) {
  outcomes[row] ??= catalogue.rules.map(({ versions }) =>
    decide(versions, cases[row], { asOf, rulebook: catalogue.rulebook }),
  )
  return outcomes[row][rule]
}

/**
 * Nanoseconds of a processor, system and collector of garbage included, for one row and the whole catalogue: what else the
 * machine does stays out, and a second thread gains nothing.
 */
async function time(made, count, often) {
  let micros = 0
  for (let at = 0; at < often; at++) {
    if (made.before) await made.before()
    const start = process.cpuUsage()
    const answer = made.run(count)
    if (answer instanceof Promise) await answer
    const { user, system } = process.cpuUsage(start)
    micros += user + system
  }
  return (micros * 1_000) / often / count
}

const targets = [
  ['DuckDB, one thread', 2],
  ['json-logic-engine, compiled', 10],
  ['json-rules-engine', 1_000],
  ['zen-engine', 1_000],
  ['publicodes', 5_000],
]

function report(results, scale, rounds) {
  const median = name => results.find(each => each.name === name).nanosARow.median
  const batch = median('batch')
  const big = `${times} times the rows`
  const aims = [
    ...targets.map(([name, aim]) => [name, median(name) / batch, aim]),
    [`DuckDB, one thread, ${big}`, median(`DuckDB, one thread, ${big}`) / median(`batch, ${big}`), 2],
  ].map(([name, ratio, aim]) => [
    name,
    `${figure(ratio)} times slower`,
    `at least ${aim}`,
    ratio >= aim ? 'met' : 'missed',
  ])
  const floorRatio = batch / median('a loop written for these rules alone')
  const perRow = scale.map(({ nanosARow }) => nanosARow)
  const growth = Math.max(...perRow) / perRow[0]
  return `${catalogue.rules.length} rules, ${all.toLocaleString('en')} communes with the facts that the data have of them, on ${asOf}. Nanoseconds of processor time
for one commune and the whole catalogue in three values, median of ${rounds} rounds in one process (least–most). Every engine first gave the answer of
the reference to every rule and row that it is timed on; slow ones are asked about fewer rows. What no commune can answer is folded away for all
alike: ${asked.length} of ${2 * catalogue.rules.length} predicates remain. Engines of two values answer two predicates for each rule, is yes and is no,
which doubles their work; DuckDB fills a table in memory, planned once. The loop is generated straight-line code over the same columns.

${table(
  ['engine', 'rows', 'ns a row', 'times batch'],
  results.map(({ name, rows, nanosARow }) => [
    name,
    rows.toLocaleString('en'),
    written(nanosARow),
    figure(nanosARow.median / (name.includes(big) ? median(`batch, ${big}`) : batch)),
  ]),
)}
${table(
  ['aim', 'measured', 'wanted', ''],
  [
    ...aims,
    [
      'the loop written for these rules',
      `${figure(floorRatio)} times its time`,
      'at most 2',
      floorRatio <= 2 ? 'met' : 'missed',
    ],
    [
      'from 35 thousand to 35 million rows',
      `${figure(growth)} times the time per row`,
      'at most 1.3',
      growth <= 1.3 ? 'met' : 'missed',
    ],
  ],
)}
A stream in pieces of 65,536 rows, each length in a fresh process; the source is a window that moves over a million made-up rows.

${table(
  ['rows', 'ns a row', 'peak memory, MB'],
  scale.map(({ rows, nanosARow, maxRssMb }) => [
    rows.toLocaleString('en'),
    figure(nanosARow),
    maxRssMb.toFixed(0),
  ]),
)}`
}
