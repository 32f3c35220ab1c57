/** Answers so many rows in pieces, and says how long it took and what it cost. */
import { compileBatch, countRows } from '../../packages/eligibility/dist/batch/index.js'
import { repeated, windowOf } from './repeated-columns.mjs'
import { asOf, catalogue, columns } from './town-cases.mjs'

const rows = Number(process.argv[2])
const piece = 65_536
const source = repeated(columns, 30)
const windows = Math.floor(source.rows / piece)
const batch = compileBatch(catalogue, { asOf })
let answers

function answer(count) {
  let yes = 0
  for (let at = 0, left = count; left > 0; at++, left -= piece) {
    answers = batch.answer(windowOf(source, (at % windows) * piece, Math.min(piece, left)), { into: answers })
    yes += countRows(answers.rules[0].yes)
  }
  return yes
}

// Warm, so that the length alone differs.
answer(3_500_000)
/** A length that takes no time is taken often. */
const often = Math.max(1, Math.round(3_500_000 / rows))
const tries = Array.from({ length: 5 }, () => {
  const start = process.cpuUsage()
  for (let at = 0; at < often; at++) answer(rows)
  const { user, system } = process.cpuUsage(start)
  return ((user + system) * 1_000) / often / rows
}).sort((a, b) => a - b)
console.log(
  JSON.stringify({
    rows,
    nanosARow: tries[tries.length >> 1],
    maxRssMb: process.resourceUsage().maxRSS / 1024,
  }),
)
