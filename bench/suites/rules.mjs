import * as others from '../engines/rules/others.mjs'
import * as ours from '../engines/rules/petites-villes.mjs'
import { table } from '../lib/markdown.mjs'
import { isEligible, ruleRows } from '../lib/rule-rows.mjs'
import { figure, spread, written } from '../lib/statistics.mjs'

const rows = ruleRows(35_000)

/** How many communes each engine is asked in a round: enough to be timed, few enough that the slow ones end. */
const engines = [
  { name: 'petites-villes, evaluate with trace', ask: ours.withTrace, count: 35_000 },
  { name: 'petites-villes, evaluate with trace and missing facts', ask: ours.withMissing, count: 35_000 },
  { name: 'petites-villes, outcome alone', ask: ours.outcomeAlone, count: 35_000 },
  { name: 'petites-villes, compiled', ask: ours.compiled, count: 35_000 },
  { name: 'json-logic-engine, compiled', ask: others.jsonLogicEngineCompiled, count: 35_000 },
  { name: 'json-logic-engine', ask: others.jsonLogicEngine, count: 35_000 },
  { name: 'json-logic-js', ask: others.jsonLogicJs, count: 35_000 },
  { name: 'json-rules-engine', ask: others.jsonRules, count: 5_000 },
  { name: 'zen-engine, expression', ask: others.zenExpression, count: 5_000 },
  { name: 'zen-engine, decision with trace', ask: others.zenDecision, count: 1_000 },
  { name: 'publicodes', ask: others.publicodesRule, count: 500 },
]

/** One rule of seven conditions over made-up communes, every engine in turn, as many times as there are rounds. */
export async function run({ rounds }) {
  for (const { name, ask } of engines) await agree(name, ask)
  const times = new Map(engines.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const { name, ask, count } of engines) {
      const micros = await time(ask, count)
      // The first round warms up.
      if (round > 0) times.get(name).push(micros)
    }
  const results = engines.map(({ name }) => ({ name, micros: spread(times.get(name)) }))
  const reference = results.find(({ name }) => name === 'json-rules-engine').micros.median
  const rated = results.map(result => ({ ...result, timesJsonRulesEngine: reference / result.micros.median }))
  return { title: 'One rule, one case', text: report(rated, rounds), figures: { rounds, results: rated } }
}

/** All facts are known here, so that every engine has to give the plain answer. */
async function agree(name, ask) {
  for (const row of rows.slice(0, 500))
    if ((await ask(row)) !== isEligible(row)) throw new Error(`${name} differs on ${JSON.stringify(row)}`)
}

async function time(ask, count) {
  const start = process.hrtime.bigint()
  for (let at = 0; at < count; at++) {
    const answer = ask(rows[at])
    if (answer instanceof Promise) await answer
  }
  return Number(process.hrtime.bigint() - start) / 1_000 / count
}

function report(results, rounds) {
  return `Microseconds for one case, median of ${rounds} rounds in one process (least–most); all engines agree on 500 cases first.
The rule: population under 3,500, in one of two zonings, not in a third, and in one of six departments or poor. Not a contest:
each engine does more than this rule needs. Only the first two lines and publicodes give three-valued answers; of the others, only
zen-engine's decision gives a trace.

${table(
  ['engine', 'µs a case', 'times json-rules-engine'],
  results.map(({ name, micros, timesJsonRulesEngine }) => [
    name,
    written(micros),
    figure(timesJsonRulesEngine),
  ]),
)}`
}
