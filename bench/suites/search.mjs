import { readFileSync } from 'node:fs'
import { engines } from '../engines/index.mjs'
import { inFreshProcess } from '../lib/fresh-process.mjs'
import { table } from '../lib/markdown.mjs'
import { quantile, spread, written } from '../lib/statistics.mjs'

const worker = new URL('../lib/search-worker.mjs', import.meta.url)
const queriesFile = new URL('../../packages/data/src/search-queries.json', import.meta.url)
const beyondNames =
  /department|region|postal code|commune code|former|arrondissement|zero lost|name of before/

/** Every engine in a process of its own, one after the other, as many times as there are rounds. */
export async function run({ rounds }) {
  const queries = JSON.parse(readFileSync(queriesFile, 'utf8'))
  const names = Object.keys(engines)
  const runs = Object.fromEntries(names.map(name => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      runs[name].push(inFreshProcess(worker, name, String(round)))
      console.error(`round ${round + 1} of ${rounds}: ${name}`)
    }

  const measured = names.map(name => measure(name, runs[name], queries))
  return {
    title: 'Searching 34,969 communes',
    text: report(measured, queries, rounds),
    figures: { rounds, engines: measured },
  }
}

function measure(name, runs, queries) {
  const over = read => spread(runs.map(read))
  const places = runs[0].places
  const hits = (most, holds = () => true) =>
    places.filter((place, i) => place !== -1 && place < most && holds(queries[i])).length
  const alone = query => !beyondNames.test(query.why)
  return {
    name,
    first: hits(1),
    top5: hits(5),
    firstOfNames: hits(1, alone),
    top5OfNames: hits(5, alone),
    buildMs: over(run => run.buildMs),
    heapMb: over(run => run.heapBytes / 1e6),
    keystrokes: Math.min(...runs.map(run => run.times.length)),
    p50Ms: over(run => quantile(run.times, 0.5)),
    p99Ms: over(run => quantile(run.times, 0.99)),
    mostMs: over(run => Math.max(...run.times)),
    missed: queries.filter((_, i) => places[i] !== 0).map(({ query }) => query),
  }
}

function report(measured, queries, rounds) {
  const named = queries.filter(query => !beyondNames.test(query.why)).length
  const [ours] = measured
  return `${queries.length} labelled queries, of which ${named} hold nothing but a name of today; \`first\` counts those whose town comes first, \`top 5\`
those whose town is among the first five. Every beginning of every query is a keystroke; an engine that is too slow for all of
them is given a sample. Median of ${rounds} rounds (least–most), each in a fresh process; milliseconds and megabytes.

${table(
  ['engine', 'first', 'top 5', `first of ${named}`, `top 5 of ${named}`],
  measured.map(m => [m.name, m.first, m.top5, m.firstOfNames, m.top5OfNames]),
)}
${table(
  ['engine', 'build', 'heap', 'p50', 'p99', 'slowest', 'keystrokes'],
  measured.map(m => [
    m.name,
    ...[m.buildMs, m.heapMb, m.p50Ms, m.p99Ms, m.mostMs].map(written),
    m.keystrokes,
  ]),
)}
Every engine is given decoded records. Not first with petites-villes:
${ours.missed.map(query => `\`${query}\``).join(', ')}.
`
}
