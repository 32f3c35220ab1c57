import { readFileSync } from 'node:fs'
import { engines } from '../engines/index.mjs'
import { towns } from '../engines/towns.mjs'
import { usedMemory } from './fresh-process.mjs'
import { quantile } from './statistics.mjs'

const mostMs = 3000
const warmUp = 1000
/** The middle one counts: the others measure what else the machine does. */
const triesEach = 3
const [name, round] = process.argv.slice(2)
const queries = JSON.parse(
  readFileSync(new URL('../../packages/data/src/search-queries.json', import.meta.url), 'utf8'),
)

const before = usedMemory()
const start = performance.now()
const search = engines[name](towns)
const buildMs = performance.now() - start
const heapBytes = usedMemory() - before

const keystrokes = shuffled(
  queries.flatMap(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1))),
  Number(round),
)
const until = performance.now() + mostMs
for (const text of keystrokes.slice(0, warmUp)) if (performance.now() < until) search(text)

const times = []
for (const text of keystrokes) {
  const tries = Array.from({ length: triesEach }, () => {
    const from = performance.now()
    search(text)
    return performance.now() - from
  })
  times.push(quantile(tries, 0.5))
  if (performance.now() > until + mostMs) break
}

const places = round === '0' ? queries.map(({ query, code }) => search(query).indexOf(code)) : []
console.log(JSON.stringify({ buildMs, heapBytes, times, places }))

/** In one order for each round, so that a sample is a fair one. */
function shuffled(values, seed) {
  let state = seed + 1
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  return values
    .map(value => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)
}
