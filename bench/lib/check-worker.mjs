/** Checks a made-up list of so many rows, written piece by piece as a file is read, and says how long it took and what it cost. */
import { checkFile, tableOf } from '../../packages/validation/dist/index.js'
import { loadReference } from '../../packages/sdk/dist/validation.js'
import { pvdHeader, pvdRows } from './pvd-rows.mjs'

const rowsWanted = Number(process.argv[2])
const reference = await loadReference()
const rows = pvdRows(reference.gazetteer).map(row => `${row.map(cell => `"${cell}"`).join(',')}\n`)
const whole = Buffer.from(rows.join(''))

async function* pieces() {
  yield Buffer.from(`${pvdHeader.join(',')}\n`)
  let left = rowsWanted
  for (; left >= rows.length; left -= rows.length)
    for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536)
  yield Buffer.from(rows.slice(0, left).join(''))
}

const start = performance.now()
const report = await checkFile(pieces(), tableOf('pvd'), { asOf: '2026-11-27', reference })
const ms = performance.now() - start
console.log(
  JSON.stringify({
    rows: report.rows.rows,
    ms,
    bytes: report.file.bytes,
    maxRssMb: process.resourceUsage().maxRSS / 1024,
    findings: report.codes.reduce((sum, { count }) => sum + count, 0),
  }),
)
